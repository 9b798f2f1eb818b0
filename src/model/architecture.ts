import type { Place, SourceFile } from '../findings/source.ts'
import type { Day } from '../util/day.ts'
import type { Framework } from './framework.ts'
import type { About, ElementSection, EntryOf, Section, Status } from './language.ts'

/** Fields of an element whatever its section; fields another section does not have are simply absent. */
export type Values = Partial<
  Omit<
    EntryOf<'services'> &
      EntryOf<'channels'> &
      EntryOf<'applications'> &
      EntryOf<'data'> &
      EntryOf<'platforms'> &
      EntryOf<'infrastructure'> &
      EntryOf<'safeguards'> &
      EntryOf<'tasks'>,
    'type' | 'data' | 'delivers'
  >
> &
  Partial<Omit<EntryOf<'connections'>, 'type'>> & { type?: string; delivers?: string[] }

/** One element as declared. `values` is what the file says; references in it are as written. */
export interface Element {
  readonly id: string
  readonly section: ElementSection
  readonly values: Values
  readonly at: Origin
  /** False when its identity, ends or time could not be read: it is there, but nothing is judged of it. */
  readonly readable: boolean
}

/** Where an entry stands in its file, so that places are worked out only when a finding needs one. */
export interface Origin {
  readonly file: SourceFile
  /** Place of a field's value (`security.level`, `via.1`), of its key when it has none, or of the whole entry. */
  place(field?: string): Place
}

export interface Indicator {
  readonly id: string
  readonly value: number
  readonly unit?: string
  /** First and last day of the time the figure is of; absent: always. */
  readonly from?: Day
  readonly to?: Day
  readonly at: Origin
}

export interface Waiver {
  readonly rule: string
  readonly subject: string
  readonly reason: string
  readonly approvedBy: string
  readonly decision?: string
  /** Last day of the waiver. */
  readonly expires: Day
  readonly at: Origin
}

/** How much of a section is known (decision 4). */
export type Knowledge = 'complete' | 'partial' | 'absent'

/** A resolved reference. */
export type Target =
  | { kind: 'element'; id: string }
  | { kind: 'national'; id: string }
  | { kind: 'agency'; code: string }
  | { kind: 'external'; text: string }
  /** An element of another architecture; `known` when that architecture is among the given paths. */
  | { kind: 'foreign'; architecture: string; id: string; known: boolean }
  /** Points into a section that is absent (or only partly known): it may exist. */
  | { kind: 'unknown'; id: string }
  /** Points nowhere: reported as `model.unknown-reference`. */
  | { kind: 'broken'; id: string }

/** A linked architecture: immutable, and the same whatever day is asked about. */
export interface Architecture {
  readonly id: string
  readonly about: Partial<About>
  readonly at: Origin
  readonly framework: Framework
  readonly level: string | undefined
  /** First day of `dataAsOf` and last of `targetDate`. */
  readonly dataAsOf: Day | undefined
  readonly targetDate: Day | undefined
  readonly elements: ReadonlyMap<string, Element>
  readonly bySection: Readonly<Record<ElementSection, readonly Element[]>>
  readonly indicators: readonly Indicator[]
  readonly waivers: readonly Waiver[]
  knowledge(section: Section): Knowledge
  /** Place of a section's key, else of `architecture:`. */
  placeOf(section?: string): Place
  /** Resolves a reference as written in a field (`owner`, `runsOn`, …). */
  resolve(reference: unknown, field: string): Target
  readonly files: readonly SourceFile[]
  readonly contentHash: string
}

/** An element as it stands in one state: fields changed by tasks, status projected. */
export interface Standing {
  readonly element: Element
  readonly values: Values
  readonly status: Status
  readonly exists: boolean
}

/**
 * What elements can be looked up by, such as the national system a connection leads to. A constant of the code: what is
 * worked out for it is kept by the list of elements it was worked out from.
 */
export interface Index {
  readonly sections: readonly ElementSection[]
  keys(standing: Standing, architecture: Architecture): Iterable<string>
}

/** The architecture on a day: as declared (`current`) or as projected along its roadmap (`target`). */
export interface State {
  readonly architecture: Architecture
  readonly kind: 'current' | 'target'
  readonly day: Day
  /** Whether a day is the state's own or earlier. Asked so, a rule need not be asked again on every later day. */
  hasCome(day: Day): boolean
  standing(id: string): Standing | undefined
  /** All declared elements of a section, existing or not, in the order of the files. */
  all(section: ElementSection): readonly Standing[]
  /** Declared elements that have this key in an index, existing or not, in the order of the files. */
  by(index: Index, key: string): readonly Standing[]
  /** True, false, or undefined when it cannot be known (another architecture, an absent section). */
  exists(target: Target): boolean | undefined
  /** Whether a connection is made: exists (not as a pilot), in full, with its local ends. */
  made(connection: Standing): boolean | undefined
}
