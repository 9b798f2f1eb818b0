import { fieldNamed } from '../../text/phrases.ts'
import type { Lang } from '../../text/words.ts'
import { capital } from '../../util/capital.ts'
import type { ReportInput } from '../input.ts'
import { LABELS } from '../labels.ts'
import { groupBy } from './group.ts'
import { missingStatement } from './missing.ts'
import { deadlineText } from './requirements.ts'

/** A requirement that could not be decided, and the first statement that is missing for it. */
export interface Undecided {
  rule: string
  missing: string
  /** `và 5 thành phần khác`, or nothing. */
  others: string
  /** As in the table of requirements. */
  deadline: string
}

const DAY_OF = { current: 'dataAsOf', target: 'targetDate' } as const

export function undecided(input: ReportInput, lang: Lang): Undecided[] {
  const { requirements, findings, architecture } = input
  const deadlines = new Map(requirements.map(({ rule, deadline }) => [rule, deadline]))
  const open = new Set(requirements.filter(one => one.verdict === 'undetermined').map(one => one.rule))
  const byRule = groupBy(
    findings.filter(({ rule, verdict }) => verdict === 'undetermined' && open.has(rule)),
    ({ rule }) => rule,
  )
  // Without a day or a level nothing is asked, so that no finding says what is missing.
  const level = `${LABELS[lang].labels.agencyLevel} (\`architecture.level\`)`
  const unasked = architecture.level === undefined ? level : fieldNamed(DAY_OF[input.state], lang)
  return [...open].map(rule => {
    const own = byRule.get(rule) ?? []
    const [first] = own
    const deadline = deadlines.get(rule)
    return {
      rule,
      missing: first ? missingStatement(first.message, architecture.framework, lang) : capital(unasked),
      others: own.length > 1 ? LABELS[lang].others(own.length - 1) : '',
      deadline: deadline === undefined ? '' : deadlineText(deadline, input, lang),
    }
  })
}
