import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What one process used: CPU time in ms (user and system, all its threads), peak memory in MB. */
export interface Usage {
  cpu: number
  wall: number
  peak: number
  /** What it printed. */
  output: string
}

/** A program to measure: the arguments of `node`. */
export interface Program {
  name: string
  args: readonly string[]
  /** Exit codes that are no failure; a check with findings ends with 1. */
  codes?: readonly number[]
}

const PRELOAD = fileURLToPath(new URL('usage-on-exit.cjs', import.meta.url))

/** Runs a program once in a new process. @throws Error when it fails */
export function once({ name, args, codes = [0] }: Program): Usage {
  const start = performance.now()
  const done = spawnSync(process.execPath, ['--require', PRELOAD, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: undefined, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  const wall = performance.now() - start
  if (done.error) throw done.error
  if (!codes.includes(done.status ?? -1)) throw new Error(`${name}: exit status ${done.status}\n${done.stderr}`)
  const { cpu, peak } = JSON.parse(String(done.output[3])) as { cpu: number; peak: number }
  return { cpu, wall, peak, output: done.stdout }
}

/**
 * Runs all programs in turn, A B C A B C …, so that whatever else the machine does falls on all of them.
 * @returns the usages of each program, in the order of the rounds
 */
export function interleaved(programs: readonly Program[], rounds: number): Map<string, Usage[]> {
  const usages = new Map(programs.map(({ name }) => [name, [] as Usage[]]))
  for (const program of programs) once(program)
  for (let round = 0; round < rounds; round++)
    for (const program of programs) usages.get(program.name)?.push(once(program))
  return usages
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [below = Number.NaN, above = Number.NaN] = [sorted[middle - 1], sorted[middle]]
  return sorted.length % 2 ? above : (below + above) / 2
}

/** Half the distance between the quartiles, in per cent of the median: how noisy the run was. */
export function spread(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN
  return ((at(0.75) - at(0.25)) / 2 / median(values)) * 100
}

/** The median of what two programs' usages give, round by round: noise that lasts longer than a round cancels out. */
export const paired = (a: readonly Usage[], b: readonly Usage[], of: (a: Usage, b: Usage) => number): number =>
  median(a.flatMap((one, i) => (b[i] ? of(one, b[i]) : [])))
