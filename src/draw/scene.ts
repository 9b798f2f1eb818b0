import type { Cell, LineLook, Look } from './picture.ts'

/** Everything on the page with its place. Numbers are drawing units; 1400 of them are the width of an A4 sheet on its side. */
export interface Scene {
  width: number
  height: number
  title: string
  description: string
  shapes: readonly Shape[]
}

export interface Rect {
  x: number
  y: number
  w: number
  h: number
}

export interface Point {
  x: number
  y: number
}

/** The colours of all pictures. Nothing is told by colour alone. */
export const INK = '#1b2a41'
export const BLUE = '#1f4e8c'
export const PALE = '#edf2f8'
export const LINE = '#a9b8cc'
export const RED = '#b42318'
export const AMBER = '#a15c07'
export const GREY = '#667085'
export const GREEN = '#1d5a35'
export const PALE_GREEN = '#cfe3d4'
export const WHITE = '#ffffff'

export interface Text extends Point {
  kind: 'text'
  text: string
  size: number
  bold: boolean
  fill: string
  anchor: 'start' | 'middle' | 'end'
  /** How wide it may be. */
  room: number
}

/** A count of findings: errors white on a filled disc, warnings behind a triangle in an open frame. */
export interface Badge extends Rect {
  kind: 'badge'
  level: 'error' | 'warning'
  count: Text
  tip: string
}

export interface Box extends Rect {
  kind: 'box'
  look: Look
  /** Absent for a sample in the legend. */
  cell?: Cell
  tip: string
  texts: readonly Text[]
  badges: readonly Badge[]
  /** What becomes of it on the way to the target, on its upper left corner. */
  sign?: Plate
}

export interface Panel extends Rect {
  kind: 'panel'
  fill: string
  stroke?: string
  dashed?: boolean
}

export interface Line {
  kind: 'line'
  look: LineLook | 'missing'
  /** Absent for a sample in the legend. */
  id?: string
  /** It stands for so many connections; its id is that of none of them. */
  count?: number
  tip: string
  /** Corners are rounded. Connections of one bundle begin where they part, so that their dashes fall together. */
  parts: readonly (readonly Point[])[]
  /** Its tip. */
  arrow: Point
  /** The word that says why it is not made, on a white ground in the line. */
  pill?: Rect
  texts: readonly Text[]
  badges: readonly Badge[]
}

/** How a field of a chart or a bar is filled, so that it can be told from the others without colour. */
export type Pattern =
  | 'satisfied'
  | 'violated'
  | 'undetermined'
  | 'not-applicable'
  | 'waived'
  | 'done'
  | 'under-way'
  | 'planned'
  | 'unstated'
  | 'dropped'

/** Rectangles beside each other that are one thing: a bar, or a field of a chart that goes in steps. */
export interface Patch {
  kind: 'patch'
  pattern: Pattern
  rects: readonly Rect[]
  /** Absent for a sample in the legend and for what is no element. */
  id?: string
  tip: string
}

/** A plain line: of a grid, a day, or from one task to the next. */
export interface Stroke {
  kind: 'stroke'
  parts: readonly (readonly Point[])[]
  stroke: string
  width: number
  /** Lengths of strokes and gaps, as SVG writes them. */
  dash?: string
  /** The tip of its arrow. */
  arrow?: Point
  tip?: string
}

/** A small sign or number on a ground of its own. */
export interface Plate extends Rect {
  kind: 'plate'
  round: boolean
  fill: string
  stroke: string
  sign: Text
  tip: string
}

export type Shape = Text | Badge | Box | Panel | Line | Patch | Stroke | Plate
