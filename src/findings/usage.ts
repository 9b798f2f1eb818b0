import type { Message } from './message.ts'

/** The command cannot go on: wrong usage, or a path that cannot be opened or holds no architecture (exit status 2). */
export class UsageError extends Error {
  readonly detail: Message

  constructor(detail: Message, options?: ErrorOptions) {
    super('key' in detail ? detail.key : detail.words.en, options)
    this.detail = detail
  }
}
