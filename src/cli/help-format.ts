import type { Argument, Command, HelpConfiguration, Option } from 'commander'
import type { Help } from '../text/help.ts'

/** Commander's help in the words of one language; by itself it says a good part of it in English. */
export const helpFormat = (words: Help): HelpConfiguration => ({
  styleTitle: title =>
    ({
      'Usage:': `${words.usage}:`,
      'Arguments:': `${words.arguments}:`,
      'Options:': `${words.options}:`,
      'Commands:': `${words.commands}:`,
    })[title] ?? title,
  commandUsage: command => `${nameOf(command)} ${placeholders(command.usage(), words)}`,
  subcommandTerm: command => `${command.name()} ${placeholders(command.usage(), words)}`,
  optionDescription: option => described(option, option.required || option.optional, words),
  argumentDescription: argument => described(argument, true, words),
})

const nameOf = (command: Command): string =>
  command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name()

const placeholders = (usage: string, words: Help): string =>
  usage.replace('[options]', `[${words.anOption}]`).replace('[command]', `[${words.aCommand}]`)

/** The description; after it the choices where it does not name them all, and the default of what takes a value. */
function described({ description, argChoices, defaultValue }: Option | Argument, valued: boolean, words: Help): string {
  const unnamed = argChoices?.some(choice => !new RegExp(`\\b${choice}\\b`).test(description))
  const more = [
    ...(unnamed && argChoices ? [`${words.choices}: ${argChoices.join(', ')}`] : []),
    ...(valued && typeof defaultValue === 'string' ? [`${words.default}: ${defaultValue}`] : []),
  ]
  return more.length > 0 ? `${description} (${more.join('; ')})` : description
}
