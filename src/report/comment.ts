import { type Lang, levels } from '../text/words.ts'
import { type Alert, alarmsOf, gravestFirst } from './ci/alert.ts'
import { detailsOf } from './ci/detail.ts'
import { headlinesOf, tracesOf } from './ci/headline.ts'
import { CI } from './ci/words.ts'
import type { Reporter, ReportInput } from './input.ts'
import { LABELS } from './labels.ts'
import { code, md, sentence } from './markdown/escape.ts'
import { fixedOf } from './view/baseline.ts'
import { factsOf } from './view/facts.ts'
import { placeText } from './view/findings.ts'

/** GitHub takes 65,536 characters, GitLab a million; some room is left for what a job adds. */
const LONGEST = 64_000
/** Fixed findings named one by one. */
const MOST_FIXED = 20

/**
 * A comment for a merge request: what is new, the gravest first, as much as a comment may hold. Nothing in it calls
 * people (`@all`) or other issues (`#1`).
 */
export const comment: Reporter = (inputs, { lang }) => {
  const words = CI[lang]
  const alarms = gravestFirst(alarmsOf(inputs, lang))
  const compared = inputs.some(({ baseline }) => baseline !== undefined)
  const head = [
    // Jobs find the comment by it, to write over it instead of adding another.
    '<!-- khung check -->',
    '### Khung',
    headlinesOf(inputs, lang)
      .map(line => `- ${quiet(md(line))}`)
      .join('\n'),
    `#### ${compared ? words.fresh : words.toLookAt}: ${alarms.length}`,
  ]
  const tail = [...fixedLine(inputs, lang), traces(inputs, lang)]
  const room = LONGEST - [...head, ...tail].join('\n\n').length - 300
  const { shown, left } = fitting(itemsOf(alarms, lang), room)
  const list = alarms.length === 0 ? [words.nothing] : [shown.join('\n')]
  const note = left > 0 ? [`**${md(words.notShown(left))}**`] : []
  return `${[...head, ...list, ...note, ...tail].filter(text => text !== '').join('\n\n')}\n`
}

/** Each finding; a requirement explains itself at its first one. */
function itemsOf(alarms: readonly Alert[], lang: Lang): string[] {
  const explained = new Set<string>()
  return alarms.map(alarm => {
    const { finding, rule, message } = alarm
    const details = explained.has(rule.id) ? [] : detailsOf(alarm, lang)
    explained.add(rule.id)
    return [
      `- **${levels[finding.level][lang]}** ${code(rule.id)} ${quiet(sentence(message))} (${code(placeText(finding.place))})`,
      ...details.map(detail => `  - ${quiet(sentence(detail))}`),
    ].join('\n')
  })
}

/** As many items, from the first, as there is room for. */
function fitting(items: readonly string[], room: number): { shown: string[]; left: number } {
  let used = 0
  const past = items.findIndex(item => (used += item.length + 1) > room)
  const count = past < 0 ? items.length : past
  return { shown: items.slice(0, count), left: items.length - count }
}

function fixedLine(inputs: readonly ReportInput[], lang: Lang): string[] {
  const fixed = inputs.flatMap(fixedOf)
  if (fixed.length === 0) return []
  const named = fixed.slice(0, MOST_FIXED).map(({ rule, subject }) => `${code(rule)} ${code(subject)}`)
  const more = fixed.length > MOST_FIXED ? ', …' : ''
  const count = fixed.reduce((sum, one) => sum + one.count, 0)
  return [`${LABELS[lang].fixedCount(count)}: ${named.join(', ')}${more}.`]
}

/** What ties the comment to its sources, and how much of the law was compared with the original. */
function traces(inputs: readonly ReportInput[], lang: Lang): string {
  const [first] = inputs
  return [...tracesOf(inputs, lang), ...(first ? [factsOf(first, lang).provenance] : [])]
    .map(line => `*${quiet(md(line))}*`)
    .join('\n\n')
}

/** Signs that would call people or issues become code, which calls nobody; what is code already (no `\\` before it) stays. */
const quiet = (text: string): string =>
  text
    .split(/((?<!\\)`[^`]*`)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/\\?([@#])/g, '`$1`')))
    .join('')
