import { all, goTo, link, make, one, show } from './dom.ts'

/** What one table row says of an element, and everything elsewhere in the page that speaks of it. */
export function elementPanel(
  rows: ReadonlyMap<string, HTMLTableRowElement>,
  showInPicture: (sheet: HTMLElement, id: string) => void,
): (id: string) => void {
  const dialog = one<HTMLDialogElement>('#bang-thong-tin')
  const part = (name: string) => one(`[data-part=${name}]`, dialog)
  const fill = (name: string, items: readonly Node[]) => {
    part(name).replaceChildren(...items)
    for (const none of all(`[data-none=${name}]`, dialog)) show(none, items.length === 0)
  }
  const seen: string[] = []
  const open = (id: string) => {
    const row = rows.get(id)
    if (!row) return
    one('#bang-ten', dialog).textContent = nameOf(row)
    part('id').textContent = id
    part('row').setAttribute('href', `#${row.id}`)
    fill('fields', fieldsOf(row))
    fill('findings', findingsOf(id))
    fill('out', all('.relations li', row).map(copy))
    fill('in', neighboursOf(row))
    fillPictures(part('pictures'), id, sheet => {
      dialog.close()
      showInPicture(sheet, id)
    })
    show(one('[data-panel=back]', dialog), seen.length > 0)
    seen.push(id)
    for (const g of all('.chosen')) g.classList.remove('chosen')
    for (const g of all(`g[data-element="${CSS.escape(id)}"]`)) g.classList.add('chosen')
    if (!dialog.open) dialog.showModal()
    dialog.scrollTop = 0
    one('#bang-ten', dialog).focus()
  }
  one('[data-panel=close]', dialog).addEventListener('click', () => dialog.close())
  one('[data-panel=back]', dialog).addEventListener('click', () => {
    seen.pop()
    open(seen.pop() ?? '')
  })
  dialog.addEventListener('close', () => {
    seen.length = 0
  })
  // Outside of the panel, which is as high as the window.
  dialog.addEventListener('click', event => {
    if (event.target === dialog && event.clientX < dialog.getBoundingClientRect().left) dialog.close()
  })
  onLinks(dialog, rows, open)
  return open
}

/** Names of elements lead to the panel; in it, what is no element leads out of it. */
function onLinks(
  dialog: HTMLDialogElement,
  rows: ReadonlyMap<string, HTMLTableRowElement>,
  open: (id: string) => void,
): void {
  const byPlace = new Map([...rows].map(([id, row]) => [`#${row.id}`, id]))
  document.addEventListener('click', event => {
    const clicked = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
    const href = clicked?.getAttribute('href') ?? ''
    if (!clicked || href === '' || event.defaultPrevented) return
    const id = clicked.dataset.part === 'row' ? undefined : byPlace.get(href)
    if (id === undefined && !dialog.open) return
    event.preventDefault()
    if (id !== undefined) open(id)
    else {
      dialog.close()
      goTo(href)
    }
  })
}

const nameOf = (row: HTMLTableRowElement): string =>
  (row.querySelector('.name') ?? row.cells[1])?.firstChild?.textContent ?? ''

const headsOf = (row: HTMLTableRowElement): HTMLTableCellElement[] => [
  ...(row.closest('table')?.tHead?.rows[0]?.cells ?? []),
]

const copy = (node: Node): Node => node.cloneNode(true)

/** Every column that says something, under its head; the first is the id, which stands above. */
function fieldsOf(row: HTMLTableRowElement): Node[] {
  const heads = headsOf(row)
  return [...row.cells].flatMap((cell, i) => {
    if (i === 0 || cell.className === 'relations' || (cell.textContent ?? '').trim() in { '': 0, '–': 0 }) return []
    const value = make('dd', ...[...cell.childNodes].map(copy))
    return [make('dt', heads[i]?.textContent ?? ''), value]
  })
}

function findingsOf(id: string): Node[] {
  return all<HTMLLIElement>(`li[data-subject="${CSS.escape(id)}"]`).map(finding => {
    const group = finding.closest('[data-requirement]')
    const said = make('span', ...[...one('.said', finding).childNodes].map(copy))
    const title = group?.querySelector('h3')?.textContent
    return title && group ? make('li', link(title, `#${group.id}`), make('br'), said) : make('li', said)
  })
}

/** Rows that lead here, with the verb they lead here by. */
function neighboursOf({ id }: HTMLTableRowElement): Node[] {
  return all<HTMLAnchorElement>(`tr[data-element] a[href="#${id}"]`).flatMap(to => {
    const row = to.closest('tr')
    const cell = to.closest<HTMLTableCellElement>('td')
    if (!row || !cell) return []
    const verb =
      to.parentElement?.querySelector(':scope > span')?.textContent ?? headsOf(row)[cell.cellIndex]?.dataset.verb ?? ''
    return [make('li', link(nameOf(row), `#${row.id}`), ` – ${verb}`)]
  })
}

function fillPictures(place: HTMLElement, id: string, choose: (sheet: HTMLElement) => void): void {
  const sheets = all('.sheet').filter(sheet => sheet.querySelector(`g[data-element="${CSS.escape(id)}"]`))
  for (const old of all('button', place)) old.remove()
  for (const sheet of sheets) {
    const button = make('button', sheet.querySelector('figcaption')?.textContent ?? '')
    button.type = 'button'
    button.addEventListener('click', () => choose(sheet))
    place.append(button)
  }
  show(place, sheets.length > 0)
}
