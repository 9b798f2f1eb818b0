import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { against, record } from '../src/baseline.ts'
import { type Baseline, type Checked, compare, recordedOf, shrink } from '../src/findings/baseline.ts'
import type { Finding } from '../src/findings/finding.ts'
import { UsageError } from '../src/findings/usage.ts'
import { readBaseline } from '../src/read/baseline.ts'
import { baselineText } from '../src/report/baseline.ts'
import { comment } from '../src/report/comment.ts'
import { github } from '../src/report/github.ts'
import { gitlab } from '../src/report/gitlab.ts'
import type { ReportInput } from '../src/report/input.ts'
import { json } from '../src/report/json.ts'
import { junit } from '../src/report/junit.ts'
import { markdown } from '../src/report/markdown.ts'
import { pretty } from '../src/report/pretty.ts'
import { rdjson } from '../src/report/rdjson.ts'
import { sarif, sarifGithub } from '../src/report/sarif.ts'
import { run } from '../src/run.ts'
import { inputOf, modelOf } from './report/support.ts'
import { inFolder } from './support/temp.ts'

const sample = resolve('models/tinh-mau')
const files = Object.fromEntries(readdirSync(sample).map(name => [name, readFileSync(join(sample, name), 'utf8')]))

/** A finding with only what a baseline looks at. */
const finding = (fingerprint: string, level: Finding['level'] = 'error', verdict: Finding['verdict'] = 'violated') =>
  ({ fingerprint, level, verdict, rule: 'r.x', subject: 's' }) as Finding

const of = (...findings: Finding[]): Checked[] => [{ id: 'a', findings }]

/** Which findings are known, by their place, and how many of what are gone. */
function held(before: Checked[], now: Checked[]) {
  const [first] = compare(recordedOf(before), now)
  const findings = now[0]?.findings ?? []
  return {
    known: findings.map(one => first?.known.has(one) ?? false),
    fixed: (first?.fixed ?? []).map(({ fingerprint, level, count }) => `${fingerprint} ${level} ${count}`),
  }
}

describe('comparing findings with those recorded', () => {
  it.each<[string, Finding[], Finding[], boolean[], string[]]>([
    ['the same', [finding('1')], [finding('1')], [true], []],
    ['a new one', [finding('1')], [finding('1'), finding('2')], [true, false], []],
    ['one gone', [finding('1'), finding('2')], [finding('2')], [true], ['1 error 1']],
    ['one more of the same', [finding('1')], [finding('1'), finding('1')], [true, false], []],
    ['one less of the same', [finding('1'), finding('1'), finding('1')], [finding('1')], [true], ['1 error 2']],
    ['graver now', [finding('1', 'warning')], [finding('1')], [false], []],
    ['less grave now', [finding('1')], [finding('1', 'warning')], [true], []],
    ['decided now', [finding('1', 'note', 'undetermined')], [finding('1', 'note')], [false], []],
    ['no longer decided', [finding('1', 'note')], [finding('1', 'note', 'undetermined')], [true], []],
    ['waived now', [finding('1')], [finding('1', 'note', 'waived')], [true], []],
    ['waived then', [finding('1', 'note', 'waived')], [finding('1')], [false], []],
    [
      'each covered by the least grave that covers it',
      [finding('1'), finding('1', 'warning')],
      [finding('1', 'warning'), finding('1')],
      [true, true],
      [],
    ],
    ['the gravest first', [finding('1')], [finding('1', 'warning'), finding('1')], [false, true], []],
    ['the graver one gone', [finding('1'), finding('1', 'warning')], [finding('1', 'warning')], [true], ['1 error 1']],
    ['one of two graver', [finding('1', 'note'), finding('1')], [finding('1'), finding('1')], [true, false], []],
  ])('%s', (_, before, now, known, fixed) => {
    expect(held(of(...before), of(...now))).toEqual({ known, fixed })
  })

  it('says nothing of architectures that were not checked', () => {
    const before = [...of(finding('1')), { id: 'b', findings: [finding('2')] }]
    expect(held(before, of(finding('1')))).toEqual({ known: [true], fixed: [] })
  })

  it('shrinks by what is gone, and never grows', () => {
    const before = [...of(finding('1'), finding('1'), finding('2')), { id: 'b', findings: [finding('3')] }]
    const baseline: Baseline = { state: 'current', architectures: ['a', 'b'], findings: recordedOf(before) }
    const now = of(finding('1'), finding('4'))
    const after = shrink(baseline, compare(baseline.findings, now))
    expect(after.findings.map(({ fingerprint, count }) => `${fingerprint} ${count}`)).toEqual(['1 1', '3 1'])
    expect(after.architectures).toEqual(['a', 'b'])
  })
})

/** Records one model, checks another against it. */
function between(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  const { text } = inFolder(before, folder => record(run({ paths: [folder] })))
  return inFolder({ ...after, 'khung-baseline.yaml': text }, folder => {
    const path = join(folder, 'khung-baseline.yaml')
    const { results, shrunk } = against(run({ paths: [folder] }), path)
    const [result] = results
    if (!result?.baseline) throw new Error('The result has been compared.')
    const fresh = result.findings.filter(one => !result.baseline?.known.has(one) && one.verdict !== 'waived')
    return {
      fresh: fresh.map(({ rule, subject }) => `${rule} ${subject}`),
      fixed: result.baseline.fixed.map(({ rule, subject }) => `${rule} ${subject}`),
      shrunk: shrunk?.text,
      contentHash: result.architecture.contentHash,
      text,
    }
  })
}

const same = { fresh: [], fixed: [], shrunk: undefined }

describe('a baseline of the sample', () => {
  it('knows all of it, and is no part of the model', () => {
    const found = between(files, files)
    expect(found).toMatchObject(same)
    const [result] = run({ paths: [sample] })
    expect(found.contentHash).toBe(inFolder(files, folder => run({ paths: [folder] })[0]?.architecture.contentHash))
    expect(found.text.match(/^ {2}- \{ fingerprint: "[0-9a-f]{16}", level: /gm)?.length).toBe(
      result?.findings.filter(one => one.verdict !== 'waived').length,
    )
  })

  it('survives moved lines, renamed files and files put together', () => {
    const moved = Object.entries(files).map(([name, text]): [string, string] => [
      name === 'architecture.yaml' ? name : `x/z-${name}`,
      `# một dòng\n\n${text}`,
    ])
    expect(between(files, Object.fromEntries(moved))).toMatchObject(same)
  })

  it('survives lists in another order', () => {
    const turned = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, reversed(text)]))
    expect(turned).not.toEqual(files)
    expect(between(files, turned)).toMatchObject(same)
  })

  it('survives a neighbour gone from a list with mistakes', () => {
    const list = (items: string) =>
      modelOf(`units:\n  - { id: a, name: A, evidence: [${items}] }\n`).replace('dataAsOf', 'partial: [x]\n  dataAsOf')
    const before = { 'architecture.yaml': list('{ document: "1" }, { document: "2", date: hom-qua }') }
    expect(between(before, { 'architecture.yaml': list('{ document: "2", date: hom-qua }') })).toMatchObject(same)
  })

  it('repeats no secret', () => {
    const secret = 'Tr0ngS4ch!9'
    const waiver = `  - { rule: r.x, subject: "password: ${secret}", reason: R, approvedBy: A, expires: 2021-12-31 }`
    const { text } = between(
      { 'architecture.yaml': modelOf(`waivers:\n${waiver}\n`) },
      { 'architecture.yaml': modelOf() },
    )
    expect(text).toContain('"security.no-secrets-in-model"')
    expect(text).not.toContain(secret)
  })

  it('tells what is new and what is gone', () => {
    const name = 'ket-noi.yaml'
    const changed = { ...files, [name]: (files[name] ?? '').replace(/^( *)extent: partial\n/m, '$1nope: 1\n') }
    expect(changed[name]).not.toBe(files[name])
    const found = between(files, changed)
    expect(found.fresh).toEqual([expect.stringMatching(/^model\.unknown-field /)])
    expect(found.fixed).toEqual([expect.stringMatching(/^connection\.dvcqg /)])
    expect(found.shrunk).toBe(found.text.replace(/^.*"connection\.dvcqg".*\n/m, ''))
  })

  it('does not shrink while a file cannot be read', () => {
    const torn = between(files, { ...files, 'ket-noi.yaml': 'connections: [\n' })
    expect(torn.fixed.length).toBeGreaterThan(0)
    expect(torn.shrunk).toBeUndefined()
  })
})

/** The entries of a list of block mappings, in reverse. */
function reversed(text: string): string {
  return text
    .split(/^(?=[a-z]+:)/m)
    .map(section => {
      const [head = '', ...entries] = section.split(/^(?= {2}- )/m)
      const whole = entries.map(entry => (entry.endsWith('\n') ? entry : `${entry}\n`))
      return head + whole.reverse().join('')
    })
    .join('')
}

describe('the file', () => {
  const written: Baseline = {
    state: 'target',
    architectures: ['b', 'a'],
    findings: recordedOf([
      { id: 'b', findings: [finding('12e4567890123456'), finding('12e4567890123456')] },
      { id: 'a', findings: [{ ...finding('null'), subject: 'x"\n# \u202e }', rule: 'true' }, finding('01', 'note')] },
    ]),
  }
  const readBack = (text: string) => inFolder({ 'b.yaml': text }, folder => readBaseline(join(folder, 'b.yaml')))

  it('comes back as it was, whatever the texts look like', () => {
    const text = baselineText(written)
    const back = readBack(text)
    expect(back.state).toBe('target')
    expect(back.architectures).toEqual(['a', 'b'])
    const sorted = (list: Baseline['findings']) => list.map(one => JSON.stringify(Object.entries(one).sort())).sort()
    expect(sorted(back.findings)).toEqual(sorted(written.findings))
    expect(text).toMatch(/count: 2 \}\n/)
    expect(text).not.toContain('\u202e')
  })

  it('is in an order of its own, a finding on a line', () => {
    const turned = { ...written, architectures: ['a', 'b'], findings: [...written.findings].reverse() }
    expect(baselineText(turned)).toBe(baselineText(written))
    const lines = baselineText(written).split('\n')
    expect(lines.filter(line => line.includes('fingerprint')).length).toBe(3)
  })

  it('of two branches that recorded the same is read as one', () => {
    const text = baselineText(written)
    const line = /^.*count: 2.*\n/m.exec(text)?.[0] ?? ''
    const counts = readBack(text.replace(line, line + line)).findings.map(({ count }) => count)
    expect(counts).toEqual([1, 1, 2])
  })

  const said = (text: string | undefined) => {
    try {
      inFolder(text === undefined ? {} : { 'b.yaml': text }, folder => readBaseline(join(folder, 'b.yaml')))
    } catch (error) {
      if (error instanceof UsageError && 'key' in error.detail) return [error.detail.key, error.detail.args]
    }
    return undefined
  }
  it.each<[string, string | undefined, string, object]>([
    ['missing', undefined, 'usage.unreadable-path', { reason: 'ENOENT' }],
    ['no text', '\u0000', 'usage.unreadable-path', {}],
    ['empty', '', 'usage.not-a-baseline', {}],
    ['a model', modelOf(), 'usage.not-a-baseline', {}],
    ['another kind', 'kind: rule\n', 'usage.not-a-baseline', {}],
    ['JSON of something else', '{ "runs": [] }', 'usage.not-a-baseline', {}],
    ['of a later version', 'kind: baseline\nschema: 2\n', 'usage.baseline-version', { found: '2' }],
    [
      'in conflict',
      baselineText(written).replace('findings:', '<<<<<<< a\nfindings:'),
      'usage.broken-baseline',
      { line: 9 },
    ],
    ['without a state', baselineText(written).replace('target', 'x'), 'usage.broken-baseline', { line: 5 }],
    ['with a torn line', baselineText(written).replace(/level: note, /, ''), 'usage.broken-baseline', { line: 9 }],
    ['with a wrong count', baselineText(written).replace('count: 2', 'count: 0'), 'usage.broken-baseline', {}],
  ])('that is %s is refused with a reason', (_, text, key, args) => {
    expect(said(text)).toEqual([key, expect.objectContaining(args)])
  })
})

describe('reports', () => {
  const text = modelOf(`applications:
  - { id: cu, name: Cũ, nope: 1 }
  - { id: moi, name: Mới, nope: 1 }
`)
  const plain = inputOf(text)
  const isNew = ({ subject, rule }: Finding) => subject === 'moi' && rule === 'model.unknown-field'
  const known = plain.findings.filter(one => !isNew(one))
  const [old] = known
  const gone = {
    fingerprint: 'f'.repeat(16),
    level: 'error' as const,
    architecture: 'thu',
    rule: 'r.gone',
    subject: 'da-sua',
    count: 2,
  }
  const input: ReportInput = { ...plain, baseline: { known: new Set(known), fixed: [gone] } }
  if (!old || known.length !== plain.findings.length - 1) throw new Error('One finding is new.')

  it.each([
    ['github', () => github([input], { lang: 'vi' }).match(/^::/gm)?.length, 2],
    ['gitlab', () => JSON.parse(gitlab([input], { lang: 'vi' })).length, 1],
    ['rdjson', () => JSON.parse(rdjson([input], { lang: 'vi' })).diagnostics.length, 1],
    ['sarif-github', () => JSON.parse(sarifGithub([input], { lang: 'vi' })).runs[0].results.length, 1],
    ['comment', () => comment([input], { lang: 'vi' }).match(/^- \*\*/gm)?.length, 1],
    ['junit', () => junit([input], { lang: 'vi' }).match(/<(failure|error) /g)?.length, 1],
  ])('%s raises no alarm about what is known', (_, count, expected) => {
    expect(count()).toBe(expected)
  })

  it('SARIF says of every result how it stands', () => {
    const { results } = JSON.parse(sarif([input], { lang: 'vi' })).runs[0]
    const states = results.map((one: { baselineState?: string }) => one.baselineState)
    expect(states.filter((one: string) => one === 'new').length).toBe(1)
    expect(states.filter((one: string) => one === 'unchanged').length).toBe(known.length)
    expect(results.slice(-2)).toEqual(
      [1, 2].map(nth =>
        expect.objectContaining({
          ruleId: 'r.gone',
          baselineState: 'absent',
          suppressions: [],
          partialFingerprints: { 'khung/v1': `${'f'.repeat(16)}:${nth}` },
        }),
      ),
    )
    expect(states.length).toBe(plain.findings.length + 2)
  })

  it('JSON says it beside each finding', () => {
    const [one] = JSON.parse(json([input], { lang: 'vi' })).architectures
    expect(one.baseline).toEqual({
      known: known.length,
      fixed: [{ fingerprint: gone.fingerprint, level: 'error', rule: 'r.gone', subject: 'da-sua', count: 2 }],
    })
    expect(one.findings.filter((each: { baseline: string }) => each.baseline === 'new').length).toBe(1)
    expect(JSON.parse(json([plain], { lang: 'vi' })).architectures[0].baseline).toBeUndefined()
  })

  it('the screen shows what is new, and the rest on demand, marked and after it', () => {
    const shown = (showKnown: boolean) => pretty([input], { lang: 'vi', width: 200, showKnown })
    expect(shown(false).match(/ lỗi\[model\.unknown-field\]/g)?.length).toBe(1)
    expect(shown(false)).toMatch(/Phát hiện mới: 1 lỗi, 0 cảnh báo, 0 lưu ý; \d+ phát hiện đã được ghi nhận trước\./)
    expect(shown(false)).toMatch(/2 phát hiện đã ghi nhận nay không còn:\n {4}r\.gone da-sua ×2\n/)
    const all = shown(true)
    expect(all.indexOf(' lỗi[model.unknown-field]')).toBeLessThan(
      all.indexOf(' lỗi (đã ghi nhận trước)[model.unknown-field]'),
    )
    expect(pretty([plain], { lang: 'vi', showKnown: true })).not.toContain('ghi nhận')
  })

  it('the Markdown report marks what is known', () => {
    const report = markdown([input], { lang: 'en' })
    expect(report).toContain('## Against the baseline\n\nNew findings: 1 error, 0 warnings, 0 notes; ')
    expect(report.match(/ – \*recorded before\*$/gm)?.length).toBeGreaterThan(0)
    expect(report).toContain('- `r.gone` `da-sua` ×2')
  })
})

describe('a baseline of something else', () => {
  const refused = (paths: (folder: string) => string[], state: 'current' | 'target' = 'current') =>
    inFolder(
      { 'a/architecture.yaml': modelOf(), 'b/architecture.yaml': modelOf().replace('id: thu', 'id: khac') },
      folder => {
        const path = join(folder, 'ghi-nhan.yaml')
        writeFileSync(path, record(run({ paths: [join(folder, 'a')] })).text)
        try {
          against(run({ paths: paths(folder), state }), path)
        } catch (error) {
          if (error instanceof UsageError && 'key' in error.detail) return error.detail.key
        }
        return undefined
      },
    )

  it('is refused: of another state, or of other architectures alone', () => {
    expect(refused(folder => [join(folder, 'a')])).toBeUndefined()
    expect(refused(folder => [folder])).toBeUndefined()
    expect(refused(folder => [join(folder, 'b')])).toBe('usage.baseline-other')
    expect(refused(folder => [join(folder, 'a')], 'target')).toBe('usage.baseline-state')
  })
})
