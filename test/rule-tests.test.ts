import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../src/findings/finding.ts'
import { UsageError } from '../src/findings/usage.ts'
import { renderTests, testRules } from '../src/rule-tests.ts'
import { run } from '../src/run.ts'
import { head } from './support/model.ts'
import { ruleText } from './support/rule.ts'
import { inFolder } from './support/temp.ts'

/** Data have a level of 3 or higher; eleven lines of head, then the question. */
const RULE = ruleText(`  - select: { section: data }
    assert: e.security.level >= 3
    message: { vi: "{name} thấp.", en: "{name} is low." }
`)

const HIGH = 'case: Cao.\nverdict: satisfied\ndata: [{ id: a, security: { level: 3 } }]\n'
const LOW = 'case: Thấp.\nverdict: violated\ndata:\n  - { id: a, security: { level: 2 } } # expect: violated\n'
const OPEN = 'case: Chưa rõ.\nverdict: undetermined\ndata:\n  - { id: a } # expect: undetermined\n'
const CASES = [HIGH, LOW, OPEN].join('---\n')

const FILES = { 'them/thu.yaml': RULE, 'them/thu.test.yaml': CASES }

/** Tests a folder with these files, over two that pass. */
const tested = (files: Readonly<Record<string, string>> = {}) =>
  inFolder({ ...FILES, ...files }, folder => testRules({ paths: [folder] }))

const key = ({ message }: Finding): string => ('key' in message ? message.key : 'words')

/** `2:10 cases.verdict` of every problem of the rule's files and cases, and how many rules failed. */
function problems(files: Readonly<Record<string, string>> = {}): string[] {
  const { rules, summary } = tested(files)
  const all = rules.flatMap(rule => [...rule.problems, ...rule.cases.flatMap(one => one.problems)])
  expect(summary.failedRules > 0).toBe(all.some(({ level }) => level === 'error'))
  return all.map(finding => {
    const { line, column } = finding.place.file.position(finding.place.offset)
    return `${line}:${column} ${key(finding)}`
  })
}

const withCases = (...cases: string[]) => problems({ 'them/thu.test.yaml': cases.join('---\n') })

describe('cases that pass', () => {
  it('leave nothing to say', () => {
    const { summary, framework, rules } = tested()
    expect(framework).toBe('vn-egov-2.0')
    expect(summary).toEqual({ rules: 1, failedRules: 0, cases: 3, failedCases: 0, errors: 0, warnings: 0 })
    expect(rules[0]?.cases.map(one => [one.title, one.expected, one.found])).toEqual([
      ['Cao.', 'satisfied', 'satisfied'],
      ['Thấp.', 'violated', 'violated'],
      ['Chưa rõ.', 'undetermined', 'undetermined'],
    ])
  })
  it('ask about another day, another state, the ministries', () => {
    const late = LOW.replace('data:', 'asOf: 2019-12-30\ndata:').replace('violated', 'not-applicable')
    const later = HIGH.replace('Cao', 'Mục tiêu').replace('data:', 'state: target\ndata:')
    const target = `${later}architecture: { targetDate: 2025-12-31, framework: vn-egov-2.0 }\n`
    const ministry = 'case: Bộ.\nverdict: not-applicable\narchitecture: { level: ministry }\ndata: [{ id: a }]\n'
    expect(withCases(CASES, late.replace('Thấp', 'Sớm').replace(/ # expect.*/, ''), target, ministry)).toEqual([])
  })
  it('stand between separators with comments, after a heading, on lines that end as in Windows', () => {
    const heading = '# Kiểm thử.\n---\n'
    const text = `${heading}${CASES.replaceAll('---\n', '--- # tiếp\n')}---\n# hết\n`
    expect(problems({ 'them/thu.test.yaml': text.replaceAll('\n', '\r\n') })).toEqual([])
  })
  it('may expect two verdicts on one line', () => {
    const two =
      'case: Hai.\nverdict: violated\ndata: [{ id: a }, { id: b, security: { level: 2 } }] # expect: violated, undetermined\n'
    expect(withCases(CASES, two)).toEqual([])
  })
})

describe('a case that fails', () => {
  it('says which verdict came out, and which findings are where', () => {
    expect(withCases(CASES, HIGH.replace('Cao', 'Sai').replace('3', '2'))).toEqual([
      '16:10 cases.verdict',
      '17:8 cases.finding-unexpected',
    ])
    expect(withCases(CASES, LOW.replace('Thấp', 'Sai').replace('2', '3'))).toEqual([
      '16:10 cases.verdict',
      '18:39 cases.finding-missing',
    ])
  })
  it('fails for a finding on another line, however right the verdict', () => {
    const text = LOW.replace('Thấp', 'Sai')
      .replace('data:\n', 'data: # expect: violated\n')
      .replace(/ # expect: violated\n$/, '\n')
    expect(withCases(CASES, text)).toEqual(['17:7 cases.finding-missing', '18:5 cases.finding-unexpected'])
  })
  it('fails for a finding of another verdict on the line', () => {
    expect(
      withCases(CASES, OPEN.replace('rõ', 'khai').replace('# expect: undetermined', '# expect: violated')),
    ).toEqual(['18:5 cases.finding-unexpected', '18:15 cases.finding-missing'])
  })
  it('repeats what the unexpected finding says', () => {
    const { rules } = tested({ 'them/thu.test.yaml': `${CASES}---\n${HIGH.replace('Cao', 'Sai').replace('3', '2')}` })
    const unexpected = rules[0]?.cases[3]?.problems.find(one => key(one) === 'cases.finding-unexpected')
    expect(unexpected?.related.map(({ note }) => note)).toMatchObject([{ args: { name: 'a' } }])
  })
  it('says so where nothing is selected', () => {
    expect(withCases(CASES, 'case: Rỗng.\nverdict: satisfied\ndata: []\n')).toEqual(['16:10 cases.nothing-selected'])
  })
  it('says so where the rule is not for the level or the day', () => {
    const level = HIGH.replace('Cao', 'Bộ').replace('data', 'architecture: { level: ministry }\ndata')
    expect(withCases(CASES, level)).toEqual(['16:10 cases.other-level'])
    const day = (asOf: string) => HIGH.replace('Cao', 'Ngày').replace('data', `asOf: ${asOf}\ndata`)
    expect(withCases(CASES, day('2019-12-30'))).toEqual(['16:10 cases.other-day'])
    const rule = RULE.replace('tags: []', 'valid: { to: 2021-12-31 }')
    expect(problems({ 'them/thu.yaml': rule, 'them/thu.test.yaml': `${CASES}---\n${day('2022-01-01')}` })).toEqual([
      '16:10 cases.other-day',
    ])
  })
})

describe('a case that is not written as it should be', () => {
  it.each([
    ['no title', LOW.replace('case: Thấp.\n', ''), ['15:1 cases.missing']],
    ['no verdict', LOW.replace('verdict: violated\n', '').replace('Thấp', 'Thiếu'), ['15:1 cases.missing']],
    ['neither', LOW.replace(/case.*\n.*\n/, ''), ['15:1 cases.missing', '15:1 cases.missing']],
    [
      'an unknown verdict',
      LOW.replace('verdict: violated', 'verdict: violatd').replace('Thấp', 'X'),
      ['16:10 shape.word'],
    ],
    ['an unknown state', LOW.replace('data', 'state: future\ndata').replace('Thấp', 'X'), ['17:8 shape.word']],
    [
      'an unknown expectation',
      LOW.replace('# expect: violated', '# expect: violatd').replace('Thấp', 'X'),
      ['18:5 cases.finding-unexpected', '18:39 shape.word'],
    ],
    ['a month for a day', LOW.replace('data', 'asOf: 2020-12\ndata').replace('Thấp', 'X'), ['17:7 rule.day']],
    ['a day no calendar has', LOW.replace('data', 'asOf: 2020-02-30\ndata').replace('Thấp', 'X'), ['17:7 rule.day']],
    [
      'a misspelt key',
      LOW.replace('verdict', 'verdit').replace('Thấp', 'X'),
      ['15:1 cases.missing', '16:1 cases.unknown-key'],
    ],
    ['a misspelt section', LOW.replace('data', 'dat').replace('Thấp', 'X'), ['17:1 cases.unknown-key']],
    [
      'an architecture that is a word',
      HIGH.replace('Cao', 'X').replace('data', 'architecture: tinh\ndata'),
      ['17:15 shape.not-a-map'],
    ],
    ['a title used before', LOW, ['15:7 cases.same-title']],
    [
      'a misspelt field of the model',
      LOW.replace('security', 'securty').replace('Thấp', 'X'),
      ['18:14 shape.unknown-field'],
    ],
    [
      'a value the model language does not have',
      LOW.replace('{ level: 2 }', '{ level: 9 }').replace('Thấp', 'X'),
      ['18:33 shape.range'],
    ],
    [
      'a reference to nothing',
      HIGH.replace('id: a', 'id: a, runsOn: [b]').replace('Cao', 'X') +
        'infrastructure: []\nplatforms: []\napplications: []\n',
      ['17:26 link.unknown-reference'],
    ],
  ])('%s', (_, text, expected) => {
    expect(withCases(CASES, text)).toEqual(expected)
  })

  it('broken YAML is a message with its place, and nothing that follows from it', () => {
    const { rules, summary } = tested({
      'them/thu.test.yaml': `${CASES}---\n${LOW.replace('Thấp', 'X').replace(' } }', '')}`,
    })
    const found = rules[0]?.cases[3]?.problems ?? []
    expect(new Set(found.map(key))).toEqual(new Set(['yaml.syntax']))
    expect(found[0]?.place.file.path).toMatch(/thu\.test\.yaml$/)
    expect(summary.failedCases).toBe(1)
  })
})

describe('files', () => {
  it.each([
    ['a rule without a test file', { 'them/b.yaml': RULE.replace('them.thu', 'them.b') }, ['1:1 cases.no-tests']],
    ['a test file without a rule', { 'them/a.test.yaml': CASES }, ['1:1 cases.no-rule']],
    ['a test file without cases', { 'them/thu.test.yaml': '# chưa có\n' }, ['1:1 cases.none']],
    ['a test file that is no text', { 'them/thu.test.yaml': '\0' }, ['1:1 file.not-text']],
    ['a test file without a violation', { 'them/thu.test.yaml': [HIGH, OPEN].join('---\n') }, ['1:1 cases.no-kind']],
    ['a test file without a success', { 'them/thu.test.yaml': [LOW, OPEN].join('---\n') }, ['1:1 cases.no-kind']],
    ['one of another’s id', { 'them/b.yaml': RULE, 'them/b.test.yaml': CASES }, ['2:5 rule.duplicate']],
    [
      'one with an id of the pack',
      {
        'them/thu.yaml': RULE.replace('them.thu', 'connection.dvcqg'),
      },
      ['2:5 rule.duplicate'],
    ],
    [
      'a rule with several mistakes',
      {
        'them/thu.yaml': RULE.replace('>= 3', '> x').replace('[province]', '[provinc]'),
      },
      ['5:10 shape.word', '13:32 rule.expression'],
    ],
    [
      'a rule whose expression is wrong',
      { 'them/thu.yaml': RULE.replace('e.security', 'e.securty') },
      ['13:15 rule.expression'],
    ],
    [
      'a rule nobody has finished',
      {
        'them/thu.yaml': RULE.replace('Để thử.', '"[Điền: vì sao]"').replace('To try.', '"[Fill in: why]"'),
      },
      ['7:13 cases.unfinished'],
    ],
    [
      'tests nobody has finished',
      { 'them/thu.test.yaml': `${CASES}# [Điền: thêm trường hợp]\n` },
      ['14:3 cases.unfinished'],
    ],
  ])('%s', (_, files, expected) => {
    expect(problems(files as unknown as Record<string, string>)).toEqual(expected)
  })

  it('without an undetermined case are warned of, which fails nothing, unless they say why', () => {
    const { summary, rules } = tested({ 'them/thu.test.yaml': [HIGH, LOW].join('---\n') })
    expect(summary).toMatchObject({ failedRules: 0, warnings: 1, errors: 0 })
    expect(rules[0]?.problems.map(key)).toEqual(['cases.no-undetermined'])
    for (const why of ['# Never undetermined: it is.\n', '# Luôn đủ cơ sở: như vậy.\n'])
      expect(tested({ 'them/thu.test.yaml': why + [HIGH, LOW].join('---\n') }).summary.warnings).toBe(0)
  })

  it('that are models, catalogues or hidden are passed by', () => {
    const more = {
      'architecture.yaml': head(),
      'units.yaml': 'units: []\n',
      'd.yaml': 'kind: catalogue\n',
      '.a/x.yaml': 'a: 1\n',
    }
    expect(problems({ ...more, 'node_modules/x/y.yaml': 'a: 1\n' })).toEqual([])
  })

  it('can be named one by one, the rule or its tests', () => {
    inFolder(FILES, folder => {
      for (const name of Object.keys(FILES)) expect(testRules({ paths: [join(folder, name)] }).summary.cases).toBe(3)
      expect(testRules({ paths: [folder, join(folder, 'them')] }).summary.rules).toBe(1)
    })
  })

  it('that are not there, or none at all, are wrong usage', () => {
    expect(() => testRules({ paths: ['/khong/co'] })).toThrow(UsageError)
    expect(() => inFolder({ 'a.yaml': 'kind: catalogue\n' }, folder => testRules({ paths: [folder] }))).toThrow(
      UsageError,
    )
    expect(() => testRules({ framework: 'vn-egov-9' })).toThrow(UsageError)
  })
})

describe('catalogues', () => {
  const rule = ruleText('  - check: in-catalogue\n    with: { section: data, field: code, catalogue: RIENG }\n')
  const test = HIGH.replace('id: a', 'id: a, code: X1')
  const files = { ...FILES, 'them/thu.yaml': rule, 'them/thu.test.yaml': test }
  const entries =
    'catalogue: RIENG\ntitle: T\nsource: S\nverified: practice\ncomplete: true\nentries: [{ code: X1, name: Y }]\n'
  const keys = (catalogue?: string) =>
    inFolder({ ...files, ...(catalogue ? { 'd.yaml': catalogue } : {}) }, folder => {
      const { rules, catalogues, summary } = testRules({
        paths: [join(folder, 'them')],
        catalogues: catalogue ? [join(folder, 'd.yaml')] : [],
      })
      return { rule: rules[0]?.problems.map(key), catalogues: catalogues.map(key), errors: summary.errors }
    })
  it('that are given may be named by rules', () => {
    expect(keys().rule).toContain('shape.word')
    expect(keys(`kind: catalogue\n${entries}`).rule).toEqual(['cases.no-kind', 'cases.no-undetermined'])
  })
  it('that are wrong fail the run', () => {
    const { catalogues, errors } = keys(`kind: catalogue\n${entries.replace('title', 'titel')}`)
    expect(catalogues.length).toBeGreaterThan(0)
    expect(errors).toBeGreaterThan(1)
  })
  it('that are wrong are what the summary ends with, though every rule passes', () => {
    const catalogue = `kind: catalogue\n${entries}x: 1\n`
    const page = (lang: 'vi' | 'en', more: Readonly<Record<string, string>> = {}) =>
      inFolder({ ...FILES, ...more, 'd.yaml': catalogue }, folder =>
        renderTests(testRules({ paths: [join(folder, 'them')], catalogues: [join(folder, 'd.yaml')] }), 'pretty', '0', {
          lang,
          width: 200,
        }),
      )
    expect(page('vi')).toMatch(
      /\n1 yêu cầu, 3 trường hợp\. Danh mục kèm theo có 1 lỗi nên chưa đạt: sửa tệp danh mục rồi chạy lại\.\n$/,
    )
    expect(page('en')).toMatch(/\n1 rule, 3 cases\. The catalogues given have 1 error, which fails the run: .*\.\n$/)
    const failing = { 'them/thu.test.yaml': [HIGH.replace('3', '2'), LOW, OPEN].join('---\n') }
    expect(page('vi', failing)).toMatch(/Không đạt: 1 yêu cầu, 1 trường hợp\. Danh mục kèm theo có 1 lỗi/)
    expect(page('en', failing)).toMatch(/Failed: 1 rule, 1 case\. The catalogues given have 1 error/)
  })
})

describe('beside the rules of the framework', () => {
  it('another rule that fails while it runs fails no case of this one', () => {
    const parts = '  - select: { section: data }\n    assert: int(e.id) == 1\n    message: { vi: a, en: a }\n'
    const { rules } = tested({
      'them/hong.yaml': ruleText(parts, { id: 'them.hong' }),
      'them/hong.test.yaml': CASES,
    })
    const failed = rules.map(({ id, cases }) => [id, cases.filter(one => one.problems.length > 0).length])
    expect(new Map(failed as [string, number][])).toEqual(
      new Map([
        ['them.thu', 0],
        ['them.hong', 3],
      ]),
    )
  })

  it('a task may meet one of them, and an own one', () => {
    const task = HIGH.replace('Cao', 'Nhiệm vụ')
    expect(withCases(CASES, `${task}tasks: [{ id: nv, meets: [connection.dvcqg, them.thu] }]\n`)).toEqual([])
    expect(withCases(CASES, `${task}tasks: [{ id: nv, meets: [connection.dvcqgg] }]\n`)).toEqual([
      '18:27 link.unknown-meets',
    ])
  })

  it('an edited copy of the pack is judged in its place, and one turned comparison is found', () => {
    const folder = mkdtempSync(join(tmpdir(), 'khung-'))
    try {
      const copy = join(folder, 'vn-egov-2.0')
      cpSync('rules/vn-egov-2.0/service', join(copy, 'service'), { recursive: true })
      expect(testRules({ paths: [folder] }).summary).toMatchObject({ failedRules: 0, warnings: 0 })
      const path = join(copy, 'service/level4-30.yaml')
      const text = readFileSync(path, 'utf8')
      writeFileSync(path, text.replace('at-least', 'at-most'))
      expect(readFileSync(path, 'utf8')).not.toBe(text)
      const { rules, summary } = testRules({ paths: [folder] })
      expect(summary.failedRules).toBe(1)
      expect(rules.find(({ cases }) => cases.some(one => one.problems.length > 0))?.id).toBe('service.level4-30')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('the results as text', () => {
  const failing = tested({ 'them/thu.test.yaml': [HIGH.replace('3', '2'), LOW].join('---\n') })
  const page = (lang: 'vi' | 'en', quiet = false, of = failing) => renderTests(of, 'pretty', '0', { lang, quiet })

  it('show every case, what is wrong with its line, and what it says', () => {
    expect(page('vi')).toContain(
      'them.thu: 1/2 trường hợp đạt\n  không đạt  đáp ứng       Cao.\n  đạt        chưa đáp ứng  Thấp.\n',
    )
    expect(page('vi')).toMatch(/thu\.test\.yaml:3:8 lỗi\[rule\.test\]/)
    expect(page('vi')).toContain('  nội dung  a thấp.')
    expect(page('vi')).toMatch(/\n1 yêu cầu, 2 trường hợp\. Không đạt: 1 yêu cầu, 1 trường hợp\. 1 cảnh báo\.\n$/)
    expect(page('en')).toMatch(/\n1 rule, 2 cases\. Failed: 1 rule, 1 case\. 1 warning\.\n$/)
  })
  it('have only failures with --quiet: nothing where there are none', () => {
    expect(page('en', true)).not.toContain('Thấp.')
    expect(page('en', true)).not.toContain('warning')
    expect(page('en', true)).toContain('error[rule.test]')
    expect(page('en', true, tested())).toBe('')
    expect(page('en', false, tested())).toMatch(/all passed\.\n$/)
  })
  it('are JSON with the same facts', () => {
    const json = JSON.parse(renderTests(failing, 'json', '1.2.3', { lang: 'en' }))
    expect(json).toMatchObject({
      schema: 1,
      khung: '1.2.3',
      framework: 'vn-egov-2.0',
      summary: { rules: 1, failedRules: 1, cases: 2, failedCases: 1, errors: 2, warnings: 1 },
      rules: [{ id: 'them.thu', passed: false }],
    })
    expect(json.rules[0].cases[0]).toMatchObject({
      title: 'Cao.',
      line: 1,
      expected: 'satisfied',
      found: 'violated',
      passed: false,
    })
    expect(json.rules[0].cases[0].problems[1]).toMatchObject({
      rule: 'rule.test',
      level: 'error',
      line: 3,
      column: 8,
      related: ['a is low.'],
    })
  })
})

it('what is wrong with an added rule is said once, at the first of several architectures', () => {
  const model = (id: string) => head('', id)
  const files = {
    'a/architecture.yaml': model('a'),
    'b/architecture.yaml': model('b'),
    'q/r.yaml': RULE.replace('>=', '>>'),
  }
  inFolder(files, folder => {
    const results = run({ paths: [join(folder, 'b'), join(folder, 'a')], rules: [join(folder, 'q')] })
    const wrong = results.map(({ findings, summary }) => [
      findings.filter(({ rule }) => rule === 'rule.invalid').length,
      summary.errors > 0,
    ])
    expect(results.map(({ architecture }) => architecture.id)).toEqual(['b', 'a'])
    expect(wrong.map(([count]) => count)).toEqual([1, 0])
    expect(
      run({ paths: [join(folder, 'a')], rules: [join(folder, 'q')] })[0]?.findings.some(
        ({ rule }) => rule === 'rule.invalid',
      ),
    ).toBe(true)
  })
})
