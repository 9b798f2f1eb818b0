import { readFileSync } from 'node:fs'
import opentype from 'opentype.js'

/** Text of the two generated files of `src/draw/`: how wide the letters are, and the letters themselves. */

const WEIGHTS = { regular: ['400Regular', 'Regular', 400], bold: ['700Bold', 'Bold', 700] } as const
const SUBSETS = ['latin', 'vietnamese'] as const
const HEAD = '// Made by scripts/fonts.ts from Be Vietnam Pro (SIL Open Font License 1.1). Do not edit.\n'

const packageFile = (path: string) => new URL(`../node_modules/${path}`, import.meta.url)

/** Runs of code points that follow each other, `[first, widths…]` each: a third of the size of a table by letter. */
function widthRuns(folder: string, style: string): number[][] {
  const bytes = readFileSync(packageFile(`@expo-google-fonts/be-vietnam-pro/${folder}/BeVietnamPro_${folder}.ttf`))
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer)
  if (font.unitsPerEm !== 1000)
    throw new Error(`${style} has ${font.unitsPerEm} units per em; measure.ts expects 1000.`)
  const runs: number[][] = []
  const glyphs = Object.entries(font.tables.cmap.glyphIndexMap).map(([code, glyph]) => [Number(code), glyph] as const)
  for (const [code, glyph] of glyphs.sort((a, b) => a[0] - b[0])) {
    if (code < 0x20) continue
    const last = runs.at(-1)
    const width = font.glyphs.get(glyph).advanceWidth
    if (last && (last[0] ?? 0) + last.length - 1 === code) last.push(width)
    else runs.push([code, width])
  }
  return runs
}

export function fontWidths(): string {
  const tables = Object.entries(WEIGHTS).map(([name, [folder, style]]) => {
    const runs = widthRuns(folder, style).map(run => `    [${run.join(',')}],\n`)
    return `  ${name}: [\n${runs.join('')}  ],\n`
  })
  const about =
    '/** Advance widths in thousandths of the type size: runs of neighbouring code points, the first code point first. */\n'
  return `${HEAD}${about}export const WIDTHS: Readonly<Record<'regular' | 'bold', readonly (readonly number[])[]>> = {\n${tables.join('')}}\n`
}

export function fontFaces(): string {
  const ranges: Record<string, string> = JSON.parse(
    readFileSync(packageFile('@fontsource/be-vietnam-pro/unicode.json'), 'utf8'),
  )
  const faces = Object.values(WEIGHTS).flatMap(([, , weight]) =>
    SUBSETS.map(subset => {
      const path = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`
      const data = readFileSync(packageFile(path)).toString('base64')
      return `@font-face{font-family:"Be Vietnam Pro";font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${ranges[subset]}}`
    }),
  )
  const about =
    '/** CSS that carries the font (Latin and Vietnamese, 400 and 700), so that pictures look the same everywhere. */\n'
  return `${HEAD}${about}export const FONT_FACE =\n${faces.map(face => `  '${face}'`).join(' +\n')}\n`
}
