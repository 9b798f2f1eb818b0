import type { Place, SourceFile } from '../findings/source.ts'
import type { Origin } from '../model/architecture.ts'
import type { Marks, MarkTable } from './yaml/tree.ts'

/** Offsets of a part of a file. */
export interface Range {
  offset: number
  end: number
}

/** Range of the key (of the item itself in a list), or of the whole collection when the key is not there. */
export function keyRange(marks: MarkTable, parent: unknown, key: string): Range {
  const found = entryMarks(marks, parent, key)
  if (!found) return startRange(marks, parent)
  const [keyStart, valueStart, valueEnd] = found
  if (Array.isArray(parent)) return itemRange(marks, parent, valueStart, valueEnd)
  return { offset: keyStart, end: keyStart + key.length }
}

/** Range of the value at a key; of the key when the value is empty or a collection; of the collection otherwise. */
export function valueRange(marks: MarkTable, parent: unknown, key: string): Range {
  const found = entryMarks(marks, parent, key)
  if (!found) return startRange(marks, parent)
  const [keyStart, valueStart, valueEnd] = found
  if (Array.isArray(parent)) return itemRange(marks, parent, valueStart, valueEnd)
  return valueEnd < 0
    ? { offset: keyStart, end: keyStart + key.length }
    : { offset: valueStart, end: Math.max(valueEnd, valueStart + 1) }
}

/** An empty item or a block text has no place of its own: the list's will do. */
const itemRange = (marks: MarkTable, list: unknown, start: number, end: number): Range =>
  start < 0 ? startRange(marks, list) : { offset: start, end: Math.max(end, start + 1) }

/** The key that stands before another in the file. */
export function siblingBefore(marks: MarkTable, parent: object, key: string): string | undefined {
  const table = marks.get(parent)
  return table?.keys?.[indexOf(table, key) - 1]
}

/** Large mappings only occur in files gone wrong, and are then asked about once for each of their keys. */
const INDEXES = new WeakMap<Marks, ReadonlyMap<string, number>>()

function indexOf(table: Marks, key: string): number {
  const { keys } = table
  if (!keys || keys.length < 32) return keys ? keys.indexOf(key) : Number(key)
  let index = INDEXES.get(table)
  if (!index) INDEXES.set(table, (index = new Map(keys.map((name, i) => [name, i]))))
  return index.get(key) ?? -1
}

function entryMarks(marks: MarkTable, parent: unknown, key: string): [number, number, number] | undefined {
  if (parent === null || typeof parent !== 'object') return undefined
  const table = marks.get(parent)
  const index = table ? indexOf(table, key) : -1
  const [a, b, c] = [table?.at[3 * index], table?.at[3 * index + 1], table?.at[3 * index + 2]]
  return a === undefined || b === undefined || c === undefined ? undefined : [a, b, c]
}

function startRange(marks: MarkTable, value: unknown): Range {
  const start = value !== null && typeof value === 'object' ? (marks.get(value)?.start ?? 0) : 0
  return { offset: start, end: start + 1 }
}

/** Places of an entry of a file, worked out when asked for. */
export function originOf(file: SourceFile, marks: MarkTable, entry: object): Origin {
  return {
    file,
    place(field?: string): Place {
      if (field === undefined) {
        const id = (entry as { id?: unknown }).id
        const start = startRange(marks, entry)
        return {
          file,
          offset: start.offset,
          end: id === undefined ? start.end : Math.max(start.end, valueRange(marks, entry, 'id').end),
        }
      }
      let parent: unknown = entry
      const parts = field.split('.')
      for (const part of parts.slice(0, -1)) {
        const inner: unknown = (parent as Record<string, unknown>)[part]
        // A field of a group that is not there: the place of the group's owner.
        if (inner === null || typeof inner !== 'object') return { file, ...placeOfMissing(marks, parent, part) }
        parent = inner
      }
      return { file, ...placeOfMissing(marks, parent, parts.at(-1) ?? '') }
    },
  }
}

/** Where a field stands, or else where what should hold it begins. */
const placeOfMissing = (marks: MarkTable, parent: unknown, key: string): Range =>
  entryMarks(marks, parent, key) ? valueRange(marks, parent, key) : startRange(marks, parent)
