import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/document/document.ts'
import { docxBytes } from '../../../src/document/docx/docx.ts'
import { everyBlock, figure, table } from '../sample.ts'
import { openPackage } from './package.ts'
import { PNG } from './png.ts'
import { problems } from './problems.ts'

const problemsOf = async (blocks: readonly Block[]): Promise<string[]> =>
  problems(openPackage(await docxBytes({ ...everyBlock(), blocks })))

describe('a file that Word opens without repairing it', () => {
  it('of every kind of block, with and without pictures, in either language', async () => {
    expect(problems(openPackage(await docxBytes(everyBlock(PNG))))).toEqual([])
    expect(problems(openPackage(await docxBytes({ ...everyBlock(), lang: 'en' })))).toEqual([])
  })

  it('of nothing, of a table alone, of tables beside each other, of empty tables and cells', async () => {
    const bare: Block = { kind: 'table', number: undefined, table: { ...table(2), caption: '' } }
    const empty: Block = { kind: 'table', number: 1, table: { ...table(1), rows: [[], [{ text: '' }]] } }
    const columnless: Block = { kind: 'table', number: 2, table: { ...table(1), columns: [] } }
    for (const blocks of [[], [bare], [bare, bare], [empty], [columnless], [{ kind: 'page-break' } as const, bare]])
      expect(await problemsOf(blocks)).toEqual([])
  })

  it('of sections that begin and end with tables, of lists without words', async () => {
    const bare: Block = { kind: 'table', number: undefined, table: { ...table(2), caption: '' } }
    const turn = (landscape: boolean): Block => ({ kind: 'orientation', landscape })
    const list: Block = { kind: 'list', ordered: true, items: [[], [bare]] }
    expect(await problemsOf([turn(true), bare, turn(false), bare, turn(true), bare])).toEqual([])
    expect(await problemsOf([list, { kind: 'list', ordered: false, items: [] }])).toEqual([])
  })

  it('of several pictures and several tables of contents', async () => {
    const picture = (number: number): Block => ({ kind: 'figure', number, figure: figure(PNG) })
    const contents: Block = { kind: 'contents', title: 'MỤC LỤC' }
    const heading: Block = { kind: 'heading', level: 1, text: [{ text: 'I. Một' }] }
    expect(await problemsOf([picture(1), picture(2), contents, heading, contents, picture(2)])).toEqual([])
  })
})

describe('the checker of structure', async () => {
  const whole = await docxBytes(everyBlock(PNG))
  const broken = (part: string, change: (xml: string) => string): string => {
    const entries = unzipSync(whole)
    const before = strFromU8(entries[part] ?? new Uint8Array())
    const after = change(before)
    expect(after).not.toBe(before)
    return problems(openPackage(zipSync({ ...entries, [part]: strToU8(after) }))).join('\n')
  }
  const main = 'word/document.xml'

  it.each([
    ['too late', main, '<w:cantSplit/></w:trPr><w:tc>', '<w:cantSplit/></w:trPr><w:tc><w:p/>'],
    ['too late', main, '<w:b/><w:bCs/>', '<w:bCs/><w:b/>'],
    ['too late', main, '<w:tcPr><w:tcW', '<w:tcPr><w:shd/><w:tcW'],
    ['holds w:p', main, '<w:sectPr>', '<w:sectPr><w:p/>'],
    ['picture id twice', main, '</w:body>', '<wp:docPr id="1"/></w:body>'],
    ['bookmark twice', main, 'w:name="_Toc2"', 'w:name="_Toc1"'],
    ['no bookmark _Toc77', main, 'w:anchor="_Toc1"', 'w:anchor="_Toc77"'],
    ['no relation rId99', main, 'r:embed="rId', 'r:embed="rId99" x="'],
    ['no style Nowhere', main, '<w:pStyle w:val="BodyText"/>', '<w:pStyle w:val="Nowhere"/>'],
    ['no list 999', main, '<w:numId w:val="', '<w:numId w:val="999" x="'],
    ['columns do not fill', main, '<w:gridCol w:w="', '<w:gridCol w:w="9'],
    ['fields not ended', main, '<w:fldChar w:fldCharType="end"/>', ''],
    ['w:tc ends with w:tbl', main, '</w:tc>', '<w:tbl><w:tblPr/></w:tbl></w:tc>'],
    ['two tables touch', main, '</w:tbl>', '</w:tbl><w:tbl></w:tbl>'],
    ['no content type: word/media/image1.png', '[Content_Types].xml', 'Extension="png"', 'Extension="gif"'],
    ['no part word/nowhere.xml', 'word/_rels/document.xml.rels', 'Target="styles.xml"', 'Target="nowhere.xml"'],
    ['style twice: BodyText', 'word/styles.xml', 'w:styleId="Title"', 'w:styleId="BodyText"'],
  ])('finds: %s', (problem, part, from, to) => {
    expect(broken(part, xml => xml.replace(from, to))).toContain(problem)
  })

  it('does not read what is no XML', () => {
    expect(() => broken(main, xml => xml.replace('<w:body>', '<w:body>\u0001'))).toThrow('Control character')
    expect(() => broken(main, xml => xml.replace('<w:body>', '<w:body>&'))).toThrow('Bare &')
    expect(() => broken(main, xml => xml.replace('</w:body>', ''))).toThrow('Unbalanced')
  })
})
