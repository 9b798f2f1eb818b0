import {
  AlignmentType,
  type FileChild,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { CAPTION_WORDS } from '../captions.ts'
import { VERDICT_COLOURS } from '../colours.ts'
import { columnWidths, staysWhole } from '../columns.ts'
import type { Cell, Column, TableBlock, Table as TableData } from '../document.ts'
import { caption } from './caption.ts'
import type { Scope } from './scope.ts'
import { spacer } from './spacer.ts'
import { SIZE } from './styles.ts'
import { safe } from './text.ts'

/** From so many columns on letters are smaller. */
const DENSE = 8
const HEAD_GROUND = 'DEE6F0'

const ALIGNED: Readonly<Record<Column['kind'], (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  text: AlignmentType.LEFT,
  code: AlignmentType.LEFT,
  verdict: AlignmentType.LEFT,
  number: AlignmentType.RIGHT,
  day: AlignmentType.CENTER,
  mark: AlignmentType.CENTER,
}

export function tableToWord({ number, table }: TableBlock, { lang, page }: Scope): FileChild[] {
  if (table.columns.length === 0) return []
  const widths = columnWidths(table, suffix(table) === '' ? SIZE.table : SIZE.dense, page.width)
  const above = number === undefined ? [] : [caption(CAPTION_WORDS[lang].table, number, table.caption, true)]
  const grid = new Table({
    style: 'TableGrid',
    width: { size: page.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow: true,
      lastRow: table.total,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [headRow(table, widths), ...table.rows.map((_, index) => bodyRow(table, index, widths))],
  })
  const beneath =
    table.note === '' ? spacer({}, 120) : new Paragraph({ style: 'Note', children: [new TextRun(safe(table.note))] })
  return [...above, grid, beneath]
}

const suffix = (table: TableData): string => (table.columns.length >= DENSE ? 'Dense' : '')
const width = (widths: readonly number[], index: number) => ({ size: widths[index] ?? 0, type: WidthType.DXA })
const ground = (fill: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill })

/** Repeated at the top of every page the table goes on to. */
const headRow = (table: TableData, widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(
      (column, index) =>
        new TableCell({
          width: width(widths, index),
          shading: ground(HEAD_GROUND),
          verticalAlign: VerticalAlignTable.CENTER,
          children: [
            new Paragraph({
              style: `TableHeading${suffix(table)}`,
              keepNext: staysWhole(table),
              children: [new TextRun(safe(column.title))],
            }),
          ],
        }),
    ),
  })

function bodyRow(table: TableData, index: number, widths: readonly number[]): TableRow {
  const last = index === table.rows.length - 1
  const bold = table.total && last
  const look = { size: suffix(table), bold, keepNext: staysWhole(table) && !last }
  return new TableRow({
    cantSplit: true,
    children: table.columns.map((column, at) => {
      const cell = table.rows[index]?.[at] ?? { text: '' }
      return new TableCell({
        width: width(widths, at),
        ...(cell.verdict ? { shading: ground(VERDICT_COLOURS[cell.verdict].ground) } : {}),
        children: cellToWord(cell, column, look),
      })
    }),
  })
}

/** The words of a cell, and beneath them what is said small. */
function cellToWord(
  cell: Cell,
  column: Column,
  { size, bold, keepNext }: { size: string; bold: boolean; keepNext: boolean },
): Paragraph[] {
  const alignment = ALIGNED[column.kind]
  const words = new TextRun({
    text: safe(cell.text),
    ...(column.kind === 'code' ? { style: 'MachineWords' } : {}),
    ...(bold || cell.verdict ? { bold: true } : {}),
    ...(cell.verdict ? { color: VERDICT_COLOURS[cell.verdict].ink } : {}),
  })
  return [
    new Paragraph({ style: `TableText${size}`, alignment, keepNext, children: [words] }),
    ...(cell.note
      ? [new Paragraph({ style: 'TableNote', alignment, keepNext, children: [new TextRun(safe(cell.note))] })]
      : []),
  ]
}
