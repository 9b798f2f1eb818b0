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
