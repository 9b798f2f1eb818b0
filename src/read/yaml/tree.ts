import type { Message } from '../../findings/message.ts'
import { holdsSecret, MASK, maskSecrets, type SourceFile } from '../../findings/source.ts'

/** A YAML file as plain values, with the offsets of everything beside them. Both parsers make exactly this. */
export interface Tree {
  value: unknown
  marks: MarkTable
  problems: Problem[]
}

/** Something wrong at a range of the file. */
export interface Problem {
  message: Message
  offset: number
  end: number
}

/** Marks of every mapping and list of a tree, by identity. */
export type MarkTable = Map<object, Marks>

/**
 * Where the parts of one mapping or list stand: three offsets for each entry, in order: start of the key (of the
 * entry itself in a list), start of the value, end of the value; -1 where there is none. Block scalars and nested
 * collections have no end of their own.
 */
export interface Marks {
  start: number
  keys: string[] | undefined
  at: number[]
}

/** Deeper nesting than this is no architecture, and would exhaust the stack of whatever walks it. */
export const MAX_DEPTH = 64

const NUMBERS = [/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/, /^0o[0-7]+$/, /^0x[0-9a-fA-F]+$/]
const WORDS = new Map<string, unknown>([
  ['', null],
  ['~', null],
  ...['null', 'Null', 'NULL'].map((w): [string, unknown] => [w, null]),
  ...['true', 'True', 'TRUE'].map((w): [string, unknown] => [w, true]),
  ...['false', 'False', 'FALSE'].map((w): [string, unknown] => [w, false]),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((w): [string, unknown] => [w, Number.POSITIVE_INFINITY]),
  ...['-.inf', '-.Inf', '-.INF'].map((w): [string, unknown] => [w, Number.NEGATIVE_INFINITY]),
  ...['.nan', '.NaN', '.NAN'].map((w): [string, unknown] => [w, Number.NaN]),
])

/** Resolves a plain scalar as the YAML 1.2 core schema does (chapter 10.3.2 of the specification). */
export function resolvePlain(text: string): unknown {
  const first = text.charCodeAt(0)
  // Letters other than those null, true, false begin with can only begin a string.
  if (first > 0x39 && first !== 0x7e && text.length > 5) return text
  const word = WORDS.get(text)
  if (word !== undefined) return word
  if (first > 0x39) return text
  return NUMBERS.some(number => number.test(text)) ? Number(text) : text
}

/** Texts are compared after Unicode NFC, so they are normalised once, here. */
export const normalise = (text: string): string => (NON_LATIN1.test(text) ? text.normalize('NFC') : text)

const NON_LATIN1 = /[\u0100-\uffff]/

/**
 * The value of a scalar with every secret in it masked, so that no output can ever repeat one. `start` and `end` are
 * those of its text, without quotes.
 */
export function withoutSecrets(file: SourceFile, value: unknown, start: number, end: number): unknown {
  if (!holdsSecret(file.secrets, start, end)) return value
  // Escapes, folded lines and numbers do not stand in the file as they are read: nothing of them can be kept.
  return normalise(file.text.slice(start, end)) === value
    ? normalise(maskSecrets(file.text, file.secrets, start, end))
    : MASK
}

/** A key, masked like a value; `nth` keeps the masked keys of one mapping apart. */
export function keyWithoutSecrets(file: SourceFile, key: string, start: number, end: number, nth: number): string {
  const shown = withoutSecrets(file, key, start, end)
  return shown === key ? key : `${String(shown)} #${nth}`
}

/** Sets a key as an own property, `__proto__` included. */
export function setOwn(map: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true })
  else map[key] = value
}
