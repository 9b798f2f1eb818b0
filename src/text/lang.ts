/** Languages of the tool; Vietnamese comes first and is the default. */
export type Lang = 'vi' | 'en'
export const LANGS = ['vi', 'en'] as const

/** A word or a short text in both. */
export type Word = Readonly<Record<Lang, string>>
