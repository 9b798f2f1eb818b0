import type { ReportInput } from '../../../src/report/input.ts'
import { inputOf, modelOf } from '../support.ts'

/** What a hostile author may write into a name to break out of any of the formats. */
export const HOSTILE =
  'x\\n::error::y\\r\\n##[error]z %0A ]]></failure><script>alert(1)</script> \\e[31m \\u202eabc\\u2028 | `a` @all #1 & &lt; \\uffff'

/**
 * Findings of every kind: errors, warnings, notes, not decided, waived, a problem of the file; hostile names, a secret,
 * two findings that are the same but for their place.
 */
export const TEXT = modelOf(
  `applications:
  - { id: cong-dvc, name: "Cổng ${HOSTILE}", type: public-service-portal, owner: so-tttt, nope: 1 }
  - { id: may-chu, name: "Máy chủ 10.1.2.3", owner: so-tttt, type: other }
units:
  - { id: so-tttt, name: Sở Thông tin và Truyền thông }
connections:
  - { id: kn-ncsc, from: cong-dvc, to: national/ncsc, status: building }
  - { id: kn-dvcqg, from: cong-dvc, to: national/dvcqg, status: building }
  - { id: kn-vdxp, from: cong-dvc, to: national/vdxp, status: building, via: [khong-co, khong-co] }
waivers:
  - { rule: connection.dvcqg, subject: kn-dvcqg, reason: "Chờ ${HOSTILE}", approvedBy: UBND tỉnh, expires: 2020-12-31 }
`,
)

export const input: ReportInput = inputOf(TEXT)

/** Of each kind at least one, or the tests prove nothing. */
export function findingsOf(verdict: string, level?: string) {
  const found = input.findings.filter(one => one.verdict === verdict && (level === undefined || one.level === level))
  if (found.length === 0) throw new Error(`The sample has nothing ${verdict} ${level}.`)
  return found
}
