import { LEVEL_OF } from '../findings/build.ts'
import type { OpenItem, ReviewStatus } from '../findings/review.ts'
import { reviewWords } from '../text/review.ts'
import { type Lang, severities } from '../text/words.ts'
import type { ReportOptions } from './input.ts'
import { harmless, whereIs } from './json.ts'
import { hang } from './pretty/layout.ts'
import { type Palette, paletteOf } from './pretty/paint.ts'
import { printable } from './printable.ts'
import { placeText } from './view/findings.ts'

const WIDTH = 100
const NARROWEST = 40
/** Number of the result's form; a change that breaks readers raises it. */
const SCHEMA = 1

/** What is still to be done in a review, for people. */
export function reviewPage(
  status: ReviewStatus,
  { lang, colour = false, width = WIDTH, quiet = false }: ReportOptions,
): string {
  const words = reviewWords[lang]
  const palette = paletteOf(colour)
  const room = Math.max(NARROWEST, width)
  const kinds = [...new Set(status.open.map(({ kind }) => kind))]
  const blocks = kinds.map(kind => {
    const items = status.open.filter(one => one.kind === kind)
    return [
      palette.title(`${words.headings[kind]} (${items.length})`),
      ...items.flatMap(one => itemLines(one, lang, palette, room)),
    ]
  })
  if (!quiet) {
    blocks.unshift([palette.title(words.title(printable(status.path)))])
    const end = [words.total(status), words.concluded(status.conclusion), words.state(status.open.length === 0)]
    blocks.push(hang('', end.join(' '), room))
  }
  const text = blocks.map(block => block.join('\n')).join('\n\n')
  return text === '' ? '' : `${text}\n`
}

/** `review.yaml:12:5 bắt buộc[connection.dvcqg]`, and what is to be done below. */
function itemLines(item: OpenItem, lang: Lang, palette: Palette, room: number): string[] {
  const place = palette.quiet(placeText(item.place))
  const below = hang('    ', printable(reviewWords[lang].open(item)), room)
  if (!('rule' in item)) return [`  ${place}`, ...below]
  const severity = item.severity ? palette.level[LEVEL_OF[item.severity]](severities[item.severity][lang]) : ''
  return [`  ${place} ${severity}${palette.rule(`[${printable(item.rule)}]`)}`, ...below]
}

/** The same for programs. Its keys and their order are a public interface. */
export function reviewJson(status: ReviewStatus, lang: Lang): string {
  const { of } = status
  const result = {
    schema: SCHEMA,
    khung: of.khung,
    review: status.path,
    complete: status.open.length === 0,
    architecture: of.architecture.id,
    framework: of.framework,
    asOf: of.asOf ?? null,
    state: of.state,
    contentHash: of.contentHash,
    rulesHash: of.rulesHash,
    decided: status.decided,
    agreed: status.agreed,
    toSupplement: status.toSupplement,
    total: status.total,
    conclusion: status.conclusion ?? null,
    open: status.open.map(item => openOf(item, lang)),
  }
  return `${harmless(JSON.stringify(result, undefined, 2))}\n`
}

const openOf = ({ place, ...rest }: OpenItem, lang: Lang) => ({
  ...rest,
  message: printable(reviewWords[lang].open({ place, ...rest } as OpenItem)),
  ...whereIs(place),
})
