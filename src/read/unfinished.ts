import type { Place, SourceFile } from '../findings/source.ts'

/** What `khung new-rule` leaves for its author to fill in: `[Điền: tên văn bản]`, in texts and in comments. */
const MARK = /\[(?:Điền|Fill in): (?!…\])[^\]\n]*\]/gu

/** Places of a new rule's file that are still as the tool wrote them. */
export const unfinished = (file: SourceFile): Place[] =>
  [...file.text.matchAll(MARK)].map(({ index, 0: mark }) => ({ file, offset: index, end: index + mark.length }))
