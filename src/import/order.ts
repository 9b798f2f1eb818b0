import { architecture } from '../model/language.ts'

/** The order in which fields of an element are written, whatever its section. */
export const FIELD_ORDER: readonly string[] = (
  'id rule subject name type scope provides function from to via data protocol standard network extent value unit at ' +
  'owner operator lead deliveredBy level count onNationalPortal users exposes supports reads writes sharedVia runsOn ' +
  'protects ipv6 delivers retires meets dependsOn start end budget budgetUnit status since until security ' +
  'classification code reason approvedBy decision expires description tags source evidence replaces mergedInto copyOf ' +
  'changes'
).split(' ')

export const inFieldOrder = (a: string, b: string): number => FIELD_ORDER.indexOf(a) - FIELD_ORDER.indexOf(b)

/** The same for fields of the architecture's own entry. */
export const ABOUT_ORDER: readonly string[] = Object.keys(architecture)
