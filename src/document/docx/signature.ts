import { type FileChild, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { Signature } from '../document.ts'
import { NO_BORDERS } from './borders.ts'
import type { Page } from './page.ts'
import { spacer } from './spacer.ts'
import { SIZE } from './styles.ts'
import { safe } from './text.ts'

/** Empty lines to sign in. */
const ROOM = 4

/** Nơi nhận at the left (11–12), who signs at the right, all in one row that no page breaks. */
export function signatureToWord(block: Signature, page: Page): FileChild[] {
  const widths = [Math.round(page.width / 2), page.width - Math.round(page.width / 2)]
  const cells = [recipients(block), signer(block)]
  const table = new Table({
    width: { size: page.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, index) => new TableCell({ children, width: { size: widths[index] ?? 0, type: WidthType.DXA } }),
        ),
      }),
    ],
  })
  return [spacer({ keepNext: true }, 120), table, spacer()]
}

const recipients = (block: Signature): Paragraph[] => [
  new Paragraph({
    style: 'Recipients',
    children: [new TextRun({ text: safe(block.recipientsTitle), bold: true, italics: true, size: SIZE.table })],
  }),
  ...block.recipients.map(text => new Paragraph({ style: 'Recipients', children: [new TextRun(safe(text))] })),
]

const line = (text: string, look: { bold?: true; italics?: true }): Paragraph =>
  new Paragraph({ style: 'Letterhead', children: [new TextRun({ text: safe(text), ...look })] })

const signer = (block: Signature): Paragraph[] => [
  ...(block.authority === '' ? [] : [line(block.authority, { bold: true })]),
  line(block.position, { bold: true }),
  ...(block.hint === '' ? [] : [line(block.hint, { italics: true })]),
  ...Array.from({ length: ROOM }, () => line('', {})),
  line(block.name, { bold: true }),
]
