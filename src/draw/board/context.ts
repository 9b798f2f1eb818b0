import type { Standing, State } from '../../model/architecture.ts'
import type { Component } from '../../model/framework.ts'
import { ELEMENT_SECTIONS, type ElementSection } from '../../model/language.ts'
import { listOf, referencesOf } from '../../model/references.ts'
import { entries, knowledge, sections, type Word, wordOf } from '../../text/words.ts'
import { byCodePoint, byVietnamese } from '../../util/order.ts'
import { clean } from '../escape.ts'
import { compareCells } from '../overview.ts'
import type { Cell, Lang, Marks, PictureInput } from '../picture.ts'
import { titled } from '../sort.ts'
import { elementCell, marksBySubject, nationalCell, partyName } from '../subject.ts'
import { type Group, NOTHING, type Row, type Stack, stack } from './board.ts'
import { BOARD_LABELS, type BoardLabels } from './labels.ts'

/** What all boards ask of a state. */
export interface Context {
  state: State
  lang: Lang
  labels: BoardLabels
  marks: ReadonlyMap<string, Marks>
  /** Elements that name a target in a field, by `field target`. */
  pointing: ReadonlyMap<string, readonly Standing[]>
  /** Boxes made so far. */
  cells: Map<Standing, Cell>
}

const CONTEXTS = new WeakMap<State, { findings: PictureInput['findings']; context: Context }>()

/** Made once for all boards of a state: they ask the same. */
export function contextOf({ state, lang, findings }: PictureInput): Context {
  const known = CONTEXTS.get(state)
  if (known?.findings === findings && known.context.lang === lang) return known.context
  const marks = marksBySubject(findings)
  const context = { state, lang, labels: BOARD_LABELS[lang], marks, pointing: pointingIn(state), cells: new Map() }
  CONTEXTS.set(state, { findings, context })
  return context
}

function pointingIn(state: State): Context['pointing'] {
  const pointing = new Map<string, Standing[]>()
  for (const section of ELEMENT_SECTIONS)
    for (const standing of state.all(section))
      for (const field of referencesOf(section)) {
        for (const key of new Set(keysOf(standing, field, state))) {
          const list = pointing.get(`${field} ${key}`)
          if (list) list.push(standing)
          else pointing.set(`${field} ${key}`, [standing])
        }
      }
  return pointing
}

/** What a field names: ids of elements, `national/<id>`; other targets as written. */
export function keysOf({ values }: Standing, field: string, { architecture }: State): string[] {
  return listOf((values as Readonly<Record<string, unknown>>)[field]).map(reference => {
    const target = architecture.resolve(reference, field)
    if (target.kind === 'element') return target.id
    return target.kind === 'national' ? `national/${target.id}` : clean(partyName(reference, field, architecture))
  })
}

export const pointingAt = ({ pointing }: Context, field: string, key: string): readonly Standing[] =>
  pointing.get(`${field} ${key}`) ?? []

export function cellOf(standing: Standing, { marks, lang, cells }: Context): Cell {
  const known = cells.get(standing) ?? elementCell(standing, marks, lang)
  cells.set(standing, known)
  return known
}

/** The box for a key: an element, a national system, or a name that leads out of the model. */
export function keyCell(key: string, context: Context): Cell {
  const { state, lang } = context
  const standing = state.standing(key)
  if (standing) return cellOf(standing, context)
  if (key.startsWith('national/')) return nationalCell(key.slice(9), state.architecture.framework, lang, 'present')
  return { kind: 'foreign', id: key, name: key || '?', look: 'unknown', errors: 0, warnings: 0 }
}

export const stackOf = (standings: readonly Standing[], context: Context): Stack =>
  stack(standings.map(standing => cellOf(standing, context)).sort(compareCells))

export const keyStack = (keys: readonly string[], context: Context): Stack =>
  keys.length === 0 ? NOTHING : stack([...new Set(keys)].map(key => keyCell(key, context)).sort(compareCells))

/** Keys in the order of their boxes, each once. */
export const keysInOrder = (keys: readonly string[], context: Context): string[] =>
  [...new Set(keys)]
    .map(key => ({ key, cell: keyCell(key, context) }))
    .sort((a, b) => compareCells(a.cell, b.cell))
    .map(({ key }) => key)

/** Stands where nothing of the model stands: what is not stated. */
export const absent = (name: string): Cell => ({
  kind: 'absent',
  id: '',
  name,
  look: 'unknown',
  errors: 0,
  warnings: 0,
})

/** The component of the framework that describes a section. */
export const componentOf = ({ state }: Context, section: ElementSection): Component | undefined =>
  state.architecture.framework.components.find(({ sections }) => sections.includes(section))

/** Sections of a component whose elements are boxes, as the framework lists them. */
export const sectionsOf = (component: Component | undefined): ElementSection[] =>
  ELEMENT_SECTIONS.filter(section => component?.sections.includes(section) ?? false)

/** Elements of sections that a board has no rows for. */
export function otherGroups(others: readonly ElementSection[], context: Context): Group[] {
  return others.flatMap(section =>
    gridGroup(wordOf(sections, section, context.lang), context.state.all(section), context),
  )
}

export function gridGroup(title: string, standings: readonly Standing[], context: Context): Group[] {
  const section = standings[0]?.element.section
  if (section === undefined) return []
  const noun = standings.every(({ element }) => element.section === section)
    ? wordOf(entries, section, context.lang)
    : context.labels.element
  return [{ title, rows: [{ kind: 'grid', stack: stackOf(standings, context), noun }] }]
}

/** What is not stated must not look as if it were not there. */
export const statedRemarks = (asked: readonly ElementSection[], { state, lang, labels }: Context): string[] =>
  asked.flatMap(section => {
    const known = state.architecture.knowledge(section)
    if (known === 'complete')
      return state.all(section).length === 0 ? [labels.none(wordOf(sections, section, lang))] : []
    return [labels.stated(wordOf(sections, section, lang), wordOf(knowledge, known, lang))]
  })

/** Groups by a key, in a given order of titles or by name; each with its rows in order. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const item of items) {
    const list = found.get(keyOf(item))
    if (list) list.push(item)
    else found.set(keyOf(item), [item])
  }
  return found
}

/** As people read: what exists first, then by name. */
export const inOrder = (standings: readonly Standing[], context: Context): Standing[] =>
  standings
    .map(standing => ({ standing, cell: cellOf(standing, context) }))
    .sort((a, b) => compareCells(a.cell, b.cell))
    .map(({ standing }) => standing)

/** Groups by type in the order of the words, those without a type last. */
export function byType(standings: readonly Standing[], words: Readonly<Record<string, Word>>, context: Context) {
  const found = grouped(inOrder(standings, context), ({ values }) => values.type ?? 'other')
  return [...new Set([...Object.keys(words), ...found.keys()])].flatMap(type => {
    const list = found.get(type)
    return list ? [{ title: titled(wordOf(words, type, context.lang)), list }] : []
  })
}

/** The first owner's key; '' where none is stated. */
export const ownerOf = (standing: Standing, { state }: Context): string => keysOf(standing, 'owner', state)[0] ?? ''

/** Groups by owner, with the owner's box where it is an element; by name, those without an owner last. */
export function ownerGroups(rows: readonly { owner: string; row: Row }[], context: Context): Group[] {
  const { state, labels, lang } = context
  return [...grouped(rows, ({ owner }) => owner)]
    .map(([owner, list]) => {
      const head = state.standing(owner)
      const title = owner === '' ? labels.noOwner : partyName(owner, 'owner', state.architecture, lang)
      const group: Group = { title, rows: list.map(({ row }) => row), ...(head ? { head: cellOf(head, context) } : {}) }
      return { owner, group }
    })
    .sort(
      (a, b) =>
        Number(a.owner === '') - Number(b.owner === '') ||
        byVietnamese(a.group.title, b.group.title) ||
        byCodePoint(a.owner, b.owner),
    )
    .map(({ group }) => group)
}
