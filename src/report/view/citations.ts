import type { Basis, Verified } from '../../findings/finding.ts'
import type { Framework, LegalDocument } from '../../model/framework.ts'
import { formatDay, type Lang, verified, wordOf } from '../../text/words.ts'
import type { Day } from '../../util/day.ts'
import type { ReportInput } from '../input.ts'
import { LABELS, type Labels } from '../labels.ts'
import { printable } from '../printable.ts'
import { frameworkOf } from './facts.ts'

/** A source as cited beside a requirement. */
export interface Citation {
  document: string
  /** `Nghị quyết 149/NQ-CP, Điều 2`. */
  text: string
  verified: Verified
  mark: string
  note: string
}

export function citationOf(
  { document, clause, verified: how, note }: Basis & { note?: Record<Lang, string> },
  framework: Framework,
  lang: Lang,
): Citation {
  const number = framework.documents.get(document)?.number ?? document
  return {
    document,
    text: printable(clause === undefined ? number : `${number}, ${clause}`),
    verified: how,
    mark: wordOf(verified, how, lang),
    note: note === undefined ? '' : printable(note[lang]),
  }
}

/** `Nghị quyết 149/NQ-CP (theo báo chí); Chỉ thị 14/CT-TTg (dẫn lại)`. */
export const citationsLine = (citations: readonly Citation[]): string =>
  citations.map(({ text, mark }) => `${text} (${mark})`).join('; ')

/** A document of the register, and how it stood on the day. */
export interface Document {
  id: string
  number: string
  title: string
  date: string
  force: string
  mark: string
  note: string
  /** How many requirements cite it. */
  cited: number
}

/** Every document cited by a requirement, the framework's own and those after it, in the order of the register. */
export function documentsCited(input: ReportInput, lang: Lang): Document[] {
  const { documents } = input.architecture.framework
  const framework = frameworkOf(input)
  const counts = new Map<string, number>()
  for (const id of framework ? [framework.decision, ...framework.successors.map(one => one.document)] : [])
    counts.set(id, 0)
  for (const { basis } of input.requirements)
    for (const id of new Set(basis.map(one => one.document))) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...documents.values()].flatMap(document => {
    const cited = counts.get(document.id)
    return cited === undefined ? [] : [documentOf(document, cited, input.asOf, lang)]
  })
}

function documentOf(document: LegalDocument, cited: number, day: Day | undefined, lang: Lang): Document {
  const words = LABELS[lang]
  return {
    id: document.id,
    number: document.number,
    title: document.title?.[lang] ?? '',
    date: document.date === undefined ? words.dayUnknown : formatDay(document.date, lang),
    force: day === undefined ? words.dayUnknown : forceOf(document, day, words, lang),
    mark: wordOf(verified, document.verified, lang),
    note: document.note?.[lang] ?? '',
    cited,
  }
}

/** The register says when a document ended if it is known; silence is not said to be validity. */
function forceOf({ date, effective, ended }: LegalDocument, day: Day, words: Labels, lang: Lang): string {
  const from = effective ?? date
  if (date !== undefined && day < date) return words.notIssued
  if (from !== undefined && day < from) return words.notEffective(formatDay(from, lang))
  if (ended !== undefined && ended <= day) return words.ended(formatDay(ended, lang))
  if (from === undefined) return words.labels.unknown
  return ended === undefined ? words.notKnownEnded : words.inForce
}

/** A framework that came after, as a fact whatever day is asked about. */
export interface Successor {
  document: string
  title: string
  from: string
  /** Issued before or after the day assessed. */
  when: string
  note: string
  asks: string
}

export function successorsOf(input: ReportInput, lang: Lang): Successor[] {
  const words = LABELS[lang]
  const { asOf } = input
  const framework = frameworkOf(input)
  return (framework?.successors ?? []).map(({ document, from, note, asks }) => {
    const known = framework?.documents.get(document)
    return {
      document: known?.number ?? document,
      title: known?.title?.[lang] ?? '',
      from: formatDay(from, lang),
      when: asOf === undefined ? '' : from <= asOf ? words.byDay : words.afterDay,
      note: note?.[lang] ?? '',
      asks: asks === undefined ? '' : words.successorAsks(asks.text[lang], asks.by),
    }
  })
}
