import { type FileChild, HeadingLevel, Paragraph } from 'docx'
import type { Block, Inline, Paragraph as ParagraphBlock } from '../document.ts'
import { contentsToWord } from './contents.ts'
import { figureToWord } from './figure.ts'
import { letterheadToWord } from './letterhead.ts'
import { listToWord } from './lists.ts'
import { paragraphToWord } from './paragraph.ts'
import type { Beside, Scope } from './scope.ts'
import { signatureToWord } from './signature.ts'
import { spacer } from './spacer.ts'
import { tableToWord } from './table.ts'
import { isBlank, runs } from './text.ts'

export function blocksToWord(blocks: readonly Block[], scope: Scope): FileChild[] {
  return blocks.flatMap((block, index) => {
    const [before, after] = [blocks[index - 1], blocks[index + 1]]
    if (isAnnex(block) && before && isAnnex(before)) return []
    const lines = isAnnex(block) ? annexLines(blocks.slice(index + 1)) : []
    const beside: Beside = {
      ...(before?.kind === 'page-break' ? { pageBreakBefore: true } : {}),
      // A signature never stands alone on a page.
      ...(after?.kind === 'signature' ? { keepNext: true } : {}),
      ...(after?.kind === 'paragraph' && after.style === 'subtitle' ? { unruled: true } : {}),
      ...(lines.length > 0 ? { lines } : {}),
    }
    return blockToWord(block, scope, beside)
  })
}

const isAnnex = (block: Block): block is ParagraphBlock => block.kind === 'paragraph' && block.style === 'annex'

function annexLines(following: readonly Block[]): (readonly Inline[])[] {
  const end = following.findIndex(block => !isAnnex(block))
  return (end < 0 ? following : following.slice(0, end)).filter(isAnnex).map(block => block.text)
}

function blockToWord(block: Block, scope: Scope, beside: Beside): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphToWord(block, scope, beside)
    case 'heading':
      // A heading without words would be an empty line of the table of contents.
      if (isBlank(block.text)) return []
      return [new Paragraph({ heading: HEADINGS[block.level], children: runs(block.text), ...beside })]
    case 'page-break':
    case 'orientation':
      return []
    default:
      // Only a paragraph can begin a page in every program, so an almost invisible one stands before anything else.
      return [...(beside.pageBreakBefore ? [spacer({ pageBreakBefore: true })] : []), ...otherToWord(block, scope)]
  }
}

type Other = Exclude<Block, { kind: 'paragraph' | 'heading' | 'page-break' | 'orientation' }>

function otherToWord(block: Other, scope: Scope): FileChild[] {
  switch (block.kind) {
    case 'letterhead':
      return letterheadToWord(block, scope.page)
    case 'list':
      return listToWord(block, scope, blocksToWord)
    case 'table':
      return tableToWord(block, scope)
    case 'figure':
      return figureToWord(block, scope)
    case 'signature':
      return signatureToWord(block, scope.page)
    case 'contents':
      return contentsToWord(block.title, scope.numbered)
  }
}

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
