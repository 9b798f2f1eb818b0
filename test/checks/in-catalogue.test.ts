import { describe, expect, test } from 'vitest'
import { argsOf, head, judge, lines } from '../support/model.ts'
import { compileTexts, ruleOf, ruleText } from '../support/rule.ts'

const check = (parameters: string) => `  - check: in-catalogue\n    with: { ${parameters} }\n`
const CODES = ruleOf(check('section: data, field: code, catalogue: DRM'))
const STANDARDS = ruleOf(check('section: connections, field: standard, catalogue: standards'))

const own = (entries: string, complete: boolean, name = 'DRM') =>
  `kind: catalogue\ncatalogue: ${name}\ntitle: Danh mục B\nsource: Quyết định B\nverified: original\ncomplete: ${complete}\nentries: [${entries}]\n`
const data = (code: string) => `data: [{ id: a, name: A, code: ${code} }]\n`

const judged = (model: string, catalogue = '', rule = CODES) =>
  judge({ 'm.yaml': head() + model, ...(catalogue ? { 'dm.yaml': catalogue } : {}) }, { rules: [rule] })
const verdict = (...args: Parameters<typeof judged>) => judged(...args).verdict('them.thu')

describe('a code', () => {
  test.each([
    ['is known', 'DRM001.001', 'satisfied'],
    ['is known in small letters and with spaces', '"drm 001 . 001"', 'satisfied'],
    ['is not known', 'DRM001.009', 'undetermined'],
    ['has another form', 'BRM001', 'undetermined'],
  ])('%s to the incomplete catalogue of the framework', (_, code, expected) => {
    expect(verdict(data(code))).toBe(expected)
  })

  test('that is not known: how complete the catalogue is, what it may have meant, and which document to get', () => {
    const { findings } = judged(data('DRM001.004'))
    expect(argsOf(findings, 'code.unverifiable')).toMatchObject({
      catalogue: 'DRM',
      nearest: 'DRM001.001',
      get: { vi: 'Quyết định 2323/QĐ-BTTTT', en: 'Decision 2323/QĐ-BTTTT' },
    })
    expect(argsOf(judged(data('XYZ')).findings, 'code.form')).toMatchObject({ example: 'DRM001' })
  })

  test('that a complete catalogue does not have is wrong, with an excerpt of what it has', () => {
    const many = Array.from({ length: 9 }, (_, i) => `{ code: K${i}, name: Mục ${i} }`).join()
    const { findings, verdict } = judged(data('K9'), own(many, true))
    expect(verdict('them.thu')).toBe('violated')
    expect(lines(findings)).toEqual(['m.yaml:3:32 them.thu error code.unknown'])
    // The framework has nine codes, which come first.
    expect(argsOf(findings, 'code.unknown')).toMatchObject({ nearest: 'K0', more: 12, source: 'Quyết định B' })
  })

  test('of the framework is still known beside the own catalogue', () => {
    expect(verdict(data('DRM002'), own('{ code: K1, name: Một }', true))).toBe('satisfied')
  })

  test('that is far too long is cut', () => {
    const { findings } = judged(data(`DRM${'0'.repeat(5000)}`))
    expect((argsOf(findings, 'code.form') as { code: string }).code).toHaveLength(60)
  })
})

describe('standards', () => {
  const connection = (standards: string) =>
    `applications: [{ id: a }]\nconnections:\n  - { id: k, from: a, to: national/vdxp, standard: [${standards}] }\n`

  test('each of several is judged at its place', () => {
    const model = connection("'QCVN 102', Lạ, edxml, Khác")
    expect(lines(judged(model, '', STANDARDS).findings)).toEqual([
      'm.yaml:5:65 them.thu note code.unverifiable',
      'm.yaml:5:76 them.thu note code.unverifiable',
    ])
  })

  test('an empty list states nothing', () => {
    expect(verdict(connection(''), '', STANDARDS)).toBe('not-applicable')
  })
})

describe('the rule', () => {
  test('names a catalogue there is', () => {
    const { findings } = compileTexts(ruleText(check('section: data, field: code, catalogue: DRN')))
    expect(lines(findings)).toEqual([expect.stringContaining(':13:52 rule.invalid error shape.word')])
    expect(argsOf(findings, 'shape.word')).toMatchObject({ nearest: 'DRM' })
  })

  test('asks of a field that the section has', () => {
    const { findings } = compileTexts(ruleText(check('section: data, field: standard, catalogue: standards')))
    expect(lines(findings)).toEqual([expect.stringContaining(':13:35 rule.invalid error shape.word')])
  })

  test('that names a catalogue another architecture has leaves the answer open here', () => {
    const parameters = { section: 'data', field: 'code', catalogue: 'RIENG' }
    const [part] = CODES.parts
    const rule = { ...CODES, parts: [{ ...part, parameters: parameters as never }] } as typeof CODES
    const { findings, verdict } = judged(data('K1'), '', rule)
    expect(verdict('them.thu')).toBe('undetermined')
    expect(argsOf(findings, 'code.catalogue-absent')).toEqual({ catalogue: 'RIENG' })
  })
})
