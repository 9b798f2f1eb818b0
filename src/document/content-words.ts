import { VERDICTS } from '../findings/finding.ts'
import { type Lang, verdicts } from '../text/words.ts'

/** What a template may print, before it is put out of harm's way: texts, numbers, lists and groups of them. */
export type Content = string | number | boolean | readonly Content[] | { readonly [name: string]: Content }

/** Names of the verdicts in templates, in the order of `VERDICTS`. */
const KEYS = ['satisfied', 'violated', 'undetermined', 'notApplicable', 'waived'] as const

/** How many requirements came to each verdict, in the order of `VERDICTS`; `words` says it, leaving out what is none. */
export interface Counts {
  readonly [name: string]: Content
  total: number
  words: string
}

export function countsOf(counts: readonly number[], lang: Lang): Counts {
  const said = VERDICTS.flatMap((verdict, i) =>
    counts[i] ? [`${counts[i]} ${verdicts[verdict][lang].toLowerCase()}`] : [],
  )
  return {
    ...Object.fromEntries(KEYS.map((key, i) => [key, counts[i] ?? 0])),
    total: counts.reduce((sum, count) => sum + count, 0),
    words: said.join(', '),
  }
}

/** A sentence as it stands inside another one. */
export const untilStop = (sentence: string): string => sentence.replace(/\.$/, '')
