import { levelWords } from '../board/level.ts'
import { mermaidLabel } from '../escape.ts'
import { LABELS } from '../labels.ts'
import { type Cell, type Lang, type LineLook, SIGNS } from '../picture.ts'
import { SHEET_LABELS } from '../sheet-labels.ts'

/** Parts of Mermaid flowcharts. Ids are numbered by whoever calls, every label is quoted and escaped. */

export const ARROWS: Readonly<Record<LineLook, string>> = {
  made: '-->',
  partial: '-.->',
  coming: '-.->',
  gone: '-.-x',
  unknown: '-.-o',
}

export const subgraph = (id: string, title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`  subgraph ${id}[${mermaidLabel(title)}]`, ...lines, '  end']

/** What a picture says in sentences, as a subgraph of its own. */
export const notes = (id: string, remarks: readonly string[], lang: Lang, next: () => string): string[] =>
  subgraph(
    id,
    SHEET_LABELS[lang].notes,
    remarks.map(name => node(next(), noteCell(name), lang)),
  )

export const noteCell = (name: string): Cell => ({
  kind: 'absent',
  id: '',
  name,
  look: 'unknown',
  errors: 0,
  warnings: 0,
})

export const node = (id: string, cell: Cell, lang: Lang): string =>
  `    ${id}[${cellLabel(cell, lang)}]:::${cell.change ?? cell.look}`

/** What the SVG says by line and badge is said in words here. */
function cellLabel(cell: Cell, lang: Lang): string {
  const words = LABELS[lang]
  const found = [
    ...(cell.level ? [levelWords(cell.level, lang)] : []),
    ...(cell.note ? [cell.note] : []),
    ...(cell.errors > 0 ? [words.errors(cell.errors)] : []),
    ...(cell.warnings > 0 ? [words.warnings(cell.warnings)] : []),
  ]
  const name = cell.change ? `${SIGNS[cell.change]} ${cell.name}` : cell.name
  return mermaidLabel(found.length > 0 ? `${name} (${found.join(', ')})` : name)
}
