import type { Lang } from '../text/words.ts'

/** Words that a format puts around a table or a picture. */
interface CaptionWords {
  /** Label of a table's number; also the name of the sequence it counts in. */
  table: string
  figure: string
  /** Stands in place of a picture that could not be made; `alt` is the whole picture in words. */
  noPicture: (alt: string) => string
}

const vi: CaptionWords = {
  table: 'Bảng',
  figure: 'Hình',
  noPicture: alt =>
    `Không chèn được hình này vì máy lập văn bản không có bộ chuyển hình sang PNG. Nội dung của hình: ${alt}`,
}

const en: CaptionWords = {
  table: 'Table',
  figure: 'Figure',
  noPicture: alt =>
    `This picture is missing because the machine that made the document cannot turn pictures into PNG. What it shows: ${alt}`,
}

export const CAPTION_WORDS: Readonly<Record<Lang, CaptionWords>> = { vi, en }
