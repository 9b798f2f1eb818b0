import { FINE, width } from '../../src/draw/measure.ts'
import type { Box, Line, Rect, Scene, Text } from '../../src/draw/scene.ts'

/** Questions about a scene that every picture must answer alike. */

export const boxesOf = (scene: Scene): Box[] => scene.shapes.flatMap(s => (s.kind === 'box' && s.cell ? [s] : []))
export const linesOf = (scene: Scene): Line[] =>
  scene.shapes.flatMap(s => (s.kind === 'line' && s.id !== undefined ? [s] : []))

const textsOf = (scene: Scene): Text[] =>
  scene.shapes.flatMap(s =>
    s.kind === 'text'
      ? [s]
      : s.kind === 'box' || s.kind === 'line'
        ? [...s.texts, ...s.badges.map(b => b.count), ...('sign' in s && s.sign ? [s.sign.sign] : [])]
        : s.kind === 'plate'
          ? [s.sign]
          : [],
  )

const overlap = (a: Rect, b: Rect): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

const pairs = <T extends Rect>(rects: readonly T[], clash: (a: T, b: T) => boolean): [T, T][] =>
  rects.flatMap((a, i) => rects.slice(i + 1).flatMap((b): [T, T][] => (clash(a, b) ? [[a, b]] : [])))

export const overlappingBoxes = (scene: Scene) => pairs(boxesOf(scene), overlap)

export const textsTooWide = (scene: Scene): Text[] => textsOf(scene).filter(t => width(t.text, t) > t.room + 0.01)
export const textsTooSmall = (scene: Scene): Text[] => textsOf(scene).filter(t => t.size < FINE)

const left = (t: Text): number =>
  t.x - (t.anchor === 'start' ? 0 : t.anchor === 'middle' ? width(t.text, t) / 2 : width(t.text, t))

/** Texts of boxes that leave their box, and any text or box that leaves the page. */
export function outside(scene: Scene): string[] {
  const fromBoxes = boxesOf(scene).flatMap(({ x, y, w, h, texts }) =>
    texts
      .filter(t => left(t) < x || left(t) + width(t.text, t) > x + w || t.y - t.size * 0.8 < y || t.y + 2 > y + h)
      .map(t => t.text),
  )
  const fromPage = textsOf(scene).filter(
    t => left(t) < 0 || left(t) + width(t.text, t) > scene.width || t.y > scene.height,
  )
  const boxes = boxesOf(scene).filter(b => b.x < 0 || b.x + b.w > scene.width || b.y + b.h > scene.height)
  return [...fromBoxes, ...fromPage.map(t => t.text), ...boxes.map(b => b.tip)]
}

interface Segment extends Rect {
  line: Line
}

/** The straight parts of connections, as rectangles without breadth. */
const segmentsOf = (scene: Scene): Segment[] =>
  linesOf(scene).flatMap(line =>
    line.parts.flatMap(part =>
      part.slice(1).flatMap((p, i) => {
        const q = part[i] ?? p
        return { line, x: Math.min(p.x, q.x), y: Math.min(p.y, q.y), w: Math.abs(p.x - q.x), h: Math.abs(p.y - q.y) }
      }),
    ),
  )

const inner = ({ x, y, w, h }: Rect, by: number): Rect => ({ x: x + by, y: y + by, w: w - 2 * by, h: h - 2 * by })

export function linesThroughBoxes(scene: Scene): string[] {
  const segments = segmentsOf(scene)
  return boxesOf(scene).flatMap(box =>
    segments.filter(s => overlap(s, inner(box, 0.5))).map(s => `${s.line.id} ${box.tip}`),
  )
}

/** Words on connections that another connection, or another word, runs through. */
export function linesThroughWords(scene: Scene): string[] {
  const words = linesOf(scene).flatMap(line =>
    [...(line.pill ? [line.pill] : []), ...line.badges].map(rect => ({ ...rect, line })),
  )
  const crossed = words.flatMap(word =>
    segmentsOf(scene)
      .filter(s => s.line !== word.line && overlap(s, inner(word, 1)))
      .map(s => `${s.line.id} ${word.line.id}`),
  )
  return [
    ...crossed,
    ...pairs(words, (a, b) => a.line !== b.line && overlap(inner(a, 0.5), inner(b, 0.5))).map(
      ([a, b]) => `${a.line.id} ${b.line.id}`,
    ),
  ]
}

/** Connections that lie on each other although they have neither origin nor end in common. */
export function linesOnEachOther(scene: Scene, stops: ReadonlyMap<string, readonly string[]>): string[] {
  const related = (a: Line, b: Line) => {
    const [p, q] = [stops.get(a.id ?? '') ?? [], stops.get(b.id ?? '') ?? []]
    return a === b || p[0] === q[0] || p.at(-1) === q.at(-1)
  }
  const thick = ({ x, y, w, h }: Rect): Rect =>
    w > h ? { x: x + 3, y: y - 1, w: w - 6, h: 2 } : { x: x - 1, y: y + 3, w: 2, h: h - 6 }
  const segments = segmentsOf(scene).filter(s => s.w + s.h > 8)
  const clash = (a: Segment, b: Segment) =>
    a.w > a.h === b.w > b.h && !related(a.line, b.line) && overlap(thick(a), thick(b))
  return pairs(segments, clash).map(([a, b]) => `${a.line.id} ${b.line.id}`)
}

/** Bars by the id of their task. */
export const barsOf = (scene: Scene): ReadonlyMap<string, Rect> =>
  new Map(
    scene.shapes.flatMap(s => (s.kind === 'patch' && s.id !== undefined && s.rects[0] ? [[s.id, s.rects[0]]] : [])),
  )

/** Rectangles around the letters, a little within them: lines may stand close. */
const letters = (t: Text): Rect & { t: Text } => ({
  t,
  x: left(t) + 0.5,
  y: t.y - t.size * 0.72,
  w: width(t.text, t) - 1,
  h: t.size * 0.86,
})

/** Texts that lie on each other. */
export const overlappingTexts = (scene: Scene): string[] =>
  pairs(
    textsOf(scene)
      .filter(t => t.text !== '')
      .map(letters),
    overlap,
  ).map(([a, b]) => `${a.t.text} | ${b.t.text}`)

/** Bars that lie on each other, or on a text that is no part of them. */
export function barsInTheWay(scene: Scene): string[] {
  const bars = [...barsOf(scene)].map(([id, rect]) => ({ id, ...rect }))
  const words = textsOf(scene)
    .filter(t => t.text !== '!' && t.text !== '…')
    .map(letters)
  return [
    ...pairs(bars, overlap).map(([a, b]) => `${a.id} ${b.id}`),
    ...bars.flatMap(bar => words.filter(word => overlap(bar, word)).map(word => `${bar.id} ${word.t.text}`)),
  ]
}
