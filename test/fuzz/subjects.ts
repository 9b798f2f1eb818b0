import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { record } from '../../src/baseline.ts'
import { startReview } from '../../src/review.ts'
import { type Result, run } from '../../src/run.ts'
import { inFolder } from '../support/temp.ts'
import type { Texts } from './mutate.ts'
import { formOf, ownWorkbook } from './workbooks.ts'

/** What is mutated: files of a folder, which of them a change may touch, and what is then done with the folder. */
export interface Subject {
  does: 'check' | 'rules' | 'review' | 'baseline' | 'template' | 'import'
  files: Texts
  /** Files that are mutated; the others stay as they are. */
  changed: readonly string[]
}

const textsOf = (folder: string, before = '', is: (name: string) => boolean = () => true): Texts =>
  Object.fromEntries(
    readdirSync(folder)
      .filter(is)
      .map(name => [before + name, readFileSync(join(folder, name), 'utf8')]),
  )

const HERE = 'test/fuzz'
const MODELS = ['phu-yen', 'tinh-mau', 'bo-mau'].map(name => textsOf(join('models', name)))
const SAMPLES = textsOf(join(HERE, 'samples'))

/** Every section and field: see the test beside. */
export const WHOLE = textsOf(join(HERE, 'whole'))

const SMALL: Texts = {
  'architecture.yaml': `khung: 1
architecture:
  { id: nho, title: Nhỏ, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, targetDate: 2022-12-31, partial: [connections] }
units: [{ id: so-tttt, name: Sở }]
applications:
  - { id: mot-cua, name: Một cửa, type: one-stop-shop, owner: so-tttt, runsOn: [trung-tam], reads: [kho] }
data: [{ id: kho, type: database, code: A1 }]
infrastructure: [{ id: trung-tam, type: data-centre, security: { level: 2 } }]
connections: [{ id: k1, from: mot-cua, to: national/dvcqg, status: planned }]
tasks: [{ id: nv1, delivers: [k1], end: 2021 }]
`,
}

/** Two architectures that name each other's elements, and a catalogue of one of them. */
const WORKSPACE: Texts = {
  'mot/architecture.yaml': `khung: 1
architecture: { id: mot, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, targetDate: 2021-12-31 }
applications:
  - { id: a, name: A, reads: [hai/kho], runsOn: [hai/may], copyOf: hai/a, status: planned }
connections: [{ id: k, from: a, to: hai/a, via: [hai/lgsp], network: hai/mang }]
tasks: [{ id: n, delivers: [a, hai/a], dependsOn: [hai/n], end: 2021-06 }]
`,
  'hai/architecture.yaml': `khung: 1
architecture: { id: hai, framework: vn-egov-2.0, level: ministry, dataAsOf: 2020-06-30, targetDate: 2021-12-31 }
applications: [{ id: a, name: A, copyOf: mot/a, code: B1 }]
data: [{ id: kho, type: database }]
platforms: [{ id: lgsp, type: lgsp }]
infrastructure: [{ id: may, type: cloud }, { id: mang, type: network, until: 2021-03 }]
tasks: [{ id: n, retires: [kho], end: 2021-03 }]
waivers: [{ rule: application.has-host, subject: a, reason: L, approvedBy: B, expires: 2021 }]
`,
  'hai/danh-muc.yaml': SAMPLES['catalogue.yaml'] ?? '',
}

const flat = (files: Texts): Texts =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name.replaceAll('/', '-'), text]))

/** What a check of files says; and the same as if few requirements had been asked, for files that list them all. */
export const checked = (files: Texts): { result: Result; few: Result } =>
  inFolder(files, folder => {
    const [result] = run({ paths: [folder] })
    if (!result) throw new Error('A model gives a result.')
    const kinds = new Map<string, number>()
    const requirements = result.requirements.filter(({ verdict, partial }) => {
      const kind = `${verdict} ${partial}`
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      return kinds.get(kind) === 1
    })
    const rules = new Set(requirements.map(({ rule }) => rule))
    const findings = result.findings.filter(({ rule }) => rules.has(rule) || /^(?:model|waiver)\./.test(rule))
    return { result, few: { ...result, requirements, findings } }
  })

/** The sound model of the subjects that are held against one. */
export const SOUND = checked(WHOLE)

/** A review with something in every field that a reviewer fills in. */
function filledIn(text: string): string {
  const words = ['agree', 'violated', 'undetermined', 'waived', '', 'satisfied', 'not-applicable']
  let n = 0
  return text
    .replace(/^( +decision:)$/gm, (_, key) => `${key} ${words[n++ % words.length]}`)
    .replace(/^( +reason:)$/gm, (_, key) => (n++ % 3 ? `${key} Đã xem` : key))
    .replace(/^( +comment:)$/gm, (_, key) => (n++ % 4 ? key : `${key} |\n      Hai\n      dòng`))
    .replace(/^( +evidenceRequested:)$/gm, (_, key) => (n++ % 3 ? key : `${key} "Quyết định"`))
    .replace('agreeTo: []', 'agreeTo: [satisfied]')
    .replace(/^conclusion:$/m, 'conclusion: amend')
    .replace(/^date:$/m, 'date: 2020-10-05')
    .replace(/^ {2}addressees:$/m, '  addressees: [UBND tỉnh]')
}

const [REVIEW, LONG_REVIEW] = [SOUND.few, SOUND.result].map(result => filledIn(startReview(result, '0', 'vi')))
const BASELINE = record([SOUND.few]).text

export const FORM = await inFolder(WHOLE, formOf)

/** A rule of the framework under an id of an agency's own, so that it is not taken for a second one. */
const RULES: Texts[] = readdirSync('rules/vn-egov-2.0').flatMap(area => {
  const texts = textsOf(join('rules/vn-egov-2.0', area), 'rules/')
  const stems = Object.keys(texts).filter(name => !name.endsWith('.test.yaml'))
  return stems.map(name => {
    const test = name.replace(/\.yaml$/, '.test.yaml')
    const own = (texts[name] ?? '').replace(/^id: ([a-z]+)\./m, 'id: agency.')
    return { [name]: own, ...(texts[test] === undefined ? {} : { [test]: texts[test] }) }
  })
})

/** What is imported into: small, for it is read, written and read again. */
const INTO: Texts = {
  'm/architecture.yaml': `khung: 1
architecture: { id: nho, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, targetDate: 2022-12-31 }
units:
  - id: so-tttt
    name: Sở Thông tin và Truyền thông # đầu mối
  - { id: vp, name: Văn phòng UBND }
`,
  'm/ung-dung.yaml': `applications:
  - id: mot-cua
    name: Một cửa điện tử
    owner: vp
    reads: [kho]
    security: { level: 2 }

data:
  - { id: kho, name: Cơ sở dữ liệu, type: database, code: A1 }
platforms: [{ id: lgsp, name: LGSP, type: lgsp }]
connections:
  - { id: k1, from: mot-cua, to: national/dvcqg, status: planned }
tasks: []
`,
}
const IN_WHOLE: Texts = Object.fromEntries(Object.entries(WHOLE).map(([name, text]) => [`m/${name}`, text]))
const table: Texts = { 'so.csv': SAMPLES['so.csv'] ?? '', 'map.yaml': SAMPLES['map.yaml'] ?? '' }
const book: Texts = { ...ownWorkbook, 'map.yaml': SAMPLES['map.yaml'] ?? '' }
const imported = (files: Texts, changed: (name: string) => boolean): Subject => ({
  does: 'import',
  files,
  changed: Object.keys(files).filter(changed),
})

/** What may be mutated, by its name; `pick` chooses among several. */
export const SUBJECTS = {
  whole: () => ({ does: 'check', files: WHOLE, changed: Object.keys(WHOLE) }),
  small: () => ({ does: 'check', files: SMALL, changed: Object.keys(SMALL) }),
  workspace: pick => {
    // In every third case each architecture is a single file.
    const files = pick % 3 ? WORKSPACE : flat(WORKSPACE)
    return { does: 'check', files, changed: Object.keys(files) }
  },
  sample: pick => {
    const model = MODELS[pick % MODELS.length] ?? {}
    const [main = '', ...rest] = [
      'architecture.yaml',
      ...Object.keys(model).filter(name => name !== 'architecture.yaml'),
    ]
    const some = [0, 3].map(i => rest[(pick + i) % rest.length] ?? main)
    const changed = [...new Set([main, ...some])]
    return { does: 'check', files: Object.fromEntries(changed.map(name => [name, model[name] ?? ''])), changed }
  },
  catalogue: () => ({
    does: 'check',
    files: { ...SMALL, 'catalogue.yaml': SAMPLES['catalogue.yaml'] ?? '' },
    changed: ['catalogue.yaml'],
  }),
  rules: pick => {
    const files = RULES[pick % RULES.length] ?? {}
    return { does: 'rules', files: { ...SMALL, ...files }, changed: Object.keys(files) }
  },
  review: pick => ({
    does: 'review',
    files: { 'review.yaml': (pick % 16 === 0 ? LONG_REVIEW : REVIEW) ?? '' },
    changed: ['review.yaml'],
  }),
  baseline: () => ({
    does: 'baseline',
    files: { 'khung-baseline.yaml': BASELINE },
    changed: ['khung-baseline.yaml'],
  }),
  template: () => ({
    does: 'template',
    files: { 'approval.vi.md.hbs': SAMPLES['approval.vi.md.hbs'] ?? '' },
    changed: ['approval.vi.md.hbs'],
  }),
  csv: () => imported({ ...INTO, ...table }, name => name.endsWith('.csv')),
  workbook: () => imported({ ...INTO, ...book }, name => /^so\.xlsx\/xl\/(?:worksheets|shared|workbook)/.test(name)),
  archive: () => imported({ ...INTO, ...book }, name => name.startsWith('so.xlsx/')),
  map: pick => imported({ ...INTO, ...(pick % 3 ? table : book) }, name => name === 'map.yaml'),
  target: pick => imported({ ...(pick % 4 ? INTO : IN_WHOLE), ...table }, name => name.startsWith('m/')),
  form: pick =>
    imported(
      pick % 3 === 0 ? FORM : { ...(pick % 3 === 1 ? INTO : IN_WHOLE), ...FORM },
      name => /xl\/worksheets\/[^/]*$/.test(name) || (pick % 8 === 0 && name.endsWith('sharedStrings.xml')),
    ),
} as const satisfies Record<string, (pick: number) => Subject>

export type SubjectName = keyof typeof SUBJECTS

/** How often each is taken, in parts of all: large ones seldom, for they take as long as ten small ones. */
export const SHARES: Readonly<Record<SubjectName, number>> = {
  whole: 14,
  small: 18,
  workspace: 8,
  sample: 1,
  catalogue: 10,
  rules: 16,
  review: 18,
  baseline: 10,
  template: 12,
  csv: 10,
  workbook: 6,
  archive: 4,
  map: 14,
  target: 8,
  form: 5,
}
