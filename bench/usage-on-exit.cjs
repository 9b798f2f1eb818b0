// Loaded before a measured program: on exit it tells what the process has used, on a channel of its own.
// `VmHWM` and not `maxRSS`: the kernel passes the parent's peak on to a child in the latter.
const { readFileSync, writeSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

// The threads of a process load this too; what they used is part of what the process has.
if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    let peak = maxRSS
    try {
      peak = Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? maxRSS)
    } catch {
      // No Linux: what Node says.
    }
    writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, peak: peak / 1024 }))
  })
