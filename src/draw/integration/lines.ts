import { LABELS } from '../labels.ts'
import { width } from '../measure.ts'
import { badges, foundText, NOTE, text } from '../parts.ts'
import type { Lang, Link, Part } from '../picture.ts'
import { GREY, INK, type Line, type Point, type Rect } from '../scene.ts'
import type { Laid } from './place.ts'

const ARROW = 14
const PILL = { height: 16, padding: 5 }

/** Room for the word and the counts on a connection. */
export function labelWidth({ note, errors, warnings }: Link): number {
  const marks = badges({ errors, warnings }, 0, 0, 'vi')
  return (note === undefined ? 0 : width(note, NOTE) + 2 * PILL.padding + 4) - (marks.at(-1)?.x ?? 0)
}

export function drawLinks({ links, columns }: Part, laid: readonly Laid[], top: number, lang: Lang): Line[] {
  const names = new Map(
    columns.flatMap(({ groups }) => groups.flatMap(({ nodes }) => nodes)).map(n => [n.key, n.cell.name]),
  )
  return links.flatMap((link, i) => {
    const way = partsOf(i, laid, top)
    if (!way) return []
    const { parts, tip: end } = way
    const through = link.stops.map(stop => names.get(stop) ?? stop).join(' → ')
    const said = [
      link.count === undefined ? `${link.name} (${link.id})` : link.name,
      through,
      ...(link.count === undefined ? [link.note ?? LABELS[lang].lines[link.look]] : []),
      ...foundText(link, lang),
    ]
    const label = labelAt(link, end)
    return {
      kind: 'line',
      look: link.look,
      id: link.id,
      ...(link.count === undefined ? {} : { count: link.count }),
      tip: said.join(' – '),
      parts,
      arrow: end,
      ...label,
      badges: badges(link, (label.pill?.x ?? end.x - ARROW) - 4, end.y, lang),
    }
  })
}

function labelAt({ note, look }: Link, end: Point): Pick<Line, 'texts' | 'pill'> {
  if (note === undefined) return { texts: [] }
  const room = width(note, NOTE)
  const w = room + 2 * PILL.padding
  const pill: Rect = { x: end.x - ARROW - w, y: end.y - PILL.height / 2, w, h: PILL.height }
  const fill = look === 'gone' || look === 'unknown' ? GREY : INK
  return { pill, texts: [text(pill.x + PILL.padding, end.y + 4, note, NOTE, { room, fill })] }
}

/**
 * The way of a connection: a part a gutter, and one across each column it only passes. The last part is drawn from its
 * end: what arrives in one bundle has that end in common.
 */
function partsOf(link: number, laid: readonly Laid[], top: number): { parts: Point[][]; tip: Point } | undefined {
  const met = laid.flatMap((column, c) => {
    const y = column.ports.get(link)
    return y === undefined ? [] : [{ column, c, y: top + y }]
  })
  const parts: Point[][] = []
  for (const [i, { column, c, y }] of met.entries()) {
    const isPassed =
      i > 0 && i < met.length - 1 && !column.slots.some(({ slot }) => slot.node && slot.links.includes(link))
    if (isPassed)
      parts.push([
        { x: column.x, y },
        { x: column.x + column.w, y },
      ])
    const next = met[i + 1]
    if (!next) break
    const from = { x: column.x + column.w, y }
    const to = { x: next.column.x, y: next.y }
    const at = column.tracks.x + (column.tracks.of.get(link) ?? 0) * column.tracks.step
    const points = next.y === y ? [from, to] : [from, { x: at, y }, { x: at, y: next.y }, to]
    parts.push(c > 0 && i === met.length - 2 ? points.reverse() : points)
  }
  const last = met.at(-1)
  return last && { parts, tip: { x: last.column.x, y: last.y } }
}
