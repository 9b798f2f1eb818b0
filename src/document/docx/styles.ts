import {
  AlignmentType,
  BorderStyle,
  DocumentDefaults,
  ImportedXmlComponent,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'
import type { Lang } from '../../text/words.ts'
import { mm } from './page.ts'

/**
 * Looks theo thể thức Nghị định 30/2020/NĐ-CP: Times New Roman, black, text of size 13–14 justified, first line
 * 1–1.27 cm in, at least 6 pt between paragraphs, lines 1.0–1.5. Sizes are in half points, lengths in twips.
 */
export const FONT = 'Times New Roman'
export const SIZE = { text: 28, table: 24, dense: 20, small: 22, note: 20 }
/** First line of a paragraph, 1.27 cm. */
export const INDENT = mm(12.7)
const BETWEEN = 120
const LINE = { line: 276, lineRule: LineRuleType.AUTO }

type Look = Omit<IParagraphStyleOptions, 'id' | 'name'>
const style = (id: string, name: string, look: Look): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...look,
})

const centred = { alignment: AlignmentType.CENTER }
const indented = { firstLine: INDENT }

/** Around a paragraph, 1.5 pt thick and 6 pt off its words. */
const FRAME = { style: BorderStyle.SINGLE, size: 12, space: 6, color: '000000' }

const headings = [
  { bold: true, spacing: { before: 240, after: BETWEEN, ...LINE } },
  { bold: true, spacing: { before: 180, after: BETWEEN, ...LINE } },
  { bold: true, italics: true, spacing: { before: BETWEEN, after: BETWEEN, ...LINE } },
].map(({ spacing, ...run }, index) =>
  style(`Heading${index + 1}`, `heading ${index + 1}`, {
    next: 'BodyText',
    uiPriority: 9,
    run: { size: SIZE.text, color: '000000', ...run },
    paragraph: { spacing, indent: indented, keepNext: true, keepLines: true, outlineLevel: index },
  }),
)

const contents = [0, 1, 2].map(index =>
  style(`TOC${index + 1}`, `toc ${index + 1}`, {
    next: 'Normal',
    uiPriority: 39,
    quickFormat: false,
    run: { size: 26, bold: index === 0 },
    paragraph: { spacing: { after: 60 }, indent: { left: index * mm(5) } },
  }),
)

const texts = [
  style('BodyText', 'Body Text', {
    paragraph: { alignment: AlignmentType.JUSTIFIED, indent: indented, spacing: { after: BETWEEN, ...LINE } },
  }),
  style('ListParagraph', 'List Paragraph', {
    basedOn: 'BodyText',
    uiPriority: 34,
    paragraph: { spacing: { after: BETWEEN, ...LINE } },
  }),
  style('Title', 'Title', {
    next: 'Subtitle',
    run: { bold: true, size: SIZE.text },
    paragraph: { ...centred, spacing: { before: 240, after: 0 }, keepNext: true },
  }),
  style('Subtitle', 'Subtitle', {
    next: 'BodyText',
    run: { bold: true, size: SIZE.text },
    paragraph: { ...centred, spacing: { after: 0 }, keepNext: true },
  }),
  style('Addressee', 'Kính gửi', { paragraph: { ...centred, spacing: { before: 240, after: 240 } } }),
  style('Basis', 'Căn cứ', { basedOn: 'BodyText', run: { italics: true } }),
  style('Note', 'Ghi chú', {
    run: { size: SIZE.small },
    paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { before: 60, after: BETWEEN } },
  }),
  style('Annex', 'Phụ lục', {
    next: 'BodyText',
    run: { bold: true },
    paragraph: { ...centred, spacing: { after: 60 }, keepNext: true, outlineLevel: 0 },
  }),
  style('Boxed', 'Đóng khung', {
    next: 'BodyText',
    paragraph: {
      ...centred,
      spacing: { before: 240, after: 240 },
      indent: { left: mm(3), right: mm(3) },
      keepLines: true,
      border: { top: FRAME, bottom: FRAME, left: FRAME, right: FRAME },
    },
  }),
  style('Caption', 'caption', {
    next: 'BodyText',
    uiPriority: 35,
    run: { bold: true, size: 26 },
    paragraph: { ...centred, spacing: { before: BETWEEN, after: BETWEEN } },
  }),
  style('Figure', 'Hình', { paragraph: { ...centred, spacing: { before: BETWEEN }, keepNext: true } }),
  style('TOCHeading', 'TOC Heading', {
    next: 'BodyText',
    uiPriority: 39,
    run: { bold: true },
    paragraph: { ...centred, spacing: { before: 240, after: BETWEEN }, keepNext: true },
  }),
]

const tables = [
  style('TableText', 'Nội dung bảng', { run: { size: SIZE.table } }),
  style('TableTextDense', 'Nội dung bảng nhiều cột', { run: { size: SIZE.dense } }),
  style('TableHeading', 'Tiêu đề bảng', {
    basedOn: 'TableText',
    run: { bold: true },
    paragraph: { ...centred, keepNext: true },
  }),
  style('TableHeadingDense', 'Tiêu đề bảng nhiều cột', {
    basedOn: 'TableTextDense',
    run: { bold: true },
    paragraph: { ...centred, keepNext: true },
  }),
  style('TableNote', 'Ghi chú trong bảng', { basedOn: 'TableText', run: { size: SIZE.note, italics: true } }),
]

const furniture = [
  style('Letterhead', 'Đầu văn bản', { quickFormat: false, paragraph: centred }),
  style('Recipients', 'Nơi nhận', { quickFormat: false, run: { size: SIZE.small } }),
  style('Header', 'header', { quickFormat: false, uiPriority: 99, run: { size: 26 } }),
  // A line of one point is still a line: it must not be as high as a line of text.
  style('Spacer', 'Ngăn cách', { quickFormat: false, run: { size: 2 } }),
]

/** A table with rules, and one without for what only stands side by side. */
const tableStyles = [
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
]

export function stylesOf(lang: Lang): IStylesOptions {
  const language = { value: lang === 'vi' ? 'vi-VN' : 'en-US' }
  return {
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, paragraph: { spacing: { before: 0, after: 0 } } },
      ...headings,
      ...texts,
      ...contents,
      ...tables,
      ...furniture,
    ],
    characterStyles: [
      { id: 'MachineWords', name: 'Mã', quickFormat: true, run: { noProof: true } },
      // Entries of the table of contents lead to their headings; on paper they are words.
      { id: 'Hyperlink', name: 'Hyperlink', uiPriority: 99, run: { color: '000000' } },
    ],
    // These come first in the file, the defaults before every style, and in place of the library's own blue headings.
    importedStyles: [
      new DocumentDefaults({ run: { font: FONT, size: SIZE.text, language } }),
      ...tableStyles.map(xml => ImportedXmlComponent.fromXmlString(xml)),
    ],
  }
}
