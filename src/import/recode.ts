import type { ImportFinding } from '../findings/import.ts'
import { say } from '../findings/message.ts'
import { type Grid, type GridCell, placeAt } from '../model/grid.ts'
import { fontHint, type LegacyEncoding, legacyOf } from '../util/vietnamese/legacy.ts'

/**
 * The sheet with texts of old encodings in Unicode. What is certain is converted, with a note for each cell; a text that is
 * sound as it stands, in a column where others are not, is marked as doubtful, and whoever reads it has to refuse it.
 */
export function recode(grid: Grid): { grid: Grid; findings: ImportFinding[] } {
  const findings: ImportFinding[] = []
  const seen = new Map<number, LegacyEncoding>()
  const each =
    (read: (cell: GridCell, text: string, row: number, column: number) => GridCell) => (rows: Grid['rows']) =>
      rows.map((row, r) =>
        row.map((cell, c) => (cell && typeof cell.value === 'string' ? read(cell, cell.value, r, c) : cell)),
      )
  const certain = each((cell, text, row, column) => {
    const found = legacyOf(text, cell.font === undefined ? undefined : fontHint(cell.font))
    if (!found?.certain) return cell
    seen.set(column, found.encoding)
    const args = { encoding: found.encoding, before: text, after: found.text }
    findings.push({ level: 'note', place: placeAt(grid, row, column), message: say('import.recoded', args) })
    return { ...cell, value: found.text }
  })
  const doubtful = each((cell, text, row, column) => {
    const suspect = seen.get(column)
    // What has just been converted is in Unicode.
    const found = cell === grid.rows[row]?.[column] ? legacyOf(text, undefined, suspect) : undefined
    return found && !found.certain ? { ...cell, doubt: { encoding: found.encoding, text: found.text } } : cell
  })
  const rows = certain(grid.rows)
  return { grid: { ...grid, rows: doubtful(rows) }, findings }
}
