import type { Requirement, Verified } from '../../findings/finding.ts'
import type { Framework } from '../../model/framework.ts'
import { ELEMENT_SECTIONS, type Section } from '../../model/language.ts'
import type { BasesVerified } from '../../text/bases.ts'
import {
  agencyLevels,
  documentStates,
  formatDay,
  type Lang,
  sections,
  states,
  verified,
  wordOf,
} from '../../text/words.ts'
import type { ReportInput } from '../input.ts'
import { LABELS } from '../labels.ts'
import { printable } from '../printable.ts'
import { nameOf, numberOf } from './names.ts'
import { sourceText } from './sources.ts'

/** What the first screen of every report says. */
export interface Facts {
  title: string
  agency: string
  level: string
  leadUnit: string
  /** Version and status of the architecture document. */
  document: string
  framework: string
  decision: string
  /** State and day. */
  assessed: string
  /** Day of the facts, and how it stands to the day assessed. */
  dataDay: string
  /** Where the facts come from; '' when the model does not say. */
  source: string
  description: string
  /** Mandatory requirements past their deadline and not satisfied, in a sentence; '' when there are none. */
  overdue: string
  /** Which sections are known only in part, or not at all. */
  known: string
  /** How many requirements rest on documents nobody compared with the original. */
  provenance: string
  contentHash: string
  rulesHash: string
  version: string
}

/** The framework asked for; undefined when there is none of that name, and the model was read with another. */
export const frameworkOf = ({ framework, architecture }: ReportInput): Framework | undefined =>
  architecture.framework.id === framework ? architecture.framework : undefined

export const titleOf = ({ architecture }: ReportInput): string =>
  printable(architecture.about.title ?? '') || printable(architecture.id)

export function factsOf(input: ReportInput, lang: Lang): Facts {
  const { architecture, requirements } = input
  const words = LABELS[lang]
  const { agency, level, version, status } = architecture.about
  const framework = frameworkOf(input)
  const lead = agency?.leadUnit
  const document = [
    ...(version === undefined ? [] : [words.versionIs(printable(version))]),
    ...(status === undefined ? [] : [wordOf(documentStates, status, lang)]),
  ]
  const code = agency?.code === undefined ? '' : ` (${printable(agency.code)})`
  return {
    title: titleOf(input),
    agency: agency?.name === undefined ? words.notStated : printable(agency.name) + code,
    level: level === undefined ? words.notStated : wordOf(agencyLevels, level, lang),
    leadUnit: lead === undefined ? words.notStated : (nameOf(architecture, lead) ?? printable(lead)),
    document: document.join(', ') || words.notStated,
    framework: framework?.title[lang] ?? words.unknownFramework(printable(input.framework)),
    decision: framework ? decisionOf(framework, lang) : words.labels.unknown,
    assessed: assessed(input, lang),
    dataDay: dataDay(input, lang),
    source: sourceText(architecture.about, lang),
    description: printable(architecture.about.description ?? ''),
    overdue: overdue(input, lang),
    known: known(input, lang),
    provenance: words.unverifiedBasis(standingOfBases(requirements)),
    contentHash: architecture.contentHash,
    rulesHash: input.rulesHash,
    version: input.version,
  }
}

function decisionOf(framework: Framework, lang: Lang): string {
  const document = framework.documents.get(framework.decision)
  const number = document ? numberOf(document, lang) : framework.decision
  const date = document?.date
  const on = lang === 'vi' ? 'ngày ' : ''
  const day = date === undefined ? '' : `, ${on}${formatDay(date, lang)}`
  return `${number}${day} (${wordOf(verified, framework.verified, lang)})`
}

/** `Hiện trạng, ngày 30/9/2020`. */
export function assessed({ state, asOf }: ReportInput, lang: Lang): string {
  const word = states[state][lang]
  const words = LABELS[lang]
  const text = asOf === undefined ? words.onNoDay(word) : words.onDay(word, formatDay(asOf, lang))
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function known({ architecture }: ReportInput, lang: Lang): string {
  const words = LABELS[lang]
  const all: readonly Section[] = [...ELEMENT_SECTIONS, 'indicators']
  const named = (how: string) =>
    all.filter(section => architecture.knowledge(section) === how).map(section => wordOf(sections, section, lang))
  const [partial, absent] = [named('partial'), named('absent')]
  const parts = [
    ...(partial.length ? [words.inPart(partial.join('; '))] : []),
    ...(absent.length ? [words.absent(absent.join('; '))] : []),
  ]
  return parts.join('. ') || words.complete
}

/** `30/9/2020 (trước ngày đánh giá; …)`: facts of one day are not those of another. */
function dataDay({ architecture, asOf, state }: ReportInput, lang: Lang): string {
  const words = LABELS[lang]
  const { dataAsOf } = architecture
  if (dataAsOf === undefined) return words.notStated
  const day = formatDay(dataAsOf, lang)
  if (asOf === undefined || asOf === dataAsOf) return day
  if (asOf < dataAsOf) return words.dataAfter(day)
  return state === 'target' ? words.dataProjected(day) : words.dataBefore(day)
}

function overdue({ requirements, rules, asOf }: ReportInput, lang: Lang): string {
  const titles = new Map(rules.map(({ id, title }) => [id, title[lang]]))
  const late = requirements.flatMap(({ rule, severity, verdict, deadline }) =>
    severity === 'mandatory' &&
    (verdict === 'violated' || verdict === 'undetermined') &&
    deadline !== undefined &&
    asOf !== undefined &&
    deadline < asOf
      ? [`${printable(titles.get(rule) ?? rule).replace(/\.$/, '')} (${formatDay(deadline, lang)})`]
      : [],
  )
  return late.length === 0 ? '' : `${LABELS[lang].overdue(late.length, late.join('; '))}.`
}

/** How well the bases of requirements were verified: how many have one that nobody read in full, and how many only such. */
export const standingOfBases = (requirements: readonly Requirement[]): BasesVerified => {
  const count = (is: (how: readonly Verified[]) => boolean) =>
    requirements.filter(({ basis }) => is(basis.map(one => one.verified))).length
  return {
    total: requirements.length,
    open: count(all => all.some(how => how !== 'original')),
    unverified: count(all => all.length > 0 && all.every(how => how === 'unverified')),
    practice: count(all => all.length > 0 && all.every(how => how === 'practice')),
  }
}
