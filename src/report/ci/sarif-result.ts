import type { Recorded } from '../../findings/baseline.ts'
import type { Lang } from '../../text/words.ts'
import type { ReportInput } from '../input.ts'
import { type Alert, clipped, type Span } from './alert.ts'
import { detailsOf } from './detail.ts'
import { CI } from './words.ts'

export interface ResultOptions {
  /** There is a baseline: every result says how it stands to it. */
  compared: boolean
  /** Say of every result whether it was waived: all of a run, or none (SARIF 2.1.0, 3.27.23). */
  suppressions: boolean
  /** Also give our fingerprint where GitHub looks for one. */
  lineHash: boolean
}

/**
 * A finding as SARIF describes it: `result`. What cannot be decided is of kind `open`, which SARIF has for exactly that,
 * and then has no level (3.27.9, 3.27.10).
 */
export function resultOf(alert: Alert, lang: Lang, { compared, suppressions, lineHash }: ResultOptions): object {
  const { finding, input, rule, subject, message, span, related, nth, known } = alert
  const { verdict, severity, level, fingerprint, deadline } = finding
  const open = verdict === 'undetermined'
  return {
    ruleId: rule.id,
    kind: open ? 'open' : 'fail',
    level: open ? 'none' : level,
    message: { text: [message, ...detailsOf(alert, lang)].join('\n') },
    locations: [
      {
        ...locationOf(span),
        logicalLocations: [{ name: subject, fullyQualifiedName: `${clipped(input.architecture.id)}/${subject}` }],
      },
    ],
    ...(related.length === 0
      ? {}
      : { relatedLocations: related.map((one, id) => ({ id, ...locationOf(one), message: { text: one.note } })) }),
    partialFingerprints: {
      'khung/v1': `${fingerprint}:${nth}`,
      ...(lineHash ? { primaryLocationLineHash: `${fingerprint}:${nth}` } : {}),
    },
    ...(suppressions ? { suppressions: verdict === 'waived' ? [suppressionOf(alert.waiver)] : [] } : {}),
    ...(compared ? { baselineState: known ? 'unchanged' : 'new' } : {}),
    properties: { verdict, severity, ...(deadline === undefined ? {} : { deadline }) },
  }
}

/** What a baseline held and is gone: results without a place, for nobody knows where they stood. */
export function goneOf(inputs: readonly ReportInput[], lang: Lang): object[] {
  return inputs.flatMap(({ baseline }) =>
    (baseline?.fixed ?? []).flatMap((recorded: Recorded) => {
      const { rule, architecture, subject, fingerprint, count, level } = recorded
      const open = level === 'undetermined'
      const name = clipped(subject)
      return Array.from({ length: count }, (_, i) => ({
        ruleId: clipped(rule),
        kind: open ? 'open' : 'fail',
        level: open ? 'none' : level,
        message: { text: CI[lang].gone },
        locations: [{ logicalLocations: [{ name, fullyQualifiedName: `${clipped(architecture)}/${name}` }] }],
        partialFingerprints: { 'khung/v1': `${fingerprint}:${i + 1}` },
        suppressions: [],
        baselineState: 'absent',
      }))
    }),
  )
}

const locationOf = ({ place, start, end }: Span) => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(place.file.path), uriBaseId: '%SRCROOT%' },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  },
})

/** A relative path as a URI reference; a segment that is no text in Unicode has no address but a replaced one. */
const uriOf = (path: string): string =>
  path
    .split('/')
    .map(segment => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/')

const suppressionOf = (justification: string) => ({ kind: 'external', status: 'accepted', justification })
