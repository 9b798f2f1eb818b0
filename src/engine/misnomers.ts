import type { Message } from '../findings/message.ts'
import { unknownWord } from '../findings/unknown-word.ts'
import type { Fields } from '../model/fields.ts'
import type { Framework } from '../model/framework.ts'
import { architecture, type Section, sections } from '../model/language.ts'
import { REFERENCE_FIELDS } from '../model/references.ts'
import { isMap } from '../util/is-map.ts'

/** A name in a rule's parameters that means nothing: where it stands below the part, and what may stand there. */
export interface Misnomer {
  path: string[]
  message: Message
}

type Parameters = Readonly<Record<string, unknown>>

/**
 * The names in a part of a rule that the model language or the framework does not know. A misspelt type, field or system
 * would never match, and the rule would quietly demand something else.
 */
export function misnomers(parameters: Parameters, framework: Framework): Misnomer[] {
  const found: Misnomer[] = []
  const known = (value: unknown, path: string[], allowed: readonly string[]): void => {
    for (const [name, at] of namesIn(value, path)) {
      const unknown = name.split('|').find(one => !allowed.includes(one))
      if (unknown !== undefined) found.push({ path: at, message: unknownWord(path.at(-1) ?? '', unknown, allowed) })
    }
  }
  const inner = (name: string): Parameters => (isMap(parameters[name]) ? (parameters[name] as Parameters) : {})
  const groups = ['from', 'through', 'select'].map((name): [string[], Parameters] => [[name], inner(name)])
  for (const [prefix, group] of [[[], parameters] as [string[], Parameters], ...groups]) {
    const of = sectionsIn(group.section)
    for (const name of ['types', 'except', 'each']) known(group[name], [...prefix, name], typesOf(of))
    for (const name of ['fields', 'field']) known(group[name], [...prefix, name], pathsOf(of))
  }
  const pointing = isMap(parameters.from) || parameters.from === undefined ? parameters.section : parameters.from
  known(parameters.relation, ['relation'], Object.keys(fieldsOf(sectionsIn(pointing))))
  known(parameters.relations, ['relations'], [...REFERENCE_FIELDS.keys()])
  known(parameters.at, ['at'], pathsOf(sectionsIn(inner('select').section)))
  const systems = [...framework.national.keys()]
  known(typeof parameters.to === 'string' ? parameters.to : undefined, ['to'], systems)
  known(parameters.system, ['system'], systems)
  known(inner('to').systems, ['to', 'systems'], systems)
  known(parameters.over, ['over'], systems)
  known(parameters.catalogue, ['catalogue'], [...framework.catalogues.keys()])
  return found
}

/** Names in a text, a list of them, or lists by level. */
function namesIn(value: unknown, path: string[]): [name: string, path: string[]][] {
  if (typeof value === 'string') return [[value, path]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => namesIn(item, [...path, key]))
}

/** The sections a parameter names; none: the architecture. */
const sectionsIn = (value: unknown): Section[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is Section => typeof one === 'string' && one in sections)

const fieldsOf = (of: readonly Section[]): Fields =>
  of.length ? Object.assign({}, ...of.map(section => sections[section].fields)) : architecture

function typesOf(of: readonly Section[]): string[] {
  return of.flatMap(section => {
    const fields: Fields = sections[section].fields
    return fields.type?.kind === 'word' ? [...fields.type.words] : []
  })
}

/** Fields and, below groups, their fields: `security`, `security.level`. */
const pathsOf = (of: readonly Section[]): string[] =>
  Object.entries(fieldsOf(of)).flatMap(([name, field]) =>
    field.kind === 'object' ? [name, ...Object.keys(field.fields).map(inner => `${name}.${inner}`)] : [name],
  )
