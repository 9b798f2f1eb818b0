import { assert } from './assert.ts'
import { budgetsFit } from './budgets-fit.ts'
import type { Check } from './check.ts'
import { connects } from './connects.ts'
import { datesAgree } from './dates-agree.ts'
import { deadlinesMet } from './deadlines-met.ts'
import { declares } from './declares.ts'
import { endsExist } from './ends-exist.ts'
import { exists } from './exists.ts'
import { figures } from './figures.ts'
import { gapCovered } from './gap-covered.ts'
import { inCatalogue } from './in-catalogue.ts'
import { noCycle } from './no-cycle.ts'
import { noSecrets } from './no-secrets.ts'
import { offeredThrough } from './offered-through.ts'
import { ownerProvides } from './owner-provides.ts'
import { pointedAt } from './pointed-at.ts'
import { providerOwns } from './provider-owns.ts'
import { routesThrough } from './routes-through.ts'
import { runsOnCovers } from './runs-on-covers.ts'
import { runsOver } from './runs-over.ts'
import { sumsAgree } from './sums-agree.ts'
import { tasksInOrder } from './tasks-in-order.ts'
import { usesExisting } from './uses-existing.ts'

/** A check whose parameters have been validated against its own schema, so that their type may be forgotten. */
export type AnyCheck = Check<never>

/** Every named check of the rule language. `assert` is the one behind `select` + `assert`. */
export const checks = {
  exists,
  connects,
  declares,
  figures,
  'sums-agree': sumsAgree,
  'routes-through': routesThrough,
  'offered-through': offeredThrough,
  'owner-provides': ownerProvides,
  'provider-owns': providerOwns,
  'runs-over': runsOver,
  'runs-on-covers': runsOnCovers,
  'uses-existing': usesExisting,
  'ends-exist': endsExist,
  'dates-agree': datesAgree,
  'no-cycle': noCycle,
  'tasks-in-order': tasksInOrder,
  'pointed-at': pointedAt,
  'no-secrets': noSecrets,
  'gap-covered': gapCovered,
  'deadlines-met': deadlinesMet,
  'budgets-fit': budgetsFit,
  'in-catalogue': inCatalogue,
  assert,
} as const satisfies { [name: string]: AnyCheck }
