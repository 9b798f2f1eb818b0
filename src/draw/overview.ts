import type { State } from '../model/architecture.ts'
import type { Layer } from '../model/framework.ts'
import { ELEMENT_SECTIONS } from '../model/language.ts'
import { placeIn } from '../model/layers.ts'
import { byCodePoint, byVietnamese } from '../util/order.ts'
import { LABELS } from './labels.ts'
import { nationalCells } from './national.ts'
import { type Band, type Cell, type Lang, LOOKS, type Overview, type PictureInput } from './picture.ts'
import { elementCell, marksBySubject } from './subject.ts'

/** Connections are lines, not boxes, and tasks are the way between two pictures. */
const DRAWN = ELEMENT_SECTIONS.filter(section => section !== 'connections' && section !== 'tasks')

/** What the overview shows: every element in the first layer of the framework that holds it, and the national systems. */
export function arrangeOverview(input: PictureInput): Overview {
  const { state, lang, heading } = input
  const { layers } = state.architecture.framework
  const held = holdElements(input)
  const bands = layers.map(layer => {
    const cells = (held.get(layer.id) ?? []).sort(compareHeld).map(({ cell }) => cell)
    return band(layer, [...userCells(layer, state, lang), ...cells], input)
  })
  const others = held
    .get(NOWHERE)
    ?.sort(compareHeld)
    .map(({ cell }) => cell)
  if (others) {
    const below = bands.findLastIndex(({ place }) => place === 'band') + 1
    bands.splice(below, 0, { id: NOWHERE, title: LABELS[lang].other, place: 'band', cells: others })
  }
  return { view: 'overview', lang, heading, bands: withNational(bands, input) }
}

interface Held {
  cell: Cell
  /** Which of the layer's `holds` matched: elements of one kind stay together. */
  hold: number
}

/** Key of the elements no layer holds; no layer's id is empty. */
const NOWHERE = ''

function holdElements({ state, findings, lang }: PictureInput): Map<string, Held[]> {
  const marks = marksBySubject(findings)
  const held = new Map<string, Held[]>()
  for (const standing of DRAWN.flatMap(section => state.all(section))) {
    const { element, values } = standing
    const place = placeIn(state.architecture.framework.layers, element.section, values.type)
    const layer = place?.layer.id ?? NOWHERE
    const list = held.get(layer) ?? []
    list.push({ cell: elementCell(standing, marks, lang), hold: place?.hold ?? 0 })
    held.set(layer, list)
  }
  return held
}

/** What is there first, then what is to come, then what is gone; by name within each. */
export const compareCells = (a: Cell, b: Cell): number =>
  LOOKS.indexOf(a.look) - LOOKS.indexOf(b.look) || byVietnamese(a.name, b.name) || byCodePoint(a.id, b.id)

const compareHeld = (a: Held, b: Held): number => a.hold - b.hold || compareCells(a.cell, b.cell)

/** Kinds of users that some channel names. */
function userCells(layer: Layer, state: State, lang: Lang): Cell[] {
  const named = new Set<string>(state.all('channels').flatMap(channel => channel.values.users ?? []))
  return Object.entries(layer.users ?? {})
    .filter(([user]) => named.has(user))
    .map(([id, name]) => ({ kind: 'user', id, name: name[lang], look: 'present', errors: 0, warnings: 0 }))
}

function band(layer: Layer, cells: readonly Cell[], { state, lang }: PictureInput): Band {
  const note = completeness(layer, cells.length > 0, state, lang)
  return { id: layer.id, title: layer.title[lang], place: layer.place, cells, ...(note === undefined ? {} : { note }) }
}

/** What is not stated must not look as if it were not there. */
function completeness(layer: Layer, any: boolean, state: State, lang: Lang): string | undefined {
  const words = LABELS[lang]
  const held = layer.users ? ['channels'] : layer.holds.map(({ section }) => section)
  const known = DRAWN.filter(section => held.includes(section)).map(section => state.architecture.knowledge(section))
  if (known.includes('partial') || (any && known.includes('absent'))) return words.statedInPart
  if (any || known.length === 0) return undefined
  return known.includes('absent') ? words.notStated : words.none
}

/** National systems go into the framework's outside column, or one of our own. */
function withNational(bands: readonly Band[], input: PictureInput): Band[] {
  const cells = nationalCells(input).sort(compareCells)
  const at = bands.findIndex(({ place }) => place === 'outside')
  if (at >= 0) return bands.map((b, i) => (i === at ? { ...b, cells: [...b.cells, ...cells] } : b))
  return cells.length > 0
    ? [...bands, { id: 'national', title: LABELS[input.lang].national, place: 'outside', cells }]
    : [...bands]
}
