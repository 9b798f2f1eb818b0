import type { Command, CommanderError } from 'commander'
import { nearest } from '../util/nearest.ts'

type Lang = 'vi' | 'en'

/**
 * What was wrong with the command line, in the user's language, and how to see what is right.
 * @param asked the words after `khung`
 */
export function usageWords(error: CommanderError, program: Command, lang: Lang, asked: readonly string[]): string {
  const command = program.commands.find(one => one.name() === asked[0])
  const hint = `${lang === 'vi' ? 'Xem' : 'See'}: khung ${command ? `${command.name()} ` : ''}--help`
  return `khung: ${said(error, { program, command, lang, asked })}\n${hint}\n`
}

interface Asked {
  program: Command
  command: Command | undefined
  lang: Lang
  asked: readonly string[]
}

function said(error: CommanderError, about: Asked): string {
  const { program, command, lang, asked } = about
  const vi = lang === 'vi'
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const names = commandsOf(program)
  switch (error.code) {
    case 'commander.unknownCommand':
      return noCommand(quoted, about)
    case 'commander.unknownOption': {
      const known = [...(command ?? program).options.flatMap(({ long }) => long ?? []), '--help']
      return (vi ? `không có tùy chọn “${quoted}”.` : `there is no option “${quoted}”.`) + near(quoted, known, lang)
    }
    case 'commander.missingArgument':
      return `${vi ? `thiếu tham số “${quoted}”` : `the argument “${quoted}” is missing`}${argument(quoted, about)}.`
    case 'commander.optionMissingArgument':
      return vi ? `tùy chọn “${quoted}” thiếu giá trị.` : `the option “${quoted}” lacks its value.`
    case 'commander.missingMandatoryOptionValue':
      return vi ? `thiếu tùy chọn bắt buộc “${quoted}”.` : `the option “${quoted}” is required.`
    case 'commander.invalidArgument':
      return invalid(error.message, vi)
    case 'commander.excessArguments':
      return tooMany(error.message, vi)
    default:
      // `help foo` asks commander for the help of everything, as `khung` alone does.
      if (asked[0] === 'help' && asked[1] !== undefined) return noCommand(asked[1], about)
      return vi ? `cần nêu một lệnh: ${names.join(', ')}.` : `name a command: ${names.join(', ')}.`
  }
}

function noCommand(found: string, { program, lang }: Asked): string {
  const names = commandsOf(program)
  const list = lang === 'vi' ? `Các lệnh: ${names.join(', ')}.` : `The commands: ${names.join(', ')}.`
  const none = lang === 'vi' ? `không có lệnh “${found}”.` : `there is no command “${found}”.`
  return `${none}${near(found, names, lang) || ` ${list}`}`
}

/** What an argument is: its values where they are few, else in words. */
function argument(name: string, { command }: Asked): string {
  const found = command?.registeredArguments.find(one => one.name() === name)
  if (!found) return ''
  return ` (${found.argChoices?.join(', ') ?? found.description})`
}

const invalid = (message: string, vi: boolean): string =>
  vi
    ? `giá trị không hợp lệ: ${message
        .replace(/^error: option '([^']*)' argument '([^']*)' is invalid\. /, '$1 nhận “$2”, ')
        .replace(/^error: command-argument value '([^']*)' is invalid for argument '([^']*)'\. /, '$2 nhận “$1”, ')
        .replace(/Allowed choices are (.*)\.$/, 'chỉ chấp nhận: $1.')}`
    : message.replace(/^error: /, '')

/** Most often a path with a space in it, which is two for the shell. */
function tooMany(message: string, vi: boolean): string {
  const [most = '', found = ''] = /(\d+) arguments? but got (\d+)/.exec(message)?.slice(1) ?? []
  return vi
    ? `thừa tham số: lệnh nhận ${most}, đã nêu ${found}. Đường dẫn có dấu cách cần đặt trong dấu nháy kép.`
    : `too many arguments: the command takes ${most} and was given ${found}. Put a path with spaces in quotation marks.`
}

function near(word: string, known: readonly string[], lang: Lang): string {
  const found = nearest(word, known)
  return found ? ` ${lang === 'vi' ? 'Có phải là' : 'Did you mean'} “${found}”?` : ''
}

const commandsOf = (program: Command): string[] => program.commands.map(command => command.name())
