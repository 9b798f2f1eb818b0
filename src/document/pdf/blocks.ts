import { CAPTION_WORDS } from '../captions.ts'
import { VERDICT_COLOURS } from '../colours.ts'
import type { Block, Document, FigureBlock, Inline, Letterhead, Paragraph } from '../document.ts'
import { type Coverages, drawable } from './drawing.ts'
import { pieces, shown } from './letters.ts'
import { ISSUER_SHARE, PAGE, SIZES } from './measures.ts'
import type { Paper, PaperBlock, PaperFigure, PaperSection, Run } from './paper.ts'
import { tableOnPaper } from './table.ts'

/** The document as the template wants it; `dated`: its file shall carry a date. */
export function paperOf(document: Document, has: Coverages, dated: boolean): Paper {
  const plain = (text: string): string => shown(text, has.text)
  return {
    lang: document.lang,
    title: plain(document.title) || document.generator,
    author: plain(document.author),
    keywords: [document.generator],
    dated,
    measures: { page: PAGE, sizes: SIZES, issuerShare: ISSUER_SHARE, colours: VERDICT_COLOURS },
    sections: sectionsOf(document, has),
  }
}

/** What the blocks before say about the next one. */
interface Place {
  document: Document
  has: Coverages
  plain: (text: string) => string
  landscape: boolean
  /** Of the heading before. */
  depth: number
}

function sectionsOf(document: Document, has: Coverages): PaperSection[] {
  const sections: PaperSection[] = []
  let blocks: PaperBlock[] = []
  const place: Place = { document, has, plain: text => shown(text, has.text), landscape: false, depth: 0 }
  const closed = (): void => {
    if (blocks.length > 0) sections.push({ landscape: place.landscape, blocks })
    blocks = []
  }
  for (const [i, block] of document.blocks.entries()) {
    if (block.kind === 'orientation') {
      if (block.landscape !== place.landscape) closed()
      place.landscape = block.landscape
    } else if (!isEmpty(block)) add(blocks, paperBlock(block, document.blocks[i + 1], place))
  }
  closed()
  return sections
}

/** A heading or annex without a word is none, and PDF/UA refuses it; nor is a table without columns one. */
function isEmpty(block: Placed): boolean {
  if (block.kind === 'table') return block.table.columns.length === 0
  const isFiled = block.kind === 'heading' || (block.kind === 'paragraph' && block.style === 'annex')
  return isFiled && block.text.every(({ text }) => text.trim() === '')
}

/** The title of an annex may take several paragraphs, and is one heading. */
function add(blocks: PaperBlock[], block: PaperBlock): void {
  const before = blocks.at(-1)
  if (block.kind === 'annex' && before?.kind === 'annex') before.lines.push(...block.lines)
  else blocks.push(block)
}

type Placed = Exclude<Block, { kind: 'orientation' }>

function paperBlock(block: Placed, next: Block | undefined, place: Place): PaperBlock {
  const { plain, document } = place
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block, next, place)
    case 'heading':
      place.depth = Math.min(block.level, place.depth + 1)
      return { kind: 'heading', level: block.level, depth: place.depth, runs: runs(block.text, plain) }
    case 'list':
      return { kind: 'list', ordered: block.ordered, items: block.items.map(item => inItem(item, place)) }
    case 'table': {
      const label = CAPTION_WORDS[document.lang].table
      const caption = block.number === undefined ? '' : `${label} ${block.number}. ${block.table.caption}`
      return tableOnPaper(block, plain(caption), place.landscape, plain)
    }
    case 'figure':
      return figure(block, place)
    case 'page-break':
      return block
    case 'letterhead':
      return letterhead(plainTexts(block, plain))
    default:
      return plainTexts(block, plain)
  }
}

/** Names stand in capitals there. */
const letterhead = (block: Letterhead): Letterhead => ({
  ...block,
  superior: capitals(block.superior),
  issuer: capitals(block.issuer),
  state: capitals(block.state),
})

const capitals = (text: string): string => text.toLocaleUpperCase('vi')

const inItem = (blocks: readonly Block[], place: Place): PaperBlock[] =>
  blocks.flatMap((block, i) =>
    block.kind === 'orientation' || isEmpty(block) ? [] : [paperBlock(block, blocks[i + 1], place)],
  )

function paragraph({ style, text }: Paragraph, next: Block | undefined, place: Place): PaperBlock {
  const words = runs(text, place.plain)
  if (style === 'annex') {
    place.depth = 1
    return { kind: 'annex', lines: [words] }
  }
  const more = next?.kind === 'paragraph' && next.style === 'subtitle'
  return {
    kind: 'paragraph',
    style,
    runs: words,
    ruled: style === 'subtitle' && !more,
    stays: next?.kind === 'signature',
  }
}

const runs = (text: readonly Inline[], plain: (text: string) => string): Run[] =>
  text.map(
    ({ text: words, bold = false, italic = false, verdict }): Run => ({
      pieces: pieces(plain(words)),
      bold,
      italic,
      verdict: verdict ?? '',
    }),
  )

/** A point is 1/72, a pixel of SVG 1/96 of an inch. */
const POINTS = 0.75

function figure({ number, figure: { caption, alt, svg, width, height } }: FigureBlock, place: Place): PaperFigure {
  return {
    kind: 'figure',
    caption: place.plain(`${CAPTION_WORDS[place.document.lang].figure} ${number}. ${caption}`),
    // PDF/UA asks for words.
    alt: place.plain(alt) || `${CAPTION_WORDS[place.document.lang].figure} ${number}`,
    svg: drawable(svg, place.has),
    width: width * POINTS,
    height: height * POINTS,
  }
}

/** The same block, each text in letters that the fonts have. */
function plainTexts<T extends object>(block: T, plain: (text: string) => string): T {
  const entries = Object.entries(block).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'string' && key !== 'kind' ? plain(value) : Array.isArray(value) ? value.map(plain) : value,
  ])
  return Object.fromEntries(entries) as T
}
