import { dayFor, judged, linkedTo, type Question, type Result } from './each/judged.ts'
import { saidOnce } from './findings/order.ts'
import { withoutGiven } from './model/declared.ts'
import { acrossArchitectures, neighboursOf } from './model/workspace.ts'
import { checkFramework, packs } from './packs.ts'
import { readCatalogues } from './read/catalogue.ts'
import { readArchitectures, type Step } from './read/read.ts'

export type { Result }

/** What to check, and how. */
export interface Options extends Question {
  /** Folders, workspaces or files; none: the current directory. */
  paths: readonly string[]
  /** Framework to check against instead of the one each architecture names. */
  framework?: string
  /** Folders or files with more rules. */
  rules?: readonly string[]
  /** Catalogue files for every architecture, besides those in their folders. */
  catalogues?: readonly string[]
  /** Told before each of several architectures is read, and again before it is checked. */
  step?: Step
}

/**
 * Reads, links and checks every architecture at the given paths.
 * @throws UsageError for a path or framework that cannot be used
 */
export function run(options: Options): Result[] {
  const { paths, framework, state = 'current', rules = [] } = options
  checkFramework(framework)
  const catalogues = readCatalogues(options.catalogues ?? [])
  const declared = readArchitectures(paths, options.step).map(one => withoutGiven(one, catalogues))
  const packOf = packs({ rules, catalogues, others: declared.flatMap(one => one.catalogues) })
  const neighbours = neighboursOf(declared)
  const linked = declared.map(source => linkedTo(packOf, source, framework, neighbours))
  const all = linked.map(one => one.architecture)
  const across = acrossArchitectures(all, state, dayFor(options))
  const once = saidOnce()
  return linked.map((one, i) => {
    options.step?.(i, linked.length, one.architecture.id)
    const { architecture } = one
    const ofPack = one.pack ? once(one.pack.findings) : []
    return judged(one, options, across.stateOf, [...ofPack, ...across.findings(architecture)])
  })
}
