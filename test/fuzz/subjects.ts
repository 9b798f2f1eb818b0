import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { record } from '../../src/baseline.ts'
import { reviewOf, startReview } from '../../src/review.ts'
import { run } from '../../src/run.ts'
import { inFolder } from '../support/temp.ts'
import type { Texts } from './mutate.ts'

/** What is mutated: files of a folder, and which of them a change may touch. */
export interface Subject {
  files: Texts
  /** Files that are mutated; the others stay as they are. */
  changed: readonly string[]
}

const textsOf = (folder: string, is: (name: string) => boolean = () => true): Texts =>
  Object.fromEntries(
    readdirSync(folder)
      .filter(is)
      .map(name => [name, readFileSync(join(folder, name), 'utf8')]),
  )

const MODELS = ['phu-yen', 'tinh-mau', 'bo-mau'].map(name => textsOf(join('models', name)))

const SMALL: Texts = {
  'architecture.yaml': `khung: 1
architecture:
  { id: nho, title: Nhỏ, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, targetDate: 2022-12-31, partial: [connections] }
units: [{ id: so-tttt, name: Sở }]
applications:
  - { id: mot-cua, name: Một cửa, type: one-stop, owner: so-tttt, runsOn: [trung-tam], reads: [kho] }
data: [{ id: kho, type: database, code: A1 }]
infrastructure: [{ id: trung-tam, type: data-centre, security: { level: 2 } }]
connections: [{ id: k1, from: mot-cua, to: national/dvcqg, status: planned }]
tasks: [{ id: nv1, delivers: [k1], end: 2021 }]
`,
}

const CATALOGUE = `kind: catalogue
catalogue: BRM
title: { vi: Danh mục nghiệp vụ, en: Functions }
source: Quyết định 12/QĐ-UBND
verified: original
complete: true
entries:
  - { code: N1, name: { vi: Một, en: One }, aliases: [Hai, Ba] }
  - { code: N1.1, name: { vi: Con, en: Child }, parent: N1 }
documents:
  - { id: qd-12, title: { vi: Quyết định, en: Decision }, number: 12/QĐ-UBND, issued: 2020-01-02, effective: 2020-02-01 }
`

const area = (name: string): Texts => textsOf(join('rules/vn-egov-2.0', name))

/** A rule of the framework under an id of an agency's own, so that it is not taken for a second one. */
const own = (files: Texts): Texts =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`rules/${name}`, text.replace(/^id: ([a-z]+)\./m, 'id: agency.')]),
  )

const [review, baseline] = inFolder(SMALL, folder => {
  const results = run({ paths: [folder] })
  return [startReview(reviewOf(results, folder).result, '0', 'vi'), record(results).text]
})

const reviewFiles: Texts = { ...SMALL, 'review.yaml': review }
const baselineFiles: Texts = { ...SMALL, 'khung-baseline.yaml': baseline }
const catalogueFiles: Texts = { ...SMALL, 'catalogue.yaml': CATALOGUE }

/** What may be mutated, by its name; `pick` chooses among several. */
export const SUBJECTS = {
  small: () => ({ files: SMALL, changed: Object.keys(SMALL) }),
  model: pick => {
    const model = MODELS[pick % MODELS.length] ?? {}
    const [main = '', ...rest] = [
      'architecture.yaml',
      ...Object.keys(model).filter(name => name !== 'architecture.yaml'),
    ]
    const some = [0, 3].map(i => rest[(pick + i) % rest.length] ?? main)
    const changed = [...new Set([main, ...some])]
    return { files: Object.fromEntries(changed.map(name => [name, model[name] ?? ''])), changed }
  },
  catalogue: () => ({ files: catalogueFiles, changed: ['catalogue.yaml'] }),
  review: () => ({ files: reviewFiles, changed: ['review.yaml'] }),
  baseline: () => ({ files: baselineFiles, changed: ['khung-baseline.yaml'] }),
  rules: pick => {
    const areas = ['business', 'connection', 'time', 'application'].filter(name => name !== 'time')
    const all = Object.entries(own(area(areas[pick % areas.length] ?? '')))
    const stem = all[(pick >> 3) % all.length]?.[0].replace(/(\.test)?\.yaml$/, '') ?? ''
    const files = Object.fromEntries(
      all.filter(([name]) => /^(\.test)?\.yaml$/.test(name.slice(stem.length)) && name.startsWith(stem)),
    )
    return { files: { ...SMALL, ...files }, changed: Object.keys(files) }
  },
} as const satisfies Record<string, (pick: number) => Subject>

export type SubjectName = keyof typeof SUBJECTS
