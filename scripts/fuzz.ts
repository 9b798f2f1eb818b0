/**
 * Attacks the tool with mutated files for as long as asked:
 * `npm run fuzz -- --runs 200000 [--seed N] [--path P] [--case-ms 20000] [--minutes M] [--all]`.
 * Each case makes one output, with `--all` every one. Stops at the first failure, made as small as it gets, and prints how to
 * see it again. A case that hangs is ended from outside; more than a gigabyte in use is a failure.
 */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { attack, attacks } from '../test/fuzz/attack.ts'

interface Plan {
  runs: number
  seed: number
  path: string
  caseMs: number
  minutes: number
  all: boolean
}

const MOST_MEGABYTES = 1024

const plan = asked()
if (process.send) await work(plan)
else watch(plan)

function asked(): Plan {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    options: { runs: text, seed: text, path: text, 'case-ms': text, minutes: text, all: { type: 'boolean' } },
  })
  return {
    runs: Number(values.runs ?? 2000),
    seed: Number(values.seed ?? Math.floor(Math.random() * 2 ** 31)),
    path: values.path ?? '',
    caseMs: Number(values['case-ms'] ?? 20_000),
    minutes: Number(values.minutes ?? Number.POSITIVE_INFINITY),
    all: values.all ?? false,
  }
}

/** Runs the cases in a process that can be ended when one of them hangs. */
function watch(plan: Plan): void {
  console.log(`${plan.runs} cases, seed ${plan.seed}`)
  const options = ['runs', 'seed', 'minutes'].map(name => `--${name}=${plan[name as 'runs' | 'seed' | 'minutes']}`)
  const worker = fork(fileURLToPath(import.meta.url), [
    ...options,
    ...(plan.path ? [`--path=${plan.path}`] : []),
    ...(plan.all ? ['--all'] : []),
  ])
  // Nothing is timed before the first case: loading the tool takes as long as the machine is busy.
  let seen = Number.POSITIVE_INFINITY
  let last = ''
  const timer = setInterval(() => {
    if (Date.now() - seen < plan.caseMs) return
    console.log(`A case hangs for more than ${plan.caseMs} ms:\n${last}\nSee it again with --seed ${plan.seed}`)
    worker.kill('SIGKILL')
    process.exit(1)
  }, 250)
  worker.on('message', (message: { begins?: string; progress?: string }) => {
    seen = Date.now()
    if (message.begins !== undefined) last = message.begins
    if (message.progress !== undefined) console.log(message.progress)
  })
  worker.on('exit', code => {
    clearInterval(timer)
    process.exitCode = code ?? 1
  })
}

async function work({ runs, seed, path, minutes, all }: Plan): Promise<void> {
  const started = Date.now()
  let done = 0
  let most = 0
  const progress = (): string => {
    const seconds = Math.round((Date.now() - started) / 1000)
    return `${done} cases in ${seconds} s, at most ${most} MB`
  }
  const property = fc.asyncProperty(attacks, async one => {
    process.send?.({ begins: JSON.stringify(one) })
    await attack(one, { all })
    const megabytes = Math.round(process.memoryUsage().rss / 2 ** 20)
    most = Math.max(most, megabytes)
    if (megabytes > MOST_MEGABYTES) throw new Error(`${megabytes} MB are in use`)
    if (++done % 500 === 0) process.send?.({ progress: progress() })
  })
  const { failed, counterexamplePath, counterexample, errorInstance } = await fc.check(property, {
    numRuns: runs,
    seed,
    ...(path === '' ? {} : { path }),
    ...(Number.isFinite(minutes) ? { interruptAfterTimeLimit: minutes * 60_000 } : {}),
  })
  process.send?.({ progress: progress() })
  process.disconnect?.()
  if (!failed) return
  const error = errorInstance instanceof Error ? errorInstance : new Error(String(errorInstance))
  console.log(
    `${JSON.stringify(counterexample)}\n${error.stack}\n${error.cause instanceof Error ? error.cause.stack : ''}`,
  )
  console.log(`See it again: npm run fuzz -- --seed ${seed} --path ${counterexamplePath} --runs 1`)
  process.exitCode = 1
}
