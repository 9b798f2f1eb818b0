import { byCodePoint } from '../../util/order.ts'
import { SHEET_HEIGHT } from '../frame.ts'
import { fitCell } from '../parts.ts'
import type { Cell, Integration, Lang, Link, Node, Part } from '../picture.ts'
import { SHEET_LABELS } from '../sheet-labels.ts'
import { compareSorts, sortWord } from '../sort.ts'
import { sortIn } from './groups.ts'
import { WIDE } from './layout.ts'

/** Connections of one part that stand on one sheet. */
export interface Page {
  part: Part
  links: readonly Link[]
  /** What they end at, where that is of one kind. */
  about: string
}

/** Connections that end at one national system, or at systems of one sort. */
interface Bucket {
  title: string
  links: readonly Link[]
}

/** Every connection on one of the sheets: those with one end, or one sort of end, together, split where they are too many. */
export function paginateLinks({ parts, lang }: Integration, room = ROOM): Page[] {
  return parts.flatMap(part => {
    const heightOf = heights(part)
    const pages: { links: Link[]; titles: string[] }[] = []
    const fits = (links: readonly Link[]) => heightOf(links) <= room
    for (const { title, links } of bucketsOf(part, lang)) {
      const last = pages.at(-1)
      // A sheet that is half empty takes the first ones of what does not fit as a whole.
      if (!last || (!fits([...last.links, ...links]) && heightOf(last.links) > room / 2))
        pages.push({ links: [], titles: [] })
      for (const link of links) {
        const open = pages.at(-1)
        if (open && (open.links.length === 0 || fits([...open.links, link]))) open.links.push(link)
        else pages.push({ links: [link], titles: [] })
        const titles = pages.at(-1)?.titles
        if (titles?.at(-1) !== title) titles?.push(title)
      }
    }
    return pages.map(({ links, titles }): Page => {
      const about = `${part.title} – ${titles.join('; ')}`
      return { part, links, about: about.length > LONGEST ? part.title : about }
    })
  })
}

/** More letters than this would not stand in the two lines below the title. */
const LONGEST = 240

const nodesOf = ({ columns }: Part): Node[] => columns.flatMap(({ groups }) => groups.flatMap(({ nodes }) => nodes))

const endOf = ({ stops }: Link): string => stops.at(-1) ?? ''

/** In the order of the boxes they end at and begin at, so that nothing depends on that of the files. */
function bucketsOf(part: Part, lang: Lang): Bucket[] {
  const nodes = nodesOf(part)
  const rank = new Map(nodes.map(({ key }, i) => [key, i]))
  const cells = new Map(nodes.map(({ key, cell }) => [key, cell]))
  const rankOf = (key: string | undefined) => rank.get(key ?? '') ?? nodes.length
  const sorted = [...part.links].sort(
    (a, b) => rankOf(endOf(a)) - rankOf(endOf(b)) || rankOf(a.stops[0]) - rankOf(b.stops[0]) || byCodePoint(a.id, b.id),
  )
  const found = new Map<string, { cell: Cell | undefined; links: Link[] }>()
  for (const link of sorted) {
    const cell = cells.get(endOf(link))
    // A national system stands for itself, and so does a group of a summary.
    const isOne = !cell || cell.kind === 'national' || cell.kind === 'group'
    const key = isOne ? endOf(link) : `*${sortIn(cell, 'type')}`
    const bucket = found.get(key) ?? { cell, links: [] }
    bucket.links.push(link)
    found.set(key, bucket)
  }
  const nationalFirst = (key: string) => Number(key.startsWith('*')) + Number(key === '*')
  return [...found]
    .sort(
      ([a], [b]) =>
        nationalFirst(a) - nationalFirst(b) || (a.startsWith('*') ? compareSorts(a.slice(1), b.slice(1)) : 0),
    )
    .map(([key, { cell, links }]) => {
      const title = key === '*' ? SHEET_LABELS[lang].otherAgencies : sortWord(key.slice(1), lang)
      return { title: key.startsWith('*') ? title : (cell?.name ?? ''), links }
    })
}

/** What boxes and connections may take of the height of a sheet. */
const ROOM = SHEET_HEIGHT - 340

const PITCH = 20
const GAP = 13
const GROUP_GAP = 38

/** How high a column becomes, about, with what some connections meet in it; the highest counts. */
function heights(part: Part): (links: readonly Link[]) => number {
  const places = new Map(
    part.columns.flatMap(({ kind, groups }, c) =>
      groups.flatMap(({ nodes }, g) =>
        nodes.map(({ key, cell }) => [
          key,
          { c, kind, group: `${c} ${g}`, height: fitCell(cell, WIDE[kind], 4).height },
        ]),
      ),
    ),
  )
  return links => {
    const met = new Map<string, Set<string>>()
    for (const { stops, id, look } of links)
      for (const [i, stop] of stops.entries()) {
        const ports = met.get(stop) ?? new Set()
        met.set(stop, ports.add(i === 0 && stop.startsWith('from:') ? look : id))
      }
    const columns = part.columns.map(() => 0)
    const groups = new Set<string>()
    for (const [stop, ports] of met) {
      const place = places.get(stop)
      if (!place) continue
      const title = groups.has(place.group) ? 0 : GROUP_GAP - GAP
      groups.add(place.group)
      columns[place.c] = (columns[place.c] ?? 0) + Math.max(place.height, ports.size * PITCH + 4) + GAP + title
    }
    return Math.max(...columns)
  }
}
