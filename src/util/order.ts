/** Compares by code point, the same on every machine and in every locale: the order of everything machines read. */
export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Compares as a Vietnamese reader expects (a ă â b … đ …): the order of everything people read. */
export const byVietnamese = (a: string, b: string): number => collator.compare(a, b) || byCodePoint(a, b)

const collator = new Intl.Collator('vi', { numeric: true })
