import { type Severity, VERIFIED, type Verified } from '../../findings/finding.ts'
import { type Coverage, mismatches } from '../../model/coverage.ts'
import type { Framework, RuleSource } from '../../model/framework.ts'
import { areas, type Lang, severities, verified, wordOf } from '../../text/words.ts'
import { groupBy } from '../view/group.ts'
import { markOf, numberOf } from '../view/names.ts'

/** What the rules cover of the sources, in words: the same for the terminal and for Markdown. */
export interface CoverageView {
  framework: string
  parts: { title: string; statements: StatementView[] }[]
  /** Rules that no statement names: those an agency adds. */
  unnamed: readonly string[]
  totals: CoverageTotals
}

export interface StatementView {
  says: string
  /** `Nghị quyết 149/NQ-CP (theo báo chí); …`. */
  basis: string
  rules: readonly string[]
  gap: string
}

/** Counts, with the words for what is counted. */
export interface CoverageTotals {
  statements: number
  /** Statements with rules and no gap, with both, and with a gap only. */
  covered: number
  inPart: number
  open: number
  rules: number
  byArea: Count[]
  bySeverity: Count[]
  /** By the best mark among a rule's bases. */
  byMark: Count[]
  /** Rules that rest on documents none of which was compared with the original; on the press, or on practice, alone. */
  uncompared: number
  press: number
  practice: number
}

export interface Count {
  id: string
  word: string
  count: number
}

export function coverageView(
  coverage: Coverage,
  framework: Framework,
  rules: readonly RuleSource[],
  lang: Lang,
): CoverageView {
  return {
    framework: framework.title[lang],
    parts: coverage.parts.map(({ title, statements }) => ({
      title: title[lang],
      statements: statements.map(({ says, basis, rules: ids, gap }) => ({
        says: says[lang],
        basis: basis
          .map(one => {
            const document = framework.documents.get(one.document)
            const number = document ? numberOf(document, lang) : one.document
            return `${number}${one.clause ? `, ${one.clause}` : ''} (${markOf(document, one.verified, lang)})`
          })
          .join('; '),
        rules: ids,
        gap: gap?.[lang] ?? '',
      })),
    })),
    unnamed: mismatches(
      coverage,
      rules.map(({ id }) => id),
    ).unnamed,
    totals: totalsOf(coverage, framework, rules, lang),
  }
}

export const areaOf = (id: string): string => id.slice(0, id.indexOf('.'))

/** The best mark among the bases of a rule. */
export const bestMark = ({ basis }: RuleSource): Verified =>
  VERIFIED.find(mark => basis.some(({ verified: how }) => how === mark)) ?? 'unverified'

function totalsOf(
  { parts }: Coverage,
  { documents }: Framework,
  rules: readonly RuleSource[],
  lang: Lang,
): CoverageTotals {
  const statements = parts.flatMap(part => part.statements)
  const count = (is: (one: (typeof statements)[number]) => boolean): number => statements.filter(is).length
  const onDocuments = (rule: RuleSource): boolean =>
    rule.basis.some(({ document }) => document === undefined || documents.get(document)?.kind !== 'other')
  // Slides, say, are no legal document, but they can be compared with one.
  const alone = (mark: Verified) => rules.filter(rule => !onDocuments(rule) && bestMark(rule) === mark)
  const [press, practice] = [alone('press'), alone('practice')]
  const order = Object.keys(areas)
  const byArea = [...groupBy(rules, ({ id }) => areaOf(id))]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([id, own]) => ({ id, word: wordOf(areas, id, lang), count: own.length }))
  return {
    statements: statements.length,
    covered: count(one => one.rules.length > 0 && !one.gap),
    inPart: count(one => one.rules.length > 0 && one.gap !== undefined),
    open: count(one => one.rules.length === 0),
    rules: rules.length,
    byArea,
    bySeverity: (Object.keys(severities) as Severity[]).map(id => ({
      id,
      word: wordOf(severities, id, lang),
      count: rules.filter(({ severity }) => severity === id).length,
    })),
    byMark: VERIFIED.map(id => ({
      id,
      word: wordOf(verified, id, lang),
      count: rules.filter(rule => bestMark(rule) === id).length,
    })),
    uncompared: rules.filter(rule => ![...press, ...practice].includes(rule) && bestMark(rule) !== 'original').length,
    press: press.length,
    practice: practice.length,
  }
}
