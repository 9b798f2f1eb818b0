import type { UseArgs } from './message-use.ts'
/** What something is called in both languages: a national system beside its id, a catalogue, a document. */
export interface Called {
  vi: string
  en: string
}

/** A value that a catalogue does not have: whose, in which field; the catalogue by title and name. */
export interface CodeArgs {
  name: string
  field: string
  code: string
  title: Called
  catalogue: string
  nearest?: string
}

/** Of which section and types an element has to be for its connections to count; types are joined by commas. */
export interface OriginArgs {
  section: string
  types: string
}

/**
 * Every built-in message and its arguments. The words, in both languages, are in `text/messages.ts`, which does not
 * compile while one is missing. Messages of rule files carry their own words.
 */
export interface MessageArgs extends UseArgs {
  // Reading files
  'yaml.syntax': { detail: string }
  'yaml.tab': Record<never, never>
  'yaml.duplicate-key': { key: string }
  'yaml.several-documents': Record<never, never>
  'yaml.merge-key': Record<never, never>
  'yaml.tag': { tag: string }
  'yaml.unknown-alias': { alias: string }
  'yaml.too-many-aliases': { limit: number }
  'yaml.too-deep': { limit: number }
  'yaml.too-many-values': { limit: number }
  'yaml.too-long-to-explain': Record<never, never>
  'file.not-text': Record<never, never>
  'file.too-large': { megabytes: number; limit: number }
  'file.unreadable': { reason: string }
  'file.outside': Record<never, never>
  'file.no-section': { sections: string }
  // Shape
  'shape.not-a-map': { what: string }
  'shape.missing': { field: string; of: string }
  'shape.unknown-field': { field: string; of: string; allowed: string; nearest?: string; comma?: string }
  'shape.type': {
    field: string
    expected: 'text' | 'number' | 'integer' | 'flag' | 'list' | 'map'
    found: string
    nearest?: string
  }
  'shape.word': { field: string; found: string; allowed: string; nearest?: string }
  'shape.range': { field: string; found: string; min: number; max?: number }
  'shape.id': { found: string }
  'shape.reserved-id': { id: string }
  'shape.day': { field: string; found: string }
  /** `year`: where only that is known, there is a field for it. */
  'shape.whole-day': { field: string; found: string; year?: true }
  'shape.number-as-text': { field: string; found: string; read: string }
  'shape.yes-no': { field: string; found: string }
  /** `text`: it stands in quotation marks. */
  'shape.version': { found: string; text?: true }
  'shape.no-version': Record<never, never>
  'shape.two-architectures': Record<never, never>
  'shape.unknown-framework': { found: string; known: string }
  'shape.no-target-date': Record<never, never>
  // Linking
  'link.duplicate-id': { id: string }
  'link.duplicate-architecture': { id: string }
  'link.first-here': { id: string }
  'link.unknown-reference': { reference: string; field: string; sections: string; nearest?: string }
  'link.absent-section': { reference: string; sections: string }
  'link.perhaps-unread': { reference: string }
  'link.unknown-national': { reference: string; nearest?: string }
  'link.unknown-foreign': { reference: string; architecture: string }
  'link.foreign-not-given': { reference: string; architecture: string }
  'link.unknown-meets': { rule: string; nearest?: string }
  // Rules
  'rule.shape': { detail: string }
  'rule.missing': { field: string; of: string }
  'rule.empty': { field: string }
  'rule.id': { found: string }
  'rule.day': { field: string; found: string }
  'rule.unknown-key': { key: string }
  'rule.unknown-check': { check: string; allowed: string; nearest?: string }
  'rule.expression': { detail: string }
  'rule.evaluation': { subject: string; detail: string }
  'rule.too-nested': Record<never, never>
  'rule.pattern': Record<never, never>
  'rule.placeholder': { name: string; allowed: string }
  'rule.duplicate': { id: string }
  'rule.basis-source': Record<never, never>
  'rule.unknown-document': { document: string; nearest?: string }
  'rule.unverified-mandatory': Record<never, never>
  // Catalogues: codes looked up, and an agency's own files
  'code.unknown': CodeArgs & { allowed: string; more: number; source: string }
  'code.unverifiable': CodeArgs & { get?: Called }
  'code.form': CodeArgs & { get?: Called; example: string }
  'code.catalogue-absent': { catalogue: string }
  'code.agency-day': { code: string; day: string }
  'code.agency-merged': { code: string; from: string }
  'code.agency-renamed': { code: string; from: string; name: Called }
  'catalogue.not-one': Record<never, never>
  'catalogue.twice': { code: string }
  'catalogue.other-name': { code: string; found: string; known: string }
  'catalogue.alias': { alias: string; code: string }
  'catalogue.unknown-parent': { parent: string; nearest?: string }
  'catalogue.document-taken': { id: string; number: string }
  'catalogue.unknown-document': { document: string; nearest?: string }
  'catalogue.days': { field: string; day: string; before: string; than: string }
  'waiver.unknown-rule': { rule: string; nearest?: string }
  'waiver.unknown-subject': { subject: string; nearest?: string }
  'waiver.expired': { rule: string; subject: string; expires: string }
  'waiver.unused': { rule: string; subject: string }
  'waiver.of-elements': { rule: string; subject: string; elements: string; count: number }
  'waiver.several': { rule: string; subject: string; count: number }
  'waiver.beyond-target': { rule: string; subject: string; expires: string; target: string }
  'waiver.beyond-years': { rule: string; subject: string; expires: string; day: string; years: number }
  // Test files of rules
  'cases.verdict': { expected: string; found: string }
  'cases.other-level': { level: string; levels: string }
  'cases.other-day': { day: string; from: string; to?: string }
  'cases.nothing-selected': Record<never, never>
  'cases.finding-missing': { verdict: string }
  'cases.finding-unexpected': { verdict: string }
  'cases.none': Record<never, never>
  'cases.no-tests': { file: string }
  'cases.no-rule': { file: string }
  'cases.missing': { field: 'case' | 'verdict' }
  'cases.unknown-key': { key: string; allowed: string; nearest?: string }
  'cases.same-title': { title: string; line: number }
  'cases.no-kind': { verdict: string }
  'cases.no-undetermined': Record<never, never>
  'cases.unfinished': { count: number; lines: string }
  // Verdicts
  'check.nothing-known': { sections: string }
  'check.missing-field': { name: string; field: string }
  'check.agency-unknown': { code: string }
  'check.field-unknown': { name: string; field: string }
  'check.reference-unknown': { name: string; reference: string }
  'check.day-imprecise': { name: string; found: string }
  'check.none-exists': { section: string; types: string }
  'check.none-stated': { section: string; types: string }
  'check.exists-unknown': { section: string; types: string }
  'check.not-yet-existing': { section: string; types: string; name: string; status: string }
  'check.not-connected': { system: string; called?: Called; from?: OriginArgs }
  'check.connection-unknown': { system: string; called?: Called; from?: OriginArgs }
  'check.connection-unmade': { name: string; system: string; called?: Called; status: string; extent: string }
  'check.connection-end-missing': { name: string; system: string; called?: Called; end: string }
  'check.connection-end-unknown': { name: string; system: string; called?: Called; end: string }
  'national.connection-own-system': { system: string; called?: Called }
  'national.claim-open': { name: string; system: string; called?: Called }
  'check.bypass': { name: string; system: string; called?: Called }
  'check.bypass-unknown': { name: string; system: string; called?: Called; reference: string }
  'national.not-offered': { name: string; section: string; types: string; system: string; called?: Called }
  'national.offer-unknown': {
    name: string
    section: string
    types: string
    system: string
    called?: Called
    open: string
  }
  'national.offer-unready': { name: string; system: string; called?: Called; way: string }
  'national.offer-not-onward': { name: string; system: string; called?: Called; way: string }
  'national.offer-open': { name: string; system: string; called?: Called; way: string }
  'national.system-undeclared': { system: string; called?: Called; since: string }
  'national.system-undeclared-unsure': {
    system: string
    called?: Called
    why: 'unverified' | 'partial'
    sections: string
  }
  'national.owner-other': { name: string; system: string; called?: Called; owner: string; since: string }
  'national.owner-afar': { name: string; system: string; called?: Called; owner: string; code: string; own: string }
  'national.owner-unsure': { name: string; system: string; called?: Called; owner?: string }
  'check.not-over': {
    name: string
    system: string
    called?: Called
    network: string
    over: string
    overCalled?: Called
  }
  'check.over-unknown': {
    name: string
    system: string
    called?: Called
    network: string
    over: string
    overCalled?: Called
  }
  'check.host-level': { name: string; level: number; host: string; hostLevel: number; path: string }
  'check.host-level-unknown': { name: string; host: string; path: string }
  'check.uses-missing': { name: string; relation: string; used: string; status: string }
  'check.uses-unknown': { name: string; relation: string; used: string }
  'check.end-missing': { name: string; end: string; status: string }
  'check.end-later': { name: string; due: string; end: string; endDue: string }
  'check.overdue': { name: string; due: string; dataAsOf: string }
  'check.no-due-day': { name: string }
  'check.future-since': { name: string; since: string; day: string }
  'check.target-before-data': { targetDate: string; dataAsOf: string }
  'check.cycle': { path: string }
  'check.starts-early': { name: string; start: string; other: string; end: string }
  'check.order-unknown': { name: string; other: string }
  'check.none-points-here': { name: string; relation: string; section: string }
  'check.none-points-unknown': { name: string; relation: string; section: string }
  'check.ratio-below': { part: number; whole: number; percent: string; least: number; unit?: string }
  'check.ratio-unknown': { missing: string }
  'check.ratio-years': { part: string; whole: string }
  'check.ratio-of-nothing': { part: string; value: number; whole: string }
  'check.service-figure-unknown': { name: string; field: string }
  'check.figure-units': { figures: string }
  'check.figure-beyond': { figure: string; value: number; is: 'at-least' | 'at-most'; limit: number; unit?: string }
  'check.figures-disagree': { part: string; value: number; whole: string; limit: number }
  'check.sum-differs': { figure: string; value: number; sum: number }
  'check.indicator-unknown': { indicator: string }
  'check.secret': { what: 'ip-address' | 'password' | 'key' | 'connection-string' }
  'check.gap-not-covered': { rule: string; verdict: string }
  'plan.no-way': { from: string; to: string }
  'plan.after-deadline': { name: string; rule: string; deadline: string; end: string }
  'plan.over-budget': { year: string; total: number; limit: number }
  /** `tasks`: those whose cost in the year is not known; '' where the budget's own unit is not. */
  'plan.budget-unknown': { year: string; tasks: string }
  'check.no-day': { field: string }
  // Notes beside a finding
  'note.declared-here': { name: string }
  'note.ends-here': { name: string }
  'note.waived': { reason: string; approvedBy: string; expires: string }
}

export type MessageKey = keyof MessageArgs

/** A built-in message, or words from a rule file with `{placeholders}`. */
export type Message =
  | { [K in MessageKey]: { key: K; args: MessageArgs[K] } }[MessageKey]
  | { words: { vi: string; en: string }; args: Readonly<Record<string, WordArg>> }

/** What stands for a placeholder: a value of the model, or a name that differs by language. */
export type WordArg = string | number | Called

/** Builds a message; wrong or missing arguments do not compile. */
export const say = <K extends MessageKey>(key: K, args: MessageArgs[K]): Message => ({ key, args }) as Message
