/** The part of a picture that is seen, in its own units. */
export interface ViewBox {
  x: number
  y: number
  w: number
  h: number
}

/** From a quarter beyond the whole to a twentieth of it. */
const MOST = 1.25
const LEAST = 1 / 20

/** The part seen made larger or smaller by a factor, so that the point `at` stays where it is. */
export function zoomed(box: ViewBox, whole: ViewBox, factor: number, at = middleOf(box)): ViewBox {
  const w = Math.min(whole.w * MOST, Math.max(whole.w * LEAST, box.w * factor))
  const by = w / box.w
  return kept({ x: at.x - (at.x - box.x) * by, y: at.y - (at.y - box.y) * by, w, h: box.h * by }, whole)
}

/** The part seen moved by so much. */
export const moved = (box: ViewBox, whole: ViewBox, dx: number, dy: number): ViewBox =>
  kept({ ...box, x: box.x + dx, y: box.y + dy }, whole)

/** The part seen around a point, in the same size. */
export const centred = (box: ViewBox, whole: ViewBox, x: number, y: number): ViewBox =>
  kept({ ...box, x: x - box.w / 2, y: y - box.h / 2 }, whole)

const middleOf = ({ x, y, w, h }: ViewBox): { x: number; y: number } => ({ x: x + w / 2, y: y + h / 2 })

/** The middle of what is seen lies on the picture: nobody gets lost beside it. */
function kept(box: ViewBox, whole: ViewBox): ViewBox {
  const within = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value))
  return {
    ...box,
    x: within(box.x, whole.x - box.w / 2, whole.x + whole.w - box.w / 2),
    y: within(box.y, whole.y - box.h / 2, whole.y + whole.h - box.h / 2),
  }
}
