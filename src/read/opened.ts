import { say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'
import { printed, reasonOf } from './files.ts'

/** Does work with a path. @throws UsageError that names it when the system refuses, as when it is gone meanwhile */
export function opened<T>(path: string, work: (path: string) => T): T {
  try {
    return work(path)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(say('usage.unreadable-path', { path: printed(path), reason: reasonOf(error) }), {
      cause: error,
    })
  }
}
