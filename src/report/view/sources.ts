import { formatDay, type Lang } from '../../text/words.ts'
import { printable } from '../printable.ts'

interface Sourced {
  source?: string
  evidence?: readonly { document?: string; date?: unknown }[]
}

/** Where a statement comes from: its source, then the documents that show it. That one names none is a finding. */
export const sourceText = ({ source, evidence = [] }: Sourced, lang: Lang): string =>
  [
    ...(source === undefined ? [] : [source]),
    ...evidence.flatMap(({ document, date }) =>
      document === undefined || date === undefined
        ? (document ?? [])
        : `${document} (${formatDay(String(date), lang)})`,
    ),
  ]
    .map(text => printable(text).replace(/\.$/, ''))
    .join('; ')
