import { parentPort, workerData } from 'node:worker_threads'
import { UsageError } from '../findings/usage.ts'
import { checker } from './checker.ts'
import { type Answer, type Round, take, type WorkerData } from './threads.ts'

/** A thread of its own: takes architectures nobody has taken, until none is left. */
const { setting, cache } = workerData as WorkerData
const { check } = checker(setting, cache)
const answer = (one: Answer): void => parentPort?.postMessage(one)

async function work({ tasks, next }: Round): Promise<void> {
  for (let at = take(next); at < tasks.length; at = take(next)) {
    const task = tasks[at]
    if (task) answer({ at, piece: await check(task) })
  }
  answer({ idle: true })
}

parentPort?.on('message', (round: Round) => {
  work(round).catch((error: unknown) => {
    const failed = error instanceof Error ? (error.stack ?? error.message) : String(error)
    answer({ failed, ...(error instanceof UsageError ? { usage: error.detail } : {}) })
  })
})
