import type { RecordOf } from './fields.ts'
import type { architecture } from './language/architecture.ts'
import * as business from './language/business.ts'
import type { SectionAbout } from './language/common.ts'
import * as plans from './language/plans.ts'
import * as systems from './language/systems.ts'

/**
 * The model language, `khung: 1`: every section and field, once. JSON Schema, TypeScript types, hover help,
 * the types rules are checked against and the reference page are all made from this table.
 */
export const sections = {
  units: business.units,
  functions: business.functions,
  services: business.services,
  channels: business.channels,
  applications: systems.applications,
  data: systems.data,
  platforms: systems.platforms,
  infrastructure: systems.infrastructure,
  safeguards: systems.safeguards,
  connections: plans.connections,
  tasks: plans.tasks,
  indicators: plans.indicators,
  waivers: plans.waivers,
} as const satisfies { readonly [section: string]: SectionAbout }

export { architecture } from './language/architecture.ts'
export { common, STATUSES, type Status } from './language/common.ts'

export type Section = keyof typeof sections
export const SECTIONS = Object.keys(sections) as readonly Section[]
/** Sections whose entries are elements of the graph. */
export const ELEMENT_SECTIONS = SECTIONS.filter((s): s is ElementSection => s !== 'indicators' && s !== 'waivers')
export type ElementSection = Exclude<Section, 'indicators' | 'waivers'>

/** The `architecture:` entry as read. */
export type About = RecordOf<typeof architecture>
/** An entry of a section as read. */
export type EntryOf<S extends Section> = RecordOf<(typeof sections)[S]['fields']>
