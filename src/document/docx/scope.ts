import type { Lang } from '../../text/words.ts'
import type { Page } from './page.ts'

/** Where blocks stand: `counts` goes on through the whole document, `level` is how deep in lists the blocks are. */
export interface Scope {
  lang: Lang
  page: Page
  counts: { lists: number; figures: number }
  level: number
}

/** What the neighbours of a block ask of it. */
export interface Beside {
  pageBreakBefore?: true
  keepNext?: true
  /** Level in the outline, for the table of contents: an annex stands there as a chapter does. */
  outlineLevel?: 0
}
