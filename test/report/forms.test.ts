import { describe, expect, it } from 'vitest'
import { reportInput } from '../../src/files/report-input.ts'
import { run } from '../../src/run.ts'
import { FORMS, inputOf, modelOf } from './support.ts'

const NAMES = Object.entries(FORMS)
const LANGS = ['vi', 'en'] as const

const samples = run({ paths: ['models/phu-yen', 'models/tinh-mau'] }).map(result => reportInput(result, '9.9.9'))

/** What a hostile or careless author may write into a name. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '{{x}} {{{y}}} $z',
  'a | b || c',
  '`rm -rf` ``x`` `',
  "\"><b a='1'>]]>-->",
  '**đậm** _x_ [l](javascript:alert(1)) ![i](http://x.example)',
  '# 1. - + > =',
  `dài ${'ă'.repeat(300)}`,
  'emoji 👨‍👩‍👧 và 🇻🇳',
]
const yaml = (text: string) => JSON.stringify(text)
const applications = HOSTILE.map((name, i) => `  - { id: ud-${i}, name: ${yaml(name)}, type: other }`).join('\n')
const CONTROLS = '"\\e[31mđỏ\\e[0m \\x9b2J \\u202egnurt \\u2066x\\u2028y\\nz\\a"'
const hostile = inputOf(
  modelOf(
    `applications:\n${applications}\n  - { id: dieu-khien, name: ${CONTROLS}, owner: "external: ${'\\e'}]8;;http://x${'\\a'}" }\n`,
    `  agency: { name: ${yaml(HOSTILE[0] ?? '')} }\n`,
  ),
)

describe.each(NAMES)('%s', (name, form) => {
  it.each(LANGS)('ends with one newline and leaves nothing unsaid (%s)', lang => {
    for (const input of [...samples, hostile]) {
      const text = form(input, lang)
      expect(text.slice(-2)).toMatch(/[^\n]\n$/)
      expect(text.match(/\bundefined\b|\[object|\bNaN\b/)).toBeNull()
    }
  })

  it('gives the same bytes for the same input', () => {
    for (const input of samples) expect(form(input, 'vi')).toBe(form(input, 'vi'))
  })

  it('writes no character that drives a terminal or turns the writing', () => {
    // There only the gravest findings are written.
    const findings = hostile.findings.filter(({ subject }) => subject === 'dieu-khien')
    const text = form(name === 'github' ? { ...hostile, findings } : hostile, 'vi')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not be there.
    expect(text.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/)).toBeNull()
    expect(text).toContain(name === 'json' ? '\\u001b' : 'u001b')
  })

  it('never repeats a secret', () => {
    const secret = 'Tr0ngS4ch!9'
    const input = inputOf(
      modelOf(`applications:
  - { id: ud, name: "Máy chủ 10.1.2.3", description: "password: ${secret}", source: "mysql://root:${secret}@10.9.8.7/db" }
`),
    )
    const text = form(input, 'vi')
    expect(text.includes(secret)).toBe(false)
    expect(text.match(/10\.(1\.2\.3|9\.8\.7)/)).toBeNull()
    expect(text).toContain('[đã che]'.replace(/[[\]]/g, sign => (/markdown|comment/.test(name) ? `\\${sign}` : sign)))
  })

  it('says something sensible without a day, a level or a known framework', () => {
    const input = inputOf('khung: 1\narchitecture: { id: thu }\n')
    const text = form({ ...input, framework: 'vn-egov-9' }, 'vi')
    // Lists of findings alone have no place for it.
    if (!/gitlab|rdjson/.test(name)) expect(text).toContain('vn-egov-9')
    expect(text.match(/\bundefined\b/)).toBeNull()
  })
})
