import { all, one, show, unfold } from './dom.ts'
import { choosable, elementRows } from './elements.ts'
import { elementPanel } from './panel.ts'
import { requirementTable } from './table.ts'
import { pictureTabs } from './tabs.ts'
import { themeButton } from './theme.ts'
import { type Zoom, zoomable } from './zoom.ts'

// The page is complete without any of this: here its tables, pictures and names become things to work with.

themeButton()
requirementTable()
const bring = pictureTabs()
const zooms = new Map<Element, Zoom>(all('.sheet').map(sheet => [sheet, zoomable(sheet)]))
const rows = elementRows()
const open = elementPanel(rows, (sheet, id) => {
  bring(sheet.id)
  sheet.scrollIntoView()
  const g = one<SVGGElement>(`g[data-element="${CSS.escape(id)}"]`, sheet)
  const { x, y, width, height } = g.getBBox()
  zooms.get(sheet)?.centre(x + width / 2, y + height / 2)
  g.focus()
})
for (const svg of all<SVGSVGElement>('.picture svg')) choosable(svg, rows, open)
for (const text of all('.handling')) show(text, true)

const follow = () => {
  const id = location.hash.slice(1)
  unfold(location.hash)
  bring(id)
}
addEventListener('hashchange', follow)
follow()

let undo: (() => void)[] = []
addEventListener('beforeprint', () => {
  const folded = all<HTMLDetailsElement>('details:not([open])')
  for (const one of folded) one.open = true
  undo = [...zooms.values()].map(zoom => zoom.whole())
  undo.push(() => {
    for (const one of folded) one.open = false
  })
})
addEventListener('afterprint', () => {
  for (const back of undo) back()
})
