import { quoted } from '../phrases.ts'
import { formatDay } from '../words.ts'
import type { MessagesOf } from './table.ts'

/** Notes beside a finding. */
export const notes = {
  'note.declared-here': {
    vi: a => `${quoted(a.name)} được khai báo ở đây.`,
    en: a => `${quoted(a.name)} is declared here.`,
  },
  'note.ends-here': {
    vi: a => `Thời điểm kết thúc của ${quoted(a.name)} được ghi ở đây.`,
    en: a => `The end of ${quoted(a.name)} is stated here.`,
  },
  'note.waived': {
    vi: a =>
      `Được miễn trừ đến hết ngày ${formatDay(a.expires, 'vi')}; người chấp thuận: ${a.approvedBy}; lý do: ${sentence(a.reason)}`,
    en: a => `Waived until ${formatDay(a.expires, 'en')}; approved by: ${a.approvedBy}; reason: ${sentence(a.reason)}`,
  },
} satisfies MessagesOf<'note'>

/** A reason as people write it, with or without its full stop, ended by one. */
const sentence = (text: string): string => `${text.trim().replace(/[.\s]+$/, '')}.`
