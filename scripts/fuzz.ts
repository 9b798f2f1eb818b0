/**
 * Attacks the tool with mutated files for as long as asked:
 * `npm run fuzz -- --runs 200000 [--seed N] [--minutes M] [--go-on] [--case JSON]`.
 * Stops at the first failure, made as small as it gets, and prints how to see it again; with `--go-on` every failure is
 * printed once, as it came. A case that hangs is ended from outside. A gigabyte in use is a failure, and so is memory that
 * the tool keeps of the cases that are over.
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { type Attack, attack, attacks, type Tools } from '../test/fuzz/attack.ts'
import { Clock } from '../test/fuzz/demands.ts'
import { Desks } from '../test/fuzz/desk.ts'
import { again, MOST_MEGABYTES, Tally } from '../test/fuzz/tally.ts'

interface Plan {
  runs: number
  seed: number
  /** After this long a case is ended from outside. */
  caseMs: number
  minutes: number
  goOn: boolean
  only: string | undefined
}

const SLOW_MS = 2000
const TICK_MS = 250

const plan = asked()
if (process.send) await work(plan)
else watch(plan)

function asked(): Plan {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    options: { runs: text, seed: text, 'case-ms': text, minutes: text, 'go-on': { type: 'boolean' }, case: text },
  })
  return {
    runs: Number(values.runs ?? 2000),
    seed: Number(values.seed ?? Math.floor(Math.random() * 2 ** 31)),
    caseMs: Number(values['case-ms'] ?? 60_000),
    minutes: Number(values.minutes ?? Number.POSITIVE_INFINITY),
    goOn: values['go-on'] ?? false,
    only: values.case,
  }
}

/** Runs the cases in a process that can be ended when one of them hangs. */
function watch({ runs, seed, caseMs, ...rest }: Plan): void {
  console.log(rest.only === undefined ? `${runs} cases, seed ${seed}` : 'One case')
  const options = [`--runs=${runs}`, `--seed=${seed}`, `--minutes=${rest.minutes}`]
  const worker = fork(
    fileURLToPath(import.meta.url),
    [...options, ...(rest.goOn ? ['--go-on'] : []), ...(rest.only === undefined ? [] : [`--case=${rest.only}`])],
    { execArgv: [...process.execArgv, `--max-old-space-size=${MOST_MEGABYTES}`, '--max-semi-space-size=32'] },
  )
  // Counted by ticks, for a machine that sleeps makes no case hang; and from the first case on, for loading takes its time.
  let ticks = Number.NEGATIVE_INFINITY
  let last = ''
  const timer = setInterval(() => {
    if (++ticks * TICK_MS < caseMs) return
    console.log(`A case hangs for more than ${caseMs} ms:\n${again(last)}`)
    worker.kill('SIGKILL')
    process.exit(1)
  }, TICK_MS)
  worker.on('message', (message: { begins: string }) => {
    ticks = 0
    last = message.begins
  })
  worker.on('exit', code => {
    clearInterval(timer)
    if (code !== 0 && code !== 1) console.log(`The process ended in this case:\n${again(last)}`)
    process.exitCode = code ?? 1
  })
}

async function work({ runs, seed, minutes, goOn, only }: Plan): Promise<void> {
  const tools: Tools = { desks: new Desks(), clock: new Clock(SLOW_MS) }
  const tally = new Tally()
  const property = fc.asyncProperty(attacks, async one => {
    process.send?.({ begins: JSON.stringify(one) })
    try {
      await attack(one, tools)
    } catch (error) {
      if (!goOn) throw error
      tally.failed(one, error)
    }
    tally.done()
  })
  try {
    if (only !== undefined) return await attack(JSON.parse(only) as Attack, tools)
    const { failed, counterexample, errorInstance } = await fc.check(property, {
      numRuns: runs,
      seed,
      ...(Number.isFinite(minutes) ? { interruptAfterTimeLimit: minutes * 60_000 } : {}),
    })
    if (failed && counterexample) tally.failed(counterexample[0], errorInstance)
  } finally {
    tally.tell()
    tools.desks.end()
    process.disconnect?.()
  }
  if (tally.failures > 0) process.exitCode = 1
}
