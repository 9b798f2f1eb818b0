import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { describe, expect, it } from 'vitest'
import type { Document, Table } from '../../../src/document/document.ts'
import { writePdf } from '../../../src/document/pdf/pdf.ts'
import { xml } from '../../../src/draw/escape.ts'
import { pdfBytes } from '../../../src/files/pdf.ts'
import { UsageError } from '../../../src/findings/usage.ts'
import { documentFonts } from '../../../src/read/fonts.ts'
import { isOurs } from '../../../src/util/own-file.ts'
import { HOSTILE } from '../../draw/hostile.ts'
import { everyBlock, figure, table } from '../sample.ts'

const TEMPLATE = readFileSync('templates/document/paper.typ', 'utf8')
const tools = { typesetter: NodeCompiler, fonts: documentFonts(), template: TEMPLATE }
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const bare: Document = { ...everyBlock(), blocks: [{ kind: 'paragraph', style: 'body', text: [{ text: 'Xin chào' }] }] }

describe('a document as PDF', () => {
  it('is a PDF that says who wrote it, in which language, on which day, and that it is tagged by PDF/UA', async () => {
    const text = latin(await pdfBytes(everyBlock()))
    expect(text.slice(0, 8)).toBe('%PDF-1.7')
    expect(text).toContain('/Keywords (Khung 0.1.0)')
    expect(text).toContain('/Lang (vi)')
    expect(text).toContain('/CreationDate (D:20200930000000Z)')
    expect(text).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
  })

  it('is made whatever letters stand in its pictures: of some the typesetter used to die', async () => {
    const odd = [
      'q\u0323\u0302\u0301',
      'א\u200dᄒ₫\u200c\u200cन\u0302',
      'ا\u0302ʼđ\u0302',
      '→\u0323',
      '\u0302',
      '1\ufe0f\u20e3',
    ]
    const texts = [...odd, ...HOSTILE].map((name, i) => `<text x="1" y="${i * 9}" font-size="8">${xml(name)}</text>`)
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400">${texts.join('')}</svg>`
    const blocks = [{ kind: 'figure' as const, number: 1, figure: { ...figure(), svg, height: 400 } }]
    expect(latin(await pdfBytes({ ...everyBlock(), blocks })).slice(0, 8)).toBe('%PDF-1.7')
  })

  it('is known as ours until somebody adds to it', async () => {
    const bytes = await pdfBytes(everyBlock())
    const signed = Buffer.concat([bytes, Buffer.from('\n9 0 obj\n<< /Type /Sig >>\nendobj\nstartxref\n9\n%%EOF\n')])
    expect([isOurs(bytes, 'pdf'), isOurs(signed, 'pdf')]).toEqual([true, false])
  })

  it('is the same in another process, time zone, language and folder, whatever fonts the machine has', async () => {
    const home = mkdtempSync(join(tmpdir(), 'khung-home-'))
    mkdirSync(join(home, '.fonts'))
    writeFileSync(join(home, '.fonts', 'Tinos.ttf'), falseTinos())
    const code = `
      import { createHash } from 'node:crypto'
      const { pdfBytes } = await import(process.env.ROOT + '/src/files/pdf.ts')
      const { everyBlock } = await import(process.env.ROOT + '/test/document/sample.ts')
      process.stdout.write(createHash('sha256').update(await pdfBytes(everyBlock())).digest('hex'))`
    const other = execFileSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', code],
      {
        cwd: '/',
        encoding: 'utf8',
        env: { PATH: process.env.PATH, ROOT: process.cwd(), TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', HOME: home },
      },
    )
    rmSync(home, { recursive: true })
    expect(other).toBe(sha(await pdfBytes(everyBlock())))
  })

  it('carries the day of the document, else the moment given, else none: never that of today', async () => {
    const dayless = { ...bare, day: undefined }
    expect(latin(await pdfBytes(bare, 86_400))).toContain('/CreationDate (D:20200930')
    expect(latin(await pdfBytes(dayless, 86_400))).toContain('/CreationDate (D:19700102')
    expect(latin(await pdfBytes(dayless))).not.toContain('/CreationDate')
    expect(sha(await pdfBytes(dayless))).toBe(sha(await pdfBytes(dayless)))
  })

  it.each<[string, Document['blocks']]>([
    ['nothing', []],
    ['only page breaks and turns', [{ kind: 'page-break' }, { kind: 'orientation', landscape: true }]],
    ['headings that begin deep and leave steps out', [3, 1, 3].map(level => heading(level as 1 | 3))],
    ['a list in a list in a list', [nested(5)]],
    [
      'a heading, an annex, a picture without a word',
      [
        { kind: 'heading', level: 1, text: [] },
        { kind: 'paragraph', style: 'annex', text: [{ text: ' ' }] },
        { kind: 'figure', number: 1, figure: { ...figure(), alt: '', caption: '' } },
      ],
    ],
    ['a row higher than a page', [{ kind: 'table', number: 1, table: highTable() }]],
    ['a table whose columns have no share', [{ kind: 'table', number: 1, table: shareless }]],
    ['a table without columns', [{ kind: 'table', number: 1, table: { ...table(0), columns: [] } }]],
  ])('can be of %s', async (_, blocks) => {
    expect(latin(await pdfBytes({ ...bare, blocks })).slice(0, 4)).toBe('%PDF')
  })

  it('is refused with what to do instead where the typesetter is not installed', async () => {
    const missing = pdfBytes(bare, undefined, () => Promise.reject(new Error('Cannot find native binding')))
    await expect(missing).rejects.toBeInstanceOf(UsageError)
    await expect(missing).rejects.toMatchObject({ detail: { key: 'usage.no-pdf' } })
  })

  it('is our own failure, in the words of the typesetter, where the template fails or only warns', () => {
    expect(() => writePdf(bare, { ...tools, template: '#nobody' })).toThrow('Typst: unknown variable: nobody')
    const warned = `#set document(title: "A")\n#set text(font: "Nobody")\nA`
    expect(() => writePdf(bare, { ...tools, template: warned })).toThrow('Typst: unknown font family: nobody')
    const untitled = () => writePdf(bare, { ...tools, template: 'A' })
    expect(untitled).toThrow('Typst: PDF/UA-1 error: missing document title')
  })

  it('is set without any file or package: the template loads none, and none could be found', () => {
    expect(TEMPLATE).not.toMatch(/#?(import|include|read|eval|plugin)\b\s*[("]|@preview/)
    expect(() => writePdf(bare, { ...tools, template: '#read("/etc/passwd")' })).toThrow('file not found')
    expect(() => writePdf(bare, { ...tools, template: '#read("../../etc/passwd")' })).toThrow('access denied')
  })
})

const shareless: Table = { ...table(2), columns: table(2).columns.map(column => ({ ...column, share: 0 })) }

/** Another font under the name of ours: its family's name, written shorter in place. */
function falseTinos(): Uint8Array {
  const font = Buffer.from(tools.fonts.picture[0] ?? [])
  const name = Buffer.from('Tinos', 'utf16le').swap16()
  const names = font.readUInt32BE(font.indexOf('name') + 8)
  const texts = names + font.readUInt16BE(names + 4)
  for (let i = 0; i < font.readUInt16BE(names + 2); i++) {
    const entry = names + 6 + i * 12
    if (font.readUInt16BE(entry + 6) !== 1) continue
    name.copy(font, texts + font.readUInt16BE(entry + 10))
    font.writeUInt16BE(name.length, entry + 8)
  }
  return font
}

function highTable(): Table {
  const columns: Table['columns'] = [{ title: 'Nội dung', share: 1, kind: 'text' }]
  return { ...table(0), columns, rows: [[{ text: 'rất dài '.repeat(2000) }]] }
}

function heading(level: 1 | 3): Document['blocks'][number] {
  return { kind: 'heading', level, text: [{ text: `Mục cấp ${level}` }] }
}

function nested(depth: number): Document['blocks'][number] {
  const item: Document['blocks'] = [
    { kind: 'paragraph', style: 'body', text: [{ text: `Mức ${depth}` }] },
    ...(depth > 1 ? [nested(depth - 1)] : []),
  ]
  return { kind: 'list', ordered: depth % 2 === 0, items: [item] }
}
