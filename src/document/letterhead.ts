import type { RecordOf } from '../model/fields.ts'
import type { letterhead } from '../model/language/letterhead.ts'
import { printable } from '../report/printable.ts'
import type { Lang } from '../text/words.ts'
import type { Letterhead, Signature } from './document.ts'
import type { DocumentInput } from './input.ts'
import { LETTER_WORDS, numberOr } from './letter-words.ts'

/** Particulars as an architecture or a review states them; any may be missing, or empty. */
export type Particulars = { [K in keyof RecordOf<typeof letterhead>]?: RecordOf<typeof letterhead>[K] | null }

/** Who issues a document, and all else that is known of its frame. */
export interface Frame {
  particulars: Particulars
  /** Where the particulars name none. */
  superior: string
  issuer: string
  /** `BC`, a report; '' for a letter, which has no sign of its own. */
  sign: 'BC' | ''
  /** What a letter is about. */
  about: string
}

/** The agency's own documents: its lead unit under it, or the agency itself. */
export function frameOfAgency({ architecture }: DocumentInput): Omit<Frame, 'sign' | 'about'> {
  const { agency, letterhead: particulars = {} } = architecture.about
  const lead = agency?.leadUnit === undefined ? undefined : architecture.elements.get(agency.leadUnit)?.values.name
  const name = agency?.name ?? ''
  return lead === undefined
    ? { particulars, superior: '', issuer: name }
    : { particulars, superior: name, issuer: String(lead) }
}

/** The reviewer's: nothing is taken from the agency under review. */
export function frameOfReviewer({ review }: DocumentInput): Omit<Frame, 'sign' | 'about'> {
  return { particulars: review?.letterhead ?? {}, superior: '', issuer: review?.reviewer?.unit ?? '' }
}

export function letterheadOf({ particulars, superior, issuer, sign, about }: Frame, lang: Lang): Letterhead {
  const words = LETTER_WORDS[lang]
  const given = (text: string | null | undefined, instead: string) => printable(text ?? '') || printable(instead)
  return {
    kind: 'letterhead',
    superior: given(particulars.superior, superior).toUpperCase(),
    issuer: (given(particulars.issuer, issuer) || words.blank).toUpperCase(),
    state: words.state,
    motto: words.motto,
    number: words.number(numberOr(printable(particulars.number ?? ''), sign)),
    about: printable(about),
    placeAndDay: `${given(particulars.place, '') || words.blank}, ${dayOf(particulars, lang)}`,
  }
}

const dayOf = ({ date }: Particulars, lang: Lang): string =>
  date ? LETTER_WORDS[lang].day(date) : LETTER_WORDS[lang].noDay

/**
 * What stands below the title of an annex: `Kèm theo Công văn số 12/STTTT ngày 05 tháng 02 năm 2020 của Sở …`.
 * @param kind `Công văn`
 */
export function enclosedWith(kind: string, { particulars, issuer, sign }: Frame, lang: Lang): string {
  const words = LETTER_WORDS[lang]
  const number = numberOr(printable(particulars.number ?? ''), sign)
  const by = printable(particulars.issuer ?? '') || printable(issuer) || words.blank
  return words.enclosedWith(kind, number, dayOf(particulars, lang), by)
}

export function signatureOf({ particulars }: Frame, lang: Lang): Signature {
  const words = LETTER_WORDS[lang]
  const { recipients, addressees, authority, position, name } = particulars
  const lines = [...(addressees?.length ? [words.asAbove] : []), ...(recipients ?? []).map(printable)]
  return {
    kind: 'signature',
    recipientsTitle: words.recipients,
    recipients: [...lines.map(line => `- ${line.replace(/^-\s*/, '').replace(/[;.]$/, '')};`), words.fileCopy],
    authority: printable(authority ?? '').toUpperCase(),
    position: printable(position ?? '').toUpperCase() || words.position,
    hint: name ? '' : words.hint,
    name: printable(name ?? ''),
  }
}

/** Particulars still to be filled in before signing, by the name of their field. */
export const openParticulars = ({ particulars, issuer }: Frame): (keyof Particulars)[] =>
  (['issuer', 'number', 'place', 'date', 'position', 'name'] as const).filter(
    field => !particulars[field] && !(field === 'issuer' && issuer),
  )
