import type { Called } from '../findings/message.ts'
import { dayRange } from '../util/day.ts'
import { quarterMeant } from '../util/day-words.ts'
import type { Lang } from './lang.ts'
import { entries, fieldWord, formatDay, indicators, sections, types, wordOf } from './words.ts'

// Parts of sentences that messages share. Machine words stand in `backticks`, names of things in quotation marks.

/** `a, b, c` or `a + b` as it comes in arguments. */
export const listOf = (text: string): string[] => text.split(/\s*[,+|]\s*/).filter(item => item !== '')

const code = (word: string): string => `\`${word}\``

/** `a`, `b` hoặc `c`. */
export function anyOf(words: readonly string[], lang: Lang): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${lang === 'vi' ? 'hoặc' : 'or'} ${last}`
}

/** `a`, `b` và `c`. */
export function allOf(words: readonly string[], lang: Lang): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${lang === 'vi' ? 'và' : 'and'} ${last}`
}

/** A name as people read it. */
export const quoted = (name: string): string => `“${name}”`

// A reader compares a handful of words; a longer list hides the one that is meant.
const MOST = 14

/**
 * What may stand there. A long list is cut: the schema has the whole.
 * @param meaning what people call one of them, in the language
 */
export function choices(allowed: string, lang: Lang, meaning?: (word: string) => string | undefined): string {
  const words = listOf(allowed).map(word => {
    const said = meaning?.(word)
    return said === undefined ? code(word) : `${code(word)} (${said})`
  })
  if (words.length <= MOST) return words.join(', ')
  const more = words.length - MOST
  const rest = lang === 'vi' ? `và ${more} tên khác (xem \`khung schema\`)` : `and ${more} more (see \`khung schema\`)`
  return `${words.slice(0, MOST).join(', ')} ${rest}`
}

/** A last sentence, with a space before it, or nothing. */
export function didYouMean(nearest: string | undefined, lang: Lang): string {
  if (nearest === undefined) return ''
  return lang === 'vi' ? ` Có phải ý muốn ghi ${code(nearest)}?` : ` Did you mean ${code(nearest)}?`
}

/** The same for a name as people write it. */
export function perhaps(nearest: string | undefined, lang: Lang): string {
  if (nearest === undefined) return ''
  return lang === 'vi' ? ` Có phải ý muốn ghi ${quoted(nearest)}?` : ` Did you mean ${quoted(nearest)}?`
}

/** `mục `platforms`, `infrastructure``. */
export function sectionsNamed(list: string, lang: Lang): string {
  const named = listOf(list).map(code)
  if (lang === 'vi') return `mục ${anyOf(named, lang)}`
  return `${named.length > 1 ? 'sections' : 'section'} ${anyOf(named, lang)}`
}

/** `Kết nối, chia sẻ dữ liệu (mục `connections`)`, for people first. */
export function sectionsDescribed(list: string, lang: Lang): string {
  return allOf(
    listOf(list).map(section => `${quoted(wordOf(sections, section, lang))} (${sectionsNamed(section, lang)})`),
    lang,
  )
}

/** A national system by its official name and id; anything else as the model writes it. */
export const systemNamed = (a: { system: string; called?: Called }, lang: Lang): string =>
  a.called ? `${lang === 'en' && !/^the /i.test(a.called.en) ? 'the ' : ''}${a.called[lang]} (${a.system})` : a.system

/**
 * One entry of a section: `ứng dụng`, `application`; of several: `hạ tầng hoặc nền tảng dùng chung`. Of many just
 * `thành phần`, for a sentence that counts them all up says no more.
 */
export function entryOf(list: string, lang: Lang): string {
  const of = listOf(list)
  if (of.length > 3) return lang === 'vi' ? 'thành phần' : 'element'
  return anyOf(
    of.map(section => wordOf(entries, section, lang)),
    lang,
  )
}

/** `trung tâm dữ liệu (`data-centre`)`; a word that ends in brackets gets no second pair. */
const withCode = (word: string, type: string): string =>
  word.endsWith(')') ? `${word.slice(0, -1)}, ${code(type)})` : `${word} (${code(type)})`

/** Entries of sections of one of some types: `cổng dịch vụ công (`public-service-portal`)`. */
export function typesNamed(section: string, list: string, lang: Lang): string {
  const tables = listOf(section).map(one => (Object.hasOwn(types, one) ? types[one as keyof typeof types] : {}))
  const table = Object.assign({}, ...tables)
  const named = listOf(list).map(type => withCode(wordOf(table, type, lang), type))
  return named.length > 0 ? anyOf(named, lang) : entryOf(section, lang)
}

/** `đơn vị chủ quản (trường `owner`)`; alternatives `a|b` are joined by “or”. */
export function fieldNamed(field: string, lang: Lang): string {
  const one = (path: string) => `${fieldWord(path, lang)} (${lang === 'vi' ? 'trường' : 'field'} ${code(path)})`
  return anyOf(field.split('|').map(one), lang)
}

/** `tổng số dịch vụ công (`services-total`)`; several figures are added up. */
export function figuresNamed(list: string, lang: Lang): string {
  // `services-total (2019, 2020)` comes with the years it is known for.
  const items = list.split(/ \+ |, (?=[a-z])/)
  const named = items.map(item => {
    const [id = '', years] = item.split(' (')
    const known = years === undefined ? '' : `, ${lang === 'vi' ? 'năm' : 'years'} ${years.replace(')', '') || '–'}`
    return `${lang === 'vi' ? '' : 'the '}${wordOf(indicators, id, lang)} (${code(id)}${known})`
  })
  return named.join(list.includes(' + ') ? (lang === 'vi' ? ' cộng ' : ' plus ') : ', ')
}

/** What a value is, when it is no text: lists and groups are given as `[…]` and `{…}`, nothing as ''. */
export function foundValue(found: string, lang: Lang): string {
  if (found === '') return lang === 'vi' ? 'đang để trống' : 'is empty'
  if (found === '[…]') return lang === 'vi' ? 'đang là một danh sách' : 'is a list'
  if (found === '{…}') return lang === 'vi' ? 'đang là một nhóm trường' : 'is a group of fields'
  return lang === 'vi' ? `đang là ${code(found)}` : `is ${code(found)}`
}

/** English counts one and several apart. */
export const plural = (count: number, one: string, several = `${one}s`): string => (count === 1 ? one : several)

/** Fields a month in which means its first day, and those in which it means its last. */
const FROM = new Set(['since', 'start'])
const UNTIL = new Set(['until', 'end', 'expires'])

/**
 * A quarter has no form of its own in the language: which month to write instead, and what it is read as; '' for no quarter.
 * @param shown a month as it is to be written, `2019-04` or `04/2019`
 */
export function quarterSaid(found: string, field: string, lang: Lang, shown: (month: string) => string): string {
  const quarter = quarterMeant(found)
  if (quarter === undefined) return ''
  const name = field.split('.').at(-1) ?? field
  const first = { month: code(shown(quarter.first)), day: formatDay(dayRange(quarter.first)?.first ?? '', lang) }
  const last = { month: code(shown(quarter.last)), day: formatDay(dayRange(quarter.last)?.last ?? '', lang) }
  const vi = {
    none: ' Ngôn ngữ mô hình không có quý:',
    from: `ghi tháng đầu quý ${first.month}, được hiểu là từ ngày ${first.day}`,
    until: `ghi tháng cuối quý ${last.month}, được hiểu là đến hết ngày ${last.day}`,
    planned: 'thành phần dự kiến (`planned`, `building`) thì',
    or: 'hoặc',
  }
  const en: typeof vi = {
    none: ' The language has no quarters:',
    from: `write the first month ${first.month}, which means from ${first.day}`,
    until: `write the last month ${last.month}, which means until ${last.day}`,
    planned: 'for what is `planned` or `building`',
    or: 'or',
  }
  const words = lang === 'vi' ? vi : en
  if (UNTIL.has(name)) return `${words.none} ${words.until}.`
  if (!FROM.has(name)) return `${words.none} ${words.from}; ${words.or} ${words.until}.`
  const planned = name === 'since' ? `; ${words.planned} ${words.until}` : ''
  return `${words.none} ${words.from}${planned}.`
}
