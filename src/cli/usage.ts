import type { Command, CommanderError } from 'commander'
import { nearest } from '../util/nearest.ts'

/** What was wrong with the command line, in the user's language, and how to see what is right; `asked`: its first word. */
export function usageWords(
  error: CommanderError,
  program: Command,
  lang: 'vi' | 'en',
  asked: string | undefined,
): string {
  const vi = lang === 'vi'
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const command = commandsOf(program).find(name => name === asked)
  const hint = `${vi ? 'Xem' : 'See'}: khung ${command ? `${command} ` : ''}--help`
  return `khung: ${vi ? vietnamese(error, quoted, program) : english(error, quoted, program)}\n${hint}\n`
}

function vietnamese(error: CommanderError, quoted: string, program: Command): string {
  switch (error.code) {
    case 'commander.unknownCommand':
      return `không có lệnh “${quoted}”.${near(quoted, program, 'Có phải là')}`
    case 'commander.unknownOption':
      return `không có tùy chọn “${quoted}”.`
    case 'commander.missingArgument':
      return `thiếu tham số “${quoted}”.`
    case 'commander.optionMissingArgument':
      return `tùy chọn “${quoted}” thiếu giá trị.`
    case 'commander.missingMandatoryOptionValue':
      return `thiếu tùy chọn bắt buộc “${quoted}”.`
    case 'commander.invalidArgument':
      return `giá trị không hợp lệ: ${error.message
        .replace(/^error: option '([^']*)' argument '([^']*)' is invalid\. /, '$1 nhận “$2”, ')
        .replace(/^error: command-argument value '([^']*)' is invalid for argument '([^']*)'\. /, '$2 nhận “$1”, ')
        .replace(/Allowed choices are (.*)\.$/, 'chỉ chấp nhận: $1.')}`
    case 'commander.excessArguments':
      return 'thừa tham số.'
    default:
      return `cần nêu một lệnh: ${commandsOf(program).join(', ')}.`
  }
}

function english(error: CommanderError, quoted: string, program: Command): string {
  if (error.code === 'commander.unknownCommand')
    return `there is no command “${quoted}”.${near(quoted, program, 'Did you mean')}`
  if (error.code === 'commander.help') return `name a command: ${commandsOf(program).join(', ')}.`
  return error.message.replace(/^error: /, '')
}

function near(word: string, program: Command, ask: string): string {
  const found = nearest(word, commandsOf(program))
  return found ? ` ${ask} “${found}”?` : ''
}

const commandsOf = (program: Command): string[] => program.commands.map(command => command.name())
