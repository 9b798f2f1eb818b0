import { type Message, say } from '../findings/message.ts'
import type { Result } from '../run.ts'
import { wordMessage } from '../text/word.ts'
import { printAside } from './stderr.ts'

/** Says something on stderr that stops nothing. */
export function tell(message: Message, lang: 'vi' | 'en'): void {
  printAside(`khung: ${wordMessage(message, lang)}`)
}

/** A document may be signed, a review decided upon: both are warned of models with errors, whose results are not whole. */
export function tellUnsound(results: readonly Result[], lang: 'vi' | 'en'): void {
  for (const { architecture, findings } of results) {
    const errors = findings.filter(({ rule, level }) => rule.startsWith('model.') && level === 'error').length
    if (errors > 0) tell(say('output.unsound', { architecture: architecture.id, errors }), lang)
  }
}
