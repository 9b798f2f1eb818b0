import { describe, expect, it } from 'vitest'
import { json } from '../../src/report/json.ts'
import { inputOf, modelOf } from './support.ts'

const text = modelOf(`applications:
  - { id: cong-dvc, name: Cổng dịch vụ công, type: public-service-portal, owner: so-tttt, runsOn: [ttdl] }
connections:
  - id: kn-ncsc
    from: cong-dvc
    to: national/ncsc
    status: building
`)
const input = inputOf(text)
const result = JSON.parse(json([input, input], { lang: 'vi' }))

describe('the JSON result', () => {
  it('has the keys of the contract, in its order', () => {
    expect(Object.keys(result)).toEqual(['schema', 'khung', 'architectures'])
    const [one] = result.architectures
    expect(Object.keys(one)).toEqual(
      'id level framework asOf state contentHash rulesHash summary requirements findings'.split(' '),
    )
    expect(Object.keys(one.summary)).toEqual(
      'satisfied violated undetermined notApplicable waived errors warnings notes'.split(' '),
    )
    expect(result).toMatchObject({ schema: 1, khung: '9.9.9', architectures: [{ id: 'thu' }, { id: 'thu' }] })
  })

  it('writes a deadline only where there is one', () => {
    const of = (rule: string) => result.architectures[0].requirements.find((one: { rule: string }) => one.rule === rule)
    expect(of('connection.ncsc')).toEqual({
      rule: 'connection.ncsc',
      severity: 'mandatory',
      verdict: 'violated',
      deadline: '2020-12-31',
      basis: [
        { document: 'nq-149-2020', verified: 'press' },
        { document: 'ct-14-2019', verified: 'second-hand' },
      ],
    })
    expect(Object.keys(of('connection.dvcqg'))).toEqual(['rule', 'severity', 'verdict', 'basis'])
  })

  it('words findings and says where they are', () => {
    const findings: Record<string, unknown>[] = result.architectures[0].findings
    const found = findings.find(one => one.rule === 'connection.ncsc')
    expect(Object.keys(found ?? {})).toEqual(
      'rule verdict severity level subject message fix file line column related fingerprint'.split(' '),
    )
    const lines = text.split('\n')
    expect(found).toMatchObject({ subject: 'kn-ncsc', level: 'warning', file: 'models/thu/architecture.yaml' })
    expect(lines[Number(found?.line) - 1]?.slice(Number(found?.column) - 1)).toMatch(/^id: kn-ncsc|^status: building/)
    expect(findings.some(one => one.verdict === 'undetermined')).toBe(true)
    expect(findings.some(one => one.rule === 'model.unknown-reference')).toBe(true)
  })

  it('gives null for a day and a level nobody stated', () => {
    const bare = JSON.parse(
      json([inputOf('khung: 1\narchitecture: { id: thu, framework: vn-egov-2.0 }\n')], { lang: 'en' }),
    )
    expect(bare.architectures[0]).toMatchObject({ asOf: null, level: null })
  })

  it('is in the language asked for', () => {
    const words = (lang: 'vi' | 'en') => JSON.parse(json([input], { lang })).architectures[0].findings[0].message
    expect(words('en')).not.toBe(words('vi'))
  })
})
