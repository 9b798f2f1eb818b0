import type { Verdict } from '../findings/finding.ts'
import type { Fields, ValueOf } from './fields.ts'
import type { review } from './language/review.ts'

/** The TypeScript type of a form: what is not filled in yet is null. */
type FormOf<S extends Fields> = {
  -readonly [K in keyof S as S[K] extends { required: true } ? K : never]: Filled<S[K]>
} & {
  -readonly [K in keyof S as S[K] extends { required: true } ? never : K]?:
    | Filled<S[K]>
    | (S[K] extends { empty: true } ? null : never)
}
type Filled<F> = F extends { kind: 'list'; fields: infer S extends Fields }
  ? FormOf<S>[]
  : F extends { kind: 'object'; fields: infer S extends Fields }
    ? FormOf<S>
    : F extends Fields[string]
      ? ValueOf<F>
      : never

/** A reviewer's file as read and found to have the right shape. */
export type ReviewRecord = FormOf<typeof review>
export type ReviewEntry = ReviewRecord['requirements'][number]
export type ReviewFinding = NonNullable<ReviewEntry['findings']>[number]

/** Whether the reviewer has decided on a requirement itself. */
export const isDecided = ({ decision }: ReviewEntry): boolean => decision !== undefined && decision !== null

/** Whether the reviewer, silent on a requirement, agrees as a whole to the verdict it has. */
export function isAgreedTo(entry: ReviewEntry, { agreeTo }: Pick<ReviewRecord, 'agreeTo'>): boolean {
  const agreed: readonly Verdict[] = agreeTo ?? []
  return !isDecided(entry) && agreed.includes(entry.verdict)
}

/** Whether the verdict changed after the decision, which nobody has looked at since. */
export const isToRevisit = ({ revisit }: ReviewEntry): boolean => revisit === true

/** Whoever decides otherwise than the tool says why. */
export const lacksReason = ({ decision, verdict, reason }: ReviewEntry): boolean =>
  Boolean(decision) && decision !== 'agree' && decision !== verdict && !isWritten(reason)

export const isWritten = (text: string | null | undefined): boolean => typeof text === 'string' && text.trim() !== ''
