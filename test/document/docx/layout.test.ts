import { describe, expect, it } from 'vitest'
import type { Block, Document } from '../../../src/document/document.ts'
import { docxBytes } from '../../../src/document/docx/docx.ts'
import { everyBlock } from '../sample.ts'
import { all, at, child, type Node, openPackage, words } from './package.ts'

const MAIN = 'word/document.xml'
const open = async (document: Document) => openPackage(await docxBytes(document))
const bodyOf = async (...blocks: Block[]): Promise<Node> => (await open({ ...everyBlock(), blocks })).root(MAIN)
const text = (words: string): Block => ({ kind: 'paragraph', style: 'body', text: [{ text: words }] })
const paragraphs = (node: Node): Node[] => all(node, 'w:p')

describe('the page', () => {
  it('is A4 with the margins of the decree, turned where the document turns, never empty', async () => {
    const turn = (landscape: boolean): Block => ({ kind: 'orientation', landscape })
    const pause: Block = { kind: 'page-break' }
    const body = await bodyOf(
      turn(false),
      text('một'),
      pause,
      turn(true),
      turn(true),
      pause,
      text('hai'),
      pause,
      pause,
      text('ba'),
      turn(false),
      turn(true),
      pause,
      turn(false),
    )
    const sections = all(body, 'w:sectPr')
    expect(sections.map(one => child(one, 'w:pgSz')?.attributes)).toEqual([
      { 'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait' },
      { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' },
    ])
    for (const section of sections)
      expect(child(section, 'w:pgMar')?.attributes).toMatchObject({
        'w:top': '1134',
        'w:bottom': '1134',
        'w:left': '1701',
        'w:right': '850',
      })
    expect(paragraphs(body).map(words)).toEqual(['một', 'hai', 'ba'])
    expect(all(body, 'w:pageBreakBefore')).toHaveLength(1)
    expect(at(paragraphs(body).at(-1), 'w:pPr', 'w:pageBreakBefore')).toBeDefined()
  })

  it('is numbered in the middle at the top from the second on, through all sections', async () => {
    const file = await open(everyBlock())
    const sections = all(file.root(MAIN), 'w:sectPr')
    const relations = all(file.root('word/_rels/document.xml.rels'), 'Relationship')
    const header = (section: Node | undefined, type: string): Node | undefined => {
      const id = section?.children.find(one => one.attributes['w:type'] === type)?.attributes['r:id']
      const target = relations.find(one => one.attributes.Id === id)?.attributes.Target
      return target === undefined ? undefined : file.root(`word/${target}`)
    }
    expect(sections).toHaveLength(3)
    for (const [index, section] of sections.entries()) {
      const numbered = header(section, 'default')
      expect(numbered && all(numbered, 'w:instrText').map(one => one.text)).toEqual(['PAGE'])
      expect(numbered && all(numbered, 'w:jc').map(one => one.attributes['w:val'])).toEqual(['center'])
      expect(child(section, 'w:pgNumType')?.attributes).toEqual({})
      const titled = child(section, 'w:titlePg')
      expect(titled !== undefined && titled.attributes['w:val'] !== 'false').toBe(index === 0)
    }
    const first = header(sections[0], 'first')
    expect(first && all(first, 'w:instrText', 'w:t')).toEqual([])
  })

  it('has text in Times New Roman 14, justified, 1.27 cm in, 6 pt apart', async () => {
    const styles = all((await open(everyBlock())).root('word/styles.xml'), 'w:style', 'w:docDefaults')
    const defaults = at(styles[0], 'w:rPrDefault', 'w:rPr')
    expect(new Set(Object.values(child(defaults, 'w:rFonts')?.attributes ?? {}))).toEqual(new Set(['Times New Roman']))
    expect(child(defaults, 'w:sz')?.attributes['w:val']).toBe('28')
    expect(child(defaults, 'w:lang')?.attributes['w:val']).toBe('vi-VN')
    const look = at(
      styles.find(one => one.attributes['w:styleId'] === 'BodyText'),
      'w:pPr',
    )
    expect(child(look, 'w:jc')?.attributes['w:val']).toBe('both')
    expect(child(look, 'w:ind')?.attributes['w:firstLine']).toBe('720')
    expect(child(look, 'w:spacing')?.attributes).toEqual({ 'w:after': '120', 'w:line': '276', 'w:lineRule': 'auto' })
    const english = all((await open({ ...everyBlock(), lang: 'en' })).root('word/styles.xml'), 'w:lang')
    expect(english.map(one => one.attributes['w:val'])).toEqual(['en-US'])
  })
})

describe('the letterhead', () => {
  const [head] = everyBlock().blocks
  if (head?.kind !== 'letterhead') throw new Error('The sample begins with a letterhead')
  const cells = async (change: Partial<typeof head> = {}): Promise<Node[]> =>
    all(await bodyOf({ ...head, ...change }), 'w:tc')
  const look = (cell: Node | undefined, line: number) => {
    const run = at(cell?.children.filter(one => one.name === 'w:p')[line], 'w:r', 'w:rPr')
    return {
      size: child(run, 'w:sz')?.attributes['w:val'],
      bold: child(run, 'w:b') !== undefined,
      italic: child(run, 'w:i') !== undefined,
    }
  }

  it('has the agency at the left and the state at the right, in the sizes of the decree', async () => {
    const [agency, state, number, place] = await cells()
    expect(
      [agency, state, number, place].map(
        cell =>
          cell &&
          paragraphs(cell)
            .map(words)
            .filter(line => line !== ''),
      ),
    ).toEqual([
      ['ỦY BAN NHÂN DÂN TỈNH MẪU', 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      ['Số:        /BC-STTTT'],
      ['Tỉnh Mẫu, ngày 30 tháng 9 năm 2020'],
    ])
    const widths = [agency, state].map(cell => Number(at(cell, 'w:tcPr', 'w:tcW')?.attributes['w:w']))
    expect((widths[0] ?? 0) / ((widths[0] ?? 0) + (widths[1] ?? 0))).toBeCloseTo(0.43, 2)
    expect(look(agency, 0)).toEqual({ size: '24', bold: false, italic: false })
    expect(look(agency, 1)).toEqual({ size: '24', bold: true, italic: false })
    expect(look(state, 0)).toEqual({ size: '24', bold: true, italic: false })
    expect(look(state, 1)).toEqual({ size: '26', bold: true, italic: false })
    expect(look(place, 0)).toEqual({ size: '26', bold: false, italic: true })
  })

  it('has rules: as long as the motto, and a third to a half of the agency', async () => {
    const [agency, state] = await cells({ issuer: 'SỞ NỘI VỤ' })
    const length = (cell: Node | undefined): number => {
      const ruled = all(cell as Node, 'w:p').find(one => all(one, 'w:pBdr').length > 0)
      const indent = at(ruled, 'w:pPr', 'w:ind')?.attributes
      return (
        Number(at(cell, 'w:tcPr', 'w:tcW')?.attributes['w:w']) -
        Number(indent?.['w:left']) -
        Number(indent?.['w:right'])
      )
    }
    // In Times New Roman bold 13 the motto is 164 pt long, SỞ NỘI VỤ at 12 about 69 pt.
    expect(length(state) / 20).toBeGreaterThan(158)
    expect(length(state) / 20).toBeLessThan(170)
    expect(length(agency) / 20).toBeGreaterThan(22)
    expect(length(agency) / 20).toBeLessThan(36)
  })

  it('breaks a long name into even lines, says what a letter is about, and leaves out a body that is not there', async () => {
    const [agency, , number] = await cells({ superior: '', about: 'V/v thẩm định Kiến trúc' })
    expect(agency && paragraphs(agency).map(words)).toEqual(['SỞ THÔNG TIN VÀ TRUYỀN THÔNG', ''])
    expect(Number(at(agency, 'w:p', 'w:pPr', 'w:ind')?.attributes['w:left'])).toBeGreaterThan(500)
    expect(number && paragraphs(number).map(words)).toEqual(['Số:        /BC-STTTT', 'V/v thẩm định Kiến trúc'])
  })
})
