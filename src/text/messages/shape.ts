import { dayMeant, wholeDayMeant } from '../../util/day-words.ts'
import { alike, idFrom } from '../../util/fold.ts'
import { fullerName } from '../../util/fuller.ts'
import type { Lang } from '../lang.ts'
import { choices, didYouMean, foundValue, listOf, quarterSaid } from '../phrases.ts'
import { vocabularyWith } from '../vocabularies.ts'
import { fieldWord, LANGS, sections, wordOf } from '../words.ts'
import type { MessagesOf } from './table.ts'

/** What the values of a list are called, where they have words. */
const meaningOf = (allowed: string) => (value: string) => vocabularyWith(listOf(allowed))?.[value]?.vi

/** The value that a word of the language, or a good part of it, stands for: `đang vận hành` for `operating`. */
function meantWord({ found, allowed, nearest }: { found: string; allowed: string; nearest?: string }) {
  const values = listOf(allowed)
  const vocabulary = vocabularyWith(values) ?? {}
  const said = values.flatMap(value => LANGS.map(lang => [value, vocabulary[value]?.[lang] ?? ''] as const))
  const same = said.find(([, words]) => words !== '' && alike(words) === alike(found))
  const fuller = fullerName(
    found,
    said.map(([, words]) => words),
    text => alike(text).match(/[\p{L}\p{N}]+/gu) ?? [],
  )
  return (same ?? said.find(([, words]) => words === fuller))?.[0] ?? nearest
}

/** Months stand in a model file as the language has them. */
const same = (month: string): string => month

type Expected = 'text' | 'number' | 'integer' | 'flag' | 'list' | 'map'

const expected = {
  text: { vi: 'một văn bản', en: 'a text' },
  number: { vi: 'một số', en: 'a number' },
  integer: { vi: 'một số nguyên', en: 'a whole number' },
  flag: { vi: 'true hoặc false', en: 'true or false' },
  list: { vi: 'một danh sách', en: 'a list' },
  map: { vi: 'một nhóm trường', en: 'a group of fields' },
} satisfies Record<Expected, Record<Lang, string>>

const howTo = {
  text: { vi: 'Ghi giá trị dạng văn bản, đặt trong dấu nháy nếu cần', en: 'Write a text, in quotes if need be' },
  number: { vi: 'Ghi số, không kèm đơn vị và dấu nháy', en: 'Write a number without unit or quotes' },
  integer: { vi: 'Ghi số nguyên, không kèm dấu nháy', en: 'Write a whole number without quotes' },
  flag: { vi: 'Ghi true hoặc false, không kèm dấu nháy', en: 'Write true or false without quotes' },
  list: {
    vi: 'Đặt các giá trị trong ngoặc vuông hoặc mỗi dòng một dấu gạch ngang',
    en: 'Put the values in square brackets, or one to a line after a hyphen',
  },
  map: {
    vi: 'Ghi từng trường dạng `tên: giá trị` ở các dòng dưới, thụt vào',
    en: 'Write each field as `name: value` on lines below, indented',
  },
} satisfies Record<Expected, Record<Lang, string>>

/** What a field belongs to: a section, the architecture, a group such as `security`, or the file. */
function owner(of: string, lang: Lang): string {
  if (of === 'catalogue') return lang === 'vi' ? 'tệp danh mục' : 'the catalogue file'
  if (of === 'review') return lang === 'vi' ? 'hồ sơ thẩm định' : "the reviewer's file"
  if (of === '') return lang === 'vi' ? 'tệp mô hình' : 'the file'
  if (of === 'architecture') return lang === 'vi' ? 'mục `architecture`' : 'the section `architecture`'
  if (Object.hasOwn(sections, of)) {
    const title = wordOf(sections, of, lang)
    return lang === 'vi' ? `mục \`${of}\` (${title})` : `the section \`${of}\` (${title})`
  }
  return lang === 'vi' ? `nhóm \`${of}\`` : `the group \`${of}\``
}

const range = (min: number, max: number | undefined, lang: Lang): string => {
  if (max === undefined) return lang === 'vi' ? `từ ${min} trở lên` : `${min} or more`
  return lang === 'vi' ? `từ ${min} đến ${max}` : `between ${min} and ${max}`
}

/** The shape of what was read: fields, types, words, days. */
export const shape = {
  'shape.not-a-map': {
    vi: a =>
      `${a.what === '' ? 'Tệp' : `Nội dung của ${owner(a.what, 'vi')}`} phải gồm các trường dạng \`tên: giá trị\`, không phải văn bản hay danh sách. Kiểm tra dấu hai chấm và thụt đầu dòng.`,
    en: a =>
      `${a.what === '' ? 'The file' : `What stands in ${owner(a.what, 'en')}`} must consist of fields, \`name: value\`, not of text or a list. Check colons and indentation.`,
  },
  'shape.missing': {
    vi: a =>
      `Thiếu ${fieldWord(`${a.of}.${a.field}`, 'vi')} (trường \`${a.field}\`) ở ${owner(a.of, 'vi')}; đây là trường bắt buộc. Bổ sung \`${a.field}\`.`,
    en: a =>
      `The ${fieldWord(`${a.of}.${a.field}`, 'en')} (field \`${a.field}\`) is missing in ${owner(a.of, 'en')}, where it is required. Add \`${a.field}\`.`,
  },
  'shape.unknown-field': {
    vi: a =>
      a.comma === undefined
        ? `Trường \`${a.field}\` không có ở ${owner(a.of, 'vi')}.${didYouMean(a.nearest, 'vi')} Các trường được dùng: ${choices(a.allowed, 'vi')}; thông tin riêng đặt trong trường có tên bắt đầu bằng \`x-\`.`
        : `Trường \`${a.field}\` không có ở ${owner(a.of, 'vi')}: dấu phẩy trong ngoặc nhọn đã tách giá trị thành hai. Giá trị có dấu phẩy phải đặt trong dấu nháy: \`${a.comma}\`.`,
    en: a =>
      a.comma === undefined
        ? `The field \`${a.field}\` is unknown in ${owner(a.of, 'en')}.${didYouMean(a.nearest, 'en')} Fields: ${choices(a.allowed, 'en')}; put what is your own in fields beginning with \`x-\`.`
        : `The field \`${a.field}\` is unknown in ${owner(a.of, 'en')}: the comma inside the braces split a value in two. Put a value with a comma in quotes: \`${a.comma}\`.`,
  },
  'shape.type': {
    vi: a =>
      `Trường \`${a.field}\` ${foundValue(a.found, 'vi')}; giá trị phải là ${expected[a.expected].vi}. ${howTo[a.expected].vi}.${didYouMean(a.nearest, 'vi')}`,
    en: a =>
      `The field \`${a.field}\` ${foundValue(a.found, 'en')}; it must be ${expected[a.expected].en}. ${howTo[a.expected].en}.${didYouMean(a.nearest, 'en')}`,
  },
  'shape.word': {
    vi: a =>
      `Trường \`${a.field}\` ${foundValue(a.found, 'vi')}, không thuộc các giá trị được dùng.${didYouMean(meantWord(a), 'vi')} Chọn một trong: ${choices(a.allowed, 'vi', meaningOf(a.allowed))}.`,
    en: a =>
      `The field \`${a.field}\` ${foundValue(a.found, 'en')}, which is not one of its values.${didYouMean(meantWord(a), 'en')} Choose one of: ${choices(a.allowed, 'en')}.`,
  },
  'shape.range': {
    vi: a =>
      `Trường \`${a.field}\` ${foundValue(a.found, 'vi')}; giá trị phải ${range(a.min, a.max, 'vi')}. Sửa lại cho đúng.`,
    en: a =>
      `The field \`${a.field}\` ${foundValue(a.found, 'en')}; it must be ${range(a.min, a.max, 'en')}. Correct it.`,
  },
  'shape.id': {
    vi: a =>
      `Mã “${a.found}” không hợp lệ; mã chỉ gồm chữ thường không dấu, chữ số, dấu chấm, dấu gạch nối và bắt đầu bằng chữ hoặc số. Ví dụ: \`${idFrom(a.found) || 'cong-dvc'}\`.`,
    en: a =>
      `The id “${a.found}” is not valid; an id has only a-z without marks, digits, full stops and hyphens, and begins with a letter or digit. For example: \`${idFrom(a.found) || 'cong-dvc'}\`.`,
  },
  'shape.reserved-id': {
    vi: a =>
      `Mã \`${a.id}\` được dành riêng cho các hệ thống quốc gia (\`national/…\`). Đặt mã khác cho thành phần này.`,
    en: a => `The id \`${a.id}\` is reserved for national systems (\`national/…\`). Give the element another id.`,
  },
  'shape.day': {
    vi: a =>
      `Trường \`${a.field}\` ${foundValue(a.found, 'vi')}, không phải là ngày có trong lịch. Ghi theo dạng 2020, 2020-09 hoặc 2020-09-30.${didYouMean(dayMeant(a.found), 'vi')}${quarterSaid(a.found, a.field, 'vi', same)}`,
    en: a =>
      `The field \`${a.field}\` ${foundValue(a.found, 'en')}, which is no day of the calendar. Write 2020, 2020-09 or 2020-09-30.${didYouMean(dayMeant(a.found), 'en')}${quarterSaid(a.found, a.field, 'en', same)}`,
  },
  'shape.whole-day': {
    vi: a =>
      `Trường \`${a.field}\` ${foundValue(a.found, 'vi')}, không phải là một ngày đủ ngày, tháng, năm có trong lịch. Ghi theo dạng 2020-09-30${a.year ? '; chưa rõ ngày thì ghi năm ở trường `year`' : ''}.${didYouMean(wholeDayMeant(a.found), 'vi')}`,
    en: a =>
      `The field \`${a.field}\` ${foundValue(a.found, 'en')}, which is no whole day of the calendar. Write 2020-09-30${a.year ? '; where the day is not known, write the year in `year`' : ''}.${didYouMean(wholeDayMeant(a.found), 'en')}`,
  },
  'shape.number-as-text': {
    vi: a =>
      `Trường \`${a.field}\` ghi \`${a.found}\` nên YAML đọc thành ${a.read}, trong khi đây là văn bản. Đặt giá trị trong dấu nháy: \`"${a.found}"\`.`,
    en: a =>
      `The field \`${a.field}\` is written \`${a.found}\`, which YAML reads as ${a.read}, but it is a text. Put the value in quotes: \`"${a.found}"\`.`,
  },
  'shape.yes-no': {
    vi: a =>
      `Trường \`${a.field}\` ghi \`${a.found}\`; trong YAML 1.2 đó là văn bản, không phải giá trị đúng, sai. Ghi true hoặc false.`,
    en: a =>
      `The field \`${a.field}\` is written \`${a.found}\`, which is text in YAML 1.2, not a yes or no. Write true or false.`,
  },
  'shape.version': {
    vi: a =>
      `Phiên bản ngôn ngữ mô hình ${foundValue(a.found, 'vi')}; chương trình này đọc phiên bản 1. Ghi \`khung: 1\`${a.text ? ', không có dấu nháy' : ''}.`,
    en: a =>
      `The version of the model language ${foundValue(a.found, 'en')}; this program reads version 1. Write \`khung: 1\`${a.text ? ', without quotation marks' : ''}.`,
  },
  'shape.no-version': {
    vi: () =>
      'Kiến trúc chưa ghi phiên bản ngôn ngữ mô hình; được đọc theo phiên bản 1. Thêm dòng `khung: 1` ở đầu tệp.',
    en: () =>
      'The architecture does not state the version of the model language and is read as version 1. Add `khung: 1` at the top.',
  },
  'shape.two-architectures': {
    vi: () =>
      'Mục `architecture` được ghi hai lần trong một kiến trúc; chỉ được ghi một lần. Xóa mục thừa, hoặc tách kiến trúc kia sang thư mục riêng.',
    en: () =>
      'The section `architecture` stands twice in one architecture; it may stand once. Remove one, or move the other architecture to a folder of its own.',
  },
  'shape.unknown-framework': {
    vi: a => `Khung kiến trúc “${a.found}” không được hỗ trợ. Chọn một trong: ${choices(a.known, 'vi')}.`,
    en: a => `The framework “${a.found}” is not known. Choose one of: ${choices(a.known, 'en')}.`,
  },
  'shape.no-target-date': {
    vi: () =>
      'Kiến trúc chưa ghi ngày của kiến trúc mục tiêu nên không xác định được trạng thái mục tiêu. Bổ sung `targetDate` trong mục `architecture`.',
    en: () =>
      'The architecture does not state the day of its target, so the target state cannot be told. Add `targetDate` to the section `architecture`.',
  },
} satisfies MessagesOf<'shape'>
