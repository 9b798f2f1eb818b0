import { say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'
import { wordMessage } from '../text/word.ts'
import { visible } from '../util/visible.ts'

/** How a command that threw ends: 2 where the user can mend it, 3 for our own failure; and what is said. */
export function failure(thrown: unknown, lang: 'vi' | 'en'): { status: 2 | 3; words: string } {
  const error = systemProblem(thrown) ?? thrown
  if (error instanceof UsageError) return { status: 2, words: `khung: ${visible(wordMessage(error.detail, lang))}\n` }
  const text =
    process.env.KHUNG_DEBUG && error instanceof Error
      ? error.stack
      : error instanceof Error
        ? error.message
        : String(error)
  return {
    status: 3,
    words: `${lang === 'vi' ? 'khung: lỗi nội bộ của công cụ' : 'khung: internal failure'}: ${visible(text ?? '')}\n`,
  }
}

/** What the system refused is no failure of ours, wherever it came up: a file gone meanwhile, a disk that is full. */
function systemProblem(thrown: unknown): UsageError | undefined {
  if (!(thrown instanceof Error) || !('syscall' in thrown) || !('code' in thrown)) return undefined
  const path = 'path' in thrown ? String(thrown.path) : String(thrown.syscall)
  return new UsageError(say('output.system', { path, reason: String(thrown.code) }), { cause: thrown })
}
