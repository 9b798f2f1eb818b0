/**
 * The candidate a misspelt word most likely meant, or undefined when none is near enough:
 * at most a third of its letters may differ, and never more than three (or than `most`).
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string | undefined {
  if (word.length > LONGEST) return undefined
  const limit = Math.min(most, Math.max(1, Math.floor(word.length / 3)))
  let best: string | undefined
  let bestDistance = limit + 1
  const wanted = word.toLowerCase()
  const letters = lettersOf(wanted)
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue
    const other = candidate.toLowerCase()
    // Each step of the distance takes away a letter and brings in another at most: most ids are told apart by that.
    if (bits(letters ^ lettersOf(other)) > 2 * (bestDistance - 1)) continue
    const distance = editDistance(wanted, other, bestDistance)
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** Which letters a word has, a bit for those that leave the same remainder. */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

function bits(set: number): number {
  let count = 0
  for (let left = set; left !== 0; left &= left - 1) count++
  return count
}

/** Nobody misspells a word of so many letters, and the time to compare two grows with the square of them. */
const LONGEST = 200

/** Damerau-Levenshtein distance (neighbouring letters swapped count once), given up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      current[j] = Math.min(
        (previous[j] ?? limit) + 1,
        (current[j - 1] ?? limit) + 1,
        (previous[j - 1] ?? limit) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? (before[j - 2] ?? limit) + 1 : limit,
      )
    }
    if (Math.min(...current) >= limit) return limit
    ;[before, previous] = [previous, current]
  }
  return previous[b.length] ?? limit
}
