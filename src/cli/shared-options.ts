import { type Command, Option } from 'commander'
import type { Help } from '../text/help.ts'
import { repeated } from './options.ts'

/** A language, and what is said in it on the command line. */
export interface Speech {
  lang: 'vi' | 'en'
  words: Help
}

export const langOption = (words: Help): Option =>
  new Option('--lang <lang>', words.lang).choices(['vi', 'en']).default('vi')

export const levelOption = (words: Help): Option =>
  new Option('--level <level>', words.level).choices(['province', 'ministry']).default('province')

/** One of these formats, `pretty` where none is asked for. */
export function formatOption(words: Help, ...others: string[]): Option {
  const formats = ['pretty', ...others]
  return new Option('--format <format>', words.format(formats.join(', '))).choices(formats).default('pretty')
}

/** Options every command that reads a model has. @param quiet what `--quiet` does here */
export function ofModels(command: Command, words: Help, quiet: string): Command {
  return (
    command
      .helpOption('-h, --help', words.help)
      .option('--framework <id>', words.framework)
      .option('--as-of <date>', words.asOf)
      .addOption(new Option('--state <state>', words.state).choices(['current', 'target']).default('current'))
      .addOption(langOption(words))
      .option('--rules <dir>', words.addRules, repeated, [])
      .option('--catalogue <file>', words.catalogue, repeated, [])
      .option('--no-waivers', words.noWaivers)
      // Only a check keeps anything; elsewhere it is accepted for scripts.
      .addOption(new Option('--no-cache', words.noCache).hideHelp(command.name() !== 'check'))
      .option('--no-color', words.noColor)
      .option('--quiet', quiet)
  )
}

/** Options every command that writes documents into a folder has. */
export const writing = (command: Command, words: Help): Command =>
  command.option('--to <dir>', words.to, 'reports').option('--force', words.force).option('--open', words.open)
