import { say } from '../findings/message.ts'
import type { ReviewProblem } from '../findings/review.ts'
import { UsageError } from '../findings/usage.ts'
import type { Reviewed } from '../review.ts'
import { wordMessage } from '../text/word.ts'
import { printAside } from './stderr.ts'

/** @throws UsageError for a review with something wrong in it, once every place has been told */
export function usable<T>({ done, problems }: Reviewed<T>, path: string, lang: 'vi' | 'en'): T {
  if (problems === undefined) return done
  for (const problem of problems) printAside(told(problem, lang))
  throw new UsageError(say('review.broken', { path, problems: problems.length }))
}

function told({ message, place: { file, offset } }: ReviewProblem, lang: 'vi' | 'en'): string {
  const { line, column } = file.position(offset)
  return `${file.path}:${line}:${column} ${wordMessage(message, lang)}`
}
