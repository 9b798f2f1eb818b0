import type { Integration, Part } from '../picture.ts'
import { SHEET_LABELS } from '../sheet-labels.ts'
import { detailsOf, rangeOf } from '../sheets.ts'
import { type Grain, groupPart, type SheetsOf } from './groups.ts'
import { type Page, paginateLinks } from './pages.ts'

/** More connections than this are never read on one page; nobody need lay them out to see that. */
const MOST = 120

type IsLegible = (picture: Integration) => boolean

const linesIn = ({ parts }: Integration): number => parts.reduce((sum, { links }) => sum + links.length, 0)

/** One sheet when everything fits; otherwise a summary of grouped connections and as many sheets as it takes for each of them. */
export function integrationSheets(whole: Integration, isLegible: IsLegible): Integration[] {
  const fits = (picture: Integration) => linesIn(picture) <= MOST && isLegible(picture)
  if (fits(whole)) return [whole]
  const pages = paginateLinks(whole)
  const of = pages.length + 1
  const details = pages.map(
    (page, i): Integration => ({
      ...whole,
      parts: [partOn(page)],
      gaps: [],
      sheet: { number: i + 2, of, about: page.about },
    }),
  )
  return [summaryOf(whole, pages, fits), ...details]
}

/** The part with what the connections of a page touch. */
export function partOn({ part, links }: Page): Part {
  const met = new Set(links.flatMap(({ stops }) => stops))
  const columns = part.columns.flatMap(column => {
    const groups = column.groups.flatMap(group => {
      const nodes = group.nodes.filter(({ key }) => met.has(key))
      return nodes.length > 0 ? [{ ...group, nodes }] : []
    })
    return groups.length > 0 ? [{ ...column, groups }] : []
  })
  return { ...part, columns, links }
}

/** From fine to coarse, of connections with national systems and of the others: the first that can be read. */
const GRAINS: readonly { national: Grain; own: Grain }[] = [
  { national: 'type', own: 'type' },
  { national: 'type', own: 'section' },
  { national: 'section', own: 'section' },
  { national: 'platforms', own: 'platforms' },
]

function summaryOf(whole: Integration, pages: readonly Page[], fits: IsLegible): Integration {
  const sheets = endsOn(pages)
  const grouped = (grains: (typeof GRAINS)[number]): Integration => ({
    ...whole,
    parts: whole.parts.map(part => groupPart(part, grains[isNational(part) ? 'national' : 'own'], sheets, whole.lang)),
    ...summaryWords(whole, pages.length + 1),
  })
  let last = whole
  for (const grains of GRAINS) {
    last = grouped(grains)
    if (fits(last)) break
  }
  return last
}

const isNational = ({ links }: Part): boolean =>
  links.some(({ stops }) => stops.some(stop => /^(?:through|to):national\//.test(stop)))

function summaryWords(whole: Integration, of: number): Pick<Integration, 'sheet' | 'remarks'> {
  const words = SHEET_LABELS[whole.lang]
  return { sheet: { number: 1, of }, remarks: [words.linked(linesIn(whole), detailsOf(of)), words.worst] }
}

function endsOn(pages: readonly Page[]): SheetsOf {
  const sheets = new Map<string, number[]>()
  for (const [i, { links }] of pages.entries())
    for (const end of new Set(links.map(({ stops }) => stops.at(-1) ?? '')))
      sheets.set(end, [...(sheets.get(end) ?? []), i + 2])
  return ends => rangeOf([...new Set(ends.flatMap(end => sheets.get(end) ?? []))].sort((a, b) => a - b))
}
