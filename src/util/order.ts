import { vietnameseKey } from './vietnamese/collation.ts'

/** Compares by code point, the same on every machine and in every locale: the order of everything machines read. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0
  let at = 0
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return rank(a.charCodeAt(at)) - rank(b.charCodeAt(at))
}

/** UTF-16 writes what lies beyond U+FFFF in units that stand before U+E000; the end of a text (NaN) is before all. */
const rank = (unit: number): number =>
  Number.isNaN(unit) ? -1 : unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800

/** Compares names of files: the same order whether a Mac took letters and their marks apart on the way or not. */
export const byPath = (a: string, b: string): number =>
  a === b ? 0 : byCodePoint(a.normalize('NFC'), b.normalize('NFC')) || byCodePoint(a, b)

/** Compares as a Vietnamese reader expects (a ă â b … đ …): the order of names in everything people read. */
export const byVietnamese = (a: string, b: string): number =>
  a === b ? 0 : byUnit(keyOf(a), keyOf(b)) || byCodePoint(a, b)

const byUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Sorting asks for every name several times; more names than a large architecture has are not kept. */
const KEPT = 10_000
const keys = new Map<string, string>()

function keyOf(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  if (keys.size >= KEPT) keys.clear()
  const key = vietnameseKey(name)
  keys.set(name, key)
  return key
}
