import { FONT_FACE } from '../font-face.generated.ts'

/** Letters Unicode leaves to private use; our Mermaid text has none of them in its labels, only their codes. */
const [FIRST, COUNT] = [0xe000, 6400]

/**
 * Where labels are no HTML, Mermaid shows `#58;` as it is written, takes it for four letters wide and breaks lines within
 * it. So each such sign is one letter of private use while Mermaid draws, and afterwards what it stands for.
 */
export function signsAside(text: string): { text: string; restore: (svg: string) => string } {
  const codes: string[] = []
  // The head is YAML, where a `#` is one.
  const head = text.indexOf('\n---\n') + 1
  const letters = text.slice(head).replace(/#(\d+);/g, (whole, code: string) => {
    const known = codes.indexOf(code)
    const at = known < 0 ? codes.length : known
    if (at >= COUNT) return whole
    codes[at] = code
    return String.fromCodePoint(FIRST + at)
  })
  const restore = (svg: string): string =>
    svg.replace(/[\ue000-\uf8ff]/g, letter => {
      const code = codes[letter.charCodeAt(0) - FIRST]
      return code === undefined ? letter : `&#${code};`
    })
  return { text: text.slice(0, head) + letters, restore }
}

/**
 * The SVG that Mermaid made, for files and documents: with a size, which many programs need, and with our font.
 * @throws when it has no size
 */
export function tidyMermaidSvg(svg: string, { embedFont }: { embedFont: boolean }): string {
  const root = /^<svg[^>]*>/.exec(svg)?.[0] ?? ''
  const [, w, h] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(root) ?? []
  if (w === undefined || h === undefined) throw new Error('A picture by Mermaid states its size.')
  const attributes = root.slice('<svg'.length, -1).replace(/ (?:width|height|style)="[^"]*"/g, '')
  const style = embedFont ? `<style>${FONT_FACE}</style>` : ''
  const rest = svg
    .slice(root.length)
    .replace(/(\.milestone\{)transform:[^;}]*;/g, '$1')
    .replace(MILESTONE, '$1 transform="translate($2 $3) rotate(45) scale(0.8) translate(-$2 -$3)"')
    .replaceAll('font-family:Be Vietnam Pro', "font-family:'Be Vietnam Pro',sans-serif")
  const ground = `<rect x="${originOf(root, 0)}" y="${originOf(root, 1)}" width="${w}" height="${h}" fill="#ffffff"/>`
  return `<svg width="${w}" height="${h}"${attributes}>${style}${ground}${rest.trimEnd()}\n`
}

const originOf = (root: string, axis: 0 | 1): string =>
  (/viewBox="([-\d.]+) ([-\d.]+)/.exec(root) ?? [])[axis + 1] ?? '0'

/** Style sheets turn milestones; what knows no such style would draw squares. */
const MILESTONE = /(<rect(?=[^>]* class="task milestone)[^>]*) transform-origin="([-\d.]+)px ([-\d.]+)px"/g
