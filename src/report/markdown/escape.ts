import { printable } from '../printable.ts'

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>|~#$]/g, '\\$&').replaceAll('&', '&amp;')

/** At the beginning of a line these would start a list or a rule. */
const tame = (text: string): string => text.replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2').replace(/^[-+=]/, '\\$&')

/** Text that Markdown and HTML leave alone, on one line, in a table cell or after a bullet. */
export const md = (text: string): string => tame(escaped(printable(text)))

/** Machine words. What would break out of the span, or of a table around it, is escaped as text instead. */
export const code = (text: string): string => {
  const shown = printable(text)
  return /[`|]/.test(shown) || shown === '' ? md(shown) : `\`${shown}\``
}

/** A sentence with machine words in backticks; an odd backtick makes all of them text. */
export function sentence(text: string): string {
  const parts = printable(text).split('`')
  if (parts.length % 2 === 0) return md(text)
  return tame(parts.map((part, i) => (i % 2 === 1 ? code(part) : escaped(part))).join(''))
}

/** Cells are escaped already; a column of numbers is marked with a colon. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => (cell === '' ? '–' : cell)).join(' | ')} |`
  const rule = `|${heads.map((_, i) => (numbers.includes(i) ? ' ---: ' : ' --- ')).join('|')}|`
  return [line(heads), rule, ...rows.map(line)].join('\n')
}
