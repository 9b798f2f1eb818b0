#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { Command, CommanderError } from 'commander'
import { type Help, help } from '../text/help.ts'
import { argumentsOnDisk } from './as-on-disk.ts'
import { importCommand, initCommand, inventoryCommand, schemaCommand } from './begin-commands.ts'
import { helpFormat } from './help-format.ts'
import { modelCommands } from './model-commands.ts'
import { eachOnce } from './once.ts'
import { ruleCommands } from './rule-commands.ts'
import type { Speech } from './shared-options.ts'
import { version } from './version.ts'

// A check lives half a second: code optimised late costs less than code optimised for runs that never come (a fifth of
// the processor time, measured with bench/ on each of these). V8 complains of flags it does not know: only where tried.
const LATE = ['--invocation-count-for-maglev=3000', '--invocation-count-for-turbofan=30000']
const TUNED: Readonly<Record<string, readonly string[]>> = {
  20: ['--interrupt-budget=2000000'],
  22: LATE,
  24: LATE,
  26: LATE,
}
for (const flag of TUNED[process.versions.node.split('.')[0] ?? ''] ?? []) setFlagsFromString(flag)

// Commander speaks while it parses, so the language is looked up before.
const lang: Speech['lang'] = /(^| )--lang[= ]en( |$)/.test(process.argv.slice(2).join(' ')) ? 'en' : 'vi'
const words: Help = help[lang]

const program = new Command('khung')
  .description(words.tool)
  .version(version, '-V, --version', words.version)
  .helpOption('-h, --help', words.help)
  .helpCommand('help [command]', words.help)
  .exitOverride()
  .configureOutput({ writeErr: () => {} })
  .configureHelp(helpFormat(words))

const speech: Speech = { lang, words }
// `--help` lists them in this order.
modelCommands(program, speech)
inventoryCommand(program, speech)
ruleCommands(program, speech)
importCommand(program, speech)
initCommand(program, speech)
schemaCommand(program, speech)
eachOnce(program)

program.addHelpText(
  'after',
  `\n${words.example}:\n  khung check models/tinh-mau\n  khung report models/tinh-mau --to reports\n  khung explain connection.dvcqg`,
)

// A reader that has gone away (`khung rules | head`) is no failure of ours.
process.stdout.on('error', async (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  const { unwritable } = await import('./output.ts')
  const { failure } = await import('./failure.ts')
  const { status, words } = failure(unwritable('stdout', error), lang)
  process.stderr.write(words)
  process.exitCode = status
})

/** Exit status: 0 nothing found, 1 findings, 2 wrong usage, 3 our own failure. */
async function main(): Promise<void> {
  try {
    await program.parseAsync(argumentsOnDisk(process.argv))
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return
      const { usageWords } = await import('./usage.ts')
      process.stderr.write(usageWords(error, program, lang, process.argv.slice(2)))
      process.exitCode = 2
    } else {
      const { failure } = await import('./failure.ts')
      const { status, words } = failure(error, lang)
      process.stderr.write(words)
      process.exitCode = status
    }
  }
}

await main()
