import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { KHUNG, khungIn } from '../../support/khung.ts'
import { root } from './markdown.ts'

export interface Said {
  text: string
  status: number
}

const known = new Map<string, Promise<Said>>()

/** What `khung` prints, stdout and stderr together, and how it ends. The same command is run once. */
export function khung(...parts: string[]): Promise<Said> {
  const key = parts.join('\n')
  const running = known.get(key) ?? run(parts)
  known.set(key, running)
  return running
}

async function run(parts: string[]): Promise<Said> {
  const color = { NO_COLOR: '1' }
  if (existsSync(KHUNG)) {
    const { status, out, err } = khungIn(root, parts, color)
    return { text: out + err, status }
  }
  // `npm test` builds first; the sources answer when only these tests are run.
  const program = ['--import', 'tsx', join(root, 'src/cli/main.ts')]
  const env = { ...process.env, ...color }
  return new Promise(resolve => {
    const child = execFile(process.execPath, [...program, ...parts], { cwd: root, env }, (_error, out, err) => {
      resolve({ text: out + err, status: child.exitCode ?? -1 })
    })
  })
}

/**
 * A console block as it should read: each `$ npx khung …` followed by what it prints. An output that ends (begins) with
 * a line `…` shows only its first (last) lines; `$ echo $?` prints how the command before it ended.
 */
export async function replay(text: string): Promise<string> {
  const found: string[] = []
  let status = 0
  for (const { command, output } of commandsOf(text)) {
    found.push(`$ ${command}`)
    if (command === 'echo $?') {
      found.push(String(status))
      continue
    }
    const [npx, name, ...parts] = command.split(/\s+/)
    if (npx !== 'npx' || name !== 'khung') throw new Error(`only \`npx khung …\` can be replayed, not: ${command}`)
    const said = await khung(...parts)
    if (said.status === 3) throw new Error(said.text)
    status = said.status
    found.push(...shown(said.text.replace(/\n$/, '').split('\n'), output))
  }
  return found.map(line => `${line}\n`).join('')
}

/** As many of the lines as the block shows so far. */
function shown(lines: string[], before: readonly string[]): string[] {
  const most = before.length - 1
  if (before[0] === '…' && lines.length > most) return ['…', ...lines.slice(lines.length - most)]
  if (before.at(-1) === '…' && lines.length > most) return [...lines.slice(0, most), '…']
  return lines
}

function commandsOf(text: string): { command: string; output: string[] }[] {
  const commands: { command: string; output: string[] }[] = []
  for (const line of text.replace(/\n$/, '').split('\n')) {
    if (line.startsWith('$ ')) commands.push({ command: line.slice(2), output: [] })
    else if (commands.length) commands.at(-1)?.output.push(line)
    else throw new Error('a console block begins with "$ " and a command')
  }
  return commands
}
