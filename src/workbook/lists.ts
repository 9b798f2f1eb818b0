import { type Choices, headRowOf, OPEN_ROWS, type Sheet, type Word } from './book.ts'
import { LISTS_SHEET } from './columns.ts'
import { letterOf, sheetName, sheetReference } from './safe.ts'

/** The range that choices stand in, as a formula; undefined where there is nothing to choose. */
export type RangeOf = (choices: Choices) => string | undefined

/**
 * Gathers the words to choose from on one hidden sheet, each list once, with their ids beside them: words within a
 * cell's own rule would have to be shorter than 256 characters altogether, and free of commas.
 */
export function collectLists(
  sheets: readonly Sheet[],
  names: readonly string[],
): { sheet: Sheet | undefined; rangeOf: RangeOf } {
  const lists = new Map<string, { at: number; words: readonly Word[] }>()
  const note = (choices: Choices | undefined): void => {
    if (!choices || !('words' in choices) || choices.words.length === 0) return
    const key = keyOf(choices.words)
    if (!lists.has(key)) lists.set(key, { at: lists.size, words: choices.words })
  }
  for (const { columns, rows } of sheets) {
    for (const column of columns) note(column.choices)
    for (const row of rows) for (const cell of row) if (typeof cell === 'object') note(cell.choices)
  }
  const all = [...lists.values()]
  const name = sheetName(LISTS_SHEET, new Set(names.map(one => one.toLowerCase())))
  return {
    sheet: all.length
      ? sheetOf(
          name,
          all.map(one => one.words),
        )
      : undefined,
    rangeOf: choices => {
      if ('words' in choices) {
        const list = lists.get(keyOf(choices.words))
        return list && range(name, list.at * 2, 0, list.words.length)
      }
      const at = sheets.findIndex(sheet => sheet.name === choices.sheet)
      const [sheet, real] = [sheets[at], names[at]]
      if (!sheet || real === undefined) return undefined
      const first = (headRowOf(sheet) ?? -1) + 1 + examplesOf(sheet)
      if (!sheet.open) return sheet.rows.length ? range(real, choices.column, first, sheet.rows.length) : undefined
      // As far as the column is filled: empty cells would stand in the list.
      const whole = range(real, choices.column, first, OPEN_ROWS)
      return `OFFSET(${range(real, choices.column, first, 1)},0,0,MAX(1,COUNTA(${whole})),1)`
    },
  }
}

/** Lines above the others that only show how to fill in the sheet. */
const examplesOf = ({ rows }: Sheet): number =>
  rows.filter(row => typeof row[0] === 'object' && row[0].look === 'example').length

const keyOf = (words: readonly Word[]): string => JSON.stringify(words)

/** `'Tên'!$A$1:$A$9`: so many rows of a column from `first` on, all from 0. */
function range(name: string, column: number, first: number, count: number): string {
  const letter = letterOf(column)
  const start = `${sheetReference(name)}!$${letter}$${first + 1}`
  return count === 1 ? start : `${start}:$${letter}$${first + count}`
}

/** A hidden sheet: a list in every other column, ids at the right of the words. */
function sheetOf(name: string, lists: readonly (readonly Word[])[]): Sheet {
  const longest = Math.max(0, ...lists.map(one => one.length))
  const rows = Array.from({ length: longest }, (_, i) => lists.flatMap(words => [words[i]?.word, words[i]?.id]))
  return { name, columns: [], rows, hidden: true }
}
