import { formatDay, type Lang } from '../text/words.ts'
import type { Day } from '../util/day.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** A number, or room for one that is written by hand. */
export const numberOr = (number: string, sign: string): string => number || `……${sign === '' ? '/……' : `/${sign}-……`}`

/** Fixed words of an administrative document, by Nghị định 30/2020/NĐ-CP; the English ones are a translation. */
const vi = {
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  blank: '…………',
  number: (number: string) => `Số: ${number}`,
  /** On an annex: which document it belongs to. */
  enclosedWith: (kind: string, number: string, day: string, issuer: string) =>
    `Kèm theo ${kind} số ${number} ${day} của ${issuer}`,
  /** `ngày 05 tháng 02 năm 2020`: days below 10 and the months 1 and 2 with a nought, so that nothing can be added. */
  day: (day: Day) => {
    const [year, month, date] = day.split('-').map(Number)
    return `ngày ${two(date ?? 0)} tháng ${(month ?? 0) < 3 ? two(month ?? 0) : month} năm ${year}`
  },
  noDay: 'ngày …… tháng …… năm ……',
  to: 'Kính gửi',
  recipients: 'Nơi nhận:',
  asAbove: 'Như trên',
  fileCopy: '- Lưu: VT.',
  position: 'QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ',
  hint: '(Ký, ghi rõ họ tên, đóng dấu)',
}

type LetterWords = typeof vi

const en: LetterWords = {
  state: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  blank: '…………',
  number: number => `No.: ${number}`,
  enclosedWith: (kind, number, day, issuer) => `Enclosed with ${kind.toLowerCase()} no. ${number} of ${day}, ${issuer}`,
  day: day => formatDay(day, 'en'),
  noDay: '…… …………… ……',
  to: 'To',
  recipients: 'Recipients:',
  asAbove: 'As above',
  fileCopy: '- File.',
  position: 'AUTHORITY AND POSITION OF THE SIGNATORY',
  hint: '(Signature, full name, seal)',
}

export const LETTER_WORDS: Readonly<Record<Lang, LetterWords>> = { vi, en }

/** A day as the text of a document says it: `05 tháng 02 năm 2020`, to stand after “ngày”; `5 February 2020`. */
export const longDay = (day: Day, lang: Lang): string => LETTER_WORDS[lang].day(day).replace(/^ngày /, '')
