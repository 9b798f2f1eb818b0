import { describe, expect, it } from 'vitest'
import { describeBlocks } from './support/blocks.ts'
import { guides, textOf } from './support/markdown.ts'

const decisions = guides.filter(path => path.startsWith('docs/decisions/'))

for (const document of guides) describeBlocks(document)

describe('the guides', () => {
  it('stay short where they promise to', () => {
    const lines = (path: string) => textOf(path).split('\n').length - 1
    expect(lines('docs/architecture.md')).toBeLessThanOrEqual(120)
    for (const path of decisions) expect({ path, short: lines(path) <= 40 }).toEqual({ path, short: true })
  })

  it('have the same sections in both languages', () => {
    const shape = (path: string) => textOf(path).match(/^#+ /gm)
    const translated = guides.filter(path => path.endsWith('.vi.md'))
    expect(translated.length).toBeGreaterThan(1)
    for (const path of translated) expect(shape(path)).toEqual(shape(path.replace('.vi.md', '.md')))
  })
})

describe('the decisions', () => {
  it('are numbered without gaps and have a status', () => {
    for (const [i, path] of decisions.entries()) {
      const number = String(i + 1).padStart(4, '0')
      expect(path).toMatch(new RegExp(`^docs/decisions/${number}-[a-z-]+\\.md$`))
      expect(textOf(path)).toMatch(new RegExp(`^# ${i + 1}\\. .+\n\nStatus: (accepted|superseded by \\d{4})\n`))
    }
  })
})
