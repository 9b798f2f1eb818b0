import type { Verdict } from '../findings/finding.ts'
import type { Lang } from '../text/words.ts'
import type { Day } from '../util/day.ts'

/**
 * A document as blocks: what stands in it and in which order. How a block looks is the business of the format that
 * writes it (Markdown, DOCX, PDF), so every format says the same. Every text is one harmless line without control
 * characters; escaping for its medium is the format's own.
 */
export interface Document {
  lang: Lang
  /** Title, one line; also that of the file's properties. */
  title: string
  /** Who issues it; for the file's properties. */
  author: string
  /** Program and version that wrote it, `Khung 0.1.0`; for the file's properties, never in the text. */
  generator: string
  /** The day the properties carry: that of the document, else the day assessed; never today. */
  day: Day | undefined
  blocks: readonly Block[]
  /** How many diagrams it should hold, and how many it does: a missing one is an error. */
  figures: { held: number; due: number }
}

export type Block =
  | Letterhead
  | Heading
  | Paragraph
  | List
  | TableBlock
  | FigureBlock
  | Signature
  | { kind: 'contents'; title: string }
  | { kind: 'page-break' }
  /** What follows stands on pages turned sideways, or upright again. */
  | { kind: 'orientation'; landscape: boolean }

/** Quốc hiệu, tiêu ngữ, issuing agency, number, place and day: the head of a document by Nghị định 30/2020/NĐ-CP. */
export interface Letterhead {
  kind: 'letterhead'
  /** Body above the issuing one; '' when there is none. */
  superior: string
  /** Body that issues the document. */
  issuer: string
  /** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`. */
  state: string
  /** `Độc lập - Tự do - Hạnh phúc`. */
  motto: string
  /** `Số:     /BC-STTTT`, with room for the number where there is none. */
  number: string
  /** What a letter is about, beneath its number: `V/v …`; '' for a document with a title. */
  about: string
  /** `Phú Yên, ngày … tháng … năm 2020`. */
  placeAndDay: string
}

export interface Heading {
  kind: 'heading'
  level: 1 | 2 | 3
  text: readonly Inline[]
}

export interface Paragraph {
  kind: 'paragraph'
  /**
   * `title` (BÁO CÁO), `subtitle` (what it is about), `addressee` (Kính gửi), `basis` (Căn cứ …, italic),
   * `note` (small), `annex` (PHỤ LỤC …, centred), `boxed` (in a frame: DỰ THẢO – …); else `body`.
   */
  style: ParagraphStyle
  text: readonly Inline[]
}
export const PARAGRAPH_STYLES = ['body', 'title', 'subtitle', 'addressee', 'basis', 'note', 'annex', 'boxed'] as const
export type ParagraphStyle = (typeof PARAGRAPH_STYLES)[number]

export interface List {
  kind: 'list'
  ordered: boolean
  items: readonly (readonly Block[])[]
}

export interface TableBlock {
  kind: 'table'
  /** Number of the caption, from 1 on in the whole document; undefined for a table without one. */
  number: number | undefined
  table: Table
}

export interface FigureBlock {
  kind: 'figure'
  number: number
  figure: Figure
}

/** Nơi nhận at the left, who signs at the right. */
export interface Signature {
  kind: 'signature'
  /** `Nơi nhận:`. */
  recipientsTitle: string
  /** `- Như trên;`; each with its hyphen and mark. */
  recipients: readonly string[]
  /** `KT. GIÁM ĐỐC`; '' when who signs does so in their own right. */
  authority: string
  /** `PHÓ GIÁM ĐỐC`. */
  position: string
  /** `(Ký, ghi rõ họ tên)`; '' where the name stands. */
  hint: string
  name: string
}

/** A piece of text in one look. `verdict` gives it the colour of one, beside its words. */
export interface Inline {
  text: string
  bold?: boolean
  italic?: boolean
  /** Machine words: ids, paths, hashes. */
  code?: boolean
  verdict?: Verdict
}

/** A table, the same on paper, in Markdown and as a sheet of a workbook. */
export interface Table {
  /** Stable name, the one templates use: `requirements`. */
  name: string
  /** Caption, without number and full stop. */
  caption: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
  /** Last row sums up the others. */
  total: boolean
  /** Too wide for an upright page. */
  landscape: boolean
  /** How to read it, beneath the table and small; '' for nothing. */
  note: string
}

export interface Column {
  title: string
  /** What a short title stands for, where there is room to say it, as in a workbook. */
  full?: string
  /** Share of the width; the shares of a table need not add up to anything. */
  share: number
  kind: 'text' | 'code' | 'number' | 'day' | 'verdict' | 'mark'
}

/** A cell: its text as people read it, and the value a workbook computes with. */
export interface Cell {
  text: string
  /** Said beneath, small; '' for nothing. */
  note?: string
  /** A number for `number`, a day `2020-09-30` for `day`. */
  value?: number | Day
  verdict?: Verdict
}

/** A picture with what formats need of it. */
export interface Figure {
  /** Name of the view: `overview`. */
  name: string
  caption: string
  /** The whole picture in words, for those who cannot see it. */
  alt: string
  svg: string
  /** The same as PNG, for programs that do not draw SVG; absent when there is no renderer. */
  png?: Uint8Array
  /** In pixels. */
  width: number
  height: number
}
