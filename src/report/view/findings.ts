import type { Finding, Level, Verdict } from '../../findings/finding.ts'
import type { Place } from '../../findings/source.ts'
import { wordMessage } from '../../text/word.ts'
import { type Lang, levels } from '../../text/words.ts'
import type { ReportInput } from '../input.ts'
import { printable } from '../printable.ts'
import { isKnown } from './baseline.ts'
import { groupBy } from './group.ts'
import { missingStatement } from './missing.ts'
import { nameOf } from './names.ts'
import { type RequirementRow, requirementRows } from './requirements.ts'

/** A finding in words. */
export interface FindingText {
  /** `connections.yaml:12:5`. */
  place: string
  subject: string
  /** Name of the subject, when it is an element. */
  name: string
  level: Level
  levelText: string
  message: string
  /** What is missing, in brief, where a statement is; else the message. */
  brief: string
  related: { place: string; note: string }[]
  rule: string
  /** Recorded in the baseline. */
  known: boolean
}

/** A requirement with the findings that led to its verdict. */
export interface FindingGroup {
  requirement: RequirementRow
  level: Level
  levelText: string
  /** Whether the severity says more than the level. */
  severityBeside: boolean
  violated: FindingText[]
  /** What could not be decided for want of a statement. */
  missing: FindingText[]
  waived: FindingText[]
}

export function placeText({ file, offset }: Place): string {
  const { line, column } = file.position(offset)
  return printable(`${file.path}:${line}:${column}`)
}

export function findingText(finding: Finding, input: ReportInput, lang: Lang): FindingText {
  const { architecture } = input
  const message = printable(wordMessage(finding.message, lang))
  return {
    place: placeText(finding.place),
    subject: printable(finding.subject),
    name: nameOf(architecture, finding.subject) ?? '',
    level: finding.level,
    levelText: levels[finding.level][lang],
    message,
    brief:
      finding.verdict === 'undetermined' ? missingStatement(finding.message, architecture.framework, lang) : message,
    related: finding.related.map(({ place, note }) => ({
      place: placeText(place),
      note: printable(wordMessage(note, lang)),
    })),
    rule: finding.rule,
    known: isKnown(input, finding),
  }
}

const LEVELS: readonly Level[] = ['error', 'warning', 'note']

/** Requirements that came to a verdict, each with its findings, the gravest first. */
export function findingGroups(input: ReportInput, verdict: Verdict, lang: Lang): FindingGroup[] {
  const byRule = groupBy(input.findings, ({ rule }) => rule)
  const groups = requirementRows(input, lang)
    .filter(requirement => requirement.verdict === verdict)
    .map(requirement => groupOf(requirement, byRule.get(requirement.rule) ?? [], input, lang))
  return groups.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
}

function groupOf(
  requirement: RequirementRow,
  findings: readonly Finding[],
  input: ReportInput,
  lang: Lang,
): FindingGroup {
  const level = LEVELS.find(one => findings.some(finding => finding.level === one)) ?? 'note'
  // New ones first.
  const of = (verdict: Finding['verdict']) =>
    findings
      .filter(finding => finding.verdict === verdict)
      .map(finding => findingText(finding, input, lang))
      .sort((a, b) => Number(a.known) - Number(b.known))
  return {
    requirement,
    level,
    levelText: levels[level][lang],
    severityBeside: levels[level][lang] !== requirement.severityText,
    violated: of('violated'),
    missing: of('undetermined'),
    waived: of('waived'),
  }
}

/** Findings that belong to no requirement: about the files, the rules and the waivers themselves. */
export function modelFindings({ findings, requirements }: ReportInput): Finding[] {
  const rules = new Set(requirements.map(({ rule }) => rule))
  return findings.filter(({ rule }) => !rules.has(rule))
}
