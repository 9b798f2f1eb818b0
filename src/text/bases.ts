import type { Lang } from './lang.ts'
import { plural } from './phrases.ts'
import { formatNumber } from './words.ts'

/** How many requirements have a basis whose text was not read, and how many of them have nothing better. */
export interface BasesVerified {
  total: number
  open: number
  unverified: number
  practice: number
}

/** How far the sources can be relied upon, in a sentence. */
export function basesVerified({ total, open, unverified, practice }: BasesVerified, lang: Lang): string {
  if (open === 0)
    return lang === 'vi'
      ? `Mọi căn cứ của ${formatNumber(total, 'vi')} yêu cầu đều đã được đối chiếu với bản gốc.`
      : `Every basis of the ${formatNumber(total, 'en')} ${plural(total, 'requirement')} has been compared with the original.`
  const rest = [
    ...(unverified === 0 ? [] : [ONLY.unverified(unverified)[lang]]),
    ...(practice === 0 ? [] : [ONLY.practice(practice, unverified === 0)[lang]]),
  ].join(', ')
  const most =
    lang === 'vi'
      ? `${formatNumber(open, 'vi')}/${formatNumber(total, 'vi')} yêu cầu có căn cứ chưa được đối chiếu với bản gốc`
      : `${formatNumber(open, 'en')} of ${formatNumber(total, 'en')} ${plural(total, 'requirement')} ${plural(open, 'has', 'have')} a basis not yet compared with the original`
  return rest === '' ? `${most}.` : `${most}; ${lang === 'vi' ? 'trong đó ' : ''}${rest}.`
}

const ONLY = {
  unverified: (count: number) => ({
    vi: `${formatNumber(count, 'vi')} yêu cầu mọi căn cứ đều chưa kiểm chứng`,
    en: `${formatNumber(count, 'en')} of them ${plural(count, 'rests', 'rest')} only on unverified bases`,
  }),
  practice: (count: number, alone: boolean) => ({
    vi: `${formatNumber(count, 'vi')} yêu cầu theo thực tiễn hoặc do công cụ đặt ra, không dựa trên văn bản`,
    en: `${formatNumber(count, 'en')}${alone ? ` of them ${plural(count, 'rests', 'rest')}` : ''} on practice or demands of this tool and no document`,
  }),
}
