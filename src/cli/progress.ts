/** One line on the terminal that says how far the work is; it is gone when the work is done. */
export interface Progress {
  /** `done` of `total` are finished, `what` is worked on. */
  step(done: number, total: number, what: string): void
  clear(): void
}

type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>

const CLEAR = '\r\u001b[K'
const NONE: Progress = { step: () => {}, clear: () => {} }

/** Only for a person at a terminal: never into a file, a pipe or the log of a service, and not with `--quiet`. */
export function progress(quiet = false, out: Terminal = process.stderr): Progress {
  if (quiet || !out.isTTY || process.env.CI || process.env.TERM === 'dumb') return NONE
  let shown = false
  return {
    step(done: number, total: number, what: string): void {
      if (total < 2) return
      // A name comes from a disk or a model: nothing in it may steer the terminal.
      const line = `${done + 1}/${total} ${what}`.replace(/\p{C}/gu, '?')
      out.write(CLEAR + [...line].slice(0, (out.columns || 80) - 1).join(''))
      shown = true
    },
    clear(): void {
      if (shown) out.write(CLEAR)
      shown = false
    },
  }
}

/** Does work that tells its steps, with a line for them on the terminal. */
export function withProgress<T>(quiet: boolean | undefined, work: (step: Progress['step']) => T): T {
  const shown = progress(quiet)
  try {
    return work(shown.step)
  } finally {
    shown.clear()
  }
}

/** The same for work that lets other work be done meanwhile. */
export async function whileShown<T>(quiet: boolean, work: (step: Progress['step']) => Promise<T>): Promise<T> {
  const shown = progress(quiet)
  try {
    return await work(shown.step)
  } finally {
    shown.clear()
  }
}
