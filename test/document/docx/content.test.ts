import { describe, expect, it } from 'vitest'
import type { Block, Document } from '../../../src/document/document.ts'
import { docxBytes } from '../../../src/document/docx/docx.ts'
import { everyBlock, figure, table } from '../sample.ts'
import { all, at, child, decoded, type Node, openPackage, words } from './package.ts'
import { PNG } from './png.ts'

const MAIN = 'word/document.xml'
const open = async (document: Document) => openPackage(await docxBytes(document))
const bodyOf = async (...blocks: Block[]): Promise<Node> => (await open({ ...everyBlock(), blocks })).root(MAIN)
const text = (words: string): Block => ({ kind: 'paragraph', style: 'body', text: [{ text: words }] })
const paragraphs = (node: Node): Node[] => all(node, 'w:p')
const styleOf = (paragraph: Node): string | undefined => at(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val']
const withStyle = (node: Node, style: string): Node[] => paragraphs(node).filter(one => styleOf(one) === style)

describe('lists', () => {
  const items = (...lines: string[]): Block[][] => lines.map(line => [text(line)])
  const list = (ordered: boolean, items: Block[][]): Block => ({ kind: 'list', ordered, items })

  it('are real, nested, and every ordered one begins at 1', async () => {
    const file = await open({
      ...everyBlock(),
      blocks: [
        list(true, [[text('a'), text('thêm'), list(true, items('b', 'c'))], [list(false, items('d'))]]),
        list(true, items('e', 'f')),
      ],
    })
    const body = file.root(MAIN)
    const places = paragraphs(body).map(one => {
      const numbering = at(one, 'w:pPr', 'w:numPr')
      return [
        words(one),
        child(numbering, 'w:ilvl')?.attributes['w:val'],
        child(numbering, 'w:numId')?.attributes['w:val'],
      ]
    })
    const ids = places.map(place => place[2])
    expect(places.map(place => place.slice(0, 2))).toEqual([
      ['a', '0'],
      ['thêm', undefined],
      ['b', '1'],
      ['c', '1'],
      ['', '0'],
      ['d', '1'],
      ['e', '0'],
      ['f', '0'],
    ])
    expect(new Set(ids)).toEqual(new Set([ids[0], undefined, ids[2], ids[5], ids[6]]))
    expect(new Set(ids).size).toBe(5)
    const numbering = file.root('word/numbering.xml')
    for (const id of [ids[0], ids[2], ids[6]]) {
      const own = all(numbering, 'w:num').find(one => one.attributes['w:numId'] === id)
      expect(own && all(own, 'w:startOverride').map(one => one.attributes['w:val'])).toContain('1')
      expect(own && all(own, 'w:startOverride').every(one => one.attributes['w:val'] === '1')).toBe(true)
    }
  })
})

describe('tables', () => {
  it('repeat their head, keep rows whole, and colour a verdict that is also said', async () => {
    const body = await bodyOf({ kind: 'table', number: 1, table: { ...table(3), total: true } })
    const rows = all(body, 'w:tr')
    expect(rows.map(row => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0])
    expect(rows.every(row => all(row, 'w:cantSplit').length === 1)).toBe(true)
    const [, first, , last] = rows.map(row => all(row, 'w:tc'))
    const verdict = first?.[3]
    expect(verdict && words(verdict)).toBe('Đáp ứng')
    expect(at(verdict, 'w:tcPr', 'w:shd')?.attributes['w:fill']).toBe('E6F2EA')
    expect(verdict && all(verdict, 'w:color').map(one => one.attributes['w:val'])).toEqual(['1E6B3A'])
    expect(first?.map(cell => at(cell, 'w:p', 'w:pPr', 'w:jc')?.attributes['w:val'])).toEqual([
      'right',
      'left',
      'left',
      'left',
      'center',
    ])
    expect(first?.[2] && withStyle(first[2], 'TableNote').map(words)).toEqual([
      'Căn cứ: Quyết định số 2323/QĐ-BTTTT (theo nguồn thứ cấp)',
    ])
    expect(last?.every(cell => all(cell, 'w:b').length === 1)).toBe(true)
  })

  it('are followed by how to read them, and nothing where nothing is said', async () => {
    const body = await bodyOf(
      { kind: 'table', number: undefined, table: { ...table(1), note: 'x: có.' } },
      text('Sau.'),
    )
    expect(paragraphs(body).slice(-2).map(words)).toEqual(['x: có.', 'Sau.'])
    const without = await bodyOf({ kind: 'table', number: undefined, table: { ...table(1), note: '' } }, text('Sau.'))
    expect(paragraphs(without).slice(-2).map(words)).toEqual(['', 'Sau.'])
  })

  it('have a caption above whose number Word counts', async () => {
    const body = await bodyOf(
      { kind: 'table', number: 7, table: table(1) },
      { kind: 'figure', number: 3, figure: figure(PNG) },
    )
    const blocks = child(body, 'w:body')?.children ?? []
    const [above, below] = withStyle(body, 'Caption')
    expect(above && words(above)).toBe('Bảng 7. Kết quả đánh giá từng yêu cầu')
    expect(below && words(below)).toBe('Hình 3. Sơ đồ tổng thể')
    expect(all(body, 'w:fldSimple').map(field => [field.attributes['w:instr']?.trim(), words(field)])).toEqual([
      ['SEQ Bảng \\* ARABIC', '7'],
      ['SEQ Hình \\* ARABIC', '3'],
    ])
    expect(blocks.indexOf(above as Node)).toBeLessThan(blocks.findIndex(one => one.name === 'w:tbl'))
    expect(blocks.indexOf(below as Node)).toBeGreaterThan(blocks.findIndex(one => all(one, 'w:drawing').length > 0))
    expect(at(above, 'w:pPr', 'w:keepNext')).toBeDefined()
  })
})

describe('pictures', () => {
  const extent = async (width: number, height: number, landscape: boolean) => {
    const body = await bodyOf(
      { kind: 'orientation', landscape },
      { kind: 'figure', number: 1, figure: { ...figure(PNG), width, height } },
    )
    const size = all(body, 'wp:extent')[0]?.attributes
    return [Number(size?.cx) / 36_000, Number(size?.cy) / 36_000] as const
  }

  it('keep their proportions and never leave the text, in millimetres', async () => {
    const [small, wide, tall, turned] = [
      await extent(400, 120, false),
      await extent(4000, 1000, false),
      await extent(500, 5000, false),
      await extent(4000, 1000, true),
    ]
    expect(small[0]).toBeCloseTo(105.8, 0)
    expect(wide[0]).toBeGreaterThan(163)
    expect(wide[0]).toBeLessThanOrEqual(165)
    expect(wide[0] / wide[1]).toBeCloseTo(4, 1)
    expect(tall[1]).toBeLessThanOrEqual(297 - 40 - 25)
    expect(tall[1] / tall[0]).toBeCloseTo(10, 0)
    expect(turned[0]).toBeGreaterThan(250)
    expect(turned[0]).toBeLessThanOrEqual(252)
  })

  it('are there as SVG and as PNG, in words for those who cannot see them', async () => {
    const file = await open({ ...everyBlock(), blocks: [{ kind: 'figure', number: 1, figure: figure(PNG) }] })
    expect(file.names.filter(name => name.includes('media'))).toEqual([
      'word/media/image1.png',
      'word/media/image1.svg',
    ])
    expect(file.source('word/media/image1.svg')).toBe(figure().svg)
    expect(all(file.root(MAIN), 'wp:docPr')[0]?.attributes).toMatchObject({ name: 'Hình 1', descr: figure().alt })
  })

  it('that could not be made are replaced by a sentence that says so', async () => {
    const body = await bodyOf({ kind: 'figure', number: 1, figure: figure() })
    expect(withStyle(body, 'Figure').map(words)[0]).toMatch(
      /^Không chèn được hình này .* Nội dung của hình: Sơ đồ tổng thể: hai lớp, một kết nối\.$/,
    )
    expect(all(body, 'w:drawing')).toEqual([])
  })
})

describe('the table of contents', () => {
  it('is a field filled with headings, annexes and pages, and Word asks nothing', async () => {
    const file = await open(everyBlock())
    const contents = all(file.root(MAIN), 'w:sdt')[0] as Node
    expect(
      paragraphs(contents)
        .map(one => [styleOf(one), all(one, 'w:t').map(run => run.text)])
        .slice(0, 5),
    ).toEqual([
      ['TOC1', ['I. CĂN CỨ PHÁP LÝ', '2']],
      ['TOC2', ['1. Phạm vi thẩm định', '2']],
      ['TOC3', ['a) Thành phần nghiệp vụ', '2']],
      ['TOC1', ['PHỤ LỤC I', '6']],
      ['TOC1', ['PHỤ LỤC II', '8']],
    ])
    expect(decoded(all(contents, 'w:instrText')[0]?.text ?? '')).toBe('TOC \\h \\o "1-3" \\u')
    expect(file.source(MAIN)).not.toContain('w:dirty')
    expect(file.source('word/settings.xml')).not.toContain('updateFields')
  })

  it('has no page numbers where there are so many rows that working them out takes a minute', async () => {
    const sample = everyBlock()
    const long = (rows: number): Block => ({ kind: 'table', number: 1, table: table(rows) })
    const contentsOf = async (rows: number) => {
      const kept = sample.blocks.filter(({ kind }) => kind !== 'table')
      const file = await open({ ...sample, blocks: [...kept, long(rows)] })
      const contents = all(file.root(MAIN), 'w:sdt')[0] as Node
      return { lines: paragraphs(contents).map(one => all(one, 'w:t').map(run => run.text)), source: file.source(MAIN) }
    }
    const [numbered, bare] = [await contentsOf(20), await contentsOf(1001)]
    expect(numbered.lines[0]).toEqual(['I. CĂN CỨ PHÁP LÝ', '2'])
    expect(bare.lines[0]).toEqual(['I. CĂN CỨ PHÁP LÝ'])
    expect(bare.lines.length).toBe(numbered.lines.length)
    expect(bare.source).toContain('\\n &quot;1-3&quot;')
    expect(bare.source).not.toContain('PAGEREF')
    expect(bare.source).not.toContain('w:dirty')
  })
})

describe('an annex', () => {
  const line = (style: 'annex' | 'subtitle', words: string): Block => ({
    kind: 'paragraph',
    style,
    text: [{ text: words }],
  })

  it('is one heading, however many lines its title has', async () => {
    const annexes = [line('annex', 'PHỤ LỤC I'), line('annex', 'DANH MỤC'), text('x'), line('annex', 'PHỤ LỤC II')]
    const body = await bodyOf({ kind: 'contents', title: 'MỤC LỤC' }, ...annexes)
    expect(withStyle(body, 'Annex').map(one => all(one, 'w:t', 'w:br').map(node => node.text))).toEqual([
      ['PHỤ LỤC I', '', 'DANH MỤC'],
      ['PHỤ LỤC II'],
    ])
    expect(withStyle(body, 'TOC1').map(one => all(one, 'w:t').map(run => run.text))).toEqual([
      ['PHỤ LỤC I DANH MỤC', '1'],
      ['PHỤ LỤC II', '1'],
    ])
  })

  it('as what a document is about, has one rule beneath its last line', async () => {
    const body = await bodyOf(line('subtitle', 'về việc thẩm định'), line('subtitle', 'Kiến trúc tỉnh Mẫu'), text('x'))
    expect(paragraphs(body).map(one => (all(one, 'w:pBdr').length > 0 ? '—' : words(one)))).toEqual([
      'về việc thẩm định',
      'Kiến trúc tỉnh Mẫu',
      '—',
      'x',
    ])
  })
})

describe('the signature', () => {
  it('stands on one page with what is before it', async () => {
    const body = await bodyOf(text('Trân trọng./.'), ...everyBlock().blocks.filter(block => block.kind === 'signature'))
    expect(at(paragraphs(body)[0], 'w:pPr', 'w:keepNext')).toBeDefined()
    const [row, ...others] = all(body, 'w:tr')
    expect(others).toEqual([])
    expect(row && all(row, 'w:cantSplit')).toHaveLength(1)
    const [left, right] = all(row as Node, 'w:tc').map(cell => paragraphs(cell).map(words))
    expect(left).toEqual(['Nơi nhận:', '- Như trên;', '- Lưu: VT.'])
    expect(right).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '(Ký, ghi rõ họ tên)', '', '', '', '', ''])
  })
})
