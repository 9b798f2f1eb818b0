import { readFileSync } from 'node:fs'
import { check } from '../../src/engine/check.ts'
import type { Rule } from '../../src/engine/compile.ts'
import type { Finding } from '../../src/findings/finding.ts'
import type { Framework } from '../../src/model/framework.ts'
import { link } from '../../src/model/link.ts'
import { declare } from '../../src/read/declare.ts'
import { sourceOf } from '../../src/read/files.ts'

/** One case of a rule's test file: a small model with its expectation on the line where it is expected. */
export interface RuleCase {
  title: string
  verdict: string
  asOf: string | undefined
  state: 'current' | 'target'
  /** The case's text, at its place in the file: lines before it are empty, so that line numbers hold. */
  text: string
  /** `line verdict` of every `# expect:` comment. */
  expected: string[]
}

const OWN_KEYS = /^(case|verdict|asOf|state):[ \t]*(.*)$/

/** Reads the cases of a `<rule>.test.yaml`: YAML documents separated by `---`. */
export function readCases(path: string): RuleCase[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  const cases: RuleCase[] = []
  let start = 0
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && lines[i] !== '---') continue
    const body = lines.slice(start, i)
    if (body.some(line => OWN_KEYS.test(line))) cases.push(caseOf(body, start))
    start = i + 1
  }
  return cases
}

function caseOf(body: string[], start: number): RuleCase {
  const own: Record<string, string> = {}
  const expected: string[] = []
  const text = body.map((line, i) => {
    const key = OWN_KEYS.exec(line)
    if (key?.[1]) own[key[1]] = (key[2] ?? '').replace(/^["']|["']$/g, '').trim()
    const comment = /#\s*expect:\s*([a-z-]+)/.exec(line)
    if (comment) expected.push(`${start + i + 1} ${comment[1]}`)
    return key ? '' : line
  })
  return {
    title: own.case ?? '',
    verdict: own.verdict ?? '',
    asOf: own.asOf,
    state: own.state === 'target' ? 'target' : 'current',
    text: '\n'.repeat(start) + text.join('\n'),
    expected: expected.sort(),
  }
}

const DEFAULTS = { id: 'thu', framework: 'vn-egov-2.0', level: 'province', dataAsOf: '2020-09-30' }

/** Runs one case: the rule's verdict, the lines of its findings, and findings that should not be there. */
export function runCase(one: RuleCase, ruleId: string, rules: readonly Rule[], framework: Framework) {
  const source = declare([{ file: sourceOf('case.yaml', one.text), hash: 'sha256:' }], 'thu', value => {
    value.khung ??= 1
    const about = (value.architecture ??= {}) as Record<string, unknown>
    for (const [key, fallback] of Object.entries(DEFAULTS)) about[key] ??= fallback
  })
  const { architecture, findings } = link(source, framework, new Map())
  const day = one.asOf ?? (one.state === 'current' ? architecture.dataAsOf : architecture.targetDate)
  const checked = check(architecture, rules, { state: one.state, day, waivers: true })
  const own = checked.findings.filter(finding => finding.rule === ruleId)
  const lineOf = ({ place, verdict }: Finding) => `${place.file.position(place.offset).line} ${verdict}`
  return {
    verdict: checked.requirements.find(requirement => requirement.rule === ruleId)?.verdict,
    found: [...new Set(own.map(lineOf))].sort(),
    problems: [...source.findings, ...findings, ...checked.findings]
      .filter(finding => /^(model|rule)\./.test(finding.rule) && finding.level === 'error')
      .map(
        finding =>
          `${finding.rule} at line ${finding.place.file.position(finding.place.offset).line}: ${JSON.stringify(finding.message)}`,
      ),
  }
}
