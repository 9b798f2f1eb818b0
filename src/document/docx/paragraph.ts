import { type FileChild, Paragraph, TextRun } from 'docx'
import type { Paragraph as ParagraphBlock, ParagraphStyle } from '../document.ts'
import { LIST_STEP } from './lists.ts'
import { balanced } from './measure.ts'
import { rule } from './rule.ts'
import type { Beside, Scope } from './scope.ts'
import { INDENT, SIZE } from './styles.ts'
import { runs, safe } from './text.ts'

const STYLES: Readonly<Record<ParagraphStyle, string>> = {
  body: 'BodyText',
  title: 'Title',
  subtitle: 'Subtitle',
  addressee: 'Addressee',
  basis: 'Basis',
  note: 'Note',
  annex: 'Annex',
  boxed: 'Boxed',
}

export function paragraphToWord(block: ParagraphBlock, { level, page }: Scope, beside: Beside): FileChild[] {
  if (block.style === 'subtitle') return subtitle(block, page.width, beside)
  const { lines = [], ...kept } = beside
  const paragraph = new Paragraph({
    style: STYLES[block.style],
    children: [...runs(block.text), ...lines.flatMap(line => [new TextRun({ break: 1 }), ...runs(line)])],
    // A second paragraph of a list's item stands under the first.
    ...(level > 0 ? { indent: { left: (level - 1) * LIST_STEP, firstLine: INDENT } } : {}),
    ...kept,
  })
  return [paragraph]
}

/** What a document is about, in even lines, with a rule beneath a third to a half as long. */
function subtitle(block: ParagraphBlock, room: number, beside: Beside): FileChild[] {
  const text = safe(block.text.map(piece => piece.text).join(''))
  const { side, longest } = balanced(text, { size: SIZE.text, bold: true }, room)
  const indent = { left: side, right: side }
  const paragraph = new Paragraph({ style: 'Subtitle', indent, children: runs(block.text), ...beside })
  return beside.unruled ? [paragraph] : [paragraph, rule(longest * 0.4, room)]
}
