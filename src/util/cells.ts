/** Where something stands in a workbook; rows and columns from 0, absent when it is the sheet or file as a whole. */
export interface CellPlace {
  file: string
  sheet?: string
  row?: number
  column?: number
}

/** `0` as `A`, `27` as `AB`. */
export function columnName(column: number): string {
  let name = ''
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name
  return name
}

/** `so.xlsx!UngDung!C14`, as people and spreadsheets name a cell. */
export function placeName({ file, sheet, row, column }: CellPlace): string {
  const cell =
    row === undefined ? undefined : column === undefined ? String(row + 1) : `${columnName(column)}${row + 1}`
  const part = column !== undefined && row === undefined ? columnName(column) : cell
  return [file, sheet, part].filter(one => one !== undefined).join('!')
}
