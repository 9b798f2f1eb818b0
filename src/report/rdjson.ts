import type { Position } from '../findings/source.ts'
import { type Alert, alarmsOf } from './ci/alert.ts'
import { detailsOf, relatedOf } from './ci/detail.ts'
import { pageOf } from './ci/rule-words.ts'
import type { Reporter, ReportOptions } from './input.ts'
import { harmless } from './json.ts'

const SEVERITY = { error: 'ERROR', warning: 'WARNING', note: 'INFO' } as const

/** Reviewdog Diagnostic Format: findings that somebody should look at, the end of a range exclusive. */
export const rdjson: Reporter = (inputs, options) => {
  const result = {
    source: { name: 'khung', ...(options.docsUrl === undefined ? {} : { url: options.docsUrl }) },
    diagnostics: alarmsOf(inputs, options.lang).map(alarm => diagnosticOf(alarm, options)),
  }
  return `${harmless(JSON.stringify(result, undefined, 2))}\n`
}

function diagnosticOf(alarm: Alert, { lang, docsUrl }: ReportOptions) {
  const { finding, rule, message, span } = alarm
  const { place, start, end } = span
  const url = pageOf(rule, docsUrl, lang)
  return {
    message: [message, ...detailsOf(alarm, lang), ...relatedOf(alarm, lang)].join('\n'),
    location: {
      path: place.file.path,
      range: { start: inBytes(place.file.text, place.offset, start), end: inBytes(place.file.text, place.end, end) },
    },
    severity: SEVERITY[finding.level],
    code: { value: rule.id, ...(url === undefined ? {} : { url }) },
  }
}

/** Its columns count bytes of UTF-8, ours code units of UTF-16: `ế` is three there and one here. */
const inBytes = (text: string, offset: number, { line, column }: Position) => ({
  line,
  column: Buffer.byteLength(text.slice(offset - column + 1, offset)) + 1,
})
