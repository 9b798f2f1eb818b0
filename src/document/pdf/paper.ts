import type { Verdict } from '../../findings/finding.ts'
import type { VERDICT_COLOURS } from '../colours.ts'
import type { Letterhead, Paragraph, Signature } from '../document.ts'
import type { PAGE, SIZES } from './measures.ts'

/** What the typesetting template is given: plain values, never markup. Every text is one that the fonts can show. */
export interface Paper {
  lang: string
  title: string
  author: string
  keywords: readonly string[]
  /** Whether the file has a date. */
  dated: boolean
  measures: Measures
  sections: PaperSection[]
}

export interface Measures {
  page: typeof PAGE
  sizes: typeof SIZES
  issuerShare: number
  colours: typeof VERDICT_COLOURS
}

/** Pages turned the same way. */
export interface PaperSection {
  landscape: boolean
  blocks: PaperBlock[]
}

export type PaperBlock =
  | Letterhead
  | PaperHeading
  | PaperAnnex
  | PaperParagraph
  | PaperTable
  | PaperFigure
  | Signature
  | { kind: 'list'; ordered: boolean; items: PaperBlock[][] }
  | { kind: 'contents'; title: string }
  | { kind: 'page-break' }

/** Text in one look, in pieces between which a line may end. */
export interface Run {
  pieces: string[]
  bold: boolean
  italic: boolean
  verdict: Verdict | ''
}

export interface PaperHeading {
  kind: 'heading'
  /** How it looks. */
  level: number
  /** Where it is filed: never more than one step below the one before, as PDF/UA demands. */
  depth: number
  runs: Run[]
}

/** Title of an annex, filed among the headings. */
export interface PaperAnnex {
  kind: 'annex'
  lines: Run[][]
}

export interface PaperParagraph {
  kind: 'paragraph'
  style: Exclude<Paragraph['style'], 'annex'>
  runs: Run[]
  /** Last of the subtitle: the rule of the title goes beneath. */
  ruled: boolean
  /** On the page of what follows: a signature never stands alone. */
  stays: boolean
}

export interface PaperTable {
  kind: 'table'
  /** '' for none. */
  caption: string
  /** Stays on one page. */
  whole: boolean
  /** Of its type, in points. */
  size: number
  /** Widths in mm. */
  columns: { title: string[]; width: number; align: 'left' | 'center' | 'right' }[]
  rows: PaperRow[]
  /** How to read it, beneath; nothing for none. */
  note: string[]
}

export interface PaperRow {
  cells: { pieces: string[]; note: string[]; verdict: Verdict | '' }[]
  /** Higher than a page may be, so that it has to be split. */
  high: boolean
  /** Sums up the others. */
  total: boolean
}

export interface PaperFigure {
  kind: 'figure'
  caption: string
  alt: string
  svg: string
  /** Points. */
  width: number
  height: number
}
