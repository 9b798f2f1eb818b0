import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type Message, say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'
import { bundle } from '../read/bundle.ts'
import type { Checker } from './checker.ts'
import type { Piece, Setting, Task } from './piece.ts'

/** What a thread is told once, and what of each round. */
export interface WorkerData {
  setting: Setting
  cache: string | undefined
}
export interface Round {
  tasks: readonly Task[]
  /** The number of the next task that nobody has taken, shared by all threads. */
  next: Int32Array
}

/** What a thread answers: a piece, that nothing is left, or why it cannot go on. */
export type Answer =
  | { at: number; piece: Piece; idle?: undefined; failed?: undefined }
  | { idle: true; failed?: undefined }
  | { failed: string; usage?: Message }

/** Threads that work beside this one. */
export interface Threads {
  share(tasks: readonly Task[], check: Checker, done: (at: number, piece: Piece) => void): Promise<void>
  end(): Promise<void>
}

/** A thread takes a third of a second to start: it begins only when this much work (ms) seems to be left. */
const WORTH_THREADS = 5000

const WARM = 3

/** @param jobs threads, this one included; absent: one for each core, once they are worth their start */
export function threads(data: WorkerData, jobs: number | undefined): Threads {
  const workers: Worker[] = []
  const most = bundle === undefined ? 0 : (jobs ?? availableParallelism()) - 1
  return {
    async share(tasks, check, done) {
      const next = new Int32Array(new SharedArrayBuffer(4))
      const waiting: Promise<void>[] = []
      const call = (): void => {
        while (workers.length < Math.min(most, tasks.length - 1)) workers.push(started(data))
        for (const worker of workers.slice(waiting.length)) waiting.push(roundOf(worker, { tasks, next }, done))
      }
      if (jobs !== undefined || workers.length > 0) call()
      for (let at = take(next), own = 1; at < tasks.length; at = take(next), own++) {
        const begun = performance.now()
        const task = tasks[at]
        if (task) done(at, await check(task))
        const left = tasks.length - Atomics.load(next, 0)
        // The first ones pay for what is loaded and compiled, and say little of the rest.
        if (waiting.length === 0 && own > WARM && (performance.now() - begun) * left > WORTH_THREADS) call()
        // Answers of the other threads come in between.
        await new Promise(resolve => setImmediate(resolve))
      }
      await Promise.all(waiting)
    },
    async end() {
      await Promise.all(workers.map(worker => worker.terminate()))
    },
  }
}

/** The number of a task nobody else will take. */
export const take = (next: Int32Array): number => Atomics.add(next, 0, 1)

const started = (workerData: WorkerData): Worker => new Worker(join(bundle ?? '', 'worker.mjs'), { workerData })

function roundOf(worker: Worker, round: Round, done: (at: number, piece: Piece) => void): Promise<void> {
  const finished = new Promise<void>((resolve, reject) => {
    const answered = (answer: Answer): void => {
      if (answer.failed !== undefined) {
        reject(answer.usage ? new UsageError(answer.usage) : new Error(answer.failed))
      } else if (answer.idle) {
        worker.off('message', answered)
        resolve()
      } else done(answer.at, answer.piece)
    }
    worker.on('message', answered)
    // Without a word it would be waited for without end.
    const ended = (): void => reject(new UsageError(say('usage.thread-ended', {})))
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? ended() : reject(error),
    )
    worker.once('exit', ended)
  })
  // Told at once where it is not waited for yet.
  finished.catch(() => {})
  worker.postMessage(round)
  return finished
}
