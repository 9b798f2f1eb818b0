import { writeSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Attack } from './attack.ts'

/** In use at any time. */
export const MOST_MEGABYTES = 1024
/** Kept of cases that are over: what grows between the first look and a later one. */
const MOST_KEPT_MEGABYTES = 48
const LOOK_EVERY = 2500

/** How to see a case again, given as JSON. */
export const again = (one: string): string => `See it again: npm run fuzz -- --case '${one.replaceAll("'", "'\\''")}'`

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20)

/** Counts the cases, tells of failures, and watches the memory. */
export class Tally {
  failures = 0
  #cases = 0
  #most = 0
  #first: number | undefined
  #kept = 0
  readonly #started = Date.now()
  readonly #seen = new Map<string, number>()
  readonly #collect: () => void

  constructor() {
    setFlagsFromString('--expose-gc')
    this.#collect = runInNewContext('gc') as () => void
  }

  /** A case is over. @throws when more memory is in use, or kept, than may be */
  done(): void {
    this.#cases++
    const used = megabytes(process.memoryUsage.rss())
    this.#most = Math.max(this.#most, used)
    if (used > MOST_MEGABYTES) throw new Error(`${used} MB are in use`)
    if (this.#cases % LOOK_EVERY > 0) return
    this.#collect()
    this.#kept = megabytes(process.memoryUsage().heapUsed)
    this.#first ??= this.#kept
    this.tell()
    if (this.#kept - this.#first > MOST_KEPT_MEGABYTES)
      throw new Error(`${this.#kept} MB are kept, where ${this.#first} MB were`)
  }

  /** Prints a failure, unless one like it was. */
  failed(one: Attack, thrown: unknown): void {
    this.failures++
    const error = thrown instanceof Error ? thrown : new Error(String(thrown))
    const cause = error.cause instanceof Error ? `\n${error.cause.stack}` : ''
    const where = `${error.stack?.match(/src\/[\w/.-]+:\d+/)?.[0]} ${error.message.slice(0, 40)}`
    this.#seen.set(where, (this.#seen.get(where) ?? 0) + 1)
    if ((this.#seen.get(where) ?? 0) > 1) return
    writeSync(1, `\nFAILED ${error.stack}${cause}\n${again(JSON.stringify(one))}\n`)
  }

  tell(): void {
    const seconds = Math.round((Date.now() - this.#started) / 1000)
    const kept = this.#kept ? `, ${this.#kept} MB kept` : ''
    writeSync(1, `${this.#cases} cases in ${seconds} s, at most ${this.#most} MB${kept}, ${this.failures} failures\n`)
  }
}
