import type { WordArg } from '../findings/message.ts'
import type { Field, Fields } from '../model/fields.ts'
import type { Bilingual } from '../model/framework.ts'
import { architecture, type Section, sections } from '../model/language.ts'

/** What a message may name besides the fields of the element it is about. */
const ALWAYS = ['id', 'name', 'day', 'supersededOn', 'supersededBy', 'latest', 'agencyEnded', 'agencyInto'] as const
export type Own = (typeof ALWAYS)[number]

/** Kinds of fields whose values are no text to put into a sentence. */
const WORDLESS: ReadonlySet<Field['kind']> = new Set(['list', 'patch'])

/** The `{placeholders}` of a text, each once. */
export const placeholdersIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{([\w.-]+)\}/g)].map(match => match[1] ?? '')),
]

/** The placeholders a message about elements of these sections (none: about the architecture) may use. */
export function allowedPlaceholders(of: readonly Section[]): string[] {
  const fields: readonly Fields[] = of.length ? of.map(section => sections[section].fields) : [architecture]
  return [...new Set([...ALWAYS, ...fields.flatMap(one => paths(one))])]
}

const paths = (fields: Fields, prefix = ''): string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    if (WORDLESS.has(field.kind)) return []
    return field.kind === 'object' ? paths(field.fields, `${prefix}${name}.`) : [prefix + name]
  })

/** Values of the placeholders that a message uses; a dash for a field that is not stated. */
export function argsFor(
  message: Bilingual,
  values: object,
  own: (name: Own) => string | Bilingual | undefined,
): Record<string, WordArg> {
  const names = new Set([...placeholdersIn(message.vi), ...placeholdersIn(message.en)])
  return Object.fromEntries(
    [...names].map(name => [name, (isOwn(name) ? own(name) : undefined) ?? textAt(values, name) ?? '–']),
  )
}

const isOwn = (name: string): name is Own => (ALWAYS as readonly string[]).includes(name)

function textAt(values: object, path: string): string | number | undefined {
  let value: unknown = values
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = (value as Record<string, unknown>)[part]
  }
  if (typeof value === 'string' || typeof value === 'number') return value
  if (Array.isArray(value)) return value.filter(item => item !== undefined).join(', ')
  // An owner outside may be written as a group.
  if (typeof value === 'object' && value !== null) return 'external' in value ? String(value.external) : undefined
  return value === undefined || value === null ? undefined : String(value)
}
