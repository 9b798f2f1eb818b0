import type { CellStyle } from 'hucre/xlsx'
import { VERDICT_COLOURS } from '../document/colours.ts'
import { VERDICTS, type Verdict } from '../findings/finding.ts'
import type { Lang } from '../text/words.ts'

// How cells look. Colours never stand alone: beside each verdict are its words.

/** What a cell is; `id`: text that must not become a number or a date. */
export type Look =
  | 'text'
  | 'id'
  | 'number'
  | 'day'
  | 'verdict'
  | 'mark'
  | 'title'
  | 'note'
  | 'head'
  | 'upright-head'
  | 'required-head'
  | 'label'
  | 'input'
  | 'field'
  | 'example'
  | 'total'

/** A font of every Windows and, metrically alike (Liberation Sans), of every LibreOffice. */
export const FONT = { name: 'Arial', size: 10 } as const
const INK = '1B2430'
const SOFT = '4A5666'
const EXAMPLE = '808A96'

const side = { style: 'thin', color: { rgb: 'B9C2CD' } } as const
const border = { top: side, right: side, bottom: side, left: side }
const fill = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
  bgColor: { rgb },
})
const font = (more: object = {}): NonNullable<CellStyle['font']> => ({ ...FONT, color: { rgb: INK }, ...more })

const cell: CellStyle = { font: font(), border, alignment: { vertical: 'top', wrapText: true } }
const head: CellStyle = {
  font: font({ bold: true }),
  fill: fill('E6ECF3'),
  border,
  alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
}

const LOOKS: Readonly<Record<Look, CellStyle>> = {
  text: cell,
  id: { ...cell, numFmt: '@' },
  number: { ...cell, alignment: { vertical: 'top', horizontal: 'right', indent: 1 } },
  day: { ...cell, alignment: { vertical: 'top', horizontal: 'center' } },
  verdict: cell,
  mark: { ...cell, alignment: { vertical: 'top', horizontal: 'center' } },
  title: { font: font({ bold: true, size: 14 }), alignment: { vertical: 'center' } },
  note: { font: font({ italic: true, color: { rgb: SOFT } }), alignment: { vertical: 'top', wrapText: true } },
  head,
  'upright-head': { ...head, alignment: { ...head.alignment, textRotation: 90, vertical: 'bottom' } },
  'required-head': { ...head, fill: fill('FCE8C5') },
  label: { ...head, alignment: { vertical: 'top', horizontal: 'left', wrapText: true } },
  // To be filled in: text as it is typed, no line around what is empty.
  input: { font: font(), numFmt: '@', alignment: { vertical: 'top', wrapText: true } },
  field: { ...cell, numFmt: '@' },
  example: { ...cell, numFmt: '@', font: font({ italic: true, color: { rgb: EXAMPLE } }) },
  total: { ...cell, font: font({ bold: true }), fill: fill('F2F5F8') },
}

/** The style of a cell; `more` of a number or day: its format. */
export const styleOf = (look: Look, format?: string): CellStyle =>
  format === undefined ? LOOKS[look] : { ...LOOKS[look], numFmt: format }

/** How days look; months and years alone stand as text. */
export const DAY_FORMAT: Readonly<Record<Lang, string>> = { vi: 'dd/mm/yyyy', en: 'd mmm yyyy' }

/** Excel puts the separators of the reader's own language. A fraction shows the digits it has. */
export const numberFormat = (value: number): string => (Number.isInteger(value) ? '#,##0' : 'General')

/** Colours of a cell by the verdict that its words begin with. */
export const verdictLooks: readonly { verdict: Verdict; style: CellStyle }[] = VERDICTS.map(verdict => {
  const { ink, ground } = VERDICT_COLOURS[verdict]
  return { verdict, style: { font: { bold: true, color: { rgb: ink } }, fill: fill(ground) } }
})
