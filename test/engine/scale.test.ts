import { performance } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { head, judge } from '../support/model.ts'

/** A province of `n` applications, half as many databases and connections, each using others. */
function province(n: number): string {
  const each = (count: number, entry: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => `  - ${entry(i)}\n`).join('')
  const half = n >> 1
  return `${head('targetDate: 2025')}units: [{ id: so-tttt }]
functions:
${each(half, i => `{ id: nghiep-vu-${i}, owner: so-tttt }`)}platforms:
  - { id: lgsp, type: lgsp, runsOn: [ttdl] }
infrastructure:
  - { id: ttdl, type: data-centre, ipv6: true, security: { level: 2 } }
applications:
${each(n, i => `{ id: ung-dung-${i}, owner: so-tttt, supports: [nghiep-vu-${i >> 1}], reads: [csdl-${i >> 1}], runsOn: [ttdl], security: { level: ${(i % 3) + 1} } }`)}data:
${each(half, i => `{ id: csdl-${i}, type: database, sharedVia: [lgsp], runsOn: [ttdl] }`)}connections:
${each(half, i => `{ id: kn-${i}, from: ung-dung-${i}, to: national/dancu, via: [lgsp], status: ${i % 2 ? 'planned' : 'pilot'} }`)}tasks:
${each(half, i => `{ id: nv-${i}, delivers: [kn-${i}], dependsOn: [nv-${(i + 1) % half}], end: 2022 }`)}`
}

/** The shortest of a few runs, in milliseconds: the others were disturbed. */
function timeOf(text: string): number {
  const times = Array.from({ length: 4 }, () => {
    const start = performance.now()
    judge(text)
    return performance.now() - start
  })
  return Math.min(...times)
}

test('five times the model takes about five times as long, not twenty-five', () => {
  timeOf(province(500))
  expect(timeOf(province(5000)) / timeOf(province(1000))).toBeLessThan(18)
}, 60_000)

test('10,000 references into a section that is not there take no quadratic time', () => {
  const model = (n: number) => {
    const entries = Array.from({ length: n }, (_, i) => `  - { id: ung-dung-${i}, runsOn: [may-chu-${i}] }\n`).join('')
    return `${head()}applications:\n${entries}`
  }
  timeOf(model(500))
  expect(timeOf(model(10_000)) / timeOf(model(2000))).toBeLessThan(18)
}, 60_000)
