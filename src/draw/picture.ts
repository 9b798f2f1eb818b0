import type { Finding, Verdict } from '../findings/finding.ts'
import type { State } from '../model/architecture.ts'
import type { ConnectionLook } from '../model/connection-look.ts'
import type { Bilingual } from '../model/framework.ts'

/** Language of the words in a picture. */
export type Lang = keyof Bilingual

/**
 * A picture goes through three plain forms: what is to be seen (`Overview`, `Integration`), where it goes on the
 * page (`Scene`, in scene.ts), and SVG. Mermaid text is written from the first, because Mermaid places things itself.
 */

/** What a picture is drawn from. */
export interface PictureInput {
  state: State
  lang: Lang
  /** Findings of this state; errors and warnings are counted at their subjects. */
  findings: readonly Finding[]
  /** National systems that rules ask to be connected, and whether they are. */
  required: readonly RequiredSystem[]
  heading: Heading
}

export interface RequiredSystem {
  /** Id in the catalogue of national systems, without `national/`. */
  system: string
  rule: string
  verdict: Verdict
}

/** Words around the picture, already in its language. */
export interface Heading {
  title: string
  /** What state on which day. */
  subtitle: string
  /** Framework, version of the tool, hashes. */
  footer: string
}

/**
 * How a box looks. `present`: exists on the day; `unconnected`: a national system, there whatever the model says, whose
 * connection is not complete; `coming`: planned or being built; `gone`: retired, or not valid on
 * the day. The last three are national systems some rule asks for although no connection to them is stated.
 */
export type Look = 'present' | 'unconnected' | 'coming' | 'gone' | 'missing' | 'unknown' | 'waived'
export const LOOKS = ['present', 'unconnected', 'coming', 'gone', 'missing', 'unknown', 'waived'] as const

/** How a connection looks; only `made` fulfils a requirement. */
export type LineLook = ConnectionLook
export const LINE_LOOKS = ['made', 'partial', 'coming', 'gone', 'unknown'] as const

/** Findings at an element. */
export interface Marks {
  errors: number
  warnings: number
}

/** Something drawn as a box. */
export interface Cell extends Marks {
  /**
   * `national` systems and kinds of `user` are no elements of the model; `absent` stands for what it does not state, a
   * `group` for several boxes that another sheet shows one by one.
   */
  kind: 'element' | 'national' | 'user' | 'foreign' | 'absent' | 'group'
  id: string
  name: string
  look: Look
  /** Second text of the box: a status other than operating, or what is missing. */
  note?: string
  /** What becomes of it on the way to the target, or became of it from one version to the next. */
  change?: Change
  level?: SecurityLevel
  /** Section and type of an element, by which boxes are grouped. */
  sort?: string
  /** What a group stands for. */
  members?: Members
}

/** Boxes of a group: how many, how many of them elements, and what becomes of them. */
export interface Members {
  count: number
  elements: number
  changes: Readonly<Partial<Record<Change, number>>>
}

/** Which of several sheets a picture is; the first is a summary of the others. */
export interface Sheet {
  number: number
  of: number
  /** What of the whole it shows. */
  about?: string
}

/** What a picture on several sheets says of them. */
export interface OnSheets {
  sheet?: Sheet
  /** Which part of it, where it takes several pages of a document. */
  part?: PagePart
  /** What the sheet leaves to others, in sentences; how much it shows of all comes first. */
  remarks?: readonly string[]
}

/** A part of a picture on one page of a document. */
export interface PagePart {
  number: number
  of: number
  /** What of the whole it shows. */
  about?: string
}

/** The security level of a system, as a picture marks it. */
export interface SecurityLevel {
  /** Absent: none is stated. */
  value?: number
  /** Its dossier is approved. */
  approved: boolean
  /** What it runs on has a lower one. */
  short: boolean
}

/** Signs that tell changes apart without colour. */
export type Change = 'added' | 'removed' | 'changed' | 'renamed'
export const CHANGES = ['added', 'removed', 'changed', 'renamed'] as const
export const SIGNS = { added: '+', removed: '×', changed: '~', renamed: '→' } as const satisfies Record<Change, string>

export interface Band {
  id: string
  title: string
  place: 'band' | 'pillar' | 'outside'
  cells: readonly Cell[]
  /** Why the band is empty or not complete. */
  note?: string
}

export interface Overview extends OnSheets {
  /**
   * `difference`: the target, with marks at what differs from the beginning. `versions`: the later version of a model,
   * with marks at what differs from the earlier one.
   */
  view: 'overview' | 'difference' | 'versions'
  lang: Lang
  heading: Heading
  bands: readonly Band[]
  /** Boxes in rows under the title of their band, without a place among the others. */
  listed?: boolean
}

/** A connection, as a way through the columns of the integration picture. */
export interface Link extends Marks {
  id: string
  name: string
  /** Keys of the boxes it touches, from its origin to its end, at most one a column. */
  stops: readonly string[]
  look: LineLook
  /** Why it is not made; of several, how many they are. */
  note?: string
  /** It stands for so many, and its id is that of none of them. */
  count?: number
}

export interface Node {
  key: string
  cell: Cell
}

export interface Group {
  title?: string
  nodes: readonly Node[]
}

export interface Column {
  title: string
  kind: 'from' | 'through' | 'to'
  groups: readonly Group[]
}

/** Connections that are drawn together: those that touch a national system, and the others. */
export interface Part {
  title: string
  columns: readonly Column[]
  links: readonly Link[]
}

export interface Integration extends OnSheets {
  view: 'integration'
  lang: Lang
  heading: Heading
  parts: readonly Part[]
  /** National systems asked for without any connection stated. */
  gaps: readonly Cell[]
}
