import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Document, Table } from '../../src/document/document.ts'
import { pdfBytes } from '../../src/files/pdf.ts'
import { everyBlock, figure, HOSTILE, table } from '../document/sample.ts'

/** Programs of Poppler read the files as people's own programs do. */
const folder = mkdtempSync(join(tmpdir(), 'khung-pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))

const poppler = (program: string, file: string, ...options: string[]): string =>
  execFileSync(program, [...options, join(folder, file), ...(program === 'pdftotext' ? ['-'] : [])], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
const textOf = (file: string, page?: number): string =>
  poppler('pdftotext', file, ...(page ? ['-f', `${page}`, '-l', `${page}`] : []))
const words = (text: string): string => text.replace(/\s+/gu, ' ').trim()
const squeezed = (text: string): string => text.replace(/\s+/gu, '')

async function write(name: string, document: Document): Promise<void> {
  writeFileSync(join(folder, name), await pdfBytes(document))
}

describe('every kind of block on paper', () => {
  beforeAll(() => write('every.pdf', everyBlock()))

  it('says its title, author and generator, is tagged and is A4', () => {
    const info = poppler('pdfinfo', 'every.pdf', '-f', '1', '-l', '9')
    expect(info).toMatch(/^Title: +Báo cáo thẩm định Kiến trúc Chính quyền điện tử tỉnh Mẫu$/m)
    expect(info).toMatch(/^Author: +Sở Thông tin và Truyền thông tỉnh Mẫu$/m)
    expect(info).toMatch(/^Keywords: +Khung 0\.1\.0$/m)
    expect(info).toMatch(/^Tagged: +yes$/m)
    expect(info).toMatch(/^JavaScript: +no$/m)
    const sizes = [...info.matchAll(/size: +([\d.]+) x ([\d.]+) pts/g)].map(([, w, h]) => [
      Math.round(Number(w)),
      Math.round(Number(h)),
    ])
    expect(sizes.filter(([w, h]) => w === 595 && h === 842)).toHaveLength(6)
    expect(sizes.filter(([w, h]) => w === 842 && h === 595)).toHaveLength(2)
  })

  it('has the head of a document, each line whole, in letters that can be copied and searched', () => {
    const first = textOf('every.pdf', 1)
    for (const line of [
      'ỦY BAN NHÂN DÂN TỈNH MẪU',
      'SỞ THÔNG TIN VÀ TRUYỀN THÔNG',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Tỉnh Mẫu, ngày 30 tháng 9 năm 2020',
      'BÁO CÁO THẨM ĐỊNH',
      'Kính gửi: Ủy ban nhân dân tỉnh Mẫu',
    ])
      expect(first.split('\n')).toContain(line)
    expect(textOf('every.pdf')).toBe(textOf('every.pdf').normalize('NFC'))
  })

  it('has its number at the head of every page but the first', () => {
    expect(textOf('every.pdf', 1)).not.toMatch(/^1\n/)
    for (const page of [2, 3, 6, 8]) expect(textOf('every.pdf', page)).toMatch(new RegExp(`^${page}\n`))
  })

  it('lists in its contents what stands on which page, annexes too', () => {
    const contents = words(textOf('every.pdf', 1))
    const entries = [...contents.matchAll(/(I\. CĂN CỨ PHÁP LÝ|PHỤ LỤC II?) [ .]+(\d+)/g)]
    expect(entries.map(([, title]) => title)).toEqual(['I. CĂN CỨ PHÁP LÝ', 'PHỤ LỤC I', 'PHỤ LỤC II'])
    for (const [, title, page] of entries) expect(textOf('every.pdf', Number(page)).split('\n')).toContain(title)
  })

  it('repeats the head of a table on its every page, and says every row once, whole', () => {
    const head = 'Nội dung yêu cầu'
    const pages = [2, 3, 4].map(page => textOf('every.pdf', page))
    expect(pages.map(page => page.split('\n').filter(line => line === head))).toEqual([[head], [head], [head]])
    const dates = pages.join('').match(/31\/12\/2020/g)
    expect(dates).toHaveLength(20)
  })

  it('shows hostile text as it is, with a sign that no font has named', () => {
    const shown = HOSTILE.replace('😀', '[U+1F600]')
    expect(squeezed(textOf('every.pdf', 2))).toContain(squeezed(shown))
  })

  it('keeps the signature on one page, with what is said before it', () => {
    const page = [1, 2, 3, 4, 5].map(one => textOf('every.pdf', one)).find(one => one.includes('Nơi nhận:'))
    for (const line of ['- Như trên;', '- Lưu: VT.', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '(Ký, ghi rõ họ tên)'])
      expect(page?.split('\n')).toContain(line)
    expect(page).toContain('Kết quả tự đánh giá của công cụ')
  })

  it('embeds our fonts and no other', () => {
    const fonts = poppler('pdffonts', 'every.pdf').trim().split('\n').slice(2)
    expect(fonts.map(line => line.replace(/^[A-Z]{6}\+(\S+) .*$/, '$1')).sort()).toEqual([
      'BeVietnamPro-Regular',
      'Tinos-Bold',
      'Tinos-BoldItalic',
      'Tinos-Italic',
      'Tinos-Regular',
    ])
    for (const line of fonts) expect(line).toMatch(/ yes yes yes +\d+ +\d+$/)
  })

  it('tags headings, lists, tables with their heads, and says pictures in words', () => {
    const tags = poppler('pdfinfo', 'every.pdf', '-struct-text')
    for (const tag of ['H1', 'H2', 'H3', 'TOC', 'L', 'LI', 'Table', 'THead', 'TH', 'TD', 'Figure', 'Caption'])
      expect(tags).toMatch(new RegExp(`^ *${tag}\\b`, 'm'))
    const alt = Buffer.from('\ufeffSơ đồ tổng thể: hai lớp, một kết nối.', 'utf16le')
      .swap16()
      .toString('hex')
      .toUpperCase()
    expect(readFileSync(join(folder, 'every.pdf'), 'latin1')).toContain(`/Alt <${alt}>`)
  })
})

describe('what is wide or long', () => {
  const narrow: Table = {
    ...table(0),
    columns: Array.from({ length: 8 }, (_, i) => ({ title: `Cột ${i + 1}`, share: 1, kind: 'code' })),
    rows: [Array.from({ length: 8 }, (_, i) => ({ text: `sha256:${i}${'0123456789abcdef'.repeat(4)}` }))],
  }
  const high: Table = {
    ...table(0),
    columns: [{ title: 'Nội dung', share: 1, kind: 'text' }],
    rows: [[{ text: 'rất dài '.repeat(2000) }], [{ text: 'Hàng cuối' }]],
  }
  const wide = {
    ...figure(),
    width: 4000,
    height: 4000,
    svg: figure().svg.replace('width="400" height="120"', 'width="4000" height="4000"'),
  }
  const blocks: Document['blocks'] = [
    { kind: 'table', number: 1, table: narrow },
    { kind: 'table', number: 2, table: high },
    { kind: 'figure', number: 1, figure: wide },
  ]
  beforeAll(() => write('wide.pdf', { ...everyBlock(), blocks }))

  /** Every word with the corners of its place, in points. */
  const places = (): { page: number; right: number; bottom: number; left: number; text: string }[] =>
    poppler('pdftotext', 'wide.pdf', '-bbox')
      .split('<page ')
      .slice(1)
      .flatMap((page, i) =>
        [...page.matchAll(/xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)/g)].map(
          ([, left, right, bottom, text = '']) => ({
            page: i,
            left: Number(left),
            right: Number(right),
            bottom: Number(bottom),
            text,
          }),
        ),
      )

  it('stays within the margins, and within the columns', () => {
    for (const { right, bottom, left } of places()) {
      expect(left).toBeGreaterThan(84)
      expect(right).toBeLessThan(595.3 - 42)
      expect(bottom).toBeLessThan(842 - 56 + 4)
    }
  })

  it('loses no word: hashes can be read in pieces, a row higher than a page goes on', () => {
    const found = squeezed(
      places()
        .map(({ text }) => text)
        .join(''),
    )
    // A page may end between the two words.
    for (const word of ['rất', 'dài']) expect(found.split(word)).toHaveLength(2001)
    expect(found).toContain('Hàngcuối')
    expect(found).toContain('Hình1.')
  })
})

describe('where pages begin and end', () => {
  const annex = (words: string): Document['blocks'][number] => ({
    kind: 'paragraph',
    style: 'annex',
    text: [{ text: words }],
  })
  const wide = { ...figure(), width: 1400, height: 1000, svg: figure().svg.replace('width="400" height="120"', '') }

  it('a page break beside a turn of the page makes no empty page, nor does a turn to the same side', async () => {
    await write('turns.pdf', {
      ...everyBlock(),
      blocks: [
        { kind: 'orientation', landscape: false },
        annex('A'),
        { kind: 'page-break' },
        { kind: 'orientation', landscape: true },
        { kind: 'page-break' },
        annex('B'),
        { kind: 'orientation', landscape: true },
        annex('C'),
        { kind: 'orientation', landscape: false },
        { kind: 'page-break' },
        { kind: 'page-break' },
        annex('D'),
        { kind: 'page-break' },
      ],
    })
    expect(textOf('turns.pdf').split('\f').map(words)).toEqual(['A', '2 B C', '3 D', ''])
  })

  it.each([true, false])('a large picture stays with the title of its annex (sideways: %s)', async landscape => {
    const blocks: Document['blocks'] = [
      { kind: 'paragraph', style: 'body', text: [{ text: 'Trang đầu' }] },
      { kind: 'orientation', landscape },
      { kind: 'page-break' },
      annex('PHỤ LỤC I'),
      annex('SƠ ĐỒ TỔNG THỂ'),
      { kind: 'figure', number: 1, figure: landscape ? wide : { ...wide, width: 1000, height: 2000 } },
    ]
    await write('annex.pdf', { ...everyBlock(), blocks })
    const pages = textOf('annex.pdf').split('\f').map(words)
    expect(pages).toHaveLength(3)
    expect(pages[1]).toMatch(/^2 PHỤ LỤC I SƠ ĐỒ TỔNG THỂ .*Hình 1\. Sơ đồ tổng thể$/)
  })

  it('an English document says so, in its captions too', async () => {
    await write('english.pdf', { ...everyBlock(), lang: 'en' })
    const text = textOf('english.pdf')
    expect(text).toContain('Table 1. Kết quả')
    expect(text).toContain('Figure 1. Sơ đồ')
    expect(readFileSync(join(folder, 'english.pdf'), 'latin1')).toContain('/Lang (en)')
  })
})

it('fonts, words and pictures of forty pages take a moment', async () => {
  const document = everyBlock()
  const long = { ...document, blocks: Array.from({ length: 5 }, () => document.blocks).flat() }
  const start = performance.now()
  await write('long.pdf', long)
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(Number(/Pages: +(\d+)/.exec(poppler('pdfinfo', 'long.pdf'))?.[1])).toBeGreaterThanOrEqual(35)
  expect(readFileSync(join(folder, 'long.pdf')).length).toBeLessThan(2_000_000)
})
