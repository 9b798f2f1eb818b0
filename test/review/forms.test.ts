import { describe, expect, it } from 'vitest'
import { entryOf, firstLost, linesKept, next, recordOf, small, start } from './support.ts'

const MISSING = `units: [{ id: so, name: Sở }]
functions:
  - { id: mot, name: Một }
  - { id: hai, name: Hai, owner: so }
`
const RULE = 'business.function-has-owner'
const before = small(MISSING)
const after = small(`${MISSING.replace('Một }', 'Một, owner: so }').replace('Hai, owner: so', 'Hai')}nope: 1\n`)
const begun = start(before)

/** The part of a review that holds the requirements, changed. */
function inList(text: string, change: (list: string) => string): string {
  const [from, to] = [text.indexOf('requirements:\n') + 'requirements:\n'.length, text.indexOf('\n# Kết luận')]
  return text.slice(0, from) + change(text.slice(from, to)) + text.slice(to)
}

describe('a review written in another way', () => {
  it.each<[string, (text: string) => string]>([
    ['with hyphens at the margin', text => inList(text, list => list.replace(/^ {2}/gm, ''))],
    ['set in further', text => inList(text, list => list.replace(/^(?=.)/gm, '   '))],
    ['with findings less set in', text => text.replace(/^ {6}((?:- | {2})(?:subj|verd|leve|mess|fing))/gm, '    $1')],
    ['with a comment behind each hyphen', text => text.replace(/^ {2}- rule/gm, '  - # chú thích\n    rule')],
    [
      'with the decision first',
      text => text.replace(/ {4}decision:\n/g, '').replace(/ {2}- rule: (.*)\n/g, '  - decision:\n    rule: $1\n'),
    ],
    ['with line ends of Windows', text => text.replaceAll('\n', '\r\n')],
    ['between marks of a document', text => `${text.replace('kind:', '---\nkind:')}...\n`],
    ['with quoted keys', text => text.replace(/^(\s+)verdict:/gm, '$1"verdict":')],
    ['with comments below each entry', text => text.replace(/( {4}evidenceRequested:)\n/g, '$1\n      # dưới\n')],
    [
      'with empty lists',
      text => `${text.replace(/( {4}verdict: satisfied\n)/g, '$1    findings: []\n')}obsolete: []\n`,
    ],
    ['with keys without lists', text => `${text.replace('\n# Kết luận', 'problems:\n\n# Kết luận')}obsolete:\n`],
    ['without the last line end', text => text.slice(0, -1)],
    ['ending in an empty list without a line end', text => `${text}problems: []`],
  ])('%s: keeps its way', (_, change) => {
    const text = change(begun)
    expect(next(text, before)).toBe(text)
    const merged = next(text, after)
    const lines = (review: string) =>
      linesKept(review.replaceAll('\r', '').replace(/(obsolete|problems): \[\]/, '$1: '))
    expect(firstLost(lines(text), lines(merged))).toBeUndefined()
    expect(next(merged, after)).toBe(merged)
    expect(entryOf(merged, RULE).findings?.map(one => `${one.subject} ${one.since}`)).toEqual(['mot fixed', 'hai new'])
    expect(recordOf(merged).problems).toHaveLength(1)
    if (text.includes('\r')) expect(merged.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)

    const gone = next(
      merged.replace(/rule: (business\.code-in-brm|time\.succession-stated)(?=\r?$)/gm, 'rule: $1-cu'),
      after,
    )
    expect(recordOf(gone).obsolete?.map(({ rule }) => rule)).toEqual([
      'business.code-in-brm-cu',
      'time.succession-stated-cu',
    ])
    expect(recordOf(gone).requirements.map(({ rule }) => rule)).toEqual(
      recordOf(merged).requirements.map(({ rule }) => rule),
    )
    expect(next(gone, after)).toBe(gone)
  })

  it('of which every entry was taken out has them again', () => {
    const text = inList(begun, () => '').replace('requirements:\n', 'requirements: []\n')
    expect(recordOf(next(text, before)).requirements).toEqual(recordOf(begun).requirements)
  })
})

describe('hostile text in a model', () => {
  const names = [
    'a: b',
    '- x',
    '# y',
    '--- z',
    '"q\'',
    '&a *b',
    '{c}',
    '[d',
    '| e',
    '! f',
    '% g',
    '\u0085h',
    '\u202ei',
    '\u0000'.slice(1),
    '\ud800x'.slice(1),
    'null',
    '\ufffei',
    'so\u00adft',
    '1e3',
    "it''s",
  ]
  it.each(names)('%j breaks nothing', name => {
    const quoted = JSON.stringify(name)
    const files = small(
      `functions:\n  - { id: mot, name: ${quoted} }\n  - { id: hai, name: "dòng\\nmới ${'\\u0007'}" }\n`,
      quoted,
    )
    const text = start(files)
    expect(next(text, files)).toBe(text)
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u00ad\u202a-\u202e\ufffe]/u)
    expect(recordOf(text).architecture.id).toBe('nho')
    const merged = next(start(before), files)
    expect(next(merged, files)).toBe(merged)
  })

  it('never shows a secret', () => {
    const text = start(
      small(
        'applications:\n  - { id: a, name: "Máy 10.20.30.40", description: "mật khẩu: Abc@12345678" }\n',
        'Mạng 192.168.7.7',
      ),
    )
    expect(text).not.toMatch(/10\.20\.30\.40|Abc@|192\.168/)
    expect(text).toContain('[đã che]')
  })
})
