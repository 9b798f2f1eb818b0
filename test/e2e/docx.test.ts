import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Block, Document } from '../../src/document/document.ts'
import { docxBytes } from '../../src/document/docx/docx.ts'
import { everyBlock, figure, HOSTILE, table } from '../document/sample.ts'

/** LibreOffice lays the file out as an office would, and Poppler reads what came out. */
const folder = mkdtempSync(join(tmpdir(), 'khung-docx-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PNG = new Resvg(figure().svg).render().asPng()

/** All of them in one start of the office program, which takes longer than the documents. */
async function print(documents: Readonly<Record<string, Document>>): Promise<void> {
  const files: string[] = []
  for (const [name, document] of Object.entries(documents)) {
    const file = join(folder, `${name}.docx`)
    writeFileSync(file, await docxBytes(document))
    files.push(file)
  }
  const profile = pathToFileURL(join(folder, 'profile')).href
  const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder]
  execFileSync('soffice', [...options, ...files], { stdio: 'ignore' })
}

const body = (words: string): Block => ({ kind: 'paragraph', style: 'body', text: [{ text: words }] })

const HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** A word longer than its column, and a row higher than a page. */
function large(): Document {
  const rows = [
    [HASH, HASH, 'đầu'],
    ['x', 'dài '.repeat(3000), 'giữa'],
    ['y', 'z', 'cuối'],
  ]
  const columns = ['Mã', 'Nội dung', 'Kết quả'].map(title => ({ title, share: 1, kind: 'text' as const }))
  const wide = { ...table(1), columns, rows: rows.map(row => row.map(text => ({ text }))) }
  return { ...everyBlock(), blocks: [{ kind: 'table', number: 1, table: wide }, body('Hết.')] }
}

function huge(): Document {
  const picture = { ...figure(PNG), width: 4000, height: 9000 }
  const blocks: Block[] = [body('Trước.'), { kind: 'figure', number: 1, figure: picture }, body('Sau.')]
  return { ...everyBlock(), blocks }
}

beforeAll(
  () => print({ every: everyBlock(PNG), large: large(), huge: huge(), english: { ...everyBlock(), lang: 'en' } }),
  180_000,
)

const poppler = (program: string, name: string, ...options: string[]): string => {
  const file = join(folder, `${name}.pdf`)
  return execFileSync(program, [...options, file, ...(program === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8' })
}
const textOf = (name: string, page?: number): string =>
  poppler('pdftotext', name, '-layout', ...(page ? ['-f', `${page}`, '-l', `${page}`] : []))
const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '')
const sizes = (name: string): string[] =>
  [...poppler('pdfinfo', name, '-f', '1', '-l', '99').matchAll(/size: +([\d.]+) x ([\d.]+) pts/g)].map(([, w, h]) =>
    Number(w) < Number(h) ? 'upright' : 'sideways',
  )

/** Every text of the document's blocks that a reader has to find. */
function sentences(blocks: readonly Block[]): string[] {
  return blocks.flatMap(block => {
    if (block.kind === 'paragraph' || block.kind === 'heading') return [block.text.map(piece => piece.text).join('')]
    if (block.kind === 'list') return block.items.flatMap(sentences)
    if (block.kind === 'table')
      return [
        ...(block.number ? [`Bảng ${block.number}. ${block.table.caption}`] : []),
        block.table.note,
        ...block.table.rows.flatMap(row => row.map(cell => cell.text)),
      ]
    if (block.kind === 'figure') return [`Hình ${block.number}. ${block.figure.caption}`]
    if (block.kind === 'signature') return [...block.recipients, block.authority, block.position, block.hint]
    return []
  })
}

describe('every kind of block in an office program', () => {
  it('is all there, letter for letter, on pages turned as the document says and none of them empty', () => {
    const found = squeezed(textOf('every'))
    const texts = sentences(everyBlock().blocks)
    expect(texts.length).toBeGreaterThan(200)
    // A row that page ends split is looked for cell by cell: pdftotext reads line by line across columns.
    const missing = texts.filter(text => !found.includes(squeezed(text)) && !wordsAll(text, found))
    expect(missing).toEqual([])
    expect(sizes('every')).toEqual([...Array(5).fill('upright'), 'sideways', 'sideways', 'upright'])
    for (let page = 1; page <= 8; page++) expect(squeezed(textOf('every', page)).length).toBeGreaterThan(60)
  })

  it('has the state and its motto on one line each, and no number on the first page', () => {
    const first = textOf('every', 1)
    expect(first).toMatch(/ {2}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/m)
    expect(first).toMatch(/ {2}Độc lập - Tự do - Hạnh phúc$/m)
    expect(first.trimStart()).not.toMatch(/^1\s*\n/)
    for (let page = 2; page <= 8; page++)
      expect(textOf('every', page).trimStart()).toMatch(new RegExp(`^${page}\\s*\\n`))
  })

  it('repeats the head of a table on every page it goes on to, upright and sideways', () => {
    for (const page of [2, 3, 4, 6, 7, 8])
      expect(textOf('every', page)).toMatch(/TT +Mã yêu cầu +Nội dung yêu cầu +Kết quả +Thời hạn/)
  })

  it('tells in its contents the pages its headings are on, without anybody updating it', () => {
    const entries = [...textOf('every', 1).matchAll(/^ *(\S.*?)\.{4,} *(\d+)$/gm)].map(
      ([, title = '', page]) => [title, Number(page)] as const,
    )
    expect(entries.map(([title]) => title)).toEqual([
      'I. CĂN CỨ PHÁP LÝ',
      '1. Phạm vi thẩm định',
      'a) Thành phần nghiệp vụ',
      'PHỤ LỤC I',
      'PHỤ LỤC II',
    ])
    for (const [title, page] of entries) expect(squeezed(textOf('every', page))).toContain(squeezed(title))
  })

  it('is set in Times New Roman, or what stands for it, and draws the picture', () => {
    const fonts = poppler('pdffonts', 'every')
    expect(fonts).toMatch(/Times|Liberation ?Serif|Tinos/)
    // As vectors, with its words, or as an image: which of the two is the program's choice.
    const isImage = /^ *5 +\d+ +image /m.test(poppler('pdfimages', 'every', '-list'))
    expect(isImage || squeezed(textOf('every', 5)).includes('Nghiệpvụ')).toBe(true)
  })
})

/** Texts of cells beside each other come out line by line, mixed: each word of a cell has to be there. */
const wordsAll = (text: string, found: string): boolean =>
  text.split(/\s+/u).every(word => found.includes(squeezed(word)))

describe('what may be too large', () => {
  it('a word longer than its column is broken and stays whole when copied; a row higher than a page goes on', () => {
    expect(squeezed(poppler('pdftotext', 'large', '-raw'))).toContain(HASH)
    const plain = textOf('large')
    expect(plain.match(/dài/g)?.length).toBe(3000)
    expect(squeezed(plain)).toContain('yzcuối')
    expect(plain).toContain('Hết.')
  })

  it('a picture larger than the page stands with its caption on one', () => {
    expect(sizes('huge')).toEqual(['upright', 'upright', 'upright'].slice(0, sizes('huge').length))
    expect(sizes('huge').length).toBeLessThanOrEqual(2)
    expect(textOf('huge')).toContain('Hình 1. Sơ đồ tổng thể')
  })
})

describe('a document in English', () => {
  it('has English labels, and hostile words where they stand', () => {
    const found = squeezed(textOf('english'))
    for (const text of ['Table 1. Kết quả', 'Figure 1. Sơ đồ', 'This picture is missing', HOSTILE.slice(0, 60)])
      expect(found).toContain(squeezed(text))
  })
})
