/** What a model file holds. */
export type Value = string | number | boolean | readonly Value[] | Entry
export interface Entry {
  readonly [field: string]: Value
}

/** Entries of one section as YAML in block style, as people write it: lists of words on one line, the rest below. */
export const section = (name: string, entries: readonly Entry[]): string =>
  `${name}:\n${entries.map(entry => item(entry, 1)).join('\n')}`

/** Fields of a mapping, each on its own line. */
export function fields(entry: Entry, depth: number): string {
  const pad = '  '.repeat(depth)
  return Object.entries(entry)
    .map(([name, value]) => `${pad}${name}:${written(value, depth)}`)
    .join('')
}

const item = (entry: Entry, depth: number): string => {
  const pad = '  '.repeat(depth)
  return `${pad}- ${fields(entry, depth + 1).slice(pad.length + 2)}`
}

function written(value: Value, depth: number): string {
  if (Array.isArray(value)) {
    if (value.some(isEntry)) return `\n${value.map(inner => item(inner as Entry, depth + 1)).join('')}`
    return ` [${value.map(word => scalar(word as string, true)).join(', ')}]\n`
  }
  return isEntry(value) ? `\n${fields(value, depth + 1)}` : ` ${scalar(value as string, false)}\n`
}

const isEntry = (value: Value): value is Entry => typeof value === 'object' && !Array.isArray(value)

/** Plain where every YAML parser reads the same text from it, else in quotes. */
function scalar(value: string | number | boolean, inList: boolean): string {
  if (typeof value !== 'string') return String(value)
  const plain = inList ? PLAIN_IN_LIST : PLAIN
  return plain.test(value) ? value : JSON.stringify(value)
}

const PLAIN = /^(?:\p{L}[\p{L}\p{N} ,./()-]*[\p{L}\p{N}).]|\d+[/-][\p{L}\p{N}/-]*)$/u
const PLAIN_IN_LIST = /^[a-z][a-z0-9./-]*$/
