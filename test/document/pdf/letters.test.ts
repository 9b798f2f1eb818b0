import { expect, it } from 'vitest'
import { coverageOf } from '../../../src/document/pdf/coverage.ts'
import { drawable } from '../../../src/document/pdf/drawing.ts'
import { pieces, shown } from '../../../src/document/pdf/letters.ts'
import { documentFonts } from '../../../src/read/fonts.ts'

const fonts = documentFonts()
const has = { text: coverageOf(fonts.text), picture: coverageOf(fonts.picture) }

it('knows which signs the fonts have, as their own tables say', () => {
  for (const sign of 'aẰỹĐđƯ₫–…→≥✓中'.normalize('NFC')) {
    const code = sign.codePointAt(0) ?? 0
    expect([sign, has.text(code)]).toEqual([sign, !'✓中'.includes(sign)])
    expect([sign, has.picture(code)]).toEqual([sign, !'→✓中'.includes(sign)])
  }
  expect(has.text(0x1f600)).toBe(false)
  expect(has.text(0xffff)).toBe(false)
})

it('names a sign that no font has, and leaves every other as it is', () => {
  expect(shown('Đạt ✓ 😀 中', has.text)).toBe('Đạt [U+2713] [U+1F600] [U+4E2D]')
  expect(shown('Kiến trúc'.normalize('NFD'), has.text)).toBe('Kiến trúc'.normalize('NFC'))
})

it.each([
  ['Hệ thống thông tin giải quyết thủ tục hành chính', 22, 1],
  ['integration.lgsp-to-ndxp', 12, 4],
  ['ndxp.gov.vn', 22, 1],
  [`sha256:${'0123456789abcdef'.repeat(4)}`, 22, 65],
  ['', 22, 1],
])('%s on lines of %i signs has %i pieces, which are the text and nothing else', (text, room, count) => {
  expect(pieces(text, room).join('')).toBe(text)
  expect(pieces(text, room)).toHaveLength(count)
})

it('breaks an id after the marks that join its parts, and broad letters sooner', () => {
  expect(pieces('integration.lgsp-to-ndxp', 12)).toEqual(['integration.', 'lgsp-', 'to-', 'ndxp'])
  expect(pieces('QUẢNLÝVĂNBẢN', 12)).toHaveLength(12)
  expect(pieces('quảnlývănbản', 12)).toHaveLength(1)
})

it('takes what the font of pictures lacks from that of the text, by name, within drawn words only', () => {
  const svg = '<svg aria-label="A → B"><title>A → B</title><text>A → B 中</text><text x="1"/>→</svg>'
  expect(drawable(svg, has)).toBe(
    '<svg aria-label="A → B"><title>A → B</title><text>A <tspan font-family="Tinos">→</tspan> B ?</text><text x="1"/>→</svg>',
  )
})

it('draws a question mark for what no letter of a picture takes in', () => {
  const drawn = (words: string) => drawable(`<text>${words}</text>`, has).slice('<text>'.length, -'</text>'.length)
  expect(drawn('Sở Ậ'.normalize('NFD'))).toBe('Sở Ậ'.normalize('NFC'))
  expect(drawn('q\u0323\u0302 x')).toBe('q? x')
  expect(drawn('→\u0323')).toBe('<tspan font-family="Tinos">→</tspan>?')
  expect(drawn('\u0302')).toBe('?')
  expect(drawn('👩\u200d👧\ufe0f')).toBe('?')
})
