import type { Lang } from '../lang.ts'
import { figuresNamed, listOf, plural, quoted } from '../phrases.ts'
import { budgetUnits, fieldWord, formatNumber, wordOf } from '../words.ts'
import type { MessagesOf } from './table.ts'

/** Whether a figure can also be summed from `services`. */
const fromServices = (missing: string): boolean => /services-(?:total|level|on-dvcqg)/.test(missing)

/** What figures say: shares, limits, sums, and which of them are missing. */
export const figures = {
  'check.ratio-below': {
    vi: a =>
      `Tỷ lệ đạt ${formatNumber(a.percent, 'vi')}% (${formatNumber(a.part, 'vi')}/${formatNumber(a.whole, 'vi')}${unit(a.unit, 'vi')}), thấp hơn mức tối thiểu ${formatNumber(a.least, 'vi')}%. Nâng tỷ lệ, hoặc cập nhật số liệu nếu đã thay đổi.`,
    en: a =>
      `The share is ${formatNumber(a.percent, 'en')}% (${formatNumber(a.part, 'en')} of ${formatNumber(a.whole, 'en')}${unit(a.unit, 'en')}), below the required ${formatNumber(a.least, 'en')}%. Raise it, or update the figures if they have changed.`,
  },
  'check.ratio-unknown': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá vì thiếu số liệu: ${figuresNamed(a.missing, 'vi')}. Khai báo ở mục \`indicators\`${fromServices(a.missing) ? ', hoặc ghi `level`, `count`, `onNationalPortal` cho từng dịch vụ ở mục `services`' : ''}.`,
    en: a =>
      `Not enough is known to decide; missing: ${figuresNamed(a.missing, 'en')}. State ${plural(listOf(a.missing).length, 'it', 'them')} in the section \`indicators\`${fromServices(a.missing) ? ', or give `level`, `count` and `onNationalPortal` for each entry of `services`' : ''}.`,
  },
  'check.ratio-of-nothing': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá: ${figuresNamed(a.whole, 'vi')} bằng 0 nên không có gì để tính tỷ lệ, trong khi ${figuresNamed(a.part, 'vi')} là ${formatNumber(a.value, 'vi')}. Rà soát lại hai số liệu.`,
    en: a =>
      `Not enough is known to decide: ${figuresNamed(a.whole, 'en')} is 0, so there is nothing to take a share of, while ${figuresNamed(a.part, 'en')} is ${formatNumber(a.value, 'en')}. Check both figures.`,
  },
  'check.service-figure-unknown': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá vì thiếu ${wordOfService(a.field, 'vi')} (\`${a.field}\`) của ${quoted(a.name)} ở mục \`services\`. Bổ sung, hoặc khai báo số liệu tổng ở mục \`indicators\`.`,
    en: a =>
      `Not enough is known to decide: ${quoted(a.name)} in \`services\` does not state its ${wordOfService(a.field, 'en')} (\`${a.field}\`). Add it, or state the total in the section \`indicators\`.`,
  },
  'check.ratio-years': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá vì các số liệu không cùng năm: ${figuresNamed(a.part, 'vi')} và ${figuresNamed(a.whole, 'vi')}. Khai báo ở mục \`indicators\` số liệu của cùng một năm (trường \`at\`).`,
    en: a =>
      `Not enough is known to decide; the figures are of different years: ${figuresNamed(a.part, 'en')} and ${figuresNamed(a.whole, 'en')}. State figures of the same year (\`at\`) in the section \`indicators\`.`,
  },
  'check.figure-units': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá vì các số liệu ${figuresNamed(a.figures, 'vi')} ghi đơn vị tính không so sánh được với nhau. Ghi cùng một đơn vị ở trường \`unit\`.`,
    en: a =>
      `Not enough is known to decide: the figures ${figuresNamed(a.figures, 'en')} are stated in units that cannot be compared. State them in one \`unit\`.`,
  },
  'check.figure-beyond': {
    vi: a =>
      `Số liệu ${figuresNamed(a.figure, 'vi')} là ${formatNumber(a.value, 'vi')}${unit(a.unit, 'vi')}; mức ${a.is === 'at-least' ? 'tối thiểu' : 'tối đa'} là ${formatNumber(a.limit, 'vi')}${unit(a.unit, 'vi')}. Có biện pháp khắc phục, hoặc cập nhật số liệu nếu đã thay đổi.`,
    en: a =>
      `The figure for ${figuresNamed(a.figure, 'en')} is ${formatNumber(a.value, 'en')}${unit(a.unit, 'en')}; the ${a.is === 'at-least' ? 'least' : 'most'} allowed is ${formatNumber(a.limit, 'en')}${unit(a.unit, 'en')}. Take measures, or update the figure if it has changed.`,
  },
  'check.figures-disagree': {
    vi: a =>
      `Số liệu không nhất quán: ${figuresNamed(a.part, 'vi')} là ${formatNumber(a.value, 'vi')}, vượt ${figuresNamed(a.whole, 'vi')} là ${formatNumber(a.limit, 'vi')}. Rà soát lại số liệu ở mục \`indicators\` hoặc \`services\`.`,
    en: a =>
      `The figures disagree: ${figuresNamed(a.part, 'en')} is ${formatNumber(a.value, 'en')}, more than ${figuresNamed(a.whole, 'en')}, which is ${formatNumber(a.limit, 'en')}. Check the figures in \`indicators\` or \`services\`.`,
  },
  'check.sum-differs': {
    vi: a =>
      `Số liệu không nhất quán: ${figuresNamed(a.figure, 'vi')} ở mục \`indicators\` là ${formatNumber(a.value, 'vi')}, còn cộng từ các nhóm ở mục \`services\` là ${formatNumber(a.sum, 'vi')}. Rà soát lại hai nguồn số liệu.`,
    en: a =>
      `The figures disagree: ${figuresNamed(a.figure, 'en')} is ${formatNumber(a.value, 'en')} in \`indicators\`, but the entries of \`services\` add up to ${formatNumber(a.sum, 'en')}. Compare the two sources.`,
  },
  'check.indicator-unknown': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá vì thiếu số liệu: ${figuresNamed(a.indicator, 'vi')}. Khai báo ở mục \`indicators\`.`,
    en: a =>
      `Not enough is known to decide; missing: ${figuresNamed(a.indicator, 'en')}. State it in the section \`indicators\`.`,
  },
} satisfies Partial<MessagesOf<'check'>>

const wordOfService = (field: string, lang: Lang): string => fieldWord(`services.${field}`, lang)

/** After a number: ` triệu đồng`, `%`, or nothing. */
function unit(of: string | undefined, lang: Lang): string {
  if (of === undefined) return ''
  return of === '%' || of === 'percent' ? '%' : ` ${wordOf(budgetUnits, of, lang)}`
}
