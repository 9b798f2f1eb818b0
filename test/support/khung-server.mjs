import { fork } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isMainThread, workerData } from 'node:worker_threads'

// Two programs in one file. As a thread of a test it hands over what is asked to a process, and wakes the test when
// that has answered. As that process it runs the built tool as often as it is asked, its modules loaded once.
if (isMainThread) serve()
else handOver(workerData)

function handOver({ port, turn }) {
  let child
  let waiting = false
  const answer = said => {
    if (!waiting) return
    waiting = false
    port.postMessage(said)
    Atomics.store(turn, 0, 1)
    Atomics.notify(turn, 0)
  }
  const start = () => {
    const started = fork(fileURLToPath(import.meta.url), { stdio: 'ignore' })
    started.on('message', answer)
    started.on('exit', (status, signal) => {
      child = undefined
      answer({ status, out: '', err: `the tool ended its process: ${signal ?? status}` })
    })
    return started
  }
  port.on('message', asked => {
    waiting = true
    child ??= start()
    child.send(asked)
  })
}

function serve() {
  let times = 0
  process.on('message', async ({ program, parts, cwd, env }) => {
    process.chdir(cwd)
    process.argv = [process.execPath, program, ...parts]
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name]
    Object.assign(process.env, env)
    process.exitCode = 0
    const said = { out: '', err: '' }
    const keep = where => text => {
      said[where] += text
      return true
    }
    process.stdout.write = keep('out')
    process.stderr.write = keep('err')
    try {
      // The entry runs anew each time; what it imports stays loaded.
      await import(`${pathToFileURL(program)}?${++times}`)
    } catch (error) {
      said.err += error?.stack ?? error
      process.exitCode = 1
    }
    process.stdout.removeAllListeners('error')
    process.send({ status: process.exitCode, ...said })
  })
  process.on('disconnect', () => process.exit())
}
