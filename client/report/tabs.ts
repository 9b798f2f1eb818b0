import { all, show } from './dom.ts'

/** The list of pictures becomes tabs: one picture at a time. Returns what brings up the picture of an id. */
export function pictureTabs(): (id: string) => void {
  const tabs = all<HTMLAnchorElement>('.tabs a')
  const idOf = (tab: HTMLAnchorElement) => tab.hash.slice(1)
  const choose = (chosen: HTMLAnchorElement) => {
    for (const tab of tabs) {
      const is = tab === chosen
      tab.setAttribute('aria-selected', String(is))
      tab.tabIndex = is ? 0 : -1
      const sheet = document.getElementById(idOf(tab))
      if (sheet) show(sheet, is)
    }
  }
  for (const tab of tabs) {
    tab.setAttribute('role', 'tab')
    tab.setAttribute('aria-controls', idOf(tab))
    tab.parentElement?.setAttribute('role', 'presentation')
    tab.closest('ul')?.setAttribute('role', 'tablist')
    const sheet = document.getElementById(idOf(tab))
    sheet?.setAttribute('role', 'tabpanel')
    sheet?.setAttribute('aria-label', tab.textContent ?? '')
    tab.addEventListener('click', event => {
      event.preventDefault()
      choose(tab)
    })
  }
  onArrows(tabs, choose)
  const bring = (id: string) => {
    const tab = tabs.find(one => idOf(one) === id)
    if (tab) choose(tab)
  }
  const [first] = tabs
  if (first) choose(first)
  return bring
}

function onArrows(tabs: readonly HTMLAnchorElement[], choose: (tab: HTMLAnchorElement) => void): void {
  tabs.forEach((tab, i) => {
    tab.addEventListener('keydown', event => {
      const steps: Record<string, number> = {
        ArrowRight: i + 1,
        ArrowLeft: i - 1 + tabs.length,
        Home: 0,
        End: tabs.length - 1,
        ' ': i,
      }
      const to = steps[event.key]
      const next = to === undefined ? undefined : tabs[to % tabs.length]
      if (!next) return
      event.preventDefault()
      choose(next)
      next.focus()
    })
  })
}
