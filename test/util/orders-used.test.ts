import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** What lets the machine it runs on decide an order or a spelling, and what stands for it here. */
const FROM_OUTSIDE: readonly { found: RegExp; instead: string }[] = [
  { found: /\.(?:sort|toSorted)\(\s*\)/g, instead: 'byCodePoint (or byVietnamese) of src/util/order.ts' },
  { found: /localeCompare/g, instead: 'byVietnamese or byCodePoint of src/util/order.ts' },
  { found: /Intl\.(?!Segmenter\b)\w+/g, instead: 'src/util/order.ts, src/text/words.ts' },
  { found: /\.toLocale\w+\((?!'vi'\))/g, instead: "toLowerCase, toUpperCase, or 'vi' as the language" },
  { found: /(?<!byUnit = .*)[<>] (?!\d)[\w.()[\]]+ \? -?1 :/g, instead: 'byCodePoint of src/util/order.ts' },
]

/** Sorted in the reader's browser, at the reader's wish: no byte of an output depends on it. */
const IN_THE_BROWSER = 'client/report/table.ts'
/** Sorts nothing but days and ids, each once. */
const ASCII = ['src/checks/figures.ts', 'src/checks/no-cycle.ts', 'src/engine/timeline.ts']

function foundIn(file: string, text: string): string[] {
  if (file === IN_THE_BROWSER || ASCII.includes(file)) return []
  const code = text.replace(/^\s*(?:\/?\*|\/\/).*$/gm, '')
  return FROM_OUTSIDE.flatMap(({ found, instead }) =>
    [...code.matchAll(found)].map(([what]) => `${file}: ${what} → ${instead}`),
  )
}

test('nothing is sorted, written or counted as the machine or its language would have it', () => {
  const files = ['src', 'client', 'scripts'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts') && !name.includes('.generated.'))
      .map(name => join(folder, name)),
  )
  expect(files.length).toBeGreaterThan(300)
  expect(files.flatMap(file => foundIn(file, readFileSync(file, 'utf8')))).toEqual([])
})

test.each([
  'names.sort()',
  'names.toSorted(\n)',
  'names.sort((a, b) => a.localeCompare(b))',
  "new Intl.Collator('vi')",
  'new Intl.DateTimeFormat()',
  'name.toLocaleUpperCase()',
  'day.toLocaleDateString()',
  'names.sort((a, b) => (a < b ? -1 : 1))',
  'names.sort((a, b) => (a.id > b.id ? 1 : -1))',
])('is told: %s', text => expect(foundIn('x.ts', text).length).toBeGreaterThan(0))

test.each([
  'numbers.sort(ascending)',
  "name.toLocaleUpperCase('vi')",
  "new Intl.Segmenter('vi')",
  'a.sort(byCodePoint)',
])('is not told: %s', text => expect(foundIn('x.ts', text)).toEqual([]))
