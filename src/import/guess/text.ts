import type { Grid } from '../../model/grid.ts'
import type { Section } from '../../model/language.ts'
import { fieldsIn, suggestWords, valuesIn } from '../../text/import-suggest.ts'
import type { Lang } from '../../text/words.ts'
import { columnName } from '../../util/cells.ts'
import { textScalar } from '../../util/yaml/scalar.ts'
import { CONNECTED, cellPaths, fieldAt } from '../layout.ts'
import { holdsSecretText } from '../values.ts'
import { type ColumnGuess, type SheetGuess, SURE } from './guess.ts'

/** A proposal of a map, for an editor: every column with how sure it is and why, what is open as a comment. */
export function suggestedMap(guesses: readonly SheetGuess[], unknown: readonly Grid[], lang: Lang): string {
  const words = suggestWords[lang]
  const files = new Set([...guesses.map(({ grid }) => grid.file), ...unknown.map(({ file }) => file)])
  const lines = [
    ...words.guide.map(line => `# ${line}`),
    'kind: import-map',
    'schema: 1',
    guesses.length === 0 ? 'sheets: []' : 'sheets:',
    ...guesses.flatMap((guess, i) => [
      ...(i > 0 ? [''] : []),
      ...sheetLines(guess, files.size > 1, lang).map(line => `  ${line}`),
    ]),
    ...(unknown.length === 0
      ? []
      : ['', `# ${words.unknown}`, 'skipSheets:', ...unknown.map(({ sheet }) => `  - ${textScalar(sheet)}`)]),
  ]
  return `${lines.join('\n')}\n`
}

function sheetLines(guess: SheetGuess, several: boolean, lang: Lang): string[] {
  const { grid, section, sure, why, headerBottom, headerRows, columns } = guess
  const words = suggestWords[lang]
  const base = grid.file.slice(grid.file.lastIndexOf('/') + 1)
  return [
    `# ${words.sheet(section, percent(sure), words.whySheet[why])}`,
    ...(several
      ? [`- file: ${textScalar(base)}`, `  sheet: ${textScalar(grid.sheet)}`]
      : [`- sheet: ${textScalar(grid.sheet)}`]),
    `  section: ${section}`,
    `  headerRow: ${headerBottom + 1}`,
    ...(headerRows > 1 ? [`  headerRows: ${headerRows}`] : []),
    '  columns:',
    ...columns.flatMap(column => columnLines(column, guess, lang).map(line => `    ${line}`)),
    ...(columns.some(({ ordinal, guess: known }) => !ordinal && !known)
      ? fieldsIn(cellPaths(section), lang).map(line => `    # ${line}`)
      : []),
    `  # ${words.defaults}`,
    '  # defaults: { owner: … }',
  ]
}

const percent = (sure: number): number => Math.round(sure * 100)

function columnLines(column: ColumnGuess, { columns: all, section }: SheetGuess, lang: Lang): string[] {
  const { at, header, cells, ordinal, guess, missing } = column
  const words = suggestWords[lang]
  const twice = header === '' || all.filter(one => one.header === header).length > 1
  const first = twice
    ? `- column: ${columnName(at)}`
    : `- header: ${textScalar(holdsSecretText(header) ? columnName(at) : header)}`
  if (ordinal) return [`# ${words.ordinal}`, first, '  skip: true']
  if (!guess) return [`# ${words.none(columnName(at), cells)}`, first, '  skip: true', '  # field: …']
  const sure = guess.sure >= SURE
  const why = words.why[guess.why]
  const about = `# ${(sure ? words.sure : words.unsure)(columnName(at), percent(guess.sure), why, guess.agreeing, guess.asked)}`
  const more = [
    ...wordLines(column, section, lang),
    ...(missing ? [`# ${words.missing[missing]}`, `missing: ${missing}`] : []),
  ]
  if (sure) return [about, first, `  field: ${guess.path}`, ...more.map(line => `  ${line}`)]
  // All of it becomes right by taking away the signs of comments.
  const open = more.map(line => (line.trimStart().startsWith('#') ? `  ${line}` : `  # ${line}`))
  const told = guess.path === CONNECTED ? words.connected.map(line => `# ${line}`) : []
  return [about, ...told, first, '  skip: true', `  # field: ${guess.path}`, ...open]
}

function wordLines({ words, guess }: ColumnGuess, section: Section, lang: Lang): string[] {
  const other = words.filter(({ known, text }) => !known && !holdsSecretText(text))
  if (other.length === 0) return []
  const open = other.every(({ value }) => value === undefined)
  const path = guess?.path ?? ''
  const field = fieldAt(section, path)
  const unknown = other.some(({ value }) => value === undefined) && (field?.kind === 'word' || field?.kind === 'words')
  return [
    ...(unknown ? valuesIn(section, path, field.words, lang).map(line => `# ${line}`) : []),
    ...(open ? ['# words:'] : ['words:']),
    ...other.map(({ text, count, value }) =>
      value === undefined
        ? `  # ${textScalar(text)}: …   # ${suggestWords[lang].open(count)}`
        : `  ${textScalar(text)}: ${value}   # ${suggestWords[lang].times(count)}`,
    ),
  ]
}
