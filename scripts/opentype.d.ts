/** The few parts of opentype.js that fonts.ts uses; the package ships no types. */
declare module 'opentype.js' {
  interface Font {
    unitsPerEm: number
    tables: { cmap: { glyphIndexMap: Readonly<Record<string, number>> } }
    glyphs: { get(index: number): { advanceWidth: number } }
  }
  const opentype: { parse(data: ArrayBuffer): Font }
  export default opentype
}
