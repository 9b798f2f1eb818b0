import type { Finding } from '../findings/finding.ts'
import type { Place } from '../findings/source.ts'
import type { Reporter, ReportInput, ReportOptions } from './input.ts'
import { joinPretty } from './join.ts'
import { findingBlock, headline, type Page, pageOf } from './pretty/finding.ts'
import { baselineLines, closing, heading, totalsTable, undeterminedTable } from './pretty/summary.ts'
import { workspacePart } from './pretty/workspace.ts'
import { isKnown } from './view/baseline.ts'
import { requirementRows } from './view/requirements.ts'

/** The result for people at a terminal. */
export const pretty: Reporter = (inputs, options) => {
  const all = inputs.map(({ architecture, summary }) => ({ id: architecture.id, summary }))
  return joinPretty([...inputs.map(input => prettyPart(input, options)), workspacePart(all, options)])
}

/** What is said of one architecture; nothing for one of which only findings are asked, and that has none. */
export function prettyPart(input: ReportInput, options: ReportOptions): string {
  const { quiet = false, showKnown = false } = options
  const page = pageOf(options)
  const findings = findingBlocks(input, page, showKnown)
  const blocks = quiet ? findings : [heading(input, page), ...findings, ...endOf(input, page)]
  return blocks
    .filter(block => block.length > 0)
    .map(block => block.join('\n'))
    .join('\n\n')
}

const endOf = (input: ReportInput, page: Page): string[][] => [
  baselineLines(input, page),
  undeterminedTable(input, page),
  totalsTable(input, page),
  closing(input, page),
]

/** Findings by file and line, new ones first; those recorded before only when they are asked for. What is only worth knowing takes a line; what is not decided waits for the table. */
function findingBlocks(input: ReportInput, page: Page, showKnown: boolean): string[][] {
  const rows = new Map(requirementRows(input, page.lang).map(row => [row.rule, row]))
  const explained = new Set<string>()
  const isNote = ({ rule, verdict, level }: Finding) => verdict === 'waived' || (level === 'note' && !rows.has(rule))
  const fresh = input.findings.filter(finding => !isKnown(input, finding))
  const known = showKnown ? input.findings.filter(finding => isKnown(input, finding)) : []
  const told = [...fresh, ...known]
  const shown = told.filter(finding => finding.verdict === 'violated' && !isNote(finding))
  const blocks = shown.map((finding, i) => {
    const first = !explained.has(finding.rule)
    explained.add(finding.rule)
    // All that is missing from a section stands at its key: one look at that line will do.
    const framed = !isSamePlace(finding.place, shown[i - 1]?.place)
    return findingBlock(finding, first ? rows.get(finding.rule) : undefined, framed, input, page)
  })
  const notes = told.filter(isNote).flatMap(finding => headline(finding, page, isKnown(input, finding)))
  return [...blocks, notes]
}

const isSamePlace = (a: Place, b: Place | undefined): boolean =>
  a.file === b?.file && a.offset === b.offset && a.end === b.end
