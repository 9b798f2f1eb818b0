import type { Command, Option } from 'commander'
import { say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'

/** Options that may be given several times, by command; each of them keeps all it is given. */
const SEVERAL: Readonly<Record<string, readonly string[]>> = {
  check: ['--format', '--output'],
  report: ['--format'],
  diagram: ['--view', '--format'],
  diff: ['--pictures'],
}
const SEVERAL_ANYWHERE = ['--rules', '--catalogue']

/**
 * Of an option with one value commander keeps the last and says nothing of the others. A result may be signed, and must
 * not hang on which of two days came last: another value of an option is refused, while the arguments are read.
 */
export function eachOnce(program: Command): void {
  for (const command of program.commands) {
    const several = [...SEVERAL_ANYWHERE, ...(SEVERAL[command.name()] ?? [])]
    for (const option of command.options)
      if ((option.required || option.optional) && !several.includes(option.long ?? '')) once(command, option)
  }
}

function once(command: Command, option: Option): void {
  let first: string | undefined
  command.on(`option:${option.name()}`, (second: string) => {
    if (first !== undefined && first !== second)
      throw new UsageError(say('usage.option-twice', { option: option.long ?? option.flags, first, second }))
    first = second
  })
}

/** Reads an option whose value is a list with commas: `--view a --view b` is `--view a,b`. */
export function joined(): (value: string) => string {
  const all: string[] = []
  return value => {
    all.push(value)
    return all.join(',')
  }
}
