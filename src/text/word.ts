import type { Message, MessageArgs, MessageKey } from '../findings/message.ts'
import type { Lang } from './lang.ts'
import type { Messages } from './messages/table.ts'
import { messages } from './messages.ts'

type BuiltIn<K extends MessageKey = MessageKey> = { [P in K]: { key: P; args: MessageArgs[P] } }[K]

/** Puts a message into words. */
export function wordMessage(message: Message, lang: Lang): string {
  return 'words' in message ? fill(message.words[lang], message.args) : builtIn(message, lang)
}

const table: Messages = messages

function builtIn<K extends MessageKey>(message: BuiltIn<K>, lang: Lang): string {
  const key: K = message.key
  const word: (args: MessageArgs[K]) => string = table[key][lang]
  return word(message.args)
}

/** A rule's own words. A placeholder without a value stays as it is: loading the rule has reported it. */
function fill(words: string, args: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{([\w.-]+)\}/g, (whole, name: string) =>
    Object.hasOwn(args, name) ? String(args[name]) : whole,
  )
}
