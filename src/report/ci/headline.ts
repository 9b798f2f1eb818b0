import { formatDay, type Lang } from '../../text/words.ts'
import type { ReportInput } from '../input.ts'
import { LABELS } from '../labels.ts'
import { fixedCount, freshCounts, knownCount } from '../view/baseline.ts'
import { factsOf, titleOf } from '../view/facts.ts'
import { clipped } from './alert.ts'
import { CI } from './words.ts'

/** So many architectures are named one by one. */
const MOST = 50

/** A line for each architecture: what is new in it, and what is no alarm. */
export function headlinesOf(inputs: readonly ReportInput[], lang: Lang): string[] {
  const lines = inputs.slice(0, MOST).map(input => headlineOf(input, lang))
  return inputs.length > MOST ? [...lines, LABELS[lang].others(inputs.length - MOST)] : lines
}

function headlineOf(input: ReportInput, lang: Lang): string {
  const words = CI[lang]
  const asides: [number, (count: number) => string][] = [
    [knownCount(input), LABELS[lang].knownCount],
    [fixedCount(input), LABELS[lang].fixedCount],
    [input.summary.undetermined, words.open],
    [input.summary.waived, words.waived],
  ]
  const rest = asides.filter(([count]) => count > 0).map(([count, say]) => `; ${say(count)}`)
  return `${clipped(titleOf(input), 200)} (${clipped(input.architecture.id, 100)}): ${LABELS[lang].counts(freshCounts(input))}${rest.join('')}.`
}

/** `Khung … 2.0; 30/9/2020; mô hình sha256:…; bộ yêu cầu sha256:…; khung 0.1.0`: what a result is tied to its sources by. */
export const tracesOf = (inputs: readonly ReportInput[], lang: Lang): string[] =>
  inputs.slice(0, MOST).map(input => {
    const { asOf, architecture, rulesHash, version } = input
    const { framework } = factsOf(input, lang)
    const { contentHash, rulesHash: rules } = LABELS[lang].labels
    const day = asOf === undefined ? '' : `; ${formatDay(asOf, lang)}`
    return `${framework}${day}; ${contentHash.toLowerCase()} ${short(architecture.contentHash)}; ${rules.toLowerCase()} ${short(rulesHash)}; khung ${version}.`
  })

/** Enough of a hash to compare at a glance; the JSON result has it whole. */
const short = (hash: string): string => hash.slice(0, 'sha256:'.length + 12)
