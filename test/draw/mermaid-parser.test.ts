import DOMPurify from 'dompurify'
import mermaid from 'mermaid'
import { beforeAll, describe, expect, it } from 'vitest'
import { generate } from '../../bench/generate.ts'
import type { View } from '../../src/draw/draw.ts'
import { wayToTarget } from '../../src/gap.ts'
import { pictureFiles, VIEWS } from '../../src/picture-files.ts'
import { run } from '../../src/run.ts'
import { marked } from '../../src/util/own-file.ts'
import { inFolder } from '../support/temp.ts'
import { HOSTILE } from './hostile.ts'

/** What would break a careless writer of Mermaid text in particular. */
const NAMES = [
  ...HOSTILE,
  'graph',
  'subgraph',
  'flowchart LR',
  'section Khác',
  'title Khác',
  'done, crit: 2020-01-01',
  '%%',
  '%% ghi chú',
  'click',
  'click a1 call alert()',
  '---',
  '---\nconfig:\n  securityLevel: loose\n---',
  'a --> b',
  'a"]:::missing --> b["',
  'accTitle: x',
  'todayMarker stroke:red',
  'dấu " và \' và ` và \\',
  'hai\r\ndòng',
  'năm 2020-01-01 : crit, 0d',
]
  // What YAML cannot hold is a finding, and comes into no picture.
  .filter(name => !/[\p{Cs}\p{Cc}]/u.test(name.replace(/[\t\r\n]/g, '')))

const quoted = (text: string): string => JSON.stringify(text)

/** A model in which every name that comes into a picture is one of these. */
function hostileModel(): string {
  const list = (line: (name: string, i: number) => string) => NAMES.map((name, i) => `  - ${line(quoted(name), i)}`)
  const month = (i: number) => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`
  return [
    'khung: 1',
    `architecture: { id: ac-y, title: ${quoted(NAMES.join(' '))}, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, targetDate: 2030-12-31, agency: { name: ${quoted(NAMES[0] ?? '')} } }`,
    'units:',
    ...list((name, i) => `{ id: u${i}, name: ${name} }`),
    'functions:',
    ...list((name, i) => `{ id: f${i}, name: ${name}, owner: u${i} }`),
    'services:',
    ...list((name, i) => `{ id: s${i}, name: ${name}, function: f${i}, deliveredBy: [a${i}], level: 4, count: 3 }`),
    'channels:',
    ...list((name, i) => `{ id: ch${i}, name: ${name}, type: web-portal, exposes: [a${i}] }`),
    'applications:',
    ...list(
      (name, i) =>
        `{ id: a${i}, name: ${name}, owner: u${i}, supports: [f${i}], reads: [d${i}], runsOn: [h${i}], security: { level: ${(i % 5) + 1} }${i % 3 ? '' : ', status: planned'} }`,
    ),
    'data:',
    ...list((name, i) => `{ id: d${i}, name: ${name}, owner: u${i}, type: database, sharedVia: [p${i}] }`),
    'platforms:',
    ...list((name, i) => `{ id: p${i}, name: ${name}, type: lgsp, runsOn: [h${i}] }`),
    'infrastructure:',
    ...list((name, i) => `{ id: h${i}, name: ${name}, type: data-centre, security: { level: 2 } }`),
    'safeguards:',
    ...list((name, i) => `{ id: b${i}, name: ${name}, type: firewall, protects: [h${i}] }`),
    'connections:',
    ...list((name, i) => `{ id: k${i}, name: ${name}, from: a${i}, to: national/dvcqg, via: [p${i}], data: [d${i}] }`),
    'tasks:',
    ...list(
      (name, i) =>
        `{ id: t${i}, name: ${name}, lead: u${i}, delivers: [a${i}], start: ${month(i)}, end: ${month(i + 3)}, budget: 5, budgetUnit: million-vnd }`,
    ),
    '',
  ].join('\n')
}

/** The pictures of the architecture as they are written into files. */
async function texts(
  path: string,
  lang: 'vi' | 'en',
  state: 'current' | 'target' = 'current',
  views: readonly View[] = VIEWS,
) {
  const results = run({ paths: [path], state })
  const [result] = results
  if (!result) throw new Error(`${path} holds no architecture`)
  const way = wayToTarget(result, results, true)
  const made = pictureFiles(result, views, ['mmd'], { lang, version: '9' }, 'points' in way ? way : undefined)
  return Promise.all(made.map(async ({ name, make }) => ({ name, text: String((await make()).content) })))
}

interface Db {
  getTasks: () => unknown[]
  getSections: () => unknown[]
  getVertices: () => Map<string, unknown>
  getSubGraphs: () => unknown[]
  getEdges: () => unknown[]
}

/** What Mermaid's own parser understood. */
async function parsed(text: string) {
  const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text)
  return { type, db: db as unknown as Db }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** As many things as the lines of the text say, so that no name has made another. */
async function expectAsWritten(text: string): Promise<void> {
  const { type, db } = await parsed(text)
  const written = text.slice(text.indexOf('\n---\n') + 5)
  if (type === 'gantt') {
    expect(db.getTasks()).toHaveLength(count(written, /^ {2}\S.* :(?:\w+, )*[td]\d+, /gm))
    expect(db.getSections()).toHaveLength(count(written, /^ {2}section /gm))
  } else if (type === 'timeline') {
    expect(db.getTasks()).toHaveLength(count(written, /^ {2}\S.* : /gm))
  } else {
    expect(type).toBe('flowchart-v2')
    // A band that a line leads to counts as a vertex as well.
    const vertices = [...db.getVertices().keys()].filter(id => !/^g\d+$/.test(id))
    expect(vertices).toHaveLength(count(written, /^ +n\d+\[/gm))
    expect(db.getSubGraphs()).toHaveLength(count(written, /^ +subgraph /gm))
    expect(db.getEdges()).toHaveLength(count(written, /^ +[gn]\d+ \S+(?:\|.*\|)? [gn]\d+$/gm))
  }
}

beforeAll(() => {
  // Without a page there is nothing to purify; what is tested is the parser. Pictures in a browser are in test/e2e.
  Object.assign(DOMPurify, { addHook: () => {}, sanitize: (text: string) => text })
  mermaid.initialize({ securityLevel: 'strict', htmlLabels: false, maxEdges: 5000, maxTextSize: 1_000_000 })
})

describe.each(['vi', 'en'] as const)("in %s, Mermaid's parser takes every picture as it is written", lang => {
  it.each(['tinh-mau', 'bo-mau', 'phu-yen'])('of %s', async model => {
    const all = await texts(`models/${model}`, lang)
    // Of a large architecture some views have several sheets.
    expect(all.length).toBeGreaterThanOrEqual(model === 'phu-yen' ? VIEWS.length - 3 : VIEWS.length)
    for (const { name, text } of all) {
      await expectAsWritten(text)
      await expectAsWritten(String(marked(`${name}`, text)))
    }
  })
  it('of a large architecture, on all its sheets', async () => {
    const files = Object.fromEntries(generate(400, 260, 1))
    const all = await inFolder(files, folder =>
      texts(folder, lang, 'current', ['overview', 'integration', 'difference']),
    )
    expect(all.length).toBeGreaterThan(20)
    for (const { text } of all) await expectAsWritten(text)
  })
  it.each(['current', 'target'] as const)('of names that would be commands, %s', async state => {
    const all = await inFolder({ 'architecture.yaml': hostileModel() }, folder => texts(folder, lang, state))
    expect(all.length).toBeGreaterThanOrEqual(VIEWS.length)
    for (const { text } of all) await expectAsWritten(text)
  })
})

it('the parser tells a broken text from a sound one', async () => {
  await expect(parsed('flowchart TB\n  n1["a"] -->')).rejects.toThrow()
  await expect(expectAsWritten('---\n---\nflowchart TB\n  n1["a"]\n  n2["b"]; n3["c"]\n')).rejects.toThrow()
})
