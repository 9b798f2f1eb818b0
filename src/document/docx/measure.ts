import { Document, Paragraph, TextRun } from 'docx'
import { layoutDocument } from 'docx/layout'
import { FONT } from './styles.ts'

export interface Look {
  /** In half points, as Word counts. */
  size: number
  bold: boolean
}

/** Pixels of the layout, 96 to the inch, in twips. */
const PIXEL = 15

/**
 * Indents at both sides in twips with which lines of a centred text are about equally long, so that no single word
 * stands alone on the last; and the length of the longest.
 */
export function balanced(text: string, look: Look, room: number): { side: number; longest: number } {
  const lengths = lineLengths(text, look, room)
  const most = Math.max(0, ...lengths)
  if (lengths.length < 2) return { side: 0, longest: most }
  for (
    let width = Math.ceil(lengths.reduce((sum, length) => sum + length, 0) / lengths.length);
    width < room;
    width += STEP
  ) {
    const closer = lineLengths(text, look, width)
    if (closer.length === lengths.length) return { side: Math.floor((room - width) / 2), longest: Math.max(...closer) }
  }
  return { side: 0, longest: most }
}

/** Widths are tried in steps of 1/8 inch. */
const STEP = 180

/**
 * Lengths in twips of the lines that a text takes in so much room, as Word breaks it. Letters the layout does not know
 * are measured as average ones: only rules depend on it.
 */
export function lineLengths(text: string, look: Look, room: number): number[] {
  const page = {
    size: { width: room, height: 15840 },
    margin: { top: 0, right: 0, bottom: 0, left: 0, header: 0, footer: 0 },
  }
  const paragraph = new Paragraph({ children: [new TextRun({ text, font: FONT, ...look })] })
  const { pages } = layoutDocument(new Document({ sections: [{ properties: { page }, children: [paragraph] }] }), {
    guess: true,
  })
  return pages
    .flatMap(({ body }) => body)
    .flatMap(block => (block.type === 'paragraph' ? block.lines : []))
    .map(line => Math.round(line.textWidth * PIXEL))
}
