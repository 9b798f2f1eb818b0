/** Small letters without diacritics, đ as d: `Cổng Dịch vụ công` as `cong dich vu cong`. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()

/** A text as people compare names: NFC, one space for several, capitals like small letters. */
export const alike = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim()
    .toLowerCase()

/** Longer ids are cut where a word ends. */
const LONGEST = 60

/** A name as an id of the model language: `cong-dich-vu-cong`; '' where nothing of it can stand in one. */
export function idFrom(name: string): string {
  const whole = fold(name)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
  if (whole.length <= LONGEST) return whole
  const cut = whole.slice(0, LONGEST + 1)
  const end = cut.lastIndexOf('-')
  return cut.slice(0, end > LONGEST / 2 ? end : LONGEST).replace(/[^a-z0-9]+$/, '')
}
