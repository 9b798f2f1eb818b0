import { all, goTo, onPress } from './dom.ts'

/** Rows of the tables by the id of their element: what the page can tell of it. */
export const elementRows = (): Map<string, HTMLTableRowElement> =>
  new Map(all<HTMLTableRowElement>('tr[data-element]').map(row => [row.dataset.element ?? '', row]))

/** What is drawn of an element can be chosen with the pointer and the keyboard; one stop of the tab key a picture. */
export function choosable(
  svg: SVGSVGElement,
  rows: ReadonlyMap<string, HTMLTableRowElement>,
  choose: (id: string) => void,
): void {
  const drawn = all<SVGGElement>('g[data-element], g[data-group]', svg).filter(
    g => rows.has(g.dataset.element ?? '') || tableOf(g) !== undefined,
  )
  // A picture that is one image to a screen reader could have nothing to choose in it.
  if (drawn.length > 0) svg.setAttribute('role', 'group')
  const stopAt = (stop: SVGGElement) => {
    for (const g of drawn) g.setAttribute('tabindex', g === stop ? '0' : '-1')
  }
  drawn.forEach((g, i) => {
    const table = tableOf(g)
    g.setAttribute('role', table === undefined ? 'button' : 'link')
    g.setAttribute('tabindex', i === 0 ? '0' : '-1')
    // Its <title> names it.
    if (table === undefined) g.setAttribute('aria-haspopup', 'dialog')
    widen(g)
    onPress(g, () => {
      stopAt(g)
      if (table === undefined) choose(g.dataset.element ?? '')
      else goTo(table)
    })
    g.addEventListener('keydown', event => {
      const steps: Record<string, number> = {
        ArrowRight: i + 1,
        ArrowDown: i + 1,
        ArrowLeft: i - 1,
        ArrowUp: i - 1,
        Home: 0,
        End: drawn.length - 1,
      }
      const next = drawn[steps[event.key] ?? -1]
      if (!next) return
      event.preventDefault()
      stopAt(next)
      next.focus()
    })
  })
}

/** A box for many elements of one sort (`applications/specialised`) leads to the table of all of their section. */
function tableOf({ dataset: { group = '' } }: SVGGElement): string | undefined {
  const section = /(?:^|\*\d*)([a-z]+)(?:\/|$)/.exec(group)?.[1]
  return section !== undefined && document.getElementById(`loai-${section}`) ? `#loai-${section}` : undefined
}

/** A line is thin: it can be hit a little beside it as well. */
function widen(g: SVGGElement): void {
  const line = g.querySelector(':scope > path[fill=none]')
  if (!line || g.querySelector(':scope > rect')) return
  const wide = line.cloneNode() as Element
  for (const [name, value] of [
    ['class', 'hit'],
    ['stroke-width', '12'],
    ['stroke-opacity', '0'],
    ['stroke-dasharray', 'none'],
  ] as const)
    wide.setAttribute(name, value)
  g.prepend(wide)
}
