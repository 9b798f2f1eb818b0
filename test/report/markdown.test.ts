import { describe, expect, it } from 'vitest'
import { code, md, sentence, table } from '../../src/report/markdown/escape.ts'
import { markdown } from '../../src/report/markdown.ts'
import { inputOf, modelOf } from './support.ts'

describe('text in Markdown', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['<script>', '\\<script\\>'],
    ['*_`x`_*', '\\*\\_\\`x\\`\\_\\*'],
    ['&lt;', '&amp;lt;'],
    ['dòng\n\n# hai', 'dòng \\# hai'],
    ['- x', '\\- x'],
    ['1. x', '1\\. x'],
    ['2.0', '2.0'],
  ])('%j is written %j', (text, expected) => {
    expect(md(text)).toBe(expected)
  })

  it('keeps machine words together', () => {
    expect(code('a.b')).toBe('`a.b`')
    expect(code('a`|b')).toBe('a\\`\\|b')
    expect(sentence('Thiếu `a_b` ở *đây*.')).toBe('Thiếu `a_b` ở \\*đây\\*.')
    expect(sentence('Một ` lẻ')).toBe('Một \\` lẻ')
  })

  it('fills empty cells and turns numbers right', () => {
    expect(table(['a', 'b'], [['', '1']], [1])).toBe('| a | b |\n| --- | ---: |\n| – | 1 |')
  })
})

describe('the Markdown report', () => {
  const name = 'Tên | có `mã` <img src=x> và **đậm**'
  const text = markdown([inputOf(modelOf(`applications:\n  - { id: ud, name: "${name}" }\n`))], { lang: 'vi' })

  it('keeps every row of its tables whole', () => {
    const blocks = text
      .trim()
      .split('\n\n')
      .filter(block => block.startsWith('|'))
    expect(blocks.length).toBeGreaterThan(3)
    for (const block of blocks) {
      const columns = block.split('\n').map(row => row.replace(/\\\|/g, '').split('|').length)
      expect(new Set(columns).size).toBe(1)
    }
  })

  it('lets no HTML through', () => {
    expect(text.replace(/`[^`]*`/g, '').replace(/\\</g, '')).not.toContain('<')
  })

  it('begins with the title and says what is wrong before what is not known', () => {
    expect(text).toMatch(/^# Kiến trúc thử\n/)
    expect(text.indexOf('## Yêu cầu chưa đáp ứng')).toBeLessThan(text.indexOf('## Yêu cầu chưa đủ cơ sở đánh giá'))
  })
})
