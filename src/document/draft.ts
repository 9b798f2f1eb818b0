import { isToRevisit, lacksReason } from '../model/review.ts'
import type { Lang } from '../text/words.ts'
import type { Block, Inline } from './document.ts'
import type { DocumentInput } from './input.ts'
import { isOutdated, openIn } from './review-content.ts'
import { DOCUMENT_WORDS } from './words.ts'

/**
 * Says in a frame below the letterhead that a reviewer's paper is a draft, and what is missing before it can be signed:
 * on the paper itself, whatever template it is made from. A paper whose review is complete is left as it is.
 */
export function markedAsDraft(blocks: readonly Block[], input: DocumentInput, lang: Lang): Block[] {
  const text = noticeOf(input, lang)
  if (text === undefined) return [...blocks]
  const at = blocks.findIndex(({ kind }) => kind === 'letterhead') + 1
  return [...blocks.slice(0, at), { kind: 'paragraph', style: 'boxed', text }, ...blocks.slice(at)]
}

function noticeOf(input: DocumentInput, lang: Lang): Inline[] | undefined {
  const { draft } = DOCUMENT_WORDS[lang]
  const { review, requirements } = input
  const count = <T>(some: readonly T[] | undefined, is: (one: T) => boolean): number => some?.filter(is).length ?? 0
  const open = review ? openIn(review).length : requirements.length
  const revisit = count(review?.requirements, isToRevisit)
  const reasons = count(review?.requirements, lacksReason)
  const said = [
    ...(review ? [] : [draft.noReview]),
    ...(open === 0 ? [] : [draft.open(open)]),
    ...(revisit === 0 ? [] : [draft.revisit(revisit)]),
    ...(reasons === 0 ? [] : [draft.reasons(reasons)]),
    ...(review && !review.conclusion ? [draft.noConclusion] : []),
    ...(isOutdated(input) ? [draft.outdated] : []),
  ]
  if (said.length === 0) return undefined
  return [{ text: draft.title, bold: true }, { text: ` – ${said.join('; ')}. ${draft.notToSign}` }]
}
