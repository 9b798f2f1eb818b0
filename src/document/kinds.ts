import type { Lang } from '../text/words.ts'
import type { DocumentInput } from './input.ts'
import { type Frame, frameOfAgency, frameOfReviewer } from './letterhead.ts'

/** Kinds of document (`khung report --kind`), each with a template of its own in either language. */
export const KINDS = ['compliance', 'approval', 'opinion', 'annexes'] as const
export type Kind = (typeof KINDS)[number]

interface About {
  /** Part of the name of its file. */
  file: Record<Lang, string>
  /** What kind of document it is, on the line above its subject. */
  title: Record<Lang, string>
  /** Who issues it: the agency, or the one that reviews it. */
  by: 'agency' | 'reviewer'
  sign: Frame['sign']
}

export const ABOUT: Readonly<Record<Kind, About>> = {
  compliance: {
    file: { vi: 'bao-cao-tuan-thu', en: 'compliance-report' },
    title: { vi: 'Báo cáo', en: 'Report' },
    by: 'agency',
    sign: 'BC',
  },
  approval: {
    file: { vi: 'bao-cao-tham-dinh', en: 'appraisal-report' },
    title: { vi: 'Báo cáo thẩm định', en: 'Appraisal report' },
    by: 'reviewer',
    sign: 'BC',
  },
  opinion: {
    file: { vi: 'cong-van-gop-y', en: 'opinion-letter' },
    title: { vi: 'Công văn', en: 'Letter' },
    by: 'reviewer',
    sign: '',
  },
  annexes: {
    file: { vi: 'phu-luc-kien-truc', en: 'architecture-annexes' },
    title: { vi: 'Phụ lục', en: 'Annexes' },
    by: 'agency',
    sign: '',
  },
}

export const frameOf = (kind: Kind, input: DocumentInput, about: string): Frame => ({
  ...(ABOUT[kind].by === 'agency' ? frameOfAgency(input) : frameOfReviewer(input)),
  sign: ABOUT[kind].sign,
  about,
})
