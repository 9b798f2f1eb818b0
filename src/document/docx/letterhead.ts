import { type FileChild, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { Letterhead } from '../document.ts'
import { NO_BORDERS } from './borders.ts'
import { balanced, lineLengths } from './measure.ts'
import type { Page } from './page.ts'
import { rule } from './rule.ts'
import { spacer } from './spacer.ts'
import { safe } from './text.ts'

/** Share of the width at the left, theo thể thức Nghị định 30/2020/NĐ-CP: agency at the left, state at the right. */
const LEFT = 0.43

/** Sizes that belong together, in half points: the larger, and the smaller where a line would not fit. */
const LARGE = { state: 26, motto: 28, issuer: 26, day: 28 }
const SMALL = { state: 24, motto: 26, issuer: 24, day: 26 }

/** Between the rules and the second row. */
const BENEATH = 100

export function letterheadToWord(head: Letterhead, page: Page): FileChild[] {
  const left = Math.round(page.width * LEFT)
  const widths = [left, page.width - left] as const
  const state = safe(head.state).toLocaleUpperCase('vi')
  const fits = lineLengths(state, { size: LARGE.state, bold: true }, 4 * page.width).every(length => length < widths[1])
  const size = fits ? LARGE : SMALL
  const table = new Table({
    width: { size: page.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { left: 0, right: 0 },
    rows: [
      row(issuing(head, size.issuer, widths[0]), naming(state, head.motto, size, widths[1]), widths),
      row(numbering(head, size.issuer), [line(head.placeAndDay, { size: size.day, italics: true }, BENEATH)], widths),
    ],
  })
  return [table, spacer()]
}

interface Look {
  size: number
  bold?: true
  italics?: true
}

const line = (text: string, look: Look, before = 0, side = 0): Paragraph =>
  new Paragraph({
    style: 'Letterhead',
    spacing: { before },
    indent: { left: side, right: side },
    children: [new TextRun({ text: safe(text), ...look })],
  })

const row = (left: readonly Paragraph[], right: readonly Paragraph[], widths: readonly [number, number]): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [left, right].map(
      (children, index) => new TableCell({ children, width: { size: widths[index] ?? 0, type: WidthType.DXA } }),
    ),
  })

/** The body above in plain capitals, the issuing one bold, with a rule beneath a third to a half as long as its line. */
function issuing(head: Letterhead, size: number, room: number): Paragraph[] {
  const issuer = safe(head.issuer).toLocaleUpperCase('vi')
  const { side, longest } = balanced(issuer, { size, bold: true }, room)
  return [
    ...(head.superior === '' ? [] : [line(head.superior.toLocaleUpperCase('vi'), { size })]),
    line(issuer, { size, bold: true }, 0, side),
    rule(longest * 0.4, room),
  ]
}

/** The state's name, and its motto with a rule as long as itself. */
function naming(state: string, motto: string, size: typeof LARGE, room: number): Paragraph[] {
  const length = lineLengths(safe(motto), { size: size.motto, bold: true }, room).at(-1) ?? 0
  return [
    line(state, { size: size.state, bold: true }),
    line(motto, { size: size.motto, bold: true }),
    rule(length, room),
  ]
}

function numbering(head: Letterhead, size: number): Paragraph[] {
  return [line(head.number, { size }, BENEATH), ...(head.about === '' ? [] : [line(head.about, { size: 24 })])]
}
