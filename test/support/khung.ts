import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { Ended } from './command.ts'

/** The built command line; `npm test` builds it first. */
export const KHUNG = resolve('dist/khung.mjs')

type Env = Readonly<Record<string, string>>

/** Milliseconds the tool has for one command. */
const LONGEST = 100_000

let server: { port: MessagePort; turn: Int32Array } | undefined

function started() {
  const { port1, port2 } = new MessageChannel()
  const turn = new Int32Array(new SharedArrayBuffer(4))
  const workerData = { port: port2, turn }
  new Worker(new URL('./khung-server.mjs', import.meta.url), { workerData, transferList: [port2] }).unref()
  port1.unref()
  return { port: port1, turn }
}

/**
 * Runs the built tool in a folder, as `spawnSync` would, but in one process for all commands of a thread of tests: most
 * of a short command's time is the loading of its modules. Where the process itself is what matters — its time zone and
 * locale, its threads, its pipes, how it is stopped — use `khungAlone`.
 */
export function khungIn(cwd: string, parts: readonly string[], env: Env = {}): Ended {
  server ??= started()
  const { port, turn } = server
  Atomics.store(turn, 0, 0)
  port.postMessage({ program: KHUNG, parts, cwd: resolve(cwd), env: { ...process.env, ...env } })
  if (Atomics.wait(turn, 0, 0, LONGEST) === 'timed-out') throw new Error(`khung ${parts.join(' ')} does not end`)
  return receiveMessageOnPort(port)?.message as Ended
}

/** The same in a process of its own. */
export function khungAlone(cwd: string, parts: readonly string[], env: Env = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [KHUNG, ...parts], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { status: status ?? -1, out: stdout, err: stderr }
}
