import type { Level } from '../../findings/finding.ts'
import { type Lang, levels, verdicts } from '../../text/words.ts'
import type { ReportInput, ReportOptions } from '../input.ts'
import { LABELS } from '../labels.ts'
import { printable } from '../printable.ts'
import { placeText } from '../view/findings.ts'
import { groupBy } from '../view/group.ts'
import { missingStatement } from '../view/missing.ts'
import { type RequirementRow, requirementRows } from '../view/requirements.ts'
import { type Alert, alertsOf, clipped, gravestFirst } from './alert.ts'
import { detailsOf } from './detail.ts'
import { CI } from './words.ts'

/** A test case of JUnit: what the outcome is called there, and what is told of it. */
export interface TestCase {
  /** `tinh-mau.integration`: readers tell cases apart by this and the name, and group them at the full stop. */
  classname: string
  name: string
  outcome: 'passed' | 'failure' | 'error' | 'skipped'
  type: string
  message: string
  lines: readonly string[]
}

/** The findings of a case are a list to read; thousands of them would make a file no reader takes. */
const MOST = 100

/**
 * A case for each requirement and one for the files. What fails the command fails the case; whatever else is not
 * satisfied is skipped, never passed, for a passed case says that the requirement is met.
 */
export function casesOf(input: ReportInput, options: ReportOptions): TestCase[] {
  const alerts = alertsOf([input], options.lang)
  const rows = requirementRows(input, options.lang)
  const byRule = groupBy(alerts, ({ rule }) => rule.id)
  const rules = new Set(rows.map(({ rule }) => rule))
  const components = new Map(input.requirements.map(({ rule, component }) => [rule, component]))
  const id = printable(input.architecture.id)
  return [
    ...rows.map(row => ({
      classname: `${id}.${printable(components.get(row.rule) ?? '')}`,
      name: `${row.rule}: ${row.title}`,
      ...outcomeOf(row, byRule.get(row.rule) ?? [], options),
    })),
    {
      classname: `${id}.model`,
      name: CI[options.lang].modelFiles,
      ...filesOutcome(
        alerts.filter(({ rule }) => !rules.has(rule.id)),
        options,
      ),
    },
  ]
}

type Outcome = Omit<TestCase, 'classname' | 'name'>

const PASSED: Outcome = { outcome: 'passed', type: '', message: '', lines: [] }

function outcomeOf(row: RequirementRow, alerts: readonly Alert[], options: ReportOptions): Outcome {
  const { lang } = options
  const [first] = alerts
  const skipped = { outcome: 'skipped' as const, type: row.verdict }
  switch (row.verdict) {
    case 'satisfied':
      return { ...PASSED, lines: row.verdictText === verdicts.satisfied[lang] ? [] : [row.verdictText] }
    case 'not-applicable':
      return { ...skipped, message: row.verdictText, lines: [] }
    case 'undetermined':
      return {
        ...skipped,
        message: headed(row.verdictText, first && missingOf(first, lang)),
        lines: linesOf(alerts, lang),
      }
    case 'waived':
      return { ...skipped, message: headed(row.verdictText, first?.waiver), lines: linesOf(alerts, lang) }
    case 'violated':
      return violatedOutcome(row, alerts, options)
  }
}

function violatedOutcome(row: RequirementRow, alerts: readonly Alert[], { lang, failOn }: ReportOptions): Outcome {
  const violated = gravestFirst(alerts.filter(({ finding }) => finding.verdict === 'violated'))
  const fresh = violated.filter(({ known }) => !known)
  const failing = fresh.filter(one => fails(one, failOn))
  const [told] = failing.length > 0 ? failing : fresh.length > 0 ? fresh : violated
  const rest = alerts.filter(one => one !== told)
  const lines = [
    ...(told ? [lineOf(told, lang), ...detailsOf(told, lang)] : []),
    ...(rest.length > 0 ? ['', `${CI[lang].otherFindings}:`, ...linesOf(rest, lang)] : []),
  ]
  const common = { type: row.verdict, lines }
  if (failing.length > 0) return { ...common, outcome: 'failure', message: told?.message ?? row.verdictText }
  const why = fresh.length > 0 ? CI[lang].notFailing : `${row.verdictText} (${LABELS[lang].knownBefore})`
  return { ...common, outcome: 'skipped', message: headed(why, told?.message) }
}

/** Notes about files leave the case passed: nothing is wrong with them. */
function filesOutcome(alerts: readonly Alert[], { lang, failOn }: ReportOptions): Outcome {
  const fresh = gravestFirst(alerts.filter(({ known }) => !known))
  const [worst] = fresh
  const lines = linesOf(gravestFirst(alerts), lang)
  if (!worst || worst.finding.level === 'note') return { ...PASSED, lines }
  const common = { type: worst.rule.id, message: worst.message, lines }
  return { ...common, outcome: fails(worst, failOn) ? 'error' : 'skipped' }
}

/** With `never` nothing fails the command; the report still tells errors from the rest. */
const fails = ({ finding }: Alert, failOn: ReportOptions['failOn']): boolean =>
  (failOn === 'warning' ? ['error', 'warning'] : (['error'] satisfies Level[])).includes(finding.level)

const headed = (head: string, text = ''): string => (text === '' ? head : `${head}: ${text}`)

const missingOf = ({ finding, input }: Alert, lang: Lang): string =>
  clipped(missingStatement(finding.message, input.architecture.framework, lang))

function linesOf(alerts: readonly Alert[], lang: Lang): string[] {
  const lines = alerts.slice(0, MOST).map(alert => lineOf(alert, lang))
  return alerts.length > MOST ? [...lines, LABELS[lang].others(alerts.length - MOST)] : lines
}

/** `connections.yaml:12:5 lỗi: …`; what came of it instead of the level, where it is no violation. */
function lineOf({ finding, message, waiver, known }: Alert, lang: Lang): string {
  const { verdict, level } = finding
  const word = verdict === 'violated' ? levels[level][lang] : verdicts[verdict][lang].toLowerCase()
  const marks = known ? ` (${LABELS[lang].knownBefore})` : ''
  return `${placeText(finding.place)} ${word}${marks}: ${[message, waiver].filter(text => text !== '').join(' ')}`
}
