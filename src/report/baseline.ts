import type { Baseline, Recorded } from '../findings/baseline.ts'
import { byCodePoint } from '../util/order.ts'
import { harmless } from './json.ts'

const HEAD = `# Các phát hiện đã được ghi nhận trước, do khung baseline ghi; đừng sửa bằng tay.
# Findings known before, written by khung baseline; do not edit by hand.
kind: baseline
schema: 1
`

/** A baseline as YAML: a finding on a line, in an order of its own, so that git can merge two of them. */
export function baselineText({ state, architectures, findings }: Baseline): string {
  const ids = [...new Set(architectures)].sort(byCodePoint)
  const lines = [...findings].sort(compareRecorded).map(recordedLine)
  return `${HEAD}state: ${state}\n${list('architectures', ids.map(quoted))}${list('findings', lines)}`
}

const list = (key: string, items: readonly string[]): string =>
  items.length === 0 ? `${key}: []\n` : `${key}:\n${items.map(item => `  - ${item}\n`).join('')}`

function recordedLine({ fingerprint, level, architecture, rule, subject, count }: Recorded): string {
  const fields = [
    `fingerprint: ${quoted(fingerprint)}`,
    `level: ${level}`,
    `architecture: ${quoted(architecture)}`,
    `rule: ${quoted(rule)}`,
    `subject: ${quoted(subject)}`,
    ...(count === 1 ? [] : [`count: ${count}`]),
  ]
  return `{ ${fields.join(', ')} }`
}

/** A JSON text is a double-quoted scalar of YAML. */
const quoted = (text: string): string => harmless(JSON.stringify(text))

const compareRecorded = (a: Recorded, b: Recorded): number =>
  byCodePoint(a.architecture, b.architecture) ||
  byCodePoint(a.rule, b.rule) ||
  byCodePoint(a.subject, b.subject) ||
  byCodePoint(a.fingerprint, b.fingerprint) ||
  byCodePoint(a.level, b.level)
