import { readFileSync } from 'node:fs'

/** One case of a rule's test file: a small model with its expectation on the line where it is expected. */
export interface RuleCase {
  title: string
  verdict: string
  asOf: string | undefined
  state: 'current' | 'target'
  /** Line of `case:`, from 1. */
  line: number
  /** The case's text, at its place in the file: lines before it are empty, so that line numbers hold. */
  text: string
  /** `line verdict` of every `# expect:` comment. */
  expected: string[]
}

const OWN_KEYS = /^(case|verdict|asOf|state):[ \t]*(.*)$/

/** Reads the cases of a `<rule>.test.yaml`: YAML documents separated by `---`. */
export const readCases = (path: string): RuleCase[] => casesIn(readFileSync(path, 'utf8'))

/** The cases in the text of a test file. */
export function casesIn(text: string): RuleCase[] {
  const lines = text.split(/\r?\n/)
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
  let at = start
  const text = body.map((line, i) => {
    const key = OWN_KEYS.exec(line)
    if (key?.[1]) own[key[1]] = (key[2] ?? '').replace(/^["']|["']$/g, '').trim()
    if (key?.[1] === 'case') at = start + i
    const comment = /#\s*expect:\s*([a-z-]+)/.exec(line)
    if (comment) expected.push(`${start + i + 1} ${comment[1]}`)
    return key ? '' : line
  })
  return {
    title: own.case ?? '',
    verdict: own.verdict ?? '',
    asOf: own.asOf,
    state: own.state === 'target' ? 'target' : 'current',
    line: at + 1,
    text: '\n'.repeat(start) + text.join('\n'),
    expected: expected.sort(),
  }
}
