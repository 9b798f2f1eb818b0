import { all, one, onPress, show } from './dom.ts'
import { matches, plain } from './plain.ts'

/** Search, filters and sorting of the table of requirements. */
export function requirementTable(): void {
  const table = one<HTMLTableElement>('#bang')
  const rows = [...(table.tBodies[0]?.rows ?? [])]
  const filter = filters(rows)
  sorting(table, rows)
  for (const count of all<HTMLAnchorElement>('a[data-verdict], a[data-component]'))
    count.addEventListener('click', () => filter({ verdict: '', component: '', severity: '', ...count.dataset }))
  show(one('#loc'), true)
}

/** Returns what sets filters from elsewhere in the page. */
function filters(rows: readonly HTMLTableRowElement[]): (chosen: DOMStringMap) => void {
  const search = one<HTMLInputElement>('#tim')
  const selects = all<HTMLSelectElement>('#loc select')
  const texts = new Map(rows.map(row => [row, plain(row.textContent ?? '')]))
  const apply = () => {
    const fits = (row: HTMLTableRowElement) =>
      selects.every(({ value, dataset }) => value === '' || row.dataset[dataset.filter ?? ''] === value) &&
      matches(texts.get(row) ?? '', search.value)
    let count = 0
    for (const row of rows) {
      row.hidden = !fits(row)
      if (!row.hidden) count++
    }
    one('#dem').textContent = `${count}/${rows.length}`
    show(one('#khong-khop'), count === 0)
  }
  const set = (chosen: DOMStringMap) => {
    search.value = ''
    for (const select of selects) select.value = chosen[select.dataset.filter ?? ''] ?? ''
    apply()
  }
  search.addEventListener('input', apply)
  for (const select of selects) select.addEventListener('change', apply)
  one('[data-clear]').addEventListener('click', () => set({}))
  apply()
  return set
}

function sorting(table: HTMLTableElement, rows: HTMLTableRowElement[]): void {
  const { compare } = new Intl.Collator('vi', { numeric: true })
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])]
  const key = (row: HTMLTableRowElement, i: number) => row.cells[i]?.dataset.sort ?? row.cells[i]?.textContent ?? ''
  heads.forEach((head, i) => {
    // Not a <button>: browsers leave those out of the headings they repeat on every printed page.
    const button = document.createElement('span')
    button.tabIndex = 0
    button.setAttribute('role', 'button')
    button.append(...head.childNodes)
    head.append(button)
    onPress(button, () => {
      const down = head.getAttribute('aria-sort') === 'ascending'
      for (const other of heads) other.removeAttribute('aria-sort')
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      rows.sort((a, b) => (down ? -1 : 1) * compare(key(a, i), key(b, i)))
      table.tBodies[0]?.append(...rows)
    })
  })
}
