import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { say } from '../findings/message.ts'
import { wordMessage } from '../text/word.ts'
import { printAside } from './stderr.ts'

/** What opens a file as if it were clicked on, by platform; a path is one argument and never seen by a shell. */
export function openerOf(platform: NodeJS.Platform, path: string): [command: string, args: string[]] {
  if (platform === 'darwin') return ['open', [path]]
  // `start` belongs to a shell, which would read signs in the path; Explorer opens it without one.
  if (platform === 'win32') return ['explorer.exe', [path]]
  return ['xdg-open', [path]]
}

/** Opens a file in the program the user has for it. That there is none is told, and fails nothing. */
export async function openFile(path: string, lang: 'vi' | 'en'): Promise<void> {
  const [command, args] = openerOf(process.platform, resolve(path))
  const problem = await new Promise<string | undefined>(done => {
    const child = spawn(command, args, { detached: true, stdio: 'ignore', shell: false })
    child.once('error', error => done('code' in error ? String(error.code) : error.message))
    child.once('spawn', () => done(undefined))
    child.unref()
  })
  if (problem === undefined) return
  const words = wordMessage(say('output.not-opened', { path, command, reason: problem }), lang)
  printAside(`khung: ${words}`)
}
