import type { Message, MessageArgs, MessageKey, WordArg } from '../findings/message.ts'
import type { Lang } from './lang.ts'
import type { Messages } from './messages/table.ts'
import { messages } from './messages.ts'
import { dossiers, extents, formatDay, scopes, statuses, type Word, wordOf } from './words.ts'

type BuiltIn<K extends MessageKey = MessageKey> = { [P in K]: { key: P; args: MessageArgs[P] } }[K]

/** Puts a message into words. */
export function wordMessage(message: Message, lang: Lang): string {
  return 'words' in message ? fill(message.words[lang], message.args, lang) : builtIn(message, lang)
}

const table: Messages = messages

function builtIn<K extends MessageKey>(message: BuiltIn<K>, lang: Lang): string {
  const key: K = message.key
  const word: (args: MessageArgs[K]) => string = table[key][lang]
  return word(message.args)
}

/** A rule's own words. A placeholder without a value stays as it is: loading the rule has reported it. */
function fill(words: string, args: Readonly<Record<string, WordArg>>, lang: Lang): string {
  return words.replace(/\{([\w.-]+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined
    if (value === undefined) return whole
    if (typeof value === 'object') return value[lang]
    const table = VOCABULARIES[name]
    return table ? wordOf(table, String(value), lang) : formatDay(String(value), lang)
  })
}

/** Fields whose values are words of the model language, which a reader should not have to know. */
const VOCABULARIES: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  status: statuses,
  extent: extents,
  scope: scopes,
  'security.dossier': dossiers,
}
