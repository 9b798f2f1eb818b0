import { type Message, say } from '../findings/message.ts'
import { unknownWord } from '../findings/unknown-word.ts'
import { plain } from '../util/plain.ts'
import type { RuleShapeError } from './validate-rule.generated.mjs'

const KINDS: Readonly<Record<string, 'text' | 'number' | 'flag' | 'list' | 'map'>> = {
  string: 'text',
  number: 'number',
  boolean: 'flag',
  array: 'list',
  object: 'map',
}

/** Says what is wrong with the shape of a rule file in words of the tool, not of the validator. */
export function shapeWords({ instancePath, keyword, params, message }: RuleShapeError, whole: unknown): Message {
  const path = instancePath.split('/').slice(1)
  const field = path.filter(part => !/^\d+$/.test(part)).at(-1) ?? ''
  const value = valueAt(whole, path)
  const found = shown(value)
  if (keyword === 'required') return say('rule.missing', { field: String(params.missingProperty), of: field })
  if (keyword === 'minItems') return say('rule.empty', { field })
  if (keyword === 'pattern') return field === 'id' ? say('rule.id', { found }) : say('rule.day', { field, found })
  const expected = KINDS[String(params.type)]
  if (keyword === 'type' && expected) return say('shape.type', { field, expected, found })
  if (keyword === 'enum') return unknownWord(field, found, params.allowedValues as string[])
  if (keyword === 'const') return unknownWord(field, found, [String(params.allowedValue)])
  return say('rule.shape', { detail: `${path.join('.') || 'rule'}: ${message ?? keyword}` })
}

/** Whether an error says nothing: a list fails the alternative of a single word, but is meant for the other one. */
export const isBesideThePoint = ({ instancePath, keyword }: RuleShapeError, whole: unknown): boolean =>
  keyword === 'enum' && Array.isArray(valueAt(whole, instancePath.split('/').slice(1)))

const valueAt = (whole: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined,
    whole,
  )

const shown = (value: unknown): string => {
  if (value === undefined || value === null) return ''
  return plain(value)
}
