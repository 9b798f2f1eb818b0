import type { Basis, Verified } from '../../findings/finding.ts'
import type { Framework, LegalDocument } from '../../model/framework.ts'
import { forceOn, issuedAfter } from '../../model/law.ts'
import { formatDay, type Lang, verified, wordOf } from '../../text/words.ts'
import type { Day } from '../../util/day.ts'
import type { ReportInput } from '../input.ts'
import { LABELS, type Labels } from '../labels.ts'
import { printable } from '../printable.ts'
import { frameworkOf } from './facts.ts'
import { forceWords } from './law.ts'
import { markOf, numberOf } from './names.ts'

/** A source as cited beside a requirement. */
export interface Citation {
  /** Id in the register; nothing for a decision cited in words. */
  document: string | undefined
  /** `Nghị quyết 149/NQ-CP, Điều 2`. */
  text: string
  verified: Verified
  /** How well it was verified; and that it came after the day assessed. */
  mark: string
  note: string
}

export function citationOf(
  { document, text, clause, verified: how, note }: Basis & { note?: Record<Lang, string> },
  framework: Framework,
  day: Day | undefined,
  lang: Lang,
): Citation {
  const known = framework.documents.get(document ?? '')
  const number = known ? numberOf(known, lang) : (text?.[lang] ?? document ?? '')
  const mark = markOf(known, how, lang)
  return {
    document,
    text: printable(clause === undefined ? number : `${number}, ${clause}`),
    verified: how,
    mark: known && day !== undefined && issuedAfter(known, day) ? `${mark}; ${LABELS[lang].afterDay}` : mark,
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
  /** Not a legal document: what is usual, or a text of another kind. */
  other: boolean
}

/**
 * Every document cited by a requirement, the framework's own and those after it, in the order of the register; then the
 * decisions that are cited in words.
 */
export function documentsCited(input: ReportInput, lang: Lang): Document[] {
  const { documents } = input.architecture.framework
  const framework = frameworkOf(input)
  const counts = new Map<string, number>()
  for (const id of framework ? [framework.decision, ...framework.successors.map(one => one.document)] : [])
    counts.set(id, 0)
  for (const { basis } of input.requirements)
    for (const id of new Set(basis.flatMap(one => one.document ?? []))) counts.set(id, (counts.get(id) ?? 0) + 1)
  const registered = [...documents.values()].flatMap(document => {
    const cited = counts.get(document.id)
    return cited === undefined ? [] : [documentOf(document, cited, input, lang)]
  })
  return [...registered, ...citedInWords(input, lang)]
}

/** Decisions that stand in no register: nothing is known of them but the words of the rules. */
function citedInWords({ requirements }: ReportInput, lang: Lang): Document[] {
  const found = new Map<string, Document>()
  for (const { basis } of requirements)
    for (const { text, verified: how } of basis) {
      if (!text) continue
      const number = printable(text[lang])
      const before = found.get(number)
      if (before) before.cited++
      else
        found.set(number, {
          id: '',
          number,
          title: '–',
          date: '–',
          force: '–',
          mark: wordOf(verified, how, lang),
          note: '',
          cited: 1,
          other: true,
        })
    }
  return [...found.values()]
}

function documentOf(document: LegalDocument, cited: number, { asOf, architecture }: ReportInput, lang: Lang): Document {
  const other = document.kind === 'other'
  const { documents } = architecture.framework
  const words = LABELS[lang]
  return {
    id: document.id,
    number: numberOf(document, lang),
    title: document.title?.[lang] ?? (document.note ? '' : '–'),
    date: other && document.date === undefined && document.year === undefined ? '–' : dateOf(document, words, lang),
    force: other ? '–' : asOf === undefined ? words.dayUnknown : forceWords(forceOn(document, documents, asOf), lang),
    mark: markOf(document, document.verified, lang),
    note: document.note?.[lang] ?? '',
    cited,
    other,
  }
}

const dateOf = ({ date, year }: LegalDocument, words: Labels, lang: Lang): string =>
  date !== undefined ? formatDay(date, lang) : year !== undefined ? String(year) : words.dayUnknown

/** From when requirements apply, and why later documents are named beside them. */
export function applyFrom(input: ReportInput, lang: Lang): string {
  const framework = frameworkOf(input)
  return framework ? LABELS[lang].applyFrom(formatDay(framework.valid.from, lang)) : ''
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
      document: known ? numberOf(known, lang) : document,
      title: known?.title?.[lang] ?? '',
      from: formatDay(from, lang),
      when: asOf === undefined ? '' : from <= asOf ? words.byDay : words.afterDay,
      note: note?.[lang] ?? '',
      asks: asks === undefined ? '' : words.successorAsks(asks.text[lang], asks.by),
    }
  })
}
