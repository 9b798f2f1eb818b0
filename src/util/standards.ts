/**
 * Whether a list of standards, as people write them, has a standard by its number. `QCVN 102:2016/BTTTT` stands there as
 * `QCVN 102`, `qcvn 102:2016`, or within more words; a number with another year is another edition, and is not it.
 */
export function standsIn(number: string, list: readonly string[]): boolean {
  const [name, ...rest] = number.split(/[:/]/).map(part => part.trim().split(/\s+/).map(escaped).join('[\\s-]*'))
  // What follows may be left out, from the end; a year that is there must be the right one.
  const [year] = rest
  const edition = year === undefined ? '' : `(?!\\s*[:-]\\s*(?!${year}(?!\\d))\\d)`
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])${edition}`, 'iu')
  return list.some(one => pattern.test(one))
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
