import { boardLines } from '../board/mermaid.ts'
import { clean, mermaidLabel } from '../escape.ts'
import { LABELS } from '../labels.ts'
import type { Band, Integration, Link, Overview } from '../picture.ts'
import { sheetHeading } from '../sheets.ts'
import type { Picture } from '../way.ts'
import { ARROWS, node, notes, subgraph } from './flow.ts'
import { ganttConfig, ganttLines, timelineLines } from './way.ts'

/**
 * The picture as Mermaid text, for places that draw it themselves. Ids are numbered, never taken from names, and every
 * label is quoted and escaped, so that no name can change what is drawn.
 */
export function pictureToMermaid(picture: Picture): string {
  return `${[...header(picture), ...linesOf(picture)].join('\n')}\n`
}

function linesOf(picture: Picture): string[] {
  if ('groups' in picture && 'columns' in picture) return ['flowchart LR', ...boardLines(picture), ...STYLES]
  switch (picture.view) {
    case 'overview':
      return ['flowchart TB', ...overview(picture), ...STYLES]
    case 'difference':
    case 'versions':
      return ['flowchart TB', ...overview(picture), ...STYLES, ...CHANGE_STYLES]
    case 'integration':
      return ['flowchart LR', ...integration(picture), ...STYLES]
    case 'roadmap':
      return ganttLines(picture)
    case 'compliance':
      return timelineLines(picture)
  }
}

/** A JSON string is a YAML string; the percent sign is spelt out because `%%` is looked for before YAML is read. */
const header = (picture: Picture): string[] => {
  const { title, subtitle } = sheetHeading(picture)
  return [
    '---',
    `title: ${JSON.stringify(clean(`${title} – ${subtitle}`)).replaceAll('%', '\\u0025')}`,
    ...(picture.view === 'roadmap' ? ganttConfig(picture) : []),
    '---',
  ]
}

const STYLES = [
  '  classDef present fill:#ffffff,stroke:#1f4e8c,color:#1b2a41',
  '  classDef unconnected fill:#ffffff,stroke:#1f4e8c,color:#1b2a41',
  '  classDef coming fill:#ffffff,stroke:#1f4e8c,color:#1b2a41,stroke-dasharray:6 3',
  '  classDef gone fill:#ffffff,stroke:#a9b8cc,color:#667085,stroke-dasharray:2 3',
  '  classDef missing fill:#ffffff,stroke:#b42318,color:#b42318,stroke-dasharray:2 3',
  '  classDef unknown fill:#ffffff,stroke:#667085,color:#667085,stroke-dasharray:2 3',
  '  classDef waived fill:#ffffff,stroke:#667085,color:#667085,stroke-dasharray:8 3 2 3',
]

const CHANGE_STYLES = [
  '  classDef added fill:#ffffff,stroke:#1d5a35,color:#1b2a41,stroke-width:2px',
  '  classDef removed fill:#ffffff,stroke:#b42318,color:#667085,stroke-dasharray:2 3',
  '  classDef changed fill:#ffffff,stroke:#a15c07,color:#1b2a41,stroke-width:2px',
  '  classDef renamed fill:#ffffff,stroke:#1f4e8c,color:#1b2a41,stroke-width:2px',
]

function overview({ bands, lang, remarks = [] }: Overview): string[] {
  let boxes = 0
  const lines = bands.flatMap((band, i) => {
    const empty = {
      kind: 'user',
      id: '',
      name: band.note ?? LABELS[lang].none,
      look: 'unknown',
      errors: 0,
      warnings: 0,
    } as const
    const cells = band.cells.length > 0 ? band.cells : [empty]
    const inside = ['    direction LR', ...cells.map(cell => node(`n${++boxes}`, cell, lang))]
    return subgraph(`g${i + 1}`, bandTitle(band), inside)
  })
  const said = notes(`g${bands.length + 1}`, remarks, lang, () => `n${++boxes}`)
  // Invisible links keep the bands in their order from top to bottom.
  return [...lines, ...said, ...bands.slice(1).map((_, i) => `  g${i + 1} ~~~ g${i + 2}`)]
}

const bandTitle = ({ title, note, cells }: Band): string => (note && cells.length > 0 ? `${title} (${note})` : title)

function integration({ parts, gaps, lang, remarks = [] }: Integration): string[] {
  let groups = 0
  let boxes = 0
  const lines = parts.flatMap(({ columns, links }) => {
    const ids = new Map<string, string>()
    const subgraphs = columns.flatMap(column => {
      const cells = column.groups.flatMap(({ nodes }) => nodes)
      for (const { key } of cells) ids.set(key, `n${++boxes}`)
      return subgraph(
        `g${++groups}`,
        column.title,
        cells.map(({ key, cell }) => node(ids.get(key) ?? '', cell, lang)),
      )
    })
    return [...subgraphs, ...links.flatMap(link => hops(link, ids))]
  })
  const missing = gaps.map(cell => node(`n${++boxes}`, cell, lang))
  return [
    ...lines,
    ...subgraph(`g${++groups}`, LABELS[lang].gaps, missing),
    ...notes(`g${++groups}`, remarks, lang, () => `n${++boxes}`),
  ]
}

/** A connection through platforms is one arrow a step; why it is not made stands on the last. */
function hops({ stops, look, note }: Link, ids: ReadonlyMap<string, string>): string[] {
  return stops.slice(1).map((stop, i) => {
    const label = note && i === stops.length - 2 ? `|${mermaidLabel(note)}|` : ''
    return `  ${ids.get(stops[i] ?? '')} ${ARROWS[look]}${label} ${ids.get(stop)}`
  })
}
