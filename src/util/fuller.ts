/**
 * The one name that has all the words of a shorter one, in their order, others between them or not: `Một cửa` and `Hệ thống
 * một cửa điện tử`. Nothing for a single word, which too many names have, and where several names do.
 * @param wordsOf what of a name is compared
 */
export function fullerName(
  name: string,
  names: readonly string[],
  wordsOf: (text: string) => readonly string[],
): string | undefined {
  const wanted = wordsOf(name)
  if (wanted.length < 2) return undefined
  const found = new Set(names.filter(one => isWithin(wanted, wordsOf(one))))
  return found.size === 1 ? [...found][0] : undefined
}

/** Whether words stand among others in this order. */
function isWithin(wanted: readonly string[], words: readonly string[]): boolean {
  let next = 0
  for (const word of words) if (word === wanted[next]) next++
  return next === wanted.length
}
