import type { Finding } from '../../findings/finding.ts'
import type { Place } from '../../findings/source.ts'
import { wordMessage } from '../../text/word.ts'
import { type Lang, levels, verdicts } from '../../text/words.ts'
import type { ReportInput, ReportOptions } from '../input.ts'
import { LABELS } from '../labels.ts'
import { printable } from '../printable.ts'
import { isKnown } from '../view/baseline.ts'
import { citationsLine } from '../view/citations.ts'
import { placeText } from '../view/findings.ts'
import { deadlineText, type RequirementRow } from '../view/requirements.ts'
import { widthOf } from './cells.ts'
import { frameOf } from './frame.ts'
import { hang, padEnd } from './layout.ts'
import { type Paint, type Palette, paletteOf } from './paint.ts'

/** How the page is set. */
export interface Page {
  lang: Lang
  width: number
  palette: Palette
}

const WIDTH = 100
const NARROWEST = 40

export const pageOf = ({ lang, width = WIDTH, colour = false }: ReportOptions): Page => ({
  lang,
  width: Math.max(NARROWEST, width),
  palette: paletteOf(colour),
})

const INDENT = '  '

/**
 * A finding in full: what and where, the line it is about, and why. A requirement explains itself at its first finding
 * only (`row`); those that follow would say the same again. `framed`: the line is shown.
 */
export function findingBlock(
  finding: Finding,
  row: RequirementRow | undefined,
  framed: boolean,
  input: ReportInput,
  page: Page,
): string[] {
  const { palette, lang, width } = page
  const words = LABELS[lang]
  const paint = palette.level[finding.level]
  const notes: [string, string][] = [
    ...finding.related.map(({ place, note }): [string, string] => [
      words.related,
      `${placeText(place)} ${printable(wordMessage(note, lang))}`,
    ]),
    ...(row ? explanation(row, lang) : []),
    ...(finding.deadline === undefined
      ? []
      : [[words.labels.deadline, deadlineText(finding.deadline, input, lang)] as [string, string]]),
    ...(row ? [[words.labels.seeAlso, `khung explain ${row.rule}`] as [string, string]] : []),
  ]
  const wide = Math.max(0, ...notes.map(([label]) => widthOf(label)))
  return [
    ...headline(finding, page, isKnown(input, finding)),
    ...(framed ? frameLines(finding.place, paint, page) : []),
    ...notes.flatMap(([label, text]) => {
      const first = `${INDENT}${padEnd(label.toLowerCase(), wide)}  `
      return hang(first, text, width).map((line, i) =>
        i === 0 ? palette.label(first) + line.slice(first.length) : line,
      )
    }),
  ]
}

function explanation({ why, basis, fix }: RequirementRow, lang: Lang): [string, string][] {
  const { labels } = LABELS[lang]
  const parts: [string, string][] = [
    [labels.why, why],
    [labels.basis, citationsLine(basis)],
    [labels.fix, fix],
  ]
  return parts.filter(([, text]) => text !== '')
}

/** `file:line:column lỗi[rule] message`, with a mark where it was recorded before: one thing to click on, one to look up. */
export function headline(finding: Finding, { palette, lang, width }: Page, known = false): string[] {
  const waived = finding.verdict === 'waived'
  const mark = known ? ` (${LABELS[lang].knownBefore})` : ''
  const level = (waived ? verdicts.waived[lang].toLowerCase() : levels[finding.level][lang]) + mark
  const place = placeText(finding.place)
  const rule = `[${printable(finding.rule)}]`
  const first = `${place} ${level}${rule} `
  const painted = `${palette.quiet(place)} ${palette.level[finding.level](level)}${palette.rule(rule)} `
  // A waiver's terms are the note beside its finding.
  const messages = [finding.message, ...(waived ? finding.related.map(({ note }) => note) : [])]
  const text = printable(messages.map(message => wordMessage(message, lang)).join(' '))
  // A long place would leave the message a narrow column: it hangs below instead.
  return widthOf(first) + widthOf(text) <= width ? [painted + text] : [painted.trimEnd(), ...hang(INDENT, text, width)]
}

/** The line of a place with the range marked below; nothing for an empty line. */
export function frameLines(place: Place, paint: Paint, { palette, width }: Page): string[] {
  const number = String(place.file.position(place.offset).line)
  const gutter = `${INDENT}${number} │ `
  const { line, marks } = frameOf(place, width - gutter.length)
  if (line.trim() === '') return []
  return [
    `${palette.quiet(gutter)}${line}`,
    palette.quiet(`${INDENT}${' '.repeat(number.length)} │ `) + marks.replace(/\^+/, signs => paint(signs)),
  ]
}
