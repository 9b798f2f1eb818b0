import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describeBlocks, update } from './support/blocks.ts'
import { withCounts } from './support/counts.ts'
import { blocksOf, readme, root, textOf } from './support/markdown.ts'

for (const document of readme) describeBlocks(document)

const headings = (document: string): string[] =>
  textOf(document)
    .split('\n')
    .filter(line => /^#+ /.test(line))
    .map(line => line.replace(/ .*/, ''))

describe('the READMEs', () => {
  it('have the same sections, blocks and pictures', () => {
    const shapes = readme.map(document => ({
      headings: headings(document),
      blocks: blocksOf(textOf(document)).map(({ language, about }) => `${language} ${about}`),
      // A picture may be in the reader's language.
      pictures: textOf(document)
        .match(/(?<=!\[[^\]]*\]\()[^)]+/g)
        ?.map(path => path.replace(/\.(?:vi|en)\.svg$/, '.svg')),
    }))
    expect(shapes[0]).toEqual(shapes[1])
  })

  it.each(readme)('%s shows real output within 60 lines', document => {
    const first = blocksOf(textOf(document)).find(({ language }) => language === 'console')
    expect(first?.line).toBeLessThan(60)
  })

  it.each(readme)('%s counts the rules as they are', document => {
    if (update) writeFileSync(join(root, document), withCounts(document, textOf(document)))
    expect(textOf(document)).toBe(withCounts(document, textOf(document)))
  })
})
