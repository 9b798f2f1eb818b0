import type { Standing, Target } from '../../model/architecture.ts'
import { placeIn } from '../../model/layers.ts'
import { clean } from '../escape.ts'
import { LABELS } from '../labels.ts'
import { linkLook } from '../link-look.ts'
import { compareCells } from '../overview.ts'
import type { Cell, Column, Group, Integration, Link, Marks, Node, Part, PictureInput } from '../picture.ts'
import { elementCell, gapCells, marksBySubject, nameOf, nationalCell } from '../subject.ts'

/**
 * What the integration picture shows: every connection as a way from a system of the agency through its platforms
 * and the national ones to where it ends. A system may be both an origin and an end; a platform stands once, in the
 * middle. Ways that touch no national system are a part of their own, else they would bury the others.
 */
export function arrangeIntegration(input: PictureInput): Integration {
  const { state, lang, heading, required } = input
  const words = LABELS[lang]
  const routes = state.all('connections').map(standing => routeOf(standing, input))
  const isNational = ({ ends }: Route) => ends.some(({ target }) => target.kind === 'national')
  const parts = [
    partOf(words.nationalPart, routes.filter(isNational), input),
    partOf(
      words.ownPart,
      routes.filter(route => !isNational(route)),
      input,
    ),
  ].filter(({ links }) => links.length > 0)
  const drawn = new Set(routes.flatMap(({ ends }) => ends.map(({ key }) => key)))
  const gaps = gapCells(required, system => drawn.has(`national/${system}`), state.architecture.framework, lang)
  return { view: 'integration', lang, heading, parts, gaps: gaps.sort(compareCells) }
}

function partOf(title: string, routes: readonly Route[], input: PictureInput): Part {
  const marks = marksBySubject(input.findings)
  const places = placePlatforms(routes)
  const links = routes.map(route => linkOf(route, places, input, marks))
  const cells = new Map(routes.flatMap(({ ends }) => ends.map(end => [end.key, cellOf(end, input, marks)] as const)))
  return { title, links, columns: columnsOf(links, cells, places, input) }
}

/** One end or platform of a connection. */
interface End {
  key: string
  target: Target
  standing?: Standing
}

interface Route {
  standing: Standing
  /** Origin, platforms in order, end. */
  ends: readonly End[]
}

function routeOf(standing: Standing, { state }: PictureInput): Route {
  const { from, via = [], to } = standing.values
  const end = (reference: string, field: string): End => {
    const target = state.architecture.resolve(reference, field)
    if (target.kind === 'national') return { key: `national/${target.id}`, target }
    const found = target.kind === 'element' ? state.standing(target.id) : undefined
    const key = clean(target.kind === 'element' ? target.id : reference)
    return { key, target, ...(found ? { standing: found } : {}) }
  }
  return {
    standing,
    ends: [end(String(from ?? ''), 'from'), ...via.map(v => end(v, 'via')), end(String(to ?? ''), 'to')],
  }
}

/** Column of each platform: those of the agency by how far along a way they stand, then the national ones. */
interface Places {
  columnOf: ReadonlyMap<string, number>
  /** Columns of the agency's platforms, then of national ones; 0 is for origins. */
  agency: number
  national: number
}

function placePlatforms(routes: readonly Route[]): Places {
  const ranks = { agency: new Map<string, number>(), national: new Map<string, number>() }
  for (const { ends } of routes) {
    const seen = { agency: 0, national: 0 }
    for (const { key, target } of ends.slice(1, -1)) {
      const side = target.kind === 'national' ? 'national' : 'agency'
      ranks[side].set(key, Math.max(ranks[side].get(key) ?? 0, seen[side]))
      seen[side]++
    }
  }
  const agency = 1 + Math.max(-1, ...ranks.agency.values())
  const national = 1 + Math.max(-1, ...ranks.national.values())
  const columnOf = new Map([
    ...[...ranks.agency].map(([key, rank]) => [key, 1 + rank] as const),
    ...[...ranks.national].map(([key, rank]) => [key, 1 + agency + rank] as const),
  ])
  return { columnOf, agency, national }
}

function linkOf(route: Route, places: Places, { state, lang }: PictureInput, marks: ReadonlyMap<string, Marks>): Link {
  const { element } = route.standing
  return {
    id: clean(element.id),
    name: nameOf(route.standing),
    stops: stopsOf(route.ends, places),
    ...linkLook(route.standing, state, LABELS[lang]),
    ...(marks.get(element.id) ?? { errors: 0, warnings: 0 }),
  }
}

/** Boxes a way touches from left to right; what would lead back to the left is only told in the tooltip. */
function stopsOf(ends: readonly End[], { columnOf }: Places): string[] {
  const stops: string[] = []
  let at = -1
  for (const [i, { key }] of ends.entries()) {
    const column = columnOf.get(key) ?? (i === 0 ? 0 : undefined)
    const isLast = i === ends.length - 1
    if (column !== undefined && column > at) {
      stops.push(columnOf.has(key) ? `through:${key}` : `from:${key}`)
      at = column
    } else if (isLast) stops.push(`to:${key}`)
  }
  return stops
}

function cellOf(end: End, { state, lang }: PictureInput, marks: ReadonlyMap<string, Marks>): Cell {
  if (end.standing) return elementCell(end.standing, marks, lang)
  if (end.target.kind === 'national') return nationalCell(end.target.id, state.architecture.framework, lang, 'present')
  return { kind: 'foreign', id: end.key, name: end.key || '?', look: 'unknown', errors: 0, warnings: 0 }
}

function columnsOf(
  links: readonly Link[],
  cells: ReadonlyMap<string, Cell>,
  { columnOf, agency, national }: Places,
  input: PictureInput,
): Column[] {
  const words = LABELS[input.lang]
  const nodes = [...new Set(links.flatMap(link => link.stops))].flatMap((key): Node[] => {
    const cell = cells.get(key.slice(key.indexOf(':') + 1))
    return cell ? [{ key, cell }] : []
  })
  nodes.sort((a, b) => compareCells(a.cell, b.cell))
  const of = (kind: Column['kind']) => nodes.filter(({ key }) => key.startsWith(`${kind}:`))
  const through = Array.from(
    { length: agency + national },
    (_, i): Column => ({
      title: i < agency ? words.agencyPlatforms : words.nationalPlatforms,
      kind: 'through',
      groups: [{ nodes: of('through').filter(({ key }) => columnOf.get(key.slice(8)) === i + 1) }],
    }),
  )
  return [
    { title: words.from, kind: 'from', groups: byLayer(of('from'), input) },
    ...through,
    { title: words.to, kind: 'to', groups: byKind(of('to'), input) },
  ]
}

/** Origins grouped as the overview groups them. */
function byLayer(nodes: readonly Node[], { state, lang }: PictureInput): Group[] {
  const { layers } = state.architecture.framework
  const layerOf = ({ cell, key }: Node) => {
    const standing = cell.kind === 'element' ? state.standing(key.slice('from:'.length)) : undefined
    return standing && (placeIn(layers, standing.element.section, standing.values.type)?.layer.id ?? '')
  }
  const ids = [...layers.map(({ id }) => id), undefined]
  return groups(
    ids.map(
      (id): Group => ({
        title: layers.find(layer => layer.id === id)?.title[lang] ?? LABELS[lang].other,
        nodes: nodes.filter(node => (layers.some(l => l.id === layerOf(node)) ? layerOf(node) : undefined) === id),
      }),
    ),
  )
}

function byKind(nodes: readonly Node[], { lang }: PictureInput): Group[] {
  const words = LABELS[lang]
  const of = (kind: Cell['kind']) => nodes.filter(({ cell }) => cell.kind === kind)
  return groups([
    { title: words.national, nodes: of('national') },
    { title: words.own, nodes: of('element') },
    { title: words.other, nodes: of('foreign') },
  ])
}

const groups = (all: readonly Group[]): Group[] => all.filter(({ nodes }) => nodes.length > 0)
