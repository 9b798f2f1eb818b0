import { MARGIN } from '../frame.ts'
import { LABELS } from '../labels.ts'
import { box, type Fitted, fitCell, text } from '../parts.ts'
import type { Cell, Lang } from '../picture.ts'
import { INK, LINE, PALE, RED, type Rect, type Shape } from '../scene.ts'

const TITLE = { size: 13, bold: true }
const INDENT = 16
const IN_ROW = 4
const STUB = 34
const ROW_GAP = 12

/** Systems asked for without a connection: there is no origin to draw a line from, so each has only the end of one. */
export function drawGaps(
  gaps: readonly Cell[],
  top: number,
  page: number,
  lang: Lang,
): { shapes: Shape[]; bottom: number } {
  if (gaps.length === 0) return { shapes: [], bottom: top }
  const w = (page - 2 * MARGIN - INDENT) / IN_ROW - INDENT - STUB
  const fitted = gaps.map(cell => fitCell(cell, w, 3))
  const shapes: Shape[] = []
  let y = top + 44
  for (let i = 0; i < fitted.length; i += IN_ROW) {
    const row = fitted.slice(i, i + IN_ROW)
    const h = Math.max(...row.map(({ height }) => height))
    for (const [j, one] of row.entries()) {
      const x = MARGIN + INDENT + j * (w + INDENT + STUB)
      shapes.push(...drawGap(one, { x: x + STUB, y, w, h }, lang))
    }
    y += h + ROW_GAP
  }
  const frame: Rect = { x: MARGIN, y: top, w: page - 2 * MARGIN, h: y - top + 4 }
  const fill = gaps.some(({ look }) => look === 'missing') ? RED : INK
  const title = `${LABELS[lang].gaps} (${gaps.length})`
  return {
    shapes: [
      { kind: 'panel', ...frame, fill: PALE, stroke: LINE },
      text(MARGIN + INDENT, top + 26, title, TITLE, { fill, room: frame.w - 2 * INDENT }),
      ...shapes,
    ],
    bottom: y + 20,
  }
}

function drawGap(fitted: Fitted, place: Rect, lang: Lang): Shape[] {
  const look = fitted.cell.look === 'missing' ? 'missing' : 'unknown'
  const arrow = { x: place.x, y: place.y + place.h / 2 }
  const parts = [[{ x: place.x - STUB, y: arrow.y }, arrow]]
  return [{ kind: 'line', look, tip: fitted.cell.name, parts, arrow, texts: [], badges: [] }, box(fitted, place, lang)]
}
