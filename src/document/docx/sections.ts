import type { Block } from '../document.ts'

/** Blocks that stand on pages turned the same way. */
export interface Section {
  landscape: boolean
  blocks: readonly Block[]
}

/**
 * Cuts a document where its pages turn. A section without words is left out, and so is a page break where a section
 * begins or ends: both would give an empty page.
 */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: { landscape: boolean; blocks: Block[] }[] = [{ landscape: false, blocks: [] }]
  for (const block of blocks) {
    const current = sections.at(-1)
    if (block.kind !== 'orientation') current?.blocks.push(block)
    else if (block.landscape !== current?.landscape) sections.push({ landscape: block.landscape, blocks: [] })
  }
  const filled = sections.map(section => ({ ...section, blocks: withoutOuterBreaks(section.blocks) }))
  const kept = filled.filter(section => section.blocks.length > 0)
  return kept.length > 0 ? kept : [{ landscape: false, blocks: [] }]
}

function withoutOuterBreaks(blocks: readonly Block[]): Block[] {
  const isBreak = (block: Block | undefined): boolean => block?.kind === 'page-break'
  const first = blocks.findIndex(block => !isBreak(block))
  const last = blocks.findLastIndex(block => !isBreak(block))
  return first < 0 ? [] : blocks.slice(first, last + 1)
}
