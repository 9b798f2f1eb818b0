import { check } from './engine/check.ts'
import type { Rule } from './engine/compile.ts'
import type { Compared } from './findings/baseline.ts'
import { type Finding, type Requirement, type Summary, summarise } from './findings/finding.ts'
import { say } from './findings/message.ts'
import { inOrder } from './findings/order.ts'
import { UsageError } from './findings/usage.ts'
import type { Architecture, State } from './model/architecture.ts'
import type { Declared } from './model/declared.ts'
import { link, type Neighbours } from './model/link.ts'
import type { OwnCatalogue } from './model/own-catalogue.ts'
import type { OtherStates } from './model/state.ts'
import { acrossArchitectures, neighboursOf, unknownFramework } from './model/workspace.ts'
import { anyPack, type CompiledPack, packs } from './packs.ts'
import { readCatalogues } from './read/catalogue.ts'
import { knownFrameworks } from './read/pack.ts'
import { readArchitectures, type Step } from './read/read.ts'
import type { Day } from './util/day.ts'

/** What to check, and how. */
export interface Options {
  /** Folders, workspaces or files; none: the current directory. */
  paths: readonly string[]
  /** Framework to check against instead of the one each architecture names. */
  framework?: string
  /** The day asked about; default: each architecture's `dataAsOf` or, for the target state, its `targetDate`. */
  asOf?: Day
  state?: State['kind']
  /** Folders or files with more rules. */
  rules?: readonly string[]
  /** Catalogue files for every architecture, besides those in their folders. */
  catalogues?: readonly string[]
  /** False: waivers are ignored. */
  waivers?: boolean
  /** Told before each of several architectures is read, and again before it is checked. */
  step?: Step
}

/** What came out for one architecture. */
export interface Result {
  framework: string
  asOf: Day | undefined
  state: State['kind']
  rulesHash: string
  summary: Summary
  requirements: Requirement[]
  findings: Finding[]
  architecture: Architecture
  /** The architecture on the day; absent when no day is known. */
  on: State | undefined
  rules: readonly Rule[]
  /** Present when the findings were held against a baseline. */
  baseline?: Compared
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

/** An architecture linked to the framework it is checked against; without a pack none of that id is known. */
export interface Linked {
  architecture: Architecture
  wanted: string
  pack: CompiledPack | undefined
  /** What is wrong with it so far. */
  findings: Finding[]
}

/** Links an architecture that was read. */
export function linkedTo(
  packOf: (id: string) => CompiledPack | undefined,
  source: Declared,
  framework: string | undefined,
  neighbours: Neighbours,
): Linked {
  const wanted = framework ?? source.framework
  const pack = packOf(wanted)
  const { architecture, findings } = link(source, (pack ?? anyPack(packOf)).framework, neighbours)
  return { architecture, wanted, pack, findings: [...source.findings, ...findings] }
}

/** The day on which an architecture is looked at. */
export const dayFor =
  ({ asOf, state = 'current' }: Options) =>
  (one: Architecture): Day | undefined =>
    asOf ?? (state === 'current' ? one.dataAsOf : one.targetDate)

/** Checks a linked architecture. @param more findings of the run that this architecture carries */
export function judged(one: Linked, options: Options, others: OtherStates, more: readonly Finding[]): Result {
  const { architecture, wanted, pack } = one
  const { state = 'current', waivers = true } = options
  const day = dayFor(options)(architecture)
  const checked = check(architecture, pack?.rules, { state, day, waivers, others })
  const ofFramework = pack ? [] : unknownFramework(architecture, wanted, knownFrameworks().join(', '))
  const found = inOrder([...one.findings, ...ofFramework, ...more, ...checked.findings])
  return {
    framework: wanted,
    asOf: day,
    state,
    rulesHash: pack?.hash ?? 'sha256:',
    summary: summarise(checked.requirements, found),
    requirements: checked.requirements,
    findings: found,
    architecture,
    on: checked.state,
    rules: pack?.rules ?? [],
  }
}

/** @throws UsageError for a framework that is not installed */
export function checkFramework(framework: string | undefined): void {
  const known = knownFrameworks()
  if (framework !== undefined && !known.includes(framework))
    throw new UsageError(say('usage.unknown-framework', { framework, known: known.join(', ') }))
}

/** A catalogue that lies in the folder and is given as well is used once. */
export function withoutGiven(declared: Declared, given: readonly OwnCatalogue[]): Declared {
  const paths = new Set(given.map(({ file }) => file.path))
  return { ...declared, catalogues: declared.catalogues.filter(({ file }) => !paths.has(file.path)) }
}

/** What is wrong with an added rule is wrong once, however many architectures it is asked of: the first one carries it. */
export function saidOnce(): (findings: readonly Finding[]) => Finding[] {
  const said = new Set<string>()
  return findings =>
    findings.filter(({ fingerprint, place }) => {
      const identity = `${fingerprint} ${place.file.path} ${place.offset}`
      return !said.has(identity) && said.add(identity)
    })
}
