import type { Bilingual } from '../model/bilingual.ts'
import { flags, inventorySheets } from '../text/inventory.ts'
import { indicators, type Lang, wordOf } from '../text/words.ts'
import type { Choices, Word } from './book.ts'
import { wordsOf } from './cells.ts'
import { type Column, type SheetKey, sheetTitle } from './columns.ts'

/** What an inventory offers to choose from beside the words of the language. */
export interface Offer {
  frameworks: readonly string[]
  national: readonly { id: string; name: Bilingual }[]
  /** Sections an architecture document usually has. */
  outline: readonly { id: string; title: Bilingual }[]
  /** Ids of the requirements, with their titles. */
  rules: readonly { id: string; title: Bilingual }[]
  /** Ids of what the model states, by section. */
  ids: ReadonlyMap<string, readonly string[]>
}

/** What a column offers; undefined where anything may be written. Only words of the language are binding. */
export function choicesOf(column: Column, key: SheetKey, offer: Offer, lang: Lang): Choices | undefined {
  const { field, path } = column
  switch (field.kind) {
    case 'word':
      return { strict: true, words: wordsOfColumn(column, field.words, key, lang) }
    case 'words':
      return { words: wordsOfColumn(column, field.words, key, lang) }
    case 'flag':
      return { strict: true, words: ['true', 'false'].map(id => ({ word: wordOf(flags, id, lang), id })) }
    case 'integer':
      return field.max === undefined ? undefined : { words: numbers(field.min, field.max) }
    case 'owner':
      return { sheet: sheetTitle('units', lang), column: 0 }
    case 'ref':
    case 'refs':
      return idsFor(field.to, field.national ?? false, path, offer, lang)
    case 'id':
      if (key === 'outline') return { words: offer.outline.map(({ id, title }) => ({ word: id, id: title[lang] })) }
      return key === 'indicators' ? { words: figures(lang) } : undefined
    default:
      break
  }
  if (key === 'architecture' && path === 'framework') return { words: offer.frameworks.map(word => ({ word })) }
  if (path === 'rule' || path === 'meets')
    return { words: offer.rules.map(({ id, title }) => ({ word: id, id: title[lang] })) }
  return undefined
}

const wordsOfColumn = (column: Column, ids: readonly string[], key: SheetKey, lang: Lang): Word[] =>
  ids.map(id => ({ word: wordOf(wordsOf(key, column), id, lang), id }))

const numbers = (min: number, max: number): Word[] =>
  Array.from({ length: max - min + 1 }, (_, i) => ({ word: String(min + i) }))

const figures = (lang: Lang): Word[] =>
  Object.keys(indicators).map(id => ({ word: id, id: wordOf(indicators, id, lang) }))

/**
 * Ids a reference may name. Those of one section are looked up on its sheet while it is filled in; of several sections,
 * which no list of Excel can join, those that are known when the workbook is written, else those of the first.
 */
function idsFor(
  to: readonly string[],
  national: boolean,
  path: string,
  { ids, national: systems }: Offer,
  lang: Lang,
): Choices | undefined {
  const nationalSheet: Choices = { sheet: inventorySheets.national[lang], column: 0 }
  const [first] = to
  if (first === undefined) return nationalSheet
  if (to.length === 1 && !national) return { sheet: sheetTitle(first as SheetKey, lang), column: 0 }
  const known = to.flatMap(section => ids.get(section) ?? [])
  const outside = national ? systems.map(({ id }) => `national/${id}`) : []
  if (known.length) return { words: [...known, ...outside].map(word => ({ word })) }
  // What the agency connects to is mostly a national system.
  return path === 'to' ? nationalSheet : { sheet: sheetTitle(first as SheetKey, lang), column: 0 }
}

const WIDTHS: Readonly<Record<string, number>> = {
  name: 38,
  description: 44,
  evidence: 40,
  reason: 40,
  content: 90,
  set: 40,
}
const OF_KINDS: Readonly<Record<string, number>> = { id: 22, word: 24, day: 15, flag: 14, integer: 14, number: 14 }

/** Width of a column, in characters. */
export const widthOf = ({ path, field }: Column): number => WIDTHS[path] ?? OF_KINDS[field.kind] ?? 26
