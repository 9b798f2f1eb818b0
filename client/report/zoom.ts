import { all, one, show } from './dom.ts'
import { centred, moved, type ViewBox, zoomed } from './view-box.ts'

/** How one picture is moved and enlarged from elsewhere. */
export interface Zoom {
  centre(x: number, y: number): void
  /** The whole picture, and back to what was seen before. */
  whole(): () => void
}

const STEP = 1.3

/** Buttons, keys, Ctrl and the wheel, dragging, two fingers. */
export function zoomable(sheet: HTMLElement): Zoom {
  const frame = one('.picture', sheet)
  const svg = one<SVGSVGElement>('svg', frame)
  const { x, y, width: w, height: h } = svg.viewBox.baseVal
  const whole: ViewBox = { x, y, w, h }
  let box = whole
  const set = (next: ViewBox) => {
    box = next
    svg.setAttribute('viewBox', `${next.x} ${next.y} ${next.w} ${next.h}`)
    frame.classList.toggle('zoomed', next.w < whole.w)
  }
  const zoom = (factor: number, at?: DOMPoint) => set(zoomed(box, whole, factor, at))
  const move = (dx: number, dy: number) => set(moved(box, whole, dx, dy))
  const acts: Record<string, () => void> = {
    in: () => zoom(1 / STEP),
    out: () => zoom(STEP),
    all: () => set(whole),
  }
  frame.classList.add('live')
  for (const button of all('[data-zoom]', sheet))
    button.addEventListener('click', () => acts[button.dataset.zoom ?? '']?.())
  show(one('.zoom', sheet), true)
  onKeys(frame, acts, (dx, dy) => move(dx * box.w, dy * box.h))
  frame.addEventListener(
    'wheel',
    event => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15, pointIn(svg, event))
    },
    { passive: false },
  )
  onPointers(svg, move, zoom)
  return {
    centre: (cx, cy) => set(centred(box, whole, cx, cy)),
    whole() {
      const before = box
      set(whole)
      return () => set(before)
    },
  }
}

/** Arrows move while the picture itself has the focus; within it they lead from element to element. */
function onKeys(frame: HTMLElement, acts: Record<string, () => void>, move: (dx: number, dy: number) => void): void {
  const zooms: Record<string, string> = { '+': 'in', '=': 'in', '-': 'out', '0': 'all' }
  const moves: Record<string, [number, number]> = {
    ArrowLeft: [-0.1, 0],
    ArrowRight: [0.1, 0],
    ArrowUp: [0, -0.1],
    ArrowDown: [0, 0.1],
  }
  frame.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = acts[zooms[event.key] ?? '']
    const by = event.target === frame ? moves[event.key] : undefined
    if (!act && !by) return
    event.preventDefault()
    act?.()
    if (by) move(...by)
  })
}

function pointIn(svg: SVGSVGElement, { clientX, clientY }: { clientX: number; clientY: number }): DOMPoint {
  return new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()?.inverse())
}

/** One pointer drags, two zoom. A drag is no click on what lies below it. */
function onPointers(
  svg: SVGSVGElement,
  move: (dx: number, dy: number) => void,
  zoom: (factor: number, at: DOMPoint) => void,
): void {
  const down = new Map<number, PointerEvent>()
  let start: PointerEvent | undefined
  let dragged = false
  svg.addEventListener('pointerdown', event => {
    if (event.button !== 0) return
    if (down.size === 0) [start, dragged] = [event, false]
    down.set(event.pointerId, event)
  })
  svg.addEventListener('pointermove', event => {
    const before = down.get(event.pointerId)
    if (!before || !start) return
    if (!dragged && Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < 5) return
    // Only now: a captured pointer clicks nothing.
    if (!dragged) svg.setPointerCapture(event.pointerId)
    dragged = true
    const [other] = [...down.values()].filter(({ pointerId }) => pointerId !== event.pointerId)
    if (other) zoom(apart(before, other) / Math.max(1, apart(event, other)), pointIn(svg, other))
    else {
      const [from, to] = [pointIn(svg, before), pointIn(svg, event)]
      move(from.x - to.x, from.y - to.y)
    }
    down.set(event.pointerId, event)
  })
  for (const end of ['pointerup', 'pointercancel'] as const)
    svg.addEventListener(end, event => down.delete(event.pointerId))
  svg.addEventListener(
    'click',
    event => {
      if (dragged) event.stopPropagation()
      dragged = false
    },
    { capture: true },
  )
}

const apart = (a: PointerEvent, b: PointerEvent): number => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
