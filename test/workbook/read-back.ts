import { SECTIONS, type Section } from '../../src/model/language.ts'
import type { Lang } from '../../src/text/words.ts'
import { type CellContent, meaningOf, textOf } from '../../src/workbook/cells.ts'
import { columnOf, columnsOf, type SheetKey } from '../../src/workbook/columns.ts'
import {
  type ChangeRead,
  changeLines,
  changesOf,
  type Entry,
  entryOf,
  lineOf,
  outlineLines,
} from '../../src/workbook/entries.ts'
import { sectionsOf, statedOf } from '../../src/workbook/stated.ts'

/** An entry as its lines say it: what was read of them again, and what no column held. */
export function through(entry: Entry, key: SheetKey, lang: Lang): { entry: Entry; left: string[] } {
  const { line, left } = lineOf(entry, key, lang)
  return { entry: entryRead(line, key, lang), left }
}

export function entryRead(line: ReadonlyMap<string, CellContent>, key: SheetKey, lang: Lang): Record<string, unknown> {
  return entryOf(
    columnsOf(key, lang).flatMap(column => {
      const meaning = meaningOf(line.get(column.path), column, key, lang)
      if (meaning && 'problem' in meaning) throw new Error(`${key} ${column.path}: ${JSON.stringify(meaning)}`)
      return meaning ? [[column.path, meaning.value] as const] : []
    }),
  )
}

/** A line of the sheet of changes: of which element, and the one field it sets. */
export function changeRead(line: ReadonlyMap<string, CellContent>, lang: Lang): ChangeRead {
  const { field, set, ...head } = entryRead(line, 'changes', lang) as Omit<ChangeRead, 'path' | 'value'> & Entry
  const column = columnOf(head.section, String(field))
  if (!column) throw new Error(`no field ${field}`)
  const meaning = meaningOf(textOf(line.get('set')), column, head.section, lang)
  if (!meaning || 'problem' in meaning) throw new Error(`${column.path}: ${JSON.stringify(meaning)}`)
  return { ...head, path: column.path, value: meaning.value }
}

/** A whole model taken through its lines and back. */
export function modelThrough(model: Entry, lang: Lang): { model: Entry; left: string[] } {
  const left: string[] = []
  const about = through((model.architecture ?? {}) as Entry, 'architecture', lang)
  left.push(...about.left)
  const outline = outlineLines((model.architecture ?? {}) as Entry, lang).map(line => entryRead(line, 'outline', lang))
  const entries = new Map<Section, Entry[]>()
  for (const section of SECTIONS) {
    const list = model[section]
    if (!Array.isArray(list)) continue
    entries.set(
      section,
      list.map((one: Entry) => {
        const read = through(one, section, lang)
        const changes = changeLines(one, section, lang)
        left.push(...read.left, ...changes.left)
        const made = changesOf(changes.lines.map(line => changeRead(line, lang)))
        return { ...read.entry, ...(made.length ? { changes: made } : {}) }
      }),
    )
  }
  const { partial, sections } = sectionsOf(statedOf(model), entries)
  return {
    left,
    model: {
      khung: 1,
      architecture: {
        ...about.entry,
        ...(partial.length ? { partial } : {}),
        ...(outline.length ? { outline: Object.fromEntries(outline.map(one => [one.item, one.content])) } : {}),
      },
      ...Object.fromEntries(sections),
    },
  }
}
