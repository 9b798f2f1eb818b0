/** Sorts of secrets, the most telling first: where two overlap, the earlier one names the finding. */
export const SECRET_SORTS = ['connection-string', 'key', 'password', 'ip-address'] as const
export type SecretSort = (typeof SECRET_SORTS)[number]

/** A range of a text, `[start, end)`, that must never be printed. */
export interface Secret {
  start: number
  end: number
  what: SecretSort
}
