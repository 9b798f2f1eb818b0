import type { Block, Inline } from './document.ts'

/** No line ends here. */
const HARD = '\u00a0'

/** Words that a number right after them belongs to; without it they say nothing. */
const NUMBERED = [
  ...['phiên bản', 'bản', 'điều', 'khoản', 'điểm', 'mục', 'chương', 'phần', 'phụ lục', 'bảng', 'hình', 'số', 'cấp'],
  ...['cấp độ', 'mức độ', 'mức', 'loại', 'nhóm', 'giai đoạn', 'lần', 'ngày', 'tháng', 'năm', 'quý', 'kỳ'],
  ...['version', 'article', 'clause', 'point', 'section', 'chapter', 'part', 'annex', 'table', 'figure', 'no.'],
  ...['number', 'level', 'phase', 'stage', 'year', 'quarter'],
]
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
/** `2.0`, `2323/QĐ-BTTTT`, `II`, `5`, or room for one that is written by hand. */
const NUMBER = String.raw`(?:\d|[IVX]+(?![\p{L}\p{N}])|…)`

const AFTER_WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${NUMBERED.join('|').replaceAll('.', '\\.')}) (?=${NUMBER})`,
  'giu',
)
/** A version or a number that ends the text stands alone nowhere. */
const AT_END = /(?<=\S) (?=\d+(?:\.\d+)+(?![\p{L}\p{N}])|\d+[.,;:]?$)/gu
const BEFORE_MONTH = new RegExp(String.raw`(?<=\b\d{1,2}) (?=(?:${MONTHS})\b)`, 'gu')

/** The text with hard spaces between a number and the word it belongs to: `phiên bản 2.0`, `Điều 5`, `5 May`. */
export const bound = (text: string): string =>
  text.replace(AFTER_WORD, `$1${HARD}`).replace(AT_END, HARD).replace(BEFORE_MONTH, HARD)

/** Titles and headings, of few words in lines that end early, so bound; other texts as they are. */
export function boundTitles(blocks: readonly Block[]): Block[] {
  return blocks.map(block => {
    if (block.kind === 'letterhead')
      return { ...block, about: bound(block.about), placeAndDay: bound(block.placeAndDay) }
    if (block.kind === 'heading' || (block.kind === 'paragraph' && TITLES.has(block.style)))
      return { ...block, text: inlines(block.text) }
    return block
  })
}

const TITLES: ReadonlySet<string> = new Set(['title', 'subtitle', 'annex', 'addressee'])

/** A word may end one piece and its number begin the next: pieces are looked at joined. */
function inlines(text: readonly Inline[]): Inline[] {
  const whole = bound(text.map(one => one.text).join(''))
  let at = 0
  return text.map(one => ({ ...one, text: whole.slice(at, (at += one.text.length)) }))
}
