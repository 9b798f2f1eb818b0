import type { Lang } from '../../text/words.ts'
import type { Inline } from '../document.ts'
import type { Page } from './page.ts'

/** Where blocks stand: `counts` goes on through the whole document, `level` is how deep in lists the blocks are. */
export interface Scope {
  lang: Lang
  page: Page
  counts: { lists: number; figures: number }
  level: number
  /** Whether the pages of headings are worked out. */
  numbered: boolean
}

/** What the neighbours of a block ask of it. */
export interface Beside {
  pageBreakBefore?: true
  keepNext?: true
  /** More of what the document is about follows, so there is no rule yet. */
  unruled?: true
  /** Further lines of an annex's title: it is one heading, also in the table of contents. */
  lines?: readonly (readonly Inline[])[]
}
