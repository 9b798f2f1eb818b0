import { describe, expect, it } from 'vitest'
import { SourceFile } from '../../../src/findings/source.ts'
import { sarif, sarifGithub } from '../../../src/report/sarif.ts'
import { inputOf, modelOf } from '../support.ts'
import { findingsOf, input, TEXT } from './sample.ts'

interface Region {
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
}
interface Result {
  ruleId: string
  ruleIndex: number
  kind: string
  level: string
  message: { text: string }
  locations: {
    physicalLocation: { artifactLocation: { uri: string; uriBaseId: string }; region: Region }
    logicalLocations: { name: string; fullyQualifiedName: string }[]
  }[]
  relatedLocations?: { id: number; message: { text: string } }[]
  partialFingerprints: Record<string, string>
  suppressions?: { kind: string; status: string; justification: string }[]
  baselineState?: string
  properties: Record<string, string>
}
interface Rule {
  id: string
  shortDescription: { text: string }
  fullDescription: { text: string }
  help: { text: string; markdown: string }
  helpUri?: string
  defaultConfiguration: { level: string }
  properties: { tags: string[] }
}

const runOf = (text: string) => {
  const log = JSON.parse(text)
  expect(Object.keys(log)).toEqual(['$schema', 'version', 'runs'])
  expect([log.version, log.runs.length]).toEqual(['2.1.0', 1])
  const [run] = log.runs
  return { run, results: run.results as Result[], rules: run.tool.driver.rules as Rule[] }
}

const full = runOf(sarif([input], { lang: 'vi' }))
const github = runOf(sarifGithub([input], { lang: 'vi' }))
const resultsOf = (rule: string) => full.results.filter(({ ruleId }) => ruleId === rule)

describe('SARIF', () => {
  it('has a result for every finding, each with its rule', () => {
    expect(full.results.length).toBe(input.findings.length)
    for (const [i, result] of full.results.entries()) {
      expect(full.rules[result.ruleIndex]?.id).toBe(result.ruleId)
      expect(result.ruleId).toBe(input.findings[i]?.rule)
    }
    expect(new Set(full.rules.map(({ id }) => id)).size).toBe(full.rules.length)
  })

  it('points at the marked range by lines and UTF-16 columns, the end exclusive', () => {
    expect(full.run.columnKind).toBe('utf16CodeUnits')
    const lines = TEXT.split('\n')
    const [result] = resultsOf('model.unknown-field')
    const region = result?.locations[0]?.physicalLocation.region
    expect(region?.startLine).toBe(region?.endLine)
    const line = lines[(region?.startLine ?? 0) - 1] ?? ''
    expect(line.slice((region?.startColumn ?? 0) - 1, (region?.endColumn ?? 0) - 1)).toBe('nope')
  })

  it('gives paths as relative URI references from the root of the sources', () => {
    const uris = full.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation)
    expect(new Set(uris.map(one => one?.uri))).toEqual(new Set(['models/thu/architecture.yaml']))
    expect(new Set(uris.map(one => one?.uriBaseId))).toEqual(new Set(['%SRCROOT%']))
    expect(Object.keys(full.run.originalUriBaseIds)).toEqual(['%SRCROOT%'])
  })

  it('encodes what is no plain path', () => {
    const [finding] = input.findings
    if (!finding) throw new Error()
    const file = new SourceFile('mô hình/a b:c%\n\ud800.yaml', TEXT)
    const odd = { ...finding, place: { ...finding.place, file } }
    const [result] = runOf(sarif([{ ...input, findings: [odd] }], { lang: 'vi' })).results
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      'm%C3%B4%20h%C3%ACnh/a%20b%3Ac%25%0A%EF%BF%BD.yaml',
    )
  })

  it('has levels for failures only, and the kind open for what is not decided', () => {
    findingsOf('undetermined')
    findingsOf('violated', 'error')
    for (const [i, { kind, level }] of full.results.entries()) {
      const finding = input.findings[i]
      expect([kind, level]).toEqual(
        finding?.verdict === 'undetermined' ? ['open', 'none'] : ['fail', finding?.level ?? ''],
      )
    }
  })

  it('suppresses exactly what is waived, and says why; every result says whether it is', () => {
    const waived = findingsOf('waived')
    const suppressed = full.results.filter(({ suppressions }) => suppressions?.length !== 0)
    expect(suppressed.map(one => one.ruleId)).toEqual(waived.map(one => one.rule))
    const [one] = suppressed
    expect(one?.suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: expect.any(String) }])
    expect(one?.suppressions?.[0]?.justification).toContain('UBND tỉnh')
    expect(one?.level).toBe('note')
    for (const { suppressions } of full.results) expect(suppressions).toBeInstanceOf(Array)
  })

  it('tells findings with one fingerprint apart, and keeps fingerprints when lines move', () => {
    const prints = full.results.map(one => one.partialFingerprints['khung/v1'])
    expect(new Set(prints).size).toBe(prints.length)
    expect(prints.some(print => print?.endsWith(':2'))).toBe(true)
    const moved = inputOf(TEXT.replace('applications:', '# một dòng\n\napplications:'))
    const again = runOf(sarif([moved], { lang: 'vi' })).results
    expect(again.map(one => one.partialFingerprints['khung/v1'])).toEqual(prints)
    expect(again.some((one, i) => JSON.stringify(one) !== JSON.stringify(full.results[i]))).toBe(true)
  })

  it('explains every rule, its texts never empty', () => {
    const ids = full.rules.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
    for (const { shortDescription, fullDescription, help, defaultConfiguration, properties } of full.rules) {
      for (const text of [shortDescription.text, fullDescription.text, help.text, help.markdown])
        expect(text.trim()).not.toBe('')
      expect(['error', 'warning', 'note']).toContain(defaultConfiguration.level)
      expect(properties.tags.length).toBeGreaterThan(0)
      expect(properties.tags.length).toBeLessThanOrEqual(10)
    }
    const ncsc = full.rules.find(({ id }) => id === 'connection.ncsc')
    expect(ncsc?.defaultConfiguration.level).toBe('error')
    expect(ncsc?.help.text).toMatch(/Căn cứ: Nghị quyết 149\/NQ-CP \(theo báo chí/)
  })

  it('links to the pages of rules where they are published, but not of rules that were added', () => {
    expect(full.rules.some(rule => 'helpUri' in rule)).toBe(false)
    const options = { lang: 'en', docsUrl: 'https://kho.example.vn/docs/rules' } as const
    const linked = runOf(sarif([{ ...input, added: new Set(['connection.ncsc']) }], options)).rules
    const uri = (id: string) => linked.find(rule => rule.id === id)?.helpUri
    expect(uri('connection.vdxp')).toBe('https://kho.example.vn/docs/rules/connection.vdxp.md')
    expect(uri('model.unknown-field')).toBe('https://kho.example.vn/docs/rules/model.unknown-field.md')
    expect(uri('connection.ncsc')).toBeUndefined()
  })

  it('names the architecture of every result', () => {
    const other = inputOf(TEXT.replace('id: thu', 'id: khac'))
    const names = runOf(sarif([input, other], { lang: 'vi' })).results.map(
      ({ locations }) => locations[0]?.logicalLocations[0]?.fullyQualifiedName.split('/')[0],
    )
    expect(new Set(names)).toEqual(new Set(['thu', 'khac']))
  })
})

describe('SARIF for GitHub', () => {
  it('holds only what somebody should look at, for GitHub shows every result as an alert', () => {
    const open = findingsOf('violated').map(one => one.rule)
    expect(github.results.map(one => one.ruleId)).toEqual(open)
    expect(github.results.some(one => one.kind !== 'fail' || one.suppressions)).toBe(false)
  })

  it('gives the fingerprint where GitHub looks for it', () => {
    for (const { partialFingerprints: prints } of github.results)
      expect(prints.primaryLocationLineHash).toBe(prints['khung/v1'])
    for (const { partialFingerprints: prints } of full.results) expect(prints.primaryLocationLineHash).toBeUndefined()
  })

  it('leaves out the least grave beyond 5,000 results, and says so', () => {
    const names = Array.from({ length: 5200 }, (_, i) => `  - { id: u${i}, name: "Đơn vị ${i}", nope: 1 }`)
    const many = inputOf(modelOf(`units:\n${names.join('\n')}\nconnections: []\n`))
    const errors = many.findings.filter(one => one.level === 'error').length
    expect(errors).toBeGreaterThan(5200)
    const notes = many.findings.map(one =>
      one.rule === 'model.unknown-field' ? { ...one, level: 'note' as const } : one,
    )
    const text = sarifGithub([{ ...many, findings: notes }], { lang: 'vi' })
    expect(text.length).toBeLessThan(10_000_000)
    const { run, results } = runOf(text)
    expect(results.length).toBe(5000)
    expect(results.filter(one => one.level === 'error').length).toBe(errors - 5200)
    const [notice] = run.invocations[0].toolExecutionNotifications
    expect(notice.message.text).toMatch(/^Chỉ ghi 5000 trong 5\d\d\d phát hiện/)
    const all = runOf(sarif([{ ...many, findings: notes }], { lang: 'vi' }))
    expect(all.results.length).toBe(many.findings.length)
    expect(all.run.invocations).toEqual([{ executionSuccessful: true }])
  })
})
