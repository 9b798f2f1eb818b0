import { check } from '../engine/check.ts'
import type { Rule } from '../engine/compile.ts'
import type { Compared } from '../findings/baseline.ts'
import { type Finding, type Requirement, type Summary, summarise } from '../findings/finding.ts'
import { notTooMany } from '../findings/most.ts'
import { inOrder } from '../findings/order.ts'
import type { Architecture, State } from '../model/architecture.ts'
import type { Declared } from '../model/declared.ts'
import { link, type Neighbours } from '../model/link.ts'
import type { OtherStates } from '../model/state.ts'
import { unknownFramework } from '../model/workspace.ts'
import { anyPack, type CompiledPack } from '../packs.ts'
import { knownFrameworks } from '../read/pack.ts'
import type { Day } from '../util/day.ts'

/** How an architecture is looked at. */
export interface Question {
  /** The day asked about; default: each architecture's `dataAsOf` or, for the target state, its `targetDate`. */
  asOf?: Day
  state?: State['kind']
  /** False: waivers are ignored. */
  waivers?: boolean
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
  const all = [...source.findings, ...findings]
  notTooMany(architecture.id, all.length)
  return { architecture, wanted, pack, findings: all }
}

/** The day on which an architecture is looked at. */
export const dayFor =
  ({ asOf, state = 'current' }: Question) =>
  (one: Architecture): Day | undefined =>
    asOf ?? (state === 'current' ? one.dataAsOf : one.targetDate)

/** Checks a linked architecture. @param more findings of the run that this architecture carries */
export function judged(one: Linked, question: Question, others: OtherStates, more: readonly Finding[]): Result {
  const { architecture, wanted, pack } = one
  const { state = 'current', waivers = true } = question
  const day = dayFor(question)(architecture)
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
