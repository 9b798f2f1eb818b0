import { describe, expect, it } from 'vitest'
import { comment } from '../../../src/report/comment.ts'
import { gitlab } from '../../../src/report/gitlab.ts'
import { rdjson } from '../../../src/report/rdjson.ts'
import { inputOf, modelOf } from '../support.ts'
import { findingsOf, input, TEXT } from './sample.ts'

const violated = findingsOf('violated')

describe('GitLab Code Quality', () => {
  const entries = JSON.parse(gitlab([input], { lang: 'vi' }))

  it('has the five fields GitLab reads, of every violation and of nothing else', () => {
    expect(entries.map((one: { check_name: string }) => one.check_name)).toEqual(violated.map(one => one.rule))
    for (const [i, entry] of entries.entries()) {
      expect(Object.keys(entry)).toEqual(['description', 'check_name', 'fingerprint', 'severity', 'location'])
      const { level, place } =
        violated[i] ??
        findingsOf('violated')[0] ??
        (() => {
          throw new Error()
        })()
      expect(entry.severity).toBe({ error: 'critical', warning: 'major', note: 'minor' }[level])
      const { line } = place.file.position(place.offset)
      expect(entry.location).toEqual({ path: 'models/thu/architecture.yaml', lines: { begin: line } })
    }
  })

  it('has no fingerprint twice, also over architectures', () => {
    const [first, second] = entries.filter(
      (one: { check_name: string }) => one.check_name === 'model.unknown-reference',
    )
    expect(first.description).toBe(second.description)
    const both = JSON.parse(gitlab([input, input], { lang: 'vi' })).map(
      (one: { fingerprint: string }) => one.fingerprint,
    )
    expect(both.length).toBe(2 * violated.length)
    expect(new Set(both).size).toBe(both.length)
  })

  it('keeps fingerprints when lines move', () => {
    const prints = (text: string) =>
      JSON.parse(gitlab([inputOf(text)], { lang: 'vi' })).map((one: { fingerprint: string }) => one.fingerprint)
    expect(prints(TEXT.replace('units:', '\n\nunits:'))).toEqual(prints(TEXT))
  })
})

describe('the Reviewdog Diagnostic Format', () => {
  const result = JSON.parse(rdjson([input], { lang: 'vi', docsUrl: 'https://kho.example.vn/r' }))
  type Diagnostic = (typeof result.diagnostics)[number]

  it('has a diagnostic for every violation and nothing else', () => {
    expect(Object.keys(result)).toEqual(['source', 'diagnostics'])
    expect(result.source).toEqual({ name: 'khung', url: 'https://kho.example.vn/r' })
    expect(result.diagnostics.map((one: Diagnostic) => [one.code.value, one.severity])).toEqual(
      violated.map(one => [one.rule, { error: 'ERROR', warning: 'WARNING', note: 'INFO' }[one.level]]),
    )
    expect(result.diagnostics[0].code.url).toMatch(/^https:\/\/kho\.example\.vn\/r\/[a-z.-]+\.vi\.md$/)
  })

  it('counts columns in bytes of UTF-8', () => {
    const found = result.diagnostics.find((one: Diagnostic) => one.code.value === 'model.unknown-field')
    const { start, end } = found.location.range
    expect(start.line).toBe(end.line)
    const line = Buffer.from(TEXT.split('\n')[start.line - 1] ?? '')
    expect(line.subarray(start.column - 1, end.column - 1).toString()).toBe('nope')
    // The name before it has signs of several bytes, or this would prove nothing.
    expect(line.length).toBeGreaterThan(line.toString().length)
  })
})

describe('the comment for a merge request', () => {
  const text = comment([input], { lang: 'vi' })

  it('says how many there are, then each violation, the gravest first', () => {
    expect(text).toMatch(/^<!-- khung check -->\n\n### Khung\n\n- Kiến trúc thử \(thu\): \d+ lỗi/)
    const order = [...text.matchAll(/^- \*\*(lỗi|cảnh báo|lưu ý)\*\* `([a-z.-]+)`/gm)].map(([, , rule]) => rule)
    expect(order.length).toBe(violated.length)
    expect([...order].sort()).toEqual(violated.map(one => one.rule).sort())
    const levels = [...text.matchAll(/^- \*\*(lỗi|cảnh báo|lưu ý)\*\* /gm)].map(([, level]) => level ?? '')
    const rank = (level: string) => ['lỗi', 'cảnh báo', 'lưu ý'].indexOf(level)
    expect(levels.map(rank)).toEqual(levels.map(rank).sort())
    expect(new Set(levels).size).toBe(3)
  })

  it('explains a requirement once, at its first finding', () => {
    const explained = text.match(/^ {2}- Cách khắc phục: /gm)?.length
    expect(explained).toBe(new Set(violated.map(one => one.rule)).size)
    expect(explained).toBeLessThan(violated.length)
  })

  it('calls nobody and lets no HTML through', () => {
    const prose = text.replace('<!-- khung check -->', '').replace(/`[^`]*`/g, '')
    expect(prose).not.toMatch(/@|(?<!\\)<|#\d/)
    // An odd backtick makes all of them text: what stands between two of them is no code then.
    const odd = comment([inputOf(modelOf('applications:\n  - { id: a, name: "x ` @all ` y ` #12" }\n'))], {
      lang: 'vi',
    })
    expect(odd).toContain('\\` `@`all \\` y \\` `#`12')
    expect(odd).not.toMatch(/(?<!`)@|#12/)
  })

  it('keeps within what a comment may hold, and says how many were left out', () => {
    const names = Array.from({ length: 3000 }, (_, i) => `  - { id: u${i}, name: "Đơn vị", nope: 1 }`)
    const many = inputOf(modelOf(`units:\n${names.join('\n')}\n`))
    const long = comment([many], { lang: 'en' })
    expect(long.length).toBeLessThanOrEqual(65_000)
    expect(long.length).toBeGreaterThan(50_000)
    const shown = long.match(/^- \*\*(error|warning|note)\*\* /gm)?.length ?? 0
    const left = Number(/\*\*(\d+) more findings left out/.exec(long)?.[1])
    expect(shown + left).toBe(many.findings.filter(one => one.verdict === 'violated').length)
    expect(long).toMatch(
      /\n\*Vietnam [^\n]*sha256:[0-9a-f]{12}; [^\n]*sha256:[0-9a-f]{12}; khung 9\.9\.9\.\*\n\n\*[^\n]+\*\n$/,
    )
  })

  it('says so where there is nothing to look at', () => {
    const clean = { ...input, findings: [] }
    expect(comment([clean], { lang: 'en' })).toContain(
      '#### Findings to consider and correct: 0\n\nNothing new to look at.',
    )
  })
})
