import { listOf } from '../../model/references.ts'
import { extents, type Lang, statuses, wordOf } from '../../text/words.ts'
import type { ReportInput } from '../input.ts'
import { LABELS } from '../labels.ts'
import { printable } from '../printable.ts'
import { standingsOf } from './elements.ts'
import { referenceName } from './names.ts'
import { sourceText } from './sources.ts'

/** A connection as a row: where from, where to, on what way, and whether it counts as complete. */
export interface ConnectionRow {
  id: string
  name: string
  description: string
  from: string
  to: string
  via: string
  network: string
  status: string
  extent: string
  made: string
  source: string
}

export function connectionRows(input: ReportInput, lang: Lang): ConnectionRow[] {
  const { architecture, on } = input
  const words = LABELS[lang]
  const name = (reference: unknown, field: string) =>
    reference === undefined ? '–' : referenceName(architecture, reference, field, lang)
  return standingsOf(input, 'connections').map(standing => {
    const { element, values, status } = standing
    const made = on?.made(standing)
    return {
      id: printable(element.id),
      name: printable(String(values.name ?? '')),
      description: printable(values.description ?? ''),
      from: name(values.from, 'from'),
      to: name(values.to, 'to'),
      via:
        listOf(values.via)
          .map(one => name(one, 'via'))
          .join(' → ') || '–',
      network: name(values.network, 'network'),
      status: wordOf(statuses, status, lang),
      extent: wordOf(extents, values.extent ?? 'full', lang),
      made: made === undefined ? words.labels.unknown : made ? words.labels.yes : words.notYet,
      source: sourceText(values, lang) || '–',
    }
  })
}
