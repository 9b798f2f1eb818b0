import type { View } from '../draw/draw.ts'
import type { Gap } from '../gap.ts'
import type { Result } from '../run.ts'

/** `_trang-02`; the first sheet, the summary of the others, has the plain name. */
export const sheetName = (i: number, sheets: number, lang: 'vi' | 'en'): string =>
  i === 0 ? '' : `_${lang === 'vi' ? 'trang' : 'sheet'}-${String(i + 1).padStart(String(sheets).length, '0')}`

/** What a picture is called in the name of its file. */
export const VIEW_NAMES = {
  overview: { vi: 'so-do-tong-the', en: 'overview' },
  integration: { vi: 'so-do-tich-hop', en: 'integration' },
  business: { vi: 'so-do-nghiep-vu', en: 'business' },
  data: { vi: 'so-do-du-lieu', en: 'data' },
  application: { vi: 'so-do-ung-dung', en: 'application' },
  technology: { vi: 'so-do-cong-nghe', en: 'technology' },
  security: { vi: 'so-do-an-toan', en: 'security' },
  'data-sharing': { vi: 'so-do-chia-se-du-lieu', en: 'data-sharing' },
  'security-levels': { vi: 'so-do-cap-do', en: 'security-levels' },
  difference: { vi: 'so-do-thay-doi', en: 'difference' },
  roadmap: { vi: 'so-do-lo-trinh', en: 'roadmap' },
  compliance: { vi: 'bieu-do-tuan-thu', en: 'compliance-over-time' },
} as const satisfies Record<View, Record<'vi' | 'en', string>>

/** `tinh-mau_so-do-lo-trinh_2020-09-30_2025-12-31`. */
export const wayName = ({ result, from, to }: Gap, what: string): string => [idOf(result), what, from, to].join('_')

/** `phu-yen_bao-cao-tuan-thu_2020-09-30`; the target state says so, for its day may be a current day as well. */
export function fileName({ architecture, asOf, state }: Result, what: string, lang: 'vi' | 'en'): string {
  const { target, noDay } = NAME_PARTS[lang]
  return [idOf({ architecture }), what, ...(state === 'target' ? [target] : []), asOf ?? noDay].join('_')
}

const NAME_PARTS = {
  vi: { target: 'muc-tieu', noDay: 'chua-ro-ngay' },
  en: { target: 'target', noDay: 'no-day' },
} as const

/** An id read from a model never leads out of the folder: its letters are checked, a missing one is replaced. */
export const idOf = ({ architecture: { id } }: Pick<Result, 'architecture'>): string =>
  /^[a-z0-9][a-z0-9.-]*$/.test(id) ? id : 'kien-truc'
