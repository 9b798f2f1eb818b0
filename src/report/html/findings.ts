import type { Verdict } from '../../findings/finding.ts'
import type { Lang } from '../../text/words.ts'
import type { ReportInput } from '../input.ts'
import { LABELS } from '../labels.ts'
import { standingOf } from '../view/elements.ts'
import { type FindingText, findingGroups } from '../view/findings.ts'
import { statedFields } from '../view/stated.ts'
import { anchorOf, type Link, subjectLink } from './links.ts'

/** A finding with the element it is about, and what the agency itself has stated of it. */
export interface PageFinding extends FindingText {
  link: Link | undefined
  stated: string
}

/** Requirements that came to a verdict, with their findings; a few missing statements are read at once, many are folded. */
export function groupsOf(input: ReportInput, verdict: Verdict, lang: Lang) {
  const stated = statedBy(input, lang)
  const full = (finding: FindingText): PageFinding => ({
    ...finding,
    link: subjectLink(input.architecture, finding.subject),
    stated: stated(finding.subject),
  })
  return findingGroups(input, verdict, lang).map(group => {
    const missing = group.missing.map(full)
    return {
      ...group,
      anchor: anchorOf('yc', group.requirement.rule),
      violated: group.violated.map(full),
      missing: missing.slice(0, AT_ONCE),
      rest: missing.slice(AT_ONCE),
      others: LABELS[lang].others(missing.length - AT_ONCE),
    }
  })
}

const AT_ONCE = 6

/** Worked out once for each element, however many findings are about it. */
function statedBy(input: ReportInput, lang: Lang): (subject: string) => string {
  const known = new Map<string, string>()
  return subject => {
    const before = known.get(subject)
    if (before !== undefined) return before
    const standing = standingOf(input, subject)
    const fields = standing ? statedFields(standing, input.architecture, lang) : []
    const text = fields.map(field => field.text).join('; ')
    known.set(subject, text)
    return text
  }
}
