import type { MessageArgs, MessageKey } from '../../findings/message.ts'
import type { Lang } from '../lang.ts'

/** The words of every built-in message. */
export type Messages = { [K in MessageKey]: Record<Lang, (args: MessageArgs[K]) => string> }

/** The messages whose keys begin with one of these areas: every one of them, and no other. */
export type MessagesOf<Area extends string> = Pick<Messages, Extract<MessageKey, `${Area}.${string}`>>
