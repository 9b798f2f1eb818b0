const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Does work that must not stop half way: a signal that comes meanwhile ends the program right after it, as the signal
 * would have. For work that leaves something behind when it is cut off, such as a temporary file; never for long work.
 */
export function undisturbed<T>(work: () => T): T {
  const leave = (signal: NodeJS.Signals): void => {
    quit()
    process.kill(process.pid, signal)
  }
  const quit = (): void => {
    for (const signal of SIGNALS) process.removeListener(signal, leave)
  }
  for (const signal of SIGNALS) process.on(signal, leave)
  try {
    return work()
  } finally {
    // What came meanwhile is delivered when the event loop has turned once, whole; after that the signals are let go.
    setImmediate(() => setImmediate(quit).unref()).unref()
  }
}
