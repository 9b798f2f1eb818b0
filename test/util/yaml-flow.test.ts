import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { SourceFile } from '../../src/findings/source.ts'
import { parseYaml } from '../../src/read/yaml/parse.ts'
import { flowText } from '../../src/util/yaml/flow.ts'

const NAMES = [
  'true',
  'No',
  'null',
  '~',
  '12',
  '1e5',
  '0x1f',
  '.inf',
  '2020-09',
  '2020',
  'a: b',
  'a #b',
  '- a',
  '? a',
  'a,b',
  '[',
  '%a',
  'ÿ\u2028',
  ' a',
  'a ',
  "'",
  '"',
  '\\',
  '\t',
  'NULL',
  'Yes',
]

test('whatever a text is, it is read back as that text, in braces too and by both readers', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(...NAMES),
  )
  fc.assert(
    fc.property(
      fc.record({ a: text, b: fc.array(text, { maxLength: 3 }), c: fc.integer(), d: fc.boolean() }),
      value => {
        const written = `x:\n  - ${flowText(value)}\n  - a: ${flowText(value.a)}\n`
        const meant = { x: [value, { a: value.a }] }
        expect(parse(written)).toEqual(meant)
        const read = parseYaml(new SourceFile('a.yaml', written))
        expect(read.problems).toEqual([])
        expect(read.value).toEqual(JSON.parse(JSON.stringify(meant).normalize('NFC')))
      },
    ),
    { numRuns: 400, seed: 2_020 },
  )
})

test.each([
  ['Cổng dịch vụ công (DVC)', 'Cổng dịch vụ công (DVC)'],
  ['national/dvcqg', 'national/dvcqg'],
  ['2020-09', '2020-09'],
  ['007', '"007"'],
  ['Tích hợp, chia sẻ', '"Tích hợp, chia sẻ"'],
])('%s is written %s', (text, written) => expect(flowText(text)).toBe(written))
