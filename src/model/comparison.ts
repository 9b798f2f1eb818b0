import { byCodePoint } from '../util/order.ts'
import type { Architecture, Element } from './architecture.ts'
import { ELEMENT_SECTIONS, type ElementSection, SECTIONS, type Section } from './language.ts'
import { referencesOf } from './references.ts'

/** What differs between two versions of a model. Order, comments and form of writing make no difference. */
export interface Comparison {
  added: Item[]
  removed: Item[]
  changed: Altered[]
  renamed: { from: string; to: string; section: Renamable }[]
}

/** What may get another id: elements, and the architecture itself. */
export type Renamable = ElementSection | 'architecture'

/**
 * An entry of a model: an element, a figure (`it-budget 2020`), a waiver (`rule subject`; of several the later ones with
 * the day they expire) or the head itself.
 */
export interface Item {
  id: string
  section: Section | 'architecture'
  name?: string
}

export interface Altered extends Item {
  fields: readonly { field: string; before: unknown; after: unknown }[]
}

type Values = Readonly<Record<string, unknown>>

/** An entry as it is compared: its values with lists sorted, so that only what they say matters. */
interface Entry extends Item {
  values: Values
}

/** Compares two versions of an architecture: entries by id, those that only got another id found again. */
export function compare(before: Architecture, after: Architecture): Comparison {
  const news = entriesOf(after)
  const renames = renamesBetween(entriesOf(before), news)
  // A waiver is of what it excuses, whatever that is called.
  const subjects = before.id === after.id ? renames : new Map([[before.id, after.id], ...renames])
  const olds = entriesOf(before, subjects)
  const oldNames = new Map([...renames].map(([from, to]) => [to, from]))
  const found: Comparison = { added: [], removed: [], changed: [], renamed: [] }
  if (before.id !== after.id) found.renamed.push({ from: before.id, to: after.id, section: 'architecture' })
  for (const [key, entry] of news) {
    const from = oldNames.get(key)
    const old = olds.get(from ?? key)
    if (!old) found.added.push(item(entry))
    else if (old.section !== entry.section) {
      // Under one id there is something else now: what it was is gone.
      found.added.push(item(entry))
      found.removed.push(item(old))
    } else {
      const fields = fieldsThatDiffer(renamed(old, renames), entry.values)
      if (fields.length > 0) found.changed.push({ ...item(entry), fields })
    }
    if (from !== undefined) found.renamed.push({ from, to: entry.id, section: entry.section as Renamable })
  }
  for (const [key, entry] of olds) if (!news.has(key) && !renames.has(key)) found.removed.push(item(entry))
  const sections = sectionsThatDiffer(before, after)
  if (sections.length > 0) addTo(found.changed, { id: after.id, section: 'architecture', fields: sections })
  return found
}

/** How much of two architectures is the same, of all either says besides their heads; 0 where both say nothing. */
export function likeness(before: Architecture, after: Architecture): number {
  const [olds, news] = [entriesOf(before), entriesOf(after)]
  const heads = 1
  const same = [...news].filter(([key, { section, values }]) => {
    const old = olds.get(key)
    return section !== 'architecture' && old?.section === section && fieldsThatDiffer(old.values, values).length === 0
  })
  return same.length / Math.max(1, olds.size - heads, news.size - heads)
}

/** Every entry of a model. */
export const itemsOf = (architecture: Architecture): Item[] => [...entriesOf(architecture).values()].map(item)

const item = ({ id, section, name }: Entry): Item => ({ id, section, ...(name === undefined ? {} : { name }) })

function addTo(changed: Altered[], more: Altered): void {
  const head = changed.find(({ section }) => section === 'architecture')
  if (head) head.fields = [...head.fields, ...more.fields]
  else changed.unshift(more)
}

/** A section that is now stated, or no longer, or only in part: what is missing from it means something else. */
function sectionsThatDiffer(before: Architecture, after: Architecture): Altered['fields'] {
  return SECTIONS.flatMap(section => {
    const [old, now] = [before.knowledge(section), after.knowledge(section)]
    return old === now ? [] : [{ field: section, before: old, after: now }]
  })
}

/**
 * Every entry of a model by a key that is unique in it: the id of an element.
 * @param subjects what waivers excuse, by other ids it got
 */
function entriesOf(architecture: Architecture, subjects: ReadonlyMap<string, string> = new Map()): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  // What is known only in part is compared section by section.
  const { partial: _, ...about } = architecture.about
  entries.set('architecture:', { id: architecture.id, section: 'architecture', values: normal(about) as Values })
  for (const section of ELEMENT_SECTIONS) {
    for (const { id, values } of architecture.bySection[section])
      entries.set(id, { id, section, values: normal(values) as Values, ...named(values) })
  }
  for (const { id, value, unit, from, to } of architecture.indicators) {
    const key =
      from === undefined ? id : `${id} ${from === to ? from : from.slice(0, to?.startsWith(from.slice(0, 7)) ? 7 : 4)}`
    entries.set(`indicators ${key}`, { id: key, section: 'indicators', values: { value, unit } })
  }
  addWaivers(entries, architecture, subjects)
  return entries
}

/** One subject may have several waivers of a rule, one after the other: they are told apart by their order in time. */
function addWaivers(
  entries: Map<string, Entry>,
  { waivers }: Architecture,
  subjects: ReadonlyMap<string, string>,
): void {
  const inTime = waivers.map(({ at: _, ...waiver }) => waiver).sort((a, b) => byCodePoint(a.expires, b.expires))
  const counts = new Map<string, number>()
  for (const waiver of inTime) {
    const subject = subjects.get(waiver.subject) ?? waiver.subject
    const name = `${waiver.rule} ${subject}`
    const nth = (counts.get(name) ?? 0) + 1
    counts.set(name, nth)
    const id = `${waiver.rule} ${waiver.subject}${nth === 1 ? '' : ` ${waiver.expires}`}`
    entries.set(`waivers ${name} ${nth}`, { id, section: 'waivers', values: { ...waiver, subject } })
  }
}

const named = ({ name }: Element['values']): { name?: string } => (name === undefined ? {} : { name: String(name) })

/** Days may be written as a number (`2020`); the order of lists means nothing, but for the way a connection takes. */
function normal(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map(one => normal(one))
    return field === 'via' ? items : items.sort((a, b) => byCodePoint(JSON.stringify(a), JSON.stringify(b)))
  }
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value).sort(byCodePoint)
    return Object.fromEntries(keys.map(key => [key, normal((value as Values)[key], key)]))
  }
  return DAYS.has(field) && typeof value === 'number' ? String(value) : value
}

const DAYS: ReadonlySet<string> = new Set(['since', 'until', 'start', 'end', 'by', 'date', 'dataAsOf', 'targetDate'])

function fieldsThatDiffer(before: Values, after: Values): { field: string; before: unknown; after: unknown }[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(field => field !== 'id' && JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map(field => ({ field, before: before[field], after: after[field] }))
}

/**
 * Elements of one section that went and came with the same values, or else the same name: they only got another id.
 * One rename may explain another, for references to it change with it; so it is asked again until none is found.
 */
function renamesBetween(olds: ReadonlyMap<string, Entry>, news: ReadonlyMap<string, Entry>): Map<string, string> {
  const renames = new Map<string, string>()
  const open = (entries: ReadonlyMap<string, Entry>, others: ReadonlyMap<string, Entry>, done: ReadonlySet<string>) =>
    [...entries.values()].filter(one => isElement(one) && !others.has(one.id) && !done.has(one.id))
  for (const sameness of [sameValues, sameName]) {
    for (let found = -1; found !== renames.size; ) {
      found = renames.size
      const gone = open(olds, news, new Set(renames.keys()))
      const come = open(news, olds, new Set(renames.values()))
      const byKey = pairs(gone, old => sameness(old.section, renamed(old, renames)))
      for (const [key, entry] of pairs(come, one => sameness(one.section, one.values))) {
        const old = byKey.get(key)
        if (old && entry) renames.set(old.id, entry.id)
      }
    }
  }
  return renames
}

const isElement = ({ section }: Entry): boolean => ELEMENT_SECTIONS.some(one => one === section)

/** Entries by key; a key that several share tells none of them from the others. */
function pairs(entries: readonly Entry[], keyOf: (entry: Entry) => string | undefined): Map<string, Entry | undefined> {
  const found = new Map<string, Entry | undefined>()
  for (const entry of entries) {
    const key = keyOf(entry)
    if (key !== undefined) found.set(key, found.has(key) ? undefined : entry)
  }
  return found
}

function sameValues(section: string, { id: _, ...values }: Values): string | undefined {
  return Object.keys(values).length > 1 ? `${section} ${JSON.stringify(values)}` : undefined
}

const sameName = (section: string, { name }: Values): string | undefined =>
  typeof name === 'string' && name.trim() !== '' ? `${section} ${name.normalize('NFC').trim()}` : undefined

/** An entry's values with its references following the renames. */
function renamed({ section, values }: Entry, renames: ReadonlyMap<string, string>): Values {
  if (renames.size === 0 || !isElement({ section } as Entry)) return values
  const fields = new Set(referencesOf(section as ElementSection))
  const follow = (value: unknown): unknown =>
    typeof value === 'string' ? (renames.get(value) ?? value) : Array.isArray(value) ? value.map(follow) : value
  const inside = (patch: Values): Values =>
    Object.fromEntries(Object.entries(patch).map(([key, value]) => [key, fields.has(key) ? follow(value) : value]))
  const { changes } = values
  const moved = inside(values)
  const followed = Array.isArray(changes)
    ? changes.map((change: Values) => ({
        ...change,
        ...(change.task === undefined ? {} : { task: follow(change.task) }),
        ...(typeof change.set === 'object' && change.set !== null ? { set: inside(change.set as Values) } : {}),
      }))
    : undefined
  return normal(followed ? { ...moved, changes: followed } : moved) as Values
}
