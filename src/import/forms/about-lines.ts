import { type Message, say } from '../../findings/message.ts'
import { cellText, placeAt } from '../../model/grid.ts'
import type { CellPlace } from '../../util/cells.ts'
import { nearest } from '../../util/nearest.ts'
import { columnOf, columnsOf } from '../../workbook/columns.ts'
import { unquoteText } from '../../workbook/quoting.ts'
import type { ColumnLayout } from '../layout.ts'
import { type Stated, statedIn } from '../values.ts'
import { type FormGrid, isBlank, layoutOf, linesOf } from './table.ts'

/** A line about the architecture as a whole: a field of the form, how much of a section is stated, an item of the outline. */
export interface AboutLine {
  is: 'line'
  /** Its sheet and row, from 0. */
  form: FormGrid
  row: number
  /** Of the cell that holds the value. */
  place: CellPlace
  /** `agency.name`, `stated.units`, `outline.<item>`; of a line that names no field, its own. */
  path: string
  column: ColumnLayout
  stated: Stated
}

/** A line that states nothing. */
export interface OtherLine {
  is: 'header' | 'example' | 'empty'
  form: FormGrid
  row: number
}

/** Every row of the form of the architecture; nothing where no field of it is there. */
export function formLines(form: FormGrid): (AboutLine | OtherLine)[] | undefined {
  const { grid } = form
  let begun = false
  const lines = grid.rows.map((cells, row): AboutLine | OtherLine => {
    const label = cellText(cells[0])
    const column = columnOf('architecture', label)
    const place = placeAt(grid, row, 1)
    if (column) {
      begun = true
      const layout = layoutOf(column)
      const stated = statedIn(cells[1], layout, 'architecture')
      return { is: 'line', form, row, place, path: column.path, column: layout, stated }
    }
    if (isBlank(cells)) return { is: 'empty', form, row }
    if (!begun) return { is: 'header', form, row }
    return { is: 'line', form, row, place, path: `? ${row}`, column: TEXT, stated: { problem: unknownField(label) } }
  })
  return begun ? lines : undefined
}

function unknownField(found: string): Message {
  const titles = columnsOf('architecture', 'vi').map(({ title }) => title)
  const near = nearest(found, titles)
  return say('import.no-field', { found, ...(near ? { nearest: near } : {}) })
}

const TEXT = layoutOf({ path: 'content', title: 'content', field: { kind: 'text', vi: '', en: '' } })

/** Every row of the sheet of the outline; nothing where it has no header. */
export function outlineLines(form: FormGrid): (AboutLine | OtherLine)[] | undefined {
  return linesOf(form)?.map(({ row, is, cells }) => {
    if (is !== 'line') return { is, form, row }
    const [item, content] = [cells.get('item'), cells.get('content')]
    const name = unquoteText(cellText(item?.cell).normalize('NFC').trim())
    const place = (name === '' ? item : content)?.place ?? placeAt(form.grid, row)
    const stated: Stated =
      name === '' ? { problem: say('import.blank', { column: 'item' }) } : statedIn(content?.cell, TEXT, 'outline')
    return { is, form, row, place, path: `outline.${name}`, column: TEXT, stated }
  })
}

/** The text that the form of the architecture gives a field; undefined where it gives none, or a wrong one. */
export function statedInForms(forms: readonly FormGrid[], path: string): string | undefined {
  const lines = forms.flatMap(form => (form.key === 'architecture' ? (formLines(form) ?? []) : []))
  const line = lines.find(one => one.is === 'line' && one.path === path)
  const stated = line?.is === 'line' ? line.stated : undefined
  return stated && 'value' in stated ? String(stated.value) : undefined
}
