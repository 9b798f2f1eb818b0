import { checker } from './each/checker.ts'
import { PART_FORMATS, type Piece, type Setting, type Task } from './each/piece.ts'
import { threads } from './each/threads.ts'
import type { Level, Summary } from './findings/finding.ts'
import { ownFolder } from './read/cache.ts'
import { type Unit, unitsOf } from './read/units.ts'
import { joinJson, joinPretty } from './report/join.ts'
import { workspacePart } from './report/pretty/workspace.ts'
import type { Options } from './run.ts'

export { PART_FORMATS, type Setting }

/** How the work is done; nothing of it changes a byte of the result. */
export interface Means {
  /** Threads; absent: as many as the machine has cores, once it shows that they are worth their start. */
  jobs?: number
  /** The folder results are kept in; true: the user's own; absent: none. */
  cache?: string | true
}

export interface Checked {
  /** A text for each format wanted. */
  texts: string[]
  worst: Level | undefined
  summaries: Summary[]
}

/**
 * Checks every architecture at the given paths, one after the other or several at once, and keeps of each only its part
 * of the result: a workspace may be larger than memory. What only shows across architectures is asked in a second round,
 * of those it concerns.
 * @throws UsageError for a path or framework that cannot be used
 */
export async function checkEach(
  { paths, step, ...options }: Options,
  wanted: Setting['wanted'],
  version: string,
  means: Means = {},
): Promise<Checked> {
  const units = unitsOf(paths)
  const setting: Setting = { options, wanted, version }
  const cache = means.cache === true ? ownFolder() : means.cache
  const { check, trim } = checker(setting, cache)
  const several = threads({ setting, cache }, means.jobs)
  const pieces: Piece[] = []
  const work = async (tasks: readonly (readonly [number, Task])[]): Promise<void> => {
    let done = 0
    await several.share(
      tasks.map(([, task]) => task),
      check,
      (at, piece) => {
        const [i] = tasks[at] ?? [0]
        step?.(done++, tasks.length, piece.id)
        pieces[i] = piece
      },
    )
  }
  try {
    await work(units.map((unit, i) => [i, i === 0 ? { unit, told: [] } : { unit }]))
    await work(again(units, pieces))
  } finally {
    await several.end()
    trim()
  }
  return {
    texts: wanted.map((_, i) => joined(wanted, i, pieces, version)),
    worst: worstOf(pieces),
    summaries: pieces.map(({ summary }) => summary),
  }
}

function joined(wanted: Setting['wanted'], i: number, pieces: readonly Piece[], version: string): string {
  const parts = pieces.map(({ texts }) => texts[i] ?? '')
  const { format, options } = wanted[i] ?? {}
  if (format === 'json' || !options) return joinJson(parts, version)
  return joinPretty([...parts, workspacePart(pieces, options)])
}

const worstOf = (pieces: readonly Piece[]): Level | undefined =>
  (['error', 'warning', 'note'] as const).find(level => pieces.some(({ worst }) => worst === level))

/** The architectures that others of the run matter to, with what they need to know of them. */
function again(units: readonly Unit[], pieces: readonly Piece[]): [number, Task][] {
  // Of several with one id, a finding in itself, the first counts.
  const byId = new Map([...pieces.entries()].reverse().map(([i, { id }]) => [id, i]))
  const catalogues = pieces.flatMap(piece => piece.catalogues)
  const frameworks = new Set<string>()
  return units.flatMap((unit, i): [number, Task][] => {
    const piece = pieces[i]
    if (!piece) return []
    const neighbours = piece.asked.flatMap(id => {
      const { ids, existing } = pieces[byId.get(id) ?? -1] ?? {}
      return ids === undefined || existing === undefined ? [] : [[id, { ids, existing }] as const]
    })
    const tells = piece.known && !frameworks.has(piece.framework)
    const told = tells ? { told: [...frameworks] } : {}
    if (tells) frameworks.add(piece.framework)
    const second = byId.get(piece.id) !== i
    const first = second ? units[byId.get(piece.id) ?? 0] : undefined
    const late = tells && i > 0 && piece.faults > 0
    if (neighbours.length + catalogues.length === 0 && !second && !late) return []
    const task: Task = { unit, ...told, neighbours: Object.fromEntries(neighbours) }
    return [[i, { ...task, ...(catalogues.length ? { catalogues } : {}), ...(first ? { first } : {}) }]]
  })
}
