import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { against, record } from '../src/baseline.ts'
import { gapText, wayToTarget } from '../src/gap.ts'
import { pictureFiles, VIEWS } from '../src/picture-files.ts'
import { FORMATS, render } from '../src/render.ts'
import { reportFiles } from '../src/report-files.ts'
import { run } from '../src/run.ts'
import { RULE } from './support/rule.ts'
import { keepingFolder } from './support/temp.ts'

type Texts = Readonly<Record<string, string>>

/** How the names and texts of files are written: letters with their marks in one (NFC), apart (NFD), or by turns. */
const FORMS = {
  whole: () => 'NFC',
  apart: () => 'NFD',
  mixed: (i: number) => (i % 2 === 0 ? 'NFC' : 'NFD'),
} as const satisfies Record<string, (i: number) => 'NFC' | 'NFD'>

const written = (texts: Texts, form: (i: number) => 'NFC' | 'NFD'): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text], i) => [name.normalize(form(i)), text.normalize(form(i))] as const),
  )

const sample = (folder: string): Texts =>
  Object.fromEntries(
    readdirSync(folder).map(name => [
      name === 'architecture.yaml' ? name : `mục của tỉnh - ${name}`,
      readFileSync(join(folder, name), 'utf8'),
    ]),
  )

/** What differs as it has to: hashes over bytes, and columns, which count what stands in the file. */
const comparable = (text: string): string =>
  text
    .replace(/(?:%[0-9A-F]{2})+/g, decodeURIComponent)
    .replace(/(mô hình |sha256:)[0-9a-f]{12,64}/g, '$1…')
    .replace(/(ya?ml:\d+):\d+/g, '$1')
    .replace(/("?(?:startColumn|endColumn|column|col)"?[:=] ?)\d+/g, '$1…')

/** Every text the tool makes of a model, by what it is; paths are those in the folder. */
async function outputs(texts: Texts): Promise<Record<string, string>> {
  return keepingFolder(texts, async folder => {
    const results = run({ paths: [folder] })
    const found: Record<string, string> = {}
    const plain = (text: string) => comparable(text.replaceAll(`${relative('.', folder)}/`, '').replaceAll(folder, ''))
    for (const format of FORMATS) found[format] = plain(await render(format, results, '0', { lang: 'vi', width: 90 }))
    found.gap = plain(gapText('markdown', { paths: [folder] }, '0', { lang: 'vi', width: 90 }).text)
    for (const result of results) {
      const way = wayToTarget(result, results, true)
      const followed = 'points' in way ? way : undefined
      for (const { name, make } of [
        ...reportFiles(result, ['html', 'md'], { lang: 'vi', version: '0' }, followed),
        ...pictureFiles(result, VIEWS, ['svg', 'mmd'], { lang: 'vi', version: '0' }, followed),
      ]) {
        const { content } = await make()
        if (typeof content === 'string') found[name] = plain(content)
      }
    }
    return found
  })
}

/** A mark that stands apart from its letter, though one sign would do: a Mac's spelling. */
const LOOSE = /[a-zđ]\p{M}/iu
/** They name files as the disk spells them, so that the services they are for find these. */
const NAMING_FILES = ['json', 'sarif', 'sarif-github', 'github', 'gitlab', 'rdjson']

test('a model says the same however its letters are composed', async () => {
  const model = sample('models/phu-yen')
  const whole = await outputs(written(model, FORMS.whole))
  expect(Object.keys(whole).length).toBeGreaterThan(25)
  for (const form of ['apart', 'mixed'] as const) {
    const other = await outputs(written(model, FORMS[form]))
    expect(Object.keys(other)).toEqual(Object.keys(whole))
    for (const [what, text] of Object.entries(other)) {
      expect(text.normalize('NFC'), `${what}, ${form}`).toBe(whole[what])
      if (!NAMING_FILES.includes(what)) expect(LOOSE.exec(text)?.[0], `${what}, ${form}`).toBeUndefined()
    }
  }
}, 60_000)

test('the hash of a model is of its texts, however a disk spells the names of its files', async () => {
  const hashOf = (form: 'NFC' | 'NFD') =>
    keepingFolder(
      {
        'architecture.yaml': HEAD,
        [`đơn vị.yaml`.normalize(form)]: 'units: []\n',
        [`ấ.yaml`.normalize(form)]: 'x-a: 1\n',
      },
      async folder => run({ paths: [folder] })[0]?.architecture.contentHash,
    )
  expect(await hashOf('NFC')).toMatch(/^sha256:.{64}$/)
  expect(await hashOf('NFD')).toBe(await hashOf('NFC'))
})

const HEAD = 'khung: 1\narchitecture: { id: thu, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30 }\n'

describe('names that refer to each other from files of either spelling', () => {
  const model: Texts = {
    'architecture.yaml': HEAD,
    'a.yaml': `applications:
  - { id: mot-cua, name: Một cửa điện tử, owner: sở, source: Quyết định số 1 }
  - { id: sở, name: Sở dữ liệu }
  - { id: cong, name: Cổng dữ liệu mở, supports: [giay-phep], type: ứng-dụng }
`,
    'b.yaml': `units:
  - { id: sở, name: Sở Thông tin và Truyền thông }
  - { id: cổng, name: Cổng }
functions: [{ id: giay-phep, name: Cấp giấy phép, owner: so, code: Đất }]
waivers:
  - { rule: them.thu, subject: cong, reason: Đang sửa, approvedBy: Chủ tịch, expires: 2021-01-01 }
`,
    'danh mục.yaml':
      'kind: catalogue\ncatalogue: BRM\ntitle: Lĩnh vực\nsource: Sở\nverified: practice\ncomplete: true\nentries: [{ code: Đất, name: Đất đai }]\n',
  }
  const rule = `${RULE}  - select: { section: applications, where: "e.name.contains('điện tử') || e.name.contains('Cổng')" }
    assert: e.name.startsWith('Sở')
    message: { vi: "“{name}” không phải của Sở", en: "“{name}” is none of ours" }
`
  const found = (form: (i: number) => 'NFC' | 'NFD', ruleForm: 'NFC' | 'NFD', baseline?: string) =>
    keepingFolder(
      { ...written(model, form), '.luật/thử.yaml': rule.normalize(ruleForm), '.b.yaml': baseline ?? '' },
      async folder => {
        const results = run({ paths: [folder], rules: [join(folder, '.luật')] })
        const { findings = [] } = results[0] ?? {}
        const known =
          baseline === undefined ? undefined : against(results, join(folder, '.b.yaml')).results[0]?.baseline
        return {
          lines: findings.map(({ rule, verdict, subject, fingerprint, message, key }) =>
            [rule, verdict, subject, fingerprint, key, JSON.stringify(message)].join(' '),
          ),
          baseline: record(results).text,
          fresh: known && findings.filter(one => one.verdict !== 'waived' && !known.known.has(one)).length,
          fixed: known?.fixed,
        }
      },
    )

  test.each(['apart', 'mixed'] as const)('%s', async form => {
    const whole = await found(FORMS.whole, 'NFC')
    // Each of these compares what one file says with what another does.
    for (const begin of [
      'them.thu violated mot-cua',
      'them.thu waived cong',
      'model.unknown-reference violated mot-cua',
    ])
      expect(whole.lines.filter(line => line.startsWith(begin)).length, begin).toBe(1)
    expect(whole.lines.filter(line => line.startsWith('business.code-in-brm violated'))).toEqual([])
    const other = await found(FORMS[form], 'NFD', whole.baseline.normalize('NFD'))
    expect(other.lines).toEqual(whole.lines)
    expect(other.baseline).toBe(whole.baseline)
    expect([other.fresh, other.fixed]).toEqual([0, []])
  })
})
