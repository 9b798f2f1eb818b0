/** Every element of a kind below a place. */
export const all = <T extends Element = HTMLElement>(selector: string, below: ParentNode = document): T[] => [
  ...below.querySelectorAll<T>(selector),
]

/**
 * An element the template has.
 * @throws Error when it has not: the template and this script belong together
 */
export function one<T extends Element = HTMLElement>(selector: string, below: ParentNode = document): T {
  const found = below.querySelector<T>(selector)
  if (!found) throw new Error(selector)
  return found
}

export const show = (element: Element, shown: boolean): void => {
  element.toggleAttribute('hidden', !shown)
}

/** An element with text or other elements in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  element.append(...content)
  return element
}

export function link(text: string, href: string): HTMLAnchorElement {
  const made = make('a', text)
  made.href = href
  return made
}

/** Enter and the space bar press what is a button only to those who cannot see it. */
export function onPress(element: HTMLElement | SVGElement, act: () => void): void {
  element.addEventListener('click', act)
  element.addEventListener('keydown', event => {
    if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    act()
  })
}

/** Goes to a place of the page; what is folded around it is opened. */
export function goTo(href: string): void {
  unfold(href)
  if (location.hash === href) document.getElementById(href.slice(1))?.scrollIntoView()
  else location.hash = href
}

export function unfold(href: string): void {
  let around: Element | null | undefined = document.getElementById(href.slice(1))
  for (; around; around = around.parentElement) if (around instanceof HTMLDetailsElement) around.open = true
}
