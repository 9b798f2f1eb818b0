/** A text in both languages of the tool. */
export interface Bilingual {
  vi: string
  en: string
}
