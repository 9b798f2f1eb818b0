import type { Basis, Severity, Verified } from '../findings/finding.ts'
import type { Message } from '../findings/message.ts'
import type { Place, SourceFile } from '../findings/source.ts'
import type { Day } from '../util/day.ts'
import type { Bilingual } from './bilingual.ts'
import type { Catalogue } from './catalogue.ts'

export type { Bilingual } from './bilingual.ts'

/** A framework pack: everything `src/` knows about a framework, read from `framework/<id>/`. */
export interface Framework {
  id: string
  title: Bilingual
  /** Id in `documents` of the decision that issued it. */
  decision: string
  verified: Verified
  valid: { from: Day; to?: Day }
  /** Frameworks before and after it, oldest first, as document ids. */
  predecessors: readonly string[]
  successors: readonly Successor[]
  /** Bands and columns of the overview picture. */
  layers: readonly Layer[]
  components: readonly Component[]
  outline: readonly OutlineSection[]
  documents: ReadonlyMap<string, LegalDocument>
  national: ReadonlyMap<string, NationalSystem>
  /** `ngsp` → `ndxp`. */
  nationalAliases: ReadonlyMap<string, string>
  agencies: AgencyRegistry
  /** Reference models, technical standards and, in a run, what an agency adds, by name. */
  catalogues: ReadonlyMap<string, Catalogue>
}

/** A framework that followed, and what it asks of agencies. */
export interface Successor {
  document: string
  from: Day
  note?: Bilingual
  /** What agencies must do, and until when. */
  asks?: { text: Bilingual; by: Day }
}

/** One band (horizontal), pillar (vertical) or outside column of the overview picture. */
export interface Layer {
  id: string
  title: Bilingual
  place: 'band' | 'pillar' | 'outside'
  verified: Verified
  note?: Bilingual
  /** Which elements belong here: a section, optionally narrowed to types (or everything but types). First match wins. */
  holds: readonly { section: string; types?: readonly string[]; except?: readonly string[] }[]
  /** Blocks drawn without being elements, such as kinds of users: value of `users` on channels → label. */
  users?: Readonly<Record<string, Bilingual>>
}

/** One of the component architectures; `general` gathers what belongs to none. */
export interface Component {
  id: string
  title: Bilingual
  verified: Verified
  /** Sections whose elements it describes. */
  sections: readonly string[]
  /** Parts its picture shows one by one, each even where nothing of it is stated. */
  groups?: readonly ComponentGroup[]
}

/** A part of a component: elements of some types, or connections to some national systems. */
export interface ComponentGroup {
  id: string
  title: Bilingual
  verified: Verified
  types?: readonly string[]
  /** Ids in the catalogue of national systems. */
  connects?: readonly string[]
}

export interface OutlineSection {
  id: string
  title: Bilingual
  verified: Verified
}

/** A document of the legal register and its validity. */
export interface LegalDocument {
  id: string
  /** `other`: a ground that is no legal document, such as the press; absent: `legal`. */
  kind?: 'legal' | 'other'
  /** Demands of this tool itself, which no practice stands behind either. */
  setByTool?: boolean
  /** As cited: `Quyết định 2323/QĐ-BTTTT`. */
  number: string
  /** As cited in English: `Decision 2323/QĐ-BTTTT`. */
  numberEn?: string
  title?: Bilingual
  date?: Day
  /** Year of issue, where the day is not verified. */
  year?: number
  effective?: Day
  /** First day it is no longer in force. */
  ended?: Day
  replacedBy?: string
  note?: Bilingual
  verified: Verified
  source: string
}

/** A system of the catalogue `national/<id>`. */
export interface NationalSystem {
  id: string
  name: Bilingual
  abbreviations: readonly string[]
  aliases: readonly string[]
  /** Owners over time, oldest first. */
  owners: readonly SystemOwner[]
  /** A national database: agencies reach it through their integration platform (`integration.no-bypass`). */
  database: boolean
  /** `framework`: of this framework's time; `later`: only required since. */
  era: 'framework' | 'later'
  levels: readonly string[]
  basis: readonly (Basis & { document: string })[]
  note?: Bilingual
  verified: Verified
  source: string
}

/** Who answers for a national system, from a day on. */
export interface SystemOwner {
  name: string
  /** Code in the registry of agencies; absent where the name is no single agency of the registry. */
  code?: string
  /** Absent: since the beginning as far as known. */
  from?: Day
  verified: Verified
}

export interface AgencyRegistry {
  /** False: a code outside the registry is "not verifiable", never "wrong". */
  complete: boolean
  verified: Verified
  source: string
  /** Level-1 form and full form (JavaScript regular expressions), and the older right-to-left form. */
  forms: { code: string; legacy: string }
  /** Letters whose list of codes is complete, so that another code is wrong: `H`. */
  closed: readonly string[]
  groups: readonly { code: string; name: string }[]
  agencies: ReadonlyMap<string, Agency>
}

export interface Agency {
  code: string
  name: string
  kind: string
  /** Its name in English, where a message may need it. */
  nameEn?: string
  /** First day on which the registry no longer has it. */
  retired?: Day
  successor?: string
  /** Where it has a successor but no day is known: the last day on which it was seen to exist. */
  knownUntil?: Day
  /** How it ended, as far as is known: a ministry by its `retired`, a province by the table of mergers. */
  ended?: { from: Day; into?: Bilingual; verified: Verified }
  /** It goes on under its code, but is not what it was: others were merged into it, or it has another name. */
  changed?: { from: Day; name?: Bilingual }
  /** Its new name, and the first day on which the registry has it. */
  renamed?: { vi: string; en: string; from: Day }
  note?: string
  verified: Verified
}

/** A rule file as read. `check` + `with`, or `select` + `assert`; several parts under `parts`. */
export interface RuleSource {
  kind: 'rule'
  id: string
  severity: Severity
  component: string
  levels: readonly string[]
  title: Bilingual
  why: Bilingual
  fix: Bilingual
  basis: readonly RuleBasis[]
  valid?: { from?: Day; to?: Day }
  deadline?: Day
  /** `plan`: judges the roadmap as declared, the same in both states. */
  judges?: 'plan'
  parts: readonly RulePart[]
}

/** A basis as a rule gives it. */
export type RuleBasis = Basis & { note?: Bilingual }

/** A rule file as read: its value, and where each part of it stands. */
export interface RuleFile {
  file: SourceFile
  /** Comes with the tool: it was vetted like any other when the tool was tested, and need not be at every start. */
  shipped?: true
  value: unknown
  problems: readonly { message: Message; offset: number; end: number }[]
  /** Place of the value at a path; of the key when the value has no place of its own. */
  place(path: readonly string[], what?: 'key' | 'value'): Place
}

/** One question of a rule; a rule with several asks them all. */
export type RulePart =
  | { check: string; with: Readonly<Record<string, unknown>> }
  | { select: Selection; assert: string; at?: string; message: Bilingual }

/** The elements a part judges. */
export interface Selection {
  /** `architecture` for the model as a whole. */
  section: string
  types?: readonly string[]
  except?: readonly string[]
  /** `existing` on the day (default), or `stated`: all that are written down. */
  which?: 'existing' | 'stated'
  /** Only what the agency owns itself. */
  own?: boolean
  /** CEL over `e`. */
  where?: string
}
