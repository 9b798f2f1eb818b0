import type { Framework } from '../../model/framework.ts'
import { ELEMENT_SECTIONS, type Section } from '../../model/language.ts'
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
import { nameOf } from './names.ts'

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
    known: known(input, lang),
    provenance: words.unverifiedBasis(unverified(input), requirements.length),
    contentHash: architecture.contentHash,
    rulesHash: input.rulesHash,
    version: input.version,
  }
}

function decisionOf(framework: Framework, lang: Lang): string {
  const { number, date } = framework.documents.get(framework.decision) ?? { number: framework.decision }
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

/** Requirements none of whose sources was compared with the original. */
export const unverified = ({ requirements }: ReportInput): number =>
  requirements.filter(({ basis }) => !basis.some(one => one.verified === 'original')).length
