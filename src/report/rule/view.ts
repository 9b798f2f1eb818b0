import type { Message } from '../../findings/message.ts'
import type { Framework, LegalDocument, RuleSource } from '../../model/framework.ts'
import { deadlineOn, forceOn, validity, validOn } from '../../model/law.ts'
import { wordMessage } from '../../text/word.ts'
import {
  agencyLevels,
  formatDay,
  indicators,
  type Lang,
  sections,
  severities,
  verified,
  wordOf,
} from '../../text/words.ts'
import { capital } from '../../util/capital.ts'
import type { Day } from '../../util/day.ts'
import { deadlineWords, forceInFull } from '../view/law.ts'
import { markOf, numberOf } from '../view/names.ts'
import { WORDS } from './words.ts'

/** A case of a rule's tests, chosen to be shown. */
export interface Example {
  title: string
  state: 'current' | 'target'
  /** The day, where the case names one. */
  asOf: Day | undefined
  /** Lines of the small model, without what belongs to the test; secrets masked. */
  lines: readonly { text: string; findings: readonly Message[] }[]
}

/** A rule and what its page may say of it, nothing looked up any more. */
export interface RuleSubject {
  rule: RuleSource
  framework: Framework
  /** Sections and figures the rule's checks look at. */
  looksAt: readonly string[]
  figures: readonly string[]
  fails: Example | undefined
  passes: Example | undefined
  /** Ids of the other rules of its area. */
  related: readonly string[]
}

/** The page of a rule, in words: the same for the terminal and for Markdown. Backticks mark machine words. */
export interface RuleView {
  id: string
  severity: string
  title: string
  /** Name and value of what fits on a line: level, validity, deadline … */
  facts: { name: string; value: string }[]
  /** The law on the day asked about; nothing without one. */
  onDay: { heading: string; lines: string[] } | undefined
  why: string
  basis: BasisView[]
  fails: ExampleView | undefined
  passes: ExampleView | undefined
  fix: string
  related: readonly string[]
}

export interface BasisView {
  /** `Nghị quyết 149/NQ-CP, Điều 2`. */
  cited: string
  title: string
  /** How well it was verified that the document asks for this. */
  mark: string
  /** Dates and standing of the document: sentences. */
  facts: string[]
  note: string
}

export interface ExampleView {
  title: string
  /** State and day, where they are not the usual ones. */
  about: string
  yaml: string
  /** What the tool says of it. */
  findings: string[]
}

export function ruleView(subject: RuleSubject, lang: Lang, day?: Day): RuleView {
  const { rule, framework, fails, passes, related } = subject
  return {
    id: rule.id,
    severity: wordOf(severities, rule.severity, lang),
    title: rule.title[lang],
    facts: factsOf(subject, lang),
    onDay: day === undefined ? undefined : onDay(rule, framework, lang, day),
    why: rule.why[lang],
    basis: rule.basis.map(basis => basisView(basis, framework, lang, day)),
    fails: fails && exampleView(fails, lang),
    passes: passes && exampleView(passes, lang),
    fix: rule.fix[lang],
    related,
  }
}

function factsOf({ rule, framework, looksAt, figures }: RuleSubject, lang: Lang): RuleView['facts'] {
  const words = WORDS[lang]
  const { from, to } = validity(rule, framework)
  const component = framework.components.find(({ id }) => id === rule.component)?.title[lang] ?? rule.component
  const named = (table: typeof sections | typeof indicators, ids: readonly string[]) =>
    ids.map(id => `${wordOf(table, id, lang)} (\`${id}\`)`).join('; ')
  return [
    { name: words.severity, value: wordOf(severities, rule.severity, lang) },
    { name: words.levels, value: rule.levels.map(level => wordOf(agencyLevels, level, lang)).join(', ') },
    { name: rule.component === 'general' ? words.part : words.component, value: component },
    {
      name: words.valid,
      value: to ? words.fromTo(formatDay(from, lang), formatDay(to, lang)) : words.from(formatDay(from, lang)),
    },
    ...(rule.deadline ? [{ name: words.deadline, value: formatDay(rule.deadline, lang) }] : []),
    ...(looksAt.length ? [{ name: words.looksAt, value: named(sections, looksAt) }] : []),
    ...(figures.length ? [{ name: words.figures, value: named(indicators, figures) }] : []),
  ]
}

function onDay(rule: RuleSource, framework: Framework, lang: Lang, day: Day): RuleView['onDay'] {
  const words = WORDS[lang]
  const { from, to = '' } = validity(rule, framework)
  const standing = validOn(rule, framework, day)
  const { deadline } = rule
  return {
    heading: words.onDay(formatDay(day, lang)),
    lines: [
      words.standing[standing](formatDay(standing === 'not-yet' ? from : to, lang)),
      ...(deadline
        ? [words.deadlineIs(formatDay(deadline, lang), deadlineWords(deadlineOn(deadline, day), lang))]
        : []),
    ].map(capital),
  }
}

function basisView(basis: RuleSource['basis'][number], framework: Framework, lang: Lang, day?: Day): BasisView {
  const document = framework.documents.get(basis.document ?? '')
  const number = document ? numberOf(document, lang) : (basis.text?.[lang] ?? basis.document ?? '')
  return {
    cited: basis.clause ? `${number}, ${basis.clause}` : number,
    title: document?.title?.[lang] ?? '',
    mark: markOf(document, basis.verified, lang),
    facts: document ? documentFacts(document, framework, lang, day) : [],
    note: basis.note?.[lang] ?? '',
  }
}

/** Dates of a document, how well they were verified, and how it stands on the day, if one is asked about. */
function documentFacts(document: LegalDocument, { documents }: Framework, lang: Lang, day?: Day): string[] {
  if (document.kind === 'other') return []
  const words = WORDS[lang]
  const { date, year, effective, ended } = document
  const next = documents.get(document.replacedBy ?? '')
  const dates = [
    ...(date ? [words.issued(formatDay(date, lang))] : year ? [words.issuedIn(String(year))] : []),
    ...(effective ? [words.effective(formatDay(effective, lang))] : []),
    ...(ended ? [words.ended(formatDay(ended, lang))] : []),
    ...(next ? [words.replaced(numberOf(next, lang))] : []),
  ]
  const then = day === undefined ? [] : [`${words.stands}: ${forceInFull(forceOn(document, documents, day), lang)}`]
  return [`${dates.join(', ')} (${words.register(wordOf(verified, document.verified, lang))})`, ...then].map(capital)
}

/** More messages of one example tell a reader nothing new. */
const MOST = 3

function exampleView({ title, state, asOf, lines }: Example, lang: Lang): ExampleView {
  const words = WORDS[lang]
  const about = [
    ...(state === 'target' ? [words.state] : []),
    ...(asOf === undefined ? [] : [words.asOf(formatDay(asOf, lang))]),
  ]
  const said = [...new Set(lines.flatMap(({ findings }) => findings.map(one => wordMessage(one, lang))))]
  return {
    title,
    about: about.join(', '),
    yaml: lines.map(({ text, findings }) => (findings.length ? `${text} # ← ${words.mark}` : text)).join('\n'),
    findings: said.length > MOST ? [...said.slice(0, MOST), words.more(said.length - MOST)] : said,
  }
}
