const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Does work that must not stop half way: a signal that comes meanwhile ends the program right after it, as the signal
 * would have. For work that leaves something behind when it is cut off, such as a temporary file; never for long work.
 */
export function undisturbed<T>(work: () => T): T {
  begin()
  try {
    return work()
  } finally {
    // What came meanwhile is delivered when the event loop has turned once, whole; after that the signals are let go.
    setImmediate(() => setImmediate(end).unref()).unref()
  }
}

/** How many pieces of work are not let go yet. They share their listeners: of more than ten Node warns on the terminal. */
let open = 0
let listening = false

function begin(): void {
  open += 1
  if (listening) return
  listening = true
  for (const signal of SIGNALS) process.on(signal, leave)
}

function end(): void {
  open -= 1
  if (open === 0) quit()
}

function quit(): void {
  listening = false
  for (const signal of SIGNALS) process.removeListener(signal, leave)
}

function leave(signal: NodeJS.Signals): void {
  quit()
  process.kill(process.pid, signal)
}
