import type { Lang } from '../text/words.ts'
import { type Alert, alarmsOf, clipped, gravestFirst } from './ci/alert.ts'
import { detailsOf, relatedOf } from './ci/detail.ts'
import { headlinesOf, tracesOf } from './ci/headline.ts'
import { CI } from './ci/words.ts'
import type { Reporter } from './input.ts'
import { visible } from './printable.ts'

/** Annotations of one kind that GitHub shows of a step; it would drop the rest in silence. */
const SHOWN = 10
/** GitHub takes no longer title. */
const TITLE = 200

const COMMAND = { error: 'error', warning: 'warning', note: 'notice' } as const

/**
 * Workflow commands of GitHub Actions: an annotation for each finding that somebody should look at, the gravest first,
 * after one that says how many there are. No more are written than GitHub shows; a last line counts the others.
 */
export const github: Reporter = (inputs, { lang }) => {
  const alarms = gravestFirst(alarmsOf(inputs, lang))
  const shown = (['error', 'warning', 'note'] as const).flatMap(level =>
    // The summary takes one of the ten places of a notice.
    alarms.filter(({ finding }) => finding.level === level).slice(0, level === 'note' ? SHOWN - 1 : SHOWN),
  )
  const rest = shown.length < alarms.length ? [CI[lang].hidden(alarms.length - shown.length)] : []
  const summary = [...headlinesOf(inputs, lang), ...rest, ...tracesOf(inputs, lang)]
  const lines = [
    `::notice title=Khung::${data(summary.join('\n'))}`,
    ...shown.map(alarm => commandOf(alarm, lang)),
    ...rest,
  ]
  return `${lines.join('\n')}\n`
}

function commandOf(alarm: Alert, lang: Lang): string {
  const { finding, rule, message, span } = alarm
  const { place, start, end } = span
  const sameLine = start.line === end.line
  const properties: [string, string | number | undefined][] = [
    // A path with invisible characters leads nowhere; a terminal that shows the log must not act on them.
    ['file', visible(place.file.path)],
    ['line', start.line],
    // The runner refuses columns over several lines.
    ['endLine', sameLine ? undefined : end.line],
    ['col', sameLine ? start.column : undefined],
    ['endColumn', sameLine && end.column > start.column ? end.column : undefined],
    ['title', clipped(`${rule.id}: ${rule.title}`, TITLE)],
  ]
  const given = properties.filter(([, value]) => value !== undefined)
  const text = [message, ...detailsOf(alarm, lang), ...relatedOf(alarm, lang)].join('\n')
  return `::${COMMAND[finding.level]} ${given.map(([name, value]) => `${name}=${property(String(value))}`).join(',')}::${data(text)}`
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
