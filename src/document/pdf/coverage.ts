/**
 * Which signs a font can show, read from its table `cmap` (OpenType). Only the two forms that fonts of today carry for
 * Unicode are read: 4 (up to U+FFFF) and 12 (all).
 */
export type Coverage = (codePoint: number) => boolean

/** What every one of the fonts can show: a text may be bold in one place and italic in another. */
export function coverageOf(fonts: readonly Uint8Array[]): Coverage {
  const covered = fonts.map(codePoints)
  return codePoint => covered.every(one => one.has(codePoint))
}

function codePoints(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableAt(view, 'cmap')
  const found = new Set<number>()
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4)
    const format = view.getUint16(at)
    if (format === 4) readSegments(view, at, found)
    else if (format === 12) readGroups(view, at, found)
  }
  return found
}

function tableAt(view: DataView, name: string): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map(k => view.getUint8(at + k)))
    if (tag === name) return view.getUint32(at + 8)
  }
  throw new Error(`The font has no table ${name}.`)
}

/** Form 4: four parallel lists of 16-bit numbers, one entry a segment: ends, starts, deltas, offsets to glyphs. */
function readSegments(view: DataView, at: number, found: Set<number>): void {
  const size = view.getUint16(at + 6)
  const lists = at + 14
  for (let i = 0; i < size; i += 2) {
    const end = view.getUint16(lists + i)
    const start = view.getUint16(lists + size + 2 + i)
    const delta = view.getUint16(lists + 2 * size + 2 + i)
    const offsetAt = lists + 3 * size + 2 + i
    const offset = view.getUint16(offsetAt)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = offset === 0 ? code : view.getUint16(offsetAt + offset + (code - start) * 2)
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) found.add(code)
    }
  }
}

/** Form 12: groups of first and last code point and the first one's glyph. */
function readGroups(view: DataView, at: number, found: Set<number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + i * 12
    const [start, end, glyph] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)]
    for (let code = start; code <= end; code++) if (glyph + code - start !== 0) found.add(code)
  }
}
