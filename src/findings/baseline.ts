import type { Finding, Level } from './finding.ts'

/** Findings that were there on a day, so that only new ones count from then on. */
export interface Baseline {
  /** A finding in one state of the architecture says nothing of the other. */
  state: 'current' | 'target'
  /** Ids of the architectures that were checked, those without findings too. */
  architectures: readonly string[]
  findings: readonly Recorded[]
}

/** A finding as a baseline remembers it; `count` findings of one fingerprint and level were found. */
export interface Recorded {
  fingerprint: string
  level: RecordedLevel
  architecture: string
  rule: string
  subject: string
  count: number
}

/** The level of a violation; what could not be decided is no violation. */
export type RecordedLevel = Level | 'undetermined'

/** Gravest first. */
export const RECORDED_LEVELS = ['error', 'warning', 'note', 'undetermined'] as const satisfies readonly RecordedLevel[]

/** How the findings of an architecture stand to a baseline. */
export interface Compared {
  /** Findings that were recorded, and are no graver now than they were. */
  known: ReadonlySet<Finding>
  /** What was recorded and is no longer found; `count` says how many are gone. */
  fixed: readonly Recorded[]
}

/** The findings of one architecture. */
export interface Checked {
  id: string
  findings: readonly Finding[]
}

const levelOf = ({ verdict, level }: Finding): RecordedLevel => (verdict === 'violated' ? level : 'undetermined')
const gravity = (level: RecordedLevel): number => -RECORDED_LEVELS.indexOf(level)

/** What a baseline remembers of findings; waived ones have been dealt with, and are not for it. */
export function recordedOf(checked: readonly Checked[]): Recorded[] {
  const found = new Map<string, Recorded>()
  for (const { id, findings } of checked) {
    for (const finding of findings) {
      if (finding.verdict === 'waived') continue
      const { fingerprint, rule, subject } = finding
      const level = levelOf(finding)
      const key = `${id}\0${fingerprint}\0${level}`
      const before = found.get(key)
      if (before) before.count++
      else found.set(key, { fingerprint, level, architecture: id, rule, subject, count: 1 })
    }
  }
  return [...found.values()]
}

/**
 * Holds the findings of each architecture against what was recorded. Of findings with one fingerprint, as many are known
 * as were recorded; one that became graver (a deadline has passed, a fact was stated) is new, but not also fixed.
 */
export function compare(recorded: readonly Recorded[], checked: readonly Checked[]): Compared[] {
  const left = new Map<string, Recorded[]>()
  for (const one of recorded) left.set(one.fingerprint, [...(left.get(one.fingerprint) ?? []), { ...one }])
  const knownOf = checked.map(({ findings }) => {
    const known = new Set<Finding>()
    const graver: Finding[] = []
    // The gravest choose first, and take the least grave record that covers them.
    for (const finding of [...findings].sort((a, b) => gravity(levelOf(b)) - gravity(levelOf(a)))) {
      if (take(left.get(finding.fingerprint), levelOf(finding))) known.add(finding)
      else graver.push(finding)
    }
    for (const { fingerprint } of graver) take(left.get(fingerprint), 'undetermined')
    return known
  })
  const gone = [...left.values()].flat().filter(({ count }) => count > 0)
  return checked.map(({ id }, i) => ({
    known: knownOf[i] ?? new Set(),
    // Two architectures of one id are one mistake; it is told once.
    fixed: checked.findIndex(one => one.id === id) === i ? gone.filter(({ architecture }) => architecture === id) : [],
  }))
}

/** Takes one of the records that are at least as grave, the least grave of them. */
function take(records: readonly Recorded[] | undefined, level: RecordedLevel): boolean {
  const fitting = (records ?? []).filter(one => one.count > 0 && gravity(one.level) >= gravity(level))
  const [least] = fitting.sort((a, b) => gravity(a.level) - gravity(b.level))
  if (least) least.count--
  return least !== undefined
}

/** The baseline without what is fixed; nothing is ever added to it. */
export function shrink(baseline: Baseline, compared: readonly Compared[]): Baseline {
  const gone = new Map<string, number>()
  const key = ({ architecture, fingerprint, level }: Recorded) => `${architecture}\0${fingerprint}\0${level}`
  for (const { fixed } of compared) for (const one of fixed) gone.set(key(one), one.count)
  const findings = baseline.findings
    .map(one => ({ ...one, count: one.count - (gone.get(key(one)) ?? 0) }))
    .filter(({ count }) => count > 0)
  return { ...baseline, findings }
}
