import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documents, root, textOf } from './support/markdown.ts'

/** The table that is enforced. */
interface Layers {
  MAY_IMPORT: Readonly<Record<string, readonly string[]>>
  PARTS_OF_ROOT: readonly string[]
}

const { MAY_IMPORT, PARTS_OF_ROOT } = (await import(join(root, '.dependency-cruiser.mjs'))) as Layers
const page = textOf('docs/architecture.md')
const rows = page.split('\n').filter(line => line.startsWith('| '))
const quoted = (text = ''): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? '')
const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter(one => one.isDirectory())

describe('docs/architecture.md', () => {
  it('shows who may import whom as it is enforced', () => {
    const cells = rows.map(row => row.split('|').slice(1, 3).map(quoted))
    const shown = cells.map(([left, right]) => [left?.[0] ?? '', right] as const)
    expect(Object.fromEntries(shown.filter(([left]) => Object.hasOwn(MAY_IMPORT, left)))).toEqual(MAY_IMPORT)
  })
  it.each(folders.map(({ name }) => name))('says what src/%s is for, and what it may import', name => {
    expect(rows.some(row => quoted(row.split('|')[1]).includes(`src/${name}/`))).toBe(true)
    expect([...Object.keys(MAY_IMPORT), ...PARTS_OF_ROOT, 'cli']).toContain(name)
  })
})

describe('places of the repository that the documents name', () => {
  const named = documents.flatMap(document =>
    quoted(textOf(document).replace(/```.*?```/gs, ''))
      .filter(word => /^(src|test|scripts|client|templates|framework|rules|bench|schema)\/[\w./-]+$/.test(word))
      .map(path => [path, document] as const),
  )
  it('are many', () => expect(named.length).toBeGreaterThan(60))
  it.each(named)('%s exists (%s)', path => expect(existsSync(join(root, path))).toBe(true))
})
