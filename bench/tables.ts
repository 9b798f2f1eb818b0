/** Figures and tables as they stand in Markdown. */

export const number = (value: number, digits = 0): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })

export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map((_, i) => (i ? '---:' : '---')), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')
