import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageFiles, RULE_PAGES } from '../../scripts/pages/pages.ts'
import { root } from './support/markdown.ts'

describe('pages of the rules', () => {
  it('are those of the rules there are, and no others', () => {
    const made = Object.keys(pageFiles).filter(path => path.startsWith(`${RULE_PAGES}/`))
    expect(
      readdirSync(join(root, RULE_PAGES))
        .map(name => `${RULE_PAGES}/${name}`)
        .sort(),
    ).toEqual(made.sort())
  })
})
