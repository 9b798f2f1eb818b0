import { earlierOf, identityOf, runAt, type Then } from './changed.ts'
import type { Verdict } from './findings/finding.ts'
import type { Architecture } from './model/architecture.ts'
import { type Comparison, compare, itemsOf } from './model/comparison.ts'
import { graphOf } from './model/graph.ts'
import { areTwo } from './model/renamed.ts'
import { roadmap } from './model/roadmap.ts'
import type { DiffInput, Turned } from './report/diff/input.ts'
import { diffJson } from './report/diff/json.ts'
import { diffMarkdown } from './report/diff/markdown.ts'
import { diffPretty } from './report/diff/pretty.ts'
import type { ReportOptions } from './report/input.ts'
import { type Options, type Result, run } from './run.ts'
import { byCodePoint } from './util/order.ts'

/** Two versions of models: folders or files, or git revisions of the same. */
export interface DiffOptions extends Omit<Options, 'paths'> {
  before: Version
  after: Version
}

/** Where a version is: paths on disk, or the same paths at a git revision. */
export interface Version {
  paths: readonly string[]
  revision?: string
}

/** A difference with the results of both versions, as far as there are two. */
export interface Versions extends DiffInput {
  old?: Result
  now?: Result
}

/**
 * What two versions of every architecture say differently, and what that does to its requirements.
 * @throws UsageError for a path, framework or revision that cannot be used
 */
export function diff({ before: first, after: second, ...options }: DiffOptions): Versions[] {
  const [then, later] = [sideOf(first, options), sideOf(second, options)]
  for (const [path, reason] of later.absent) if (then.absent.has(path)) throw reason
  const olds = withAround(then, later)
  const news = withAround(later, then)
  const earlier = earlierOf(olds, news)
  const known = new Set([...news.map(({ architecture }) => architecture.id), ...earlier.ids])
  return [
    ...news.map(result => diffOf(earlier.of(result), result)),
    ...olds.filter(({ architecture }) => !known.has(architecture.id)).map(result => diffOf(result, undefined)),
  ]
}

const sideOf = ({ paths, revision }: Version, options: Omit<Options, 'paths'>): Then =>
  revision === undefined
    ? { results: run({ ...options, paths }), around: [], absent: new Map() }
    : runAt(revision, { ...options, paths })

/** What is around a path that held nothing counts where the other version has it at the path itself. */
function withAround({ results, around }: Then, other: Then): Result[] {
  const ids = new Set(other.results.map(({ architecture }) => architecture.id))
  return [...results, ...around.filter(({ architecture }) => ids.has(architecture.id))]
}

function diffOf(old: Result | undefined, now: Result | undefined): Versions {
  const one = now ?? old
  if (!one) throw new Error('A difference is of something.')
  const { architecture } = one
  const head = {
    id: architecture.id,
    title: architecture.about.title ?? architecture.id,
    architecture,
    problems: { before: modelErrors(old), after: modelErrors(now) },
    ...(old ? { old } : {}),
    ...(now ? { now } : {}),
  }
  if (old && now) {
    const comparison = compare(old.architecture, now.architecture)
    const { id, about } = old.architecture
    const other = areTwo(old.architecture, now.architecture) ? { other: { id, title: about.title ?? id } } : {}
    return { ...head, ...other, comparison, requirements: turned(old, now, comparison) }
  }
  const all = itemsOf(architecture)
  const comparison = { added: now ? all : [], removed: now ? [] : all, changed: [], renamed: [] }
  return { ...head, whole: now ? 'added' : 'removed', comparison, requirements: [] }
}

const modelErrors = (result: Result | undefined): number =>
  (result?.findings ?? []).filter(({ rule, level }) => rule.startsWith('model.') && level === 'error').length

/** Requirements whose verdict differs, with the changes that brought it about. */
function turned(old: Result, now: Result, comparison: Comparison): Turned[] {
  const before = new Map(old.requirements.map(one => [one.rule, one.verdict]))
  return now.requirements.flatMap(({ rule, verdict: to }) => {
    const from: Verdict | undefined = before.get(rule)
    if (from === undefined || from === to) return []
    return [{ rule, from, to, causes: causes(rule, old, now, comparison) }]
  })
}

/**
 * Ids of the changes a verdict hangs on: of the subjects it newly objects to or no longer does, those that changed; else
 * what changed beside them; else what changed in the sections the requirement looks at, and the architecture's own entry
 * where nothing else can be.
 */
function causes(rule: string, old: Result, now: Result, comparison: Comparison): string[] {
  const { added, removed, changed, renamed } = comparison
  const all = [...added, ...removed, ...changed].filter(({ section }) => section !== 'architecture')
  const names = renamed.filter(({ section }) => section !== 'architecture').map(({ to }) => to)
  const touched = new Set([...all.map(({ id }) => id), ...names])
  const subjects = subjectsThatDiffer(rule, old, now, comparison)
  const waivers = all.filter(({ id, section }) => section === 'waivers' && isWaiverOf(id, rule, subjects))
  const direct = [...[...subjects].filter(id => touched.has(id)), ...waivers.map(({ id }) => id)]
  if (direct.length > 0) return direct.sort(byCodePoint)
  const both = [old.architecture, now.architecture]
  const beside = new Set([...subjects].flatMap(id => both.flatMap(one => neighbours(id, one))))
  const near = [...beside].filter(id => touched.has(id))
  if (near.length > 0) return near.sort(byCodePoint)
  // A task that changed moves what it delivers, retires and changes.
  const reach = (task: string) =>
    both.some(one => [...roadmap(one).touched(task)].some(id => subjects.has(id) || beside.has(id)))
  const tasks = all.filter(({ id, section }) => section === 'tasks' && reach(id)).map(({ id }) => id)
  if (tasks.length > 0) return tasks.sort(byCodePoint)
  return inSections(rule, old, now, comparison)
}

/** A waiver is called by its rule and subject. */
function isWaiverOf(id: string, rule: string, subjects: ReadonlySet<string>): boolean {
  const [waived, subject = ''] = id.split(' ')
  return waived === rule && subjects.has(subject)
}

/** What changed in the sections a requirement looks at; figures may be summed from services no indicator states. */
function inSections(rule: string, old: Result, now: Result, { added, removed, changed }: Comparison): string[] {
  const parts = now.rules.find(({ source }) => source.id === rule)?.parts ?? []
  const looked = new Set<string>(parts.flatMap(({ check, parameters }) => [...check.looksAt(parameters)]))
  const sections = looked.size > 0 ? looked : new Set(['architecture', 'indicators', 'services'])
  const within = [...added, ...removed, ...changed].filter(({ section }) => sections.has(section))
  const named = parts.flatMap(({ parameters }) =>
    Object.values(parameters)
      .flat()
      .map(value => `national/${value}`),
  )
  const found = toNamed(within, named, [old, now])
  const head = changed.find(({ section }) => section === 'architecture')
  if (!head || sections.has('architecture')) return found.map(({ id }) => id)
  // A section that is now stated in part only, or in full, decides about what is missing from it.
  const isCause = found.length === 0 || head.fields.some(({ field }) => sections.has(field))
  return [...found, ...(isCause ? [head] : [])].map(({ id }) => id)
}

/** Of a requirement about certain national systems, connections with others are no cause. */
function toNamed<T extends { id: string; section: string }>(
  items: readonly T[],
  named: readonly string[],
  both: readonly Result[],
): readonly T[] {
  const leads = ({ id }: T) => both.some(one => neighbours(id, one.architecture).some(end => named.includes(end)))
  return items.some(leads) ? items.filter(item => item.section !== 'connections' || leads(item)) : items
}

function subjectsThatDiffer(rule: string, old: Result, now: Result, { renamed }: Comparison): Set<string> {
  const names = new Map(renamed.map(({ from, to }) => [from, to]))
  const keyed = (result: Result) =>
    new Map(result.findings.filter(one => one.rule === rule).map(one => [identityOf(one, result, names), one.subject]))
  const [before, after] = [keyed(old), keyed(now)]
  return new Set([
    ...[...before].filter(([key]) => !after.has(key)).map(([, subject]) => subject),
    ...[...after].filter(([key]) => !before.has(key)).map(([, subject]) => subject),
  ])
}

function neighbours(id: string, architecture: Architecture): string[] {
  const graph = graphOf(architecture)
  if (!graph.hasNode(id)) return []
  const found: string[] = []
  graph.forEachOutEdge(id, (_edge, _attributes, _source, target) => found.push(target))
  graph.forEachInEdge(id, (_edge, _attributes, source) => found.push(source))
  return found
}

export type DiffFormat = 'pretty' | 'json' | 'markdown'

/** The differences as text. */
export function diffText(format: DiffFormat, inputs: readonly DiffInput[], look: ReportOptions): string {
  if (format === 'json') return diffJson(inputs)
  return format === 'markdown' ? diffMarkdown(inputs, look.lang) : diffPretty(inputs, look)
}
