import { Resvg } from '@resvg/resvg-js'
import { Document, Packer, Paragraph } from 'docx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Content, extensionOf, isOurs, marked } from '../../src/util/own-file.ts'

const bytes = (content: Content): Uint8Array => (typeof content === 'string' ? Buffer.from(content) : content)
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4" fill="red"/></svg>\n'

describe.each([
  ['a.md', '# Báo cáo\n\nNội dung\n'],
  ['a.html', '<!doctype html>\n<p>Nội dung</p>\n'],
  ['a.svg', SVG],
  ['a.mmd', 'flowchart TB\n  a["Một"]'],
])('%s', (name, text) => {
  const extension = extensionOf(name)
  const written = String(marked(name, text))

  it('is ours as it was written, and keeps what it says', () => {
    expect(isOurs(bytes(written), extension)).toBe(true)
    expect(written.startsWith(text)).toBe(true)
    expect(marked(name, text)).toBe(written)
  })
  it('stays ours when git or an editor turns the ends of its lines', () => {
    expect(isOurs(bytes(`\ufeff${written.replaceAll('\n', '\r\n')}`), extension)).toBe(true)
    expect(isOurs(bytes(written.trimEnd()), extension)).toBe(true)
  })
  it.each([
    ['without its mark', text],
    ['corrected', written.replace(/[a-z]/, 'X')],
    ['with a line more', `${written}Thêm một dòng\n`],
    ['with a line before', `Thêm\n${written}`],
    ['with the mark of another text', written.replace(text.slice(0, 4), '')],
    ['empty', ''],
  ])('is not ours %s', (_, other) => {
    expect(isOurs(bytes(other), extension)).toBe(false)
  })
})

describe('a PNG', () => {
  const png = new Uint8Array(new Resvg(SVG).render().asPng())
  const written = bytes(marked('a.png', png))

  it('is ours as it was written, and still the same picture', () => {
    expect(isOurs(written, 'png')).toBe(true)
    const image = `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><image width="4" height="4" href="data:image/png;base64,${Buffer.from(written).toString('base64')}"/></svg>`
    expect(new Resvg(image).render().pixels).toEqual(new Resvg(SVG).render().pixels)
  })
  it('is not ours without its mark, changed, cut off or empty', () => {
    const changed = Uint8Array.from(written)
    changed[20] = (changed[20] ?? 0) ^ 1
    for (const other of [png, changed, written.subarray(0, -12), new Uint8Array()])
      expect(isOurs(other, 'png')).toBe(false)
  })
})

describe('an office file', () => {
  const word = async (lastModifiedBy: string, creator = 'Văn phòng UBND tỉnh') => {
    const document = new Document({ creator, lastModifiedBy, sections: [{ children: [new Paragraph('Báo cáo')] }] })
    return new Uint8Array(await Packer.toBuffer(document))
  }
  const changed = (file: Uint8Array, path: string, text: string) =>
    zipSync({ ...unzipSync(file), [path]: strToU8(text) })
  const app = (application: string) => `<Properties><Application>${application}</Application></Properties>`

  it('is ours while the tool saved it last', async () => {
    expect(isOurs(await word('Khung 0.1.0'), 'docx')).toBe(true)
    expect(isOurs(await word('Un-named', 'Khung 0.1.0'), 'docx')).toBe(true)
    expect(isOurs(changed(await word('x'), 'docProps/app.xml', app('Khung 0.1.0')), 'xlsx')).toBe(true)
  })
  it('is ours by its description too, where an agency is its author', async () => {
    const core = '<dc:creator>Sở TTTT</dc:creator><dc:description>Khung 0.1.0</dc:description>'
    const file = changed(await word('Sở TTTT'), 'docProps/core.xml', core)
    expect(isOurs(file, 'docx')).toBe(true)
    expect(isOurs(changed(file, 'docProps/app.xml', app('Microsoft Office Word')), 'docx')).toBe(false)
  })
  it('is not ours once another program saved it, whoever was there before', async () => {
    const ours = await word('Khung 0.1.0')
    for (const name of ['Microsoft Office Word', 'LibreOffice/7.4.7.2$Linux_X86_64', ''])
      expect(isOurs(changed(ours, 'docProps/app.xml', app(name)), 'docx')).toBe(false)
  })
  it('is not ours once it is signed, or when it never was', async () => {
    expect(isOurs(changed(await word('Khung 0.1.0'), '_xmlsignatures/sig1.xml', '<x/>'), 'docx')).toBe(false)
    expect(isOurs(await word('Nguyễn Văn A'), 'docx')).toBe(false)
    expect(isOurs(await word('Khungtool'), 'docx')).toBe(false)
    expect(isOurs(strToU8('PK\u0003\u0004 Khung'), 'xlsx')).toBe(false)
  })
  it('has no properties of many megabytes', async () => {
    const bomb = `${app('Khung')}${' '.repeat(2 ** 20)}`
    expect(isOurs(changed(await word('x'), 'docProps/app.xml', bomb), 'docx')).toBe(false)
  })
})

describe('a PDF', () => {
  const pdf = (info: string, end = '') =>
    strToU8(`%PDF-1.7\n1 0 obj\n<< ${info} >>\nendobj\nstartxref\n9\n%%EOF\n${end}`)

  it('is ours by its properties, until it is signed or annotated', () => {
    expect(isOurs(pdf('/Keywords (Khung 0.1.0)'), 'pdf')).toBe(true)
    expect(isOurs(pdf('/Creator (Khung 0.1.0)'), 'pdf')).toBe(true)
    expect(
      isOurs(pdf('/Keywords (Khung 0.1.0)', '2 0 obj\n<< /Type /Sig >>\nendobj\nstartxref\n9\n%%EOF\n'), 'pdf'),
    ).toBe(false)
    expect(isOurs(pdf('/Title (Khung 0.1.0)'), 'pdf')).toBe(false)
    expect(isOurs(pdf('/Creator (Microsoft Word)'), 'pdf')).toBe(false)
  })
})

it('a JSON result is ours by its first keys', () => {
  expect(isOurs(strToU8('{ "schema": 1, "khung": "0.1.0", "architectures": [] }'), 'json')).toBe(true)
  for (const other of ['{ "schema": 1, "khung": "0.1.0" }', '{}', 'null', '[]', '', '{'])
    expect(isOurs(strToU8(other), 'json')).toBe(false)
})

it('a kind the tool does not write is never ours', () => {
  expect(isOurs(bytes(marked('a.md', 'x\n')), 'txt')).toBe(false)
  expect(marked('a.txt', 'x')).toBe('x')
  expect(isOurs(new Uint8Array(), '')).toBe(false)
  expect(isOurs(new Uint8Array(), 'constructor')).toBe(false)
})

it.each([
  ['a.b/c', ''],
  ['tinh_2020-09-30.HTML', 'html'],
  ['a.tar.gz', 'gz'],
  ['', ''],
])('the extension of %j', (name, extension) => {
  expect(extensionOf(name)).toBe(extension)
})
