import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtIn } from '../../src/text/built-in.ts'
import { judge } from '../support/model.ts'

const src = join(import.meta.dirname, '../../src')
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts') && !name.startsWith('text'))
  .map(name => readFileSync(join(src, name), 'utf8'))
  .join('\n')

/** Ids that findings of the program itself carry. */
const used = new Set([
  ...[...sources.matchAll(/'(model\.[a-z-]+)'/g)].map(([, id]) => id),
  ...[...sources.matchAll(/problem\(\s*'((?:rule|waiver|catalogue)\.[a-z-]+)'/g)].map(([, id]) => id),
])

describe('pages of what the tool reports itself', () => {
  it('are there for every id in use, and for no other', () => {
    expect(Object.keys(builtIn).sort()).toEqual([...used].sort())
  })

  const HEAD = 'khung: 1\narchitecture: { id: thu, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30 }\n'
  const side = (example: string, sign: '-' | '+') =>
    example
      .split('\n')
      .filter(line => line.startsWith(sign) || line.startsWith(' '))
      .map(line => line.slice(1))
      .join('\n')
  const found = (text: string, id: string) => judge(`${HEAD}${text}\n`).findings.filter(finding => finding.rule === id)

  it.each(Object.entries(builtIn).filter(([, { example }]) => example !== ''))(
    '%s: its example shows it, and the cure',
    (id, { example, level }) => {
      const wrong = found(side(example, '-'), id)
      expect(wrong.length).toBe(1)
      expect(level).toContain(wrong[0]?.level)
      expect(found(side(example, '+'), id)).toEqual([])
    },
  )
})
