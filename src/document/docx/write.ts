import { Packer, type PageNumberEstimator, Document as WordDocument } from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import type { Document } from '../document.ts'
import { blocksToWord } from './blocks.ts'
import { LIST_LEVELS } from './lists.ts'
import { packed } from './pack.ts'
import { pageOf, sectionOptions } from './page.ts'
import type { Scope } from './scope.ts'
import { sectionsOf } from './sections.ts'
import { spacer } from './spacer.ts'
import { stylesOf } from './styles.ts'
import { safe } from './text.ts'

export async function write(document: Document, epoch?: number): Promise<Uint8Array> {
  const numbered = rowsOf(document) <= MOST_ROWS
  const file = new WordDocument({
    title: safe(document.title),
    creator: safe(document.author),
    lastModifiedBy: safe(document.author),
    description: safe(document.generator),
    styles: stylesOf(document.lang),
    numbering: { config: LIST_LEVELS },
    // Page numbers of the table of contents are worked out here: without them Word would ask whether to update fields.
    // It takes longer than all the rest, so it is left out where nothing shows them.
    ...(document.blocks.some(block => block.kind === 'contents')
      ? { pageNumbers: numbered ? estimatePageNumbers : unnumbered }
      : {}),
    sections: wordSections(document, numbered),
  })
  return packed(await Packer.pack(file, 'uint8array'), day(document, epoch))
}

/** Of more rows than fill some hundred pages, the places of headings take a minute to work out: they stay unnumbered. */
const MOST_ROWS = 1000

/** Works out no page; the table of contents is whole all the same, so that Word asks nothing. */
const unnumbered: PageNumberEstimator = () => ({ bookmarks: new Map() })

const rowsOf = ({ blocks }: Document): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.table.rows.length : 0), 0)

function wordSections(document: Document, numbered: boolean) {
  const counts = { lists: 0, figures: 0 }
  return sectionsOf(document.blocks).map(({ landscape, blocks }, index) => {
    const page = pageOf(landscape)
    const scope: Scope = { lang: document.lang, page, counts, level: 0, numbered }
    const children = blocksToWord(blocks, scope)
    // Even a document without words has a paragraph.
    return { ...sectionOptions(page, index === 0), children: children.length > 0 ? children : [spacer()] }
  })
}

/** For the file's properties, as `2020-09-30T00:00:00Z`; undefined when nobody said a day. */
function day(document: Document, epoch: number | undefined): string | undefined {
  if (document.day !== undefined) return `${document.day}T00:00:00Z`
  return epoch === undefined ? undefined : `${new Date(epoch * 1000).toISOString().slice(0, 19)}Z`
}
