import type { Block, Figure } from './document.ts'

/**
 * Blocks as they stand on pages: tables and figures numbered in their order, and what is too wide for an upright page,
 * with the heading above it, on a page turned sideways.
 */
export const arranged = (blocks: readonly Block[]): Block[] => turned(numbered(blocks))

function numbered(blocks: readonly Block[]): Block[] {
  const counts = { table: 0, figure: 0 }
  return blocks.map(block => {
    if (block.kind === 'figure') return { ...block, number: ++counts.figure }
    if (block.kind === 'table' && block.number !== undefined) return { ...block, number: ++counts.table }
    return block
  })
}

/** Runs of blocks that share a page: from one heading, annex or figure to the next. */
function turned(blocks: readonly Block[]): Block[] {
  const found: Block[] = []
  let landscape = false
  for (const unit of unitsOf(blocks)) {
    const wide = unit.some(isWide)
    if (wide !== landscape) found.push({ kind: 'orientation', landscape: wide })
    landscape = wide
    found.push(...unit)
  }
  return found
}

function unitsOf(blocks: readonly Block[]): Block[][] {
  const units: Block[][] = []
  for (const block of blocks) {
    const last = units.at(-1)
    // A heading and what introduces it stay together: headings that follow one another are of one unit.
    if (!last || ((isHead(block) || block.kind === 'figure') && !last.every(isHead))) units.push([block])
    else last.push(block)
  }
  return units
}

const isHead = (block: Block): boolean =>
  block.kind === 'heading' || (block.kind === 'paragraph' && block.style === 'annex')

const isWide = (block: Block): boolean =>
  (block.kind === 'table' && block.table.landscape) || (block.kind === 'figure' && isWidePicture(block.figure))

/** Taller pictures fill an upright page better. */
const isWidePicture = ({ width, height }: Figure): boolean => width > 1.25 * height && width > 800
