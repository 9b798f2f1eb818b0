import type { Standing } from '../model/architecture.ts'
import { ELEMENT_SECTIONS } from '../model/language.ts'
import { entries, sections, types, type Word, wordOf } from '../text/words.ts'
import { byCodePoint } from '../util/order.ts'
import type { Lang } from './picture.ts'

/** What sort of thing an element is: `applications/specialised`; `units` where sections have no types, or none we know. */
export function sortOf({ element: { section }, values: { type } }: Pick<Standing, 'element' | 'values'>): string {
  return type !== undefined && Object.hasOwn(typesOf(section), type) ? `${section}/${type}` : section
}

/** In words, beginning with a capital letter: `Ứng dụng chuyên ngành`. */
export function sortWord(sort: string, lang: Lang): string {
  const [section = '', type] = sort.split('/')
  const word = type === undefined ? wordOf(entries, section, lang) : wordOf(typesOf(section), type, lang)
  return titled(word)
}

/** The section alone, in words. */
export const sectionWord = (sort: string, lang: Lang): string => wordOf(sections, sort.split('/')[0] ?? '', lang)

export const titled = (word: string): string => word.charAt(0).toLocaleUpperCase('vi') + word.slice(1)

/** Sections and types in the order of the language; elements whose type is not known after the others. */
export const compareSorts = (a: string, b: string): number => placeOf(a) - placeOf(b) || byCodePoint(a, b)

const SECTIONS: readonly string[] = ELEMENT_SECTIONS
/** More types than any section has. */
const MANY = 1000

function placeOf(sort: string): number {
  const [section = '', type] = sort.split('/')
  const at = SECTIONS.indexOf(section)
  const of = type === undefined ? MANY - 1 : Object.keys(typesOf(section)).indexOf(type)
  return at * MANY + of
}

const TYPES: Readonly<Record<string, Readonly<Record<string, Word>>>> = types
const typesOf = (section: string): Readonly<Record<string, Word>> =>
  Object.hasOwn(TYPES, section) ? (TYPES[section] ?? {}) : {}
