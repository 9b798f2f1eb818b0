import { settle } from './settle.ts'

/** Beginnings of things of one size in a row, none overlapping, near where they want to be and within the bounds. */
export function spread(wants: readonly number[], size: number, least: number, most: number): number[] {
  const items = wants.map(want => ({ size, gap: 0, wants: [want - least] }))
  const places = settle(items).map(place => place + least)
  let limit = most
  for (let i = places.length - 1; i >= 0; i--) {
    limit -= size
    places[i] = Math.min(places[i] ?? limit, limit)
    limit = places[i] ?? limit
  }
  return places
}

/** In which row each of several labels beside each other goes, so that none overlap; as few rows as a simple walk finds. */
export function rowsOf(spans: readonly { x: number; w: number }[], gap: number): number[] {
  const ends: number[] = []
  return spans.map(({ x, w }) => {
    const free = ends.findIndex(end => end + gap <= x)
    const row = free < 0 ? ends.length : free
    ends[row] = x + w
    return row
  })
}
