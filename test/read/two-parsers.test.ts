import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { SourceFile } from '../../src/findings/source.ts'
import { sourceOf } from '../../src/read/files.ts'
import { parseCarefully } from '../../src/read/yaml/careful.ts'
import { parseFast } from '../../src/read/yaml/fast.ts'
import { resolvePlain, type Tree } from '../../src/read/yaml/tree.ts'
import { makeDocument, Random, spoil } from './yaml-documents.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** The tree with the marks of every mapping and list beside it, so that two trees can be compared. */
function marked(value: unknown, tree: Tree): unknown {
  if (value === null || typeof value !== 'object') return Object.is(value, -0) ? '-0' : value
  const inner = Array.isArray(value)
    ? value.map(item => marked(item, tree))
    : Object.entries(value).map(([key, item]) => [key, marked(item, tree)])
  return { marks: tree.marks.get(value), inner }
}

/** Whether the fast parser read the file; it then must have read what the careful one reads. */
function agree(file: SourceFile): boolean {
  const fast = parseFast(file)
  if (!fast) return false
  const careful = parseCarefully(file)
  expect({ text: file.text, problems: careful.problems }).toEqual({ text: file.text, problems: [] })
  expect({ text: file.text, tree: marked(fast.value, fast) }).toEqual({
    text: file.text,
    tree: marked(careful.value, careful),
  })
  return true
}

const folders = ['models', 'rules', 'framework', 'test']
const files = folders.flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true })
    .map(name => join(folder, String(name)))
    .filter(name => /\.ya?ml$/.test(name)),
)

test('every YAML file of the repository: one tree, and nearly all of them read fast', () => {
  const fast = files.filter(name => agree(sourceOf(name, readFileSync(join(root, name), 'utf8'))))
  expect(files.length).toBeGreaterThan(100)
  // Rule tests hold several documents; all others are ordinary.
  const slow = files.filter(name => !fast.includes(name))
  expect(slow.filter(name => !name.endsWith('.test.yaml'))).toEqual([])
})

test('3,000 generated documents, ordinary and odd: one tree', () => {
  let fast = 0
  for (let seed = 1; seed <= 3000; seed++) if (agree(sourceOf('m.yaml', makeDocument(new Random(seed))))) fast++
  expect(fast).toBeGreaterThan(1500)
})

test('3,000 spoilt documents: handed over, or one tree; the careful parser never throws', () => {
  let fast = 0
  for (let seed = 1; seed <= 3000; seed++) {
    const random = new Random(seed)
    const file = sourceOf('m.yaml', spoil(makeDocument(random), random))
    if (agree(file)) fast++
    else expect(() => parseCarefully(file)).not.toThrow()
  }
  expect(fast).toBeGreaterThan(100)
})

test.each([
  ['a tab that indents', 'a:\n\t- b\n'],
  ['a return alone', 'a: b\rc: d\n'],
  ['an end of document', '...\na: b\n'],
  ['an indented start of document', ' ---\na: b\n'],
  ['a byte order mark inside', '# x\n\ufeffa: b\n'],
  ['an escaped line end', 'a: "b \\\n  \n c"\n'],
  ['a block text as a key', '? |\n  a\n: b\n'],
  ['one scalar', '>2-\n  a\n'],
  ['an alias', 'a: &x b\nc: *x\n'],
  ['a tag', 'a: !!str 1\n'],
  ['a key twice', 'a: 1\na: 2\n'],
  ['a merge key', '<<: {}\n'],
  ['a mapping as a key', '{ a: b }: c\n'],
  ['an empty key', ': a\n'],
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['65 levels', `a: ${'['.repeat(65)}${']'.repeat(65)}\n`],
])('the fast parser hands over %s', (_, text) => {
  expect(parseFast(sourceOf('m.yaml', text))).toBeUndefined()
})

test.each([
  ['0123', 123],
  ['0o17', 15],
  ['0x1F', 31],
  ['+12', 12],
  ['-0', -0],
  ['.5', 0.5],
  ['5.', 5],
  ['1e3', 1000],
  ['-.INF', Number.NEGATIVE_INFINITY],
  ['.NaN', Number.NaN],
  ['Null', null],
  ['~', null],
  ['', null],
  ['TRUE', true],
  ['nULL', 'nULL'],
  ['tRUE', 'tRUE'],
  ['yes', 'yes'],
  ['1_000', '1_000'],
  ['0b11', '0b11'],
  ['12:30', '12:30'],
  ['2020-09-30', '2020-09-30'],
  ['1.2.3', '1.2.3'],
])('the core schema reads %s', (text, value) => {
  expect(resolvePlain(text)).toBe(value)
})

test('keys of Object.prototype are keys like others', () => {
  const text = '__proto__: { a: 1 }\nconstructor: 2\nhasOwnProperty: 3\n'
  const value = parseFast(sourceOf('m.yaml', text))?.value as object
  expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'hasOwnProperty'])
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
})
