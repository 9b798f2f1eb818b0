import type { Lang } from '../text/words.ts'
import type { Table } from './document.ts'
import type { DocumentInput } from './input.ts'
import { connections, figures, LISTED, type Listed, list } from './tables/elements.ts'
import { applicationData, functionApplication, unitFunction } from './tables/matrices.ts'
import { evidence, opinions } from './tables/opinions.ts'
import {
  documents,
  facts,
  problems,
  requirements,
  subject,
  type TableMaker,
  totals,
  trace,
  undetermined,
  violated,
  waivers,
} from './tables/results.ts'
import { gap, timeline, turns } from './tables/way.ts'

const LISTS = Object.fromEntries(
  (Object.keys(LISTED) as Listed[]).map(section => [section, list(section)]),
) as Readonly<Record<Listed, TableMaker>>

/** Every table there is, by the name templates and sheets know it by. */
const TABLES = {
  facts,
  subject,
  trace,
  totals,
  requirements,
  violated,
  undetermined,
  problems,
  waivers,
  documents,
  opinions,
  evidence,
  ...LISTS,
  connections,
  indicators: figures,
  'function-application': functionApplication,
  'application-data': applicationData,
  'unit-function': unitFunction,
  gap,
  turns,
  timeline,
} satisfies Record<string, TableMaker>

export type TableName = keyof typeof TABLES
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[]

export const isTableName = (name: string): name is TableName => Object.hasOwn(TABLES, name)

/** The table of that name: none where there is nothing to show, several where one would be too wide for a page. */
export const tablesOf = (name: TableName, input: DocumentInput, lang: Lang): Table[] => TABLES[name](input, lang)
