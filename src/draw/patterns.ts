import { AMBER, BLUE, GREY, PALE_GREEN, type Pattern, RED, type Rect, WHITE } from './scene.ts'

interface Look {
  fill: string
  /** Colour of slanting lines, or of upright ones. */
  hatch?: string
  bars?: string
  /** Outline; fields of the chart have none of their own. */
  stroke?: string
  dash?: string
}

export const PATTERNS: Readonly<Record<Pattern, Look>> = {
  satisfied: { fill: PALE_GREEN },
  violated: { fill: RED },
  undetermined: { fill: WHITE, hatch: AMBER },
  'not-applicable': { fill: WHITE },
  waived: { fill: WHITE, bars: BLUE },
  done: { fill: BLUE, stroke: BLUE },
  'under-way': { fill: WHITE, hatch: BLUE, stroke: BLUE },
  planned: { fill: WHITE, stroke: BLUE, dash: '5 3' },
  unstated: { fill: WHITE, stroke: BLUE },
  dropped: { fill: WHITE, stroke: GREY, dash: '1.5 3' },
}

/** Drawn line by line: `<pattern>` is not drawn alike by all that read SVG, and would need ids. */
const APART = 8

/** Ends of the slanting lines within a rectangle; those of neighbours meet, for all lie on one grid. */
export function hatch({ x, y, w, h }: Rect): [x1: number, y1: number, x2: number, y2: number][] {
  const lines: [number, number, number, number][] = []
  for (let sum = Math.ceil((x + y) / APART) * APART; sum <= x + w + y + h; sum += APART) {
    const left = Math.max(x, sum - y - h)
    const right = Math.min(x + w, sum - y)
    if (right - left > 0.2) lines.push([left, sum - left, right, sum - right])
  }
  return lines
}

/** Ends of the upright lines within a rectangle, close enough to be seen in the thinnest field. */
export function bars({ x, y, w, h }: Rect): [x1: number, y1: number, x2: number, y2: number][] {
  const lines: [number, number, number, number][] = []
  for (let at = Math.ceil((x + 1) / BAR) * BAR; at < x + w; at += BAR) lines.push([at, y, at, y + h])
  return lines
}

const BAR = 5
