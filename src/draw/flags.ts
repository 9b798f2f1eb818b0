import { width } from './measure.ts'
import { NOTE, text } from './parts.ts'
import { BLUE, INK, RED, type Rect, type Shape, type Stroke, type Text, WHITE } from './scene.ts'

/** A day that is marked all the way down the picture, with its name above. */
export interface Flag {
  x: number
  label: string
  /** `bound`: where the way begins or ends; `deadline`; `framework`: one that comes into force. */
  look: 'bound' | 'deadline' | 'framework'
}

const LOOKS: Readonly<Record<Flag['look'], Pick<Stroke, 'stroke' | 'width' | 'dash'>>> = {
  bound: { stroke: INK, width: 1.2 },
  deadline: { stroke: RED, width: 1.3, dash: '6 4' },
  framework: { stroke: BLUE, width: 1, dash: '1.5 2.5' },
}
const ROW = 17
const GAP = 10

interface Placed {
  flag: Flag
  row: number
  from: number
  to: number
}

/** Names in as many rows as they need; `lines` draws what goes down from them. */
export function flags(all: readonly Flag[], { left, right }: { left: number; right: number }, top: number) {
  const placed: Placed[] = []
  for (const flag of [...all].sort((a, b) => a.x - b.x)) {
    const w = width(flag.label, NOTE) + 8
    const from = flag.x + w <= right || flag.x - w < left ? flag.x : flag.x - w
    const one = { flag, from, to: from + w }
    placed.push({ ...one, row: rowOf(one, placed) })
  }
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1))
  return {
    bottom: top + rows * ROW + (rows > 0 ? 4 : 0),
    shapes: placed.flatMap(one => label(one, top)),
    lines: (bottom: number): Shape[] =>
      placed.map(({ flag, row }) => {
        const [start, end] = [
          { x: flag.x, y: top + row * ROW + 2 },
          { x: flag.x, y: bottom },
        ]
        return { kind: 'stroke', parts: [[start, end]], ...LOOKS[flag.look], tip: flag.label }
      }),
  }
}

/** The uppermost row where the name lies on no other, is crossed by no line, and its line crosses no name. */
function rowOf({ flag, from, to }: Omit<Placed, 'row'>, placed: readonly Placed[]): number {
  const isFree = (row: number) =>
    placed.every(other => {
      const onName = from < other.to + GAP && other.from < to + GAP
      const lineInName = flag.x > other.from && flag.x < other.to
      const crossed = other.flag.x > from && other.flag.x < to
      return !(other.row === row && onName) && !(other.row > row && lineInName) && !(other.row < row && crossed)
    })
  const rows = placed.length + 1
  const free = Array.from({ length: rows }, (_, row) => row).find(isFree)
  return free ?? Math.max(...placed.map(({ row }) => row)) + 1
}

function label({ flag, row, from, to }: Placed, top: number): [Shape, Text] {
  const ground: Rect = { x: from + 2, y: top + row * ROW + 1, w: to - from - 4, h: ROW - 3 }
  const fill = LOOKS[flag.look].stroke
  return [{ kind: 'panel', ...ground, fill: WHITE }, text(from + 4, top + row * ROW + 12.5, flag.label, NOTE, { fill })]
}
