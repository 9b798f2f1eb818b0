import type { Element } from '../../src/model/architecture.ts'
import type { Bilingual, Framework, RulePart, RuleSource } from '../../src/model/framework.ts'
import { type Section, sections } from '../../src/model/language.ts'
import { readApart } from '../../src/read/pack.ts'
import { keyed, PackEntry, present } from '../../src/read/pack-entry.ts'
import type { Result } from '../../src/run.ts'

/** A system the sources name, how a model writes it, what looks at it and where a sample stands. */
export interface NamedSystem {
  id: string
  name: Bilingual
  ways: readonly Way[]
  note?: Bilingual
}

/** One way to write a system: as a national system, by an element's type, in a field or as a figure. */
export type Way =
  | { kind: 'national'; id: string }
  | { kind: 'type'; section: string; type: string }
  | { kind: 'field'; section: string; field: string }
  | { kind: 'indicator'; id: string }

/** The systems of a framework's table. @throws Error that lists what is wrong with it */
export function namedSystems(framework: Framework): NamedSystem[] {
  const problems: string[] = []
  const file = new PackEntry(readApart(framework.id, 'named-systems.yaml'), 'named-systems.yaml', problems)
  const systems = keyed(file.entries('systems'), 'id', entry =>
    present({
      id: entry.text('id'),
      name: entry.bilingual('name'),
      ways: entry.entries('as').map(way => wayOf(way, framework)),
      note: entry.optional('note', f => entry.bilingual(f)),
    }),
  )
  file.finish()
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return [...systems.values()]
}

function wayOf(entry: PackEntry, framework: Framework): Way {
  if (entry.has('national')) {
    const id = entry.text('national')
    if (!framework.national.has(id)) entry.problem(`no national system "${id}"`)
    return { kind: 'national', id }
  }
  if (entry.has('indicator')) return { kind: 'indicator', id: entry.text('indicator') }
  const section = entry.text('section')
  if (entry.has('field')) return { kind: 'field', section, field: entry.text('field') }
  const type = entry.text('type')
  const known = sections[section as Section]?.fields
  if (!known || !('type' in known) || !(known.type.words as readonly string[]).includes(type))
    entry.problem(`${section} have no type "${type}"`)
  return { kind: 'type', section, type }
}

/** Whether a rule names the system in its parameters or expressions. */
export const looksAt = ({ parts }: RuleSource, way: Way, framework: Framework): boolean =>
  parts.some(part => inPart(part, way, framework))

function inPart(part: RulePart, way: Way, framework: Framework): boolean {
  const groups = groupsIn('check' in part ? part.with : { ...part.select, assert: part.assert, at: part.at })
  switch (way.kind) {
    case 'national': {
      const database = framework.national.get(way.id)?.database === true
      return groups.some(group => (database && group.database === true) || names(group, way.id, `national/${way.id}`))
    }
    case 'indicator':
      return groups.some(group => names(group, way.id))
    case 'type':
      return groups.some(group => textsOf(group.section).includes(way.section) && namesBelow(group, way.type))
    case 'field':
      return groups.some(
        group => textsOf(group.section).includes(way.section) && names(group, way.field, `e.${way.field}`),
      )
  }
}

type Group = Readonly<Record<string, unknown>>

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A mapping and every mapping inside it. */
const groupsIn = (value: Group): Group[] => [value, ...Object.values(value).filter(isGroup).flatMap(groupsIn)]

/** An expression without the lists it leaves out, `!(national(e.to) in ['tslcd'])`: what stands there is not looked at. */
const asked = (text: string): string => text.replace(/!\((?:[^()[\]]|\([^()]*\))* in \[[^\]]*\]\)/g, '')

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter(item => typeof item === 'string') : []

/** Whether a text of the mapping is one of the words, or an expression that holds it whole or in quotes. */
const names = (group: Group, ...words: readonly string[]): boolean =>
  Object.entries(group)
    .flatMap(([key, value]) => (key === 'except' ? [] : textsOf(value).map(asked)))
    .some(text =>
      words.some(word => text === word || text.includes(`'${word}'`) || (/[./]/.test(word) && holds(text, word))),
    )

/** As `names`, also in lists by level: `each: { province: […] }`. */
const namesBelow = (group: Group, word: string): boolean =>
  names(group, word) || Object.values(group).some(value => isGroup(value) && names(value, word))

/** Whether a text holds a word that does not go on: `national/dancu`, not `national/dancu-x`. */
const holds = (text: string, word: string): boolean =>
  text.split(word).some((after, i) => i > 0 && !/^[\w-]/.test(after))

/** Where a model writes the system: the first element, figure or field, and its file. */
export interface Sample {
  architecture: string
  id: string
  file: string
}

export function sampleOf(ways: readonly Way[], results: readonly Result[]): Sample | undefined {
  for (const { architecture } of results) {
    for (const way of ways) {
      const found = sampleIn(way, architecture)
      if (found) return { architecture: architecture.id, ...found }
    }
  }
  return undefined
}

function sampleIn(way: Way, architecture: Result['architecture']): Omit<Sample, 'architecture'> | undefined {
  const of = ({ id, at }: Pick<Element, 'id' | 'at'>) => ({ id, file: at.file.path })
  if (way.kind === 'indicator') {
    const found = architecture.indicators.find(({ id }) => id === way.id)
    return found && of(found)
  }
  if (way.kind === 'field' && way.section === 'architecture') {
    const held = way.field
      .split('.')
      .reduce<unknown>((value, key) => (isGroup(value) ? value[key] : undefined), architecture.about)
    return held === undefined ? undefined : { id: way.field, file: architecture.at.file.path }
  }
  const elements = [...architecture.elements.values()]
  const found = elements.find(({ section, values }) => {
    if (way.kind === 'field') return section === way.section && Object.hasOwn(values, way.field)
    if (way.kind === 'type') return section === way.section && values.type === way.type
    const leads = (field: 'to' | 'network') => {
      const target = values[field] === undefined ? undefined : architecture.resolve(values[field], field)
      return target?.kind === 'national' && target.id === way.id
    }
    return section === 'connections' && (leads('to') || leads('network'))
  })
  return found && of(found)
}
