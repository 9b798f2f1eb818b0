import type { Rule } from './engine/compile.ts'
import type { Message } from './findings/message.ts'
import type { SourceFile } from './findings/source.ts'
import type { Framework } from './model/framework.ts'
import { CASE_KEYS, type RuleCase } from './read/cases.ts'
import { testsOf } from './read/rule-set.ts'
import type { Example } from './report/rule/view.ts'
import { findingsOf } from './rule-case.ts'

/** The cases that show a rule best: one that fails, at one place if there is such a case, and one that passes. */
export function examplesOf(
  rule: Rule,
  rules: readonly Rule[],
  framework: Framework,
): { fails: Example | undefined; passes: Example | undefined } {
  const cases = testsOf(rule.file)?.cases ?? []
  const best = (fits: (one: RuleCase) => boolean): Example | undefined => {
    const found = cases.filter(fits).map(one => ({ one, effort: effort(one) }))
    const least = Math.min(...found.map(({ effort }) => effort))
    // Of several about as short the first: tests begin with what is usual.
    const chosen = found.find(({ effort }) => effort <= least * 1.4)
    return chosen && exampleOf(chosen.one, rule, rules, framework)
  }
  return {
    fails: best(({ verdict, expected }) => verdict === 'violated' && expected.length > 0),
    passes: best(({ verdict }) => verdict === 'satisfied'),
  }
}

/**
 * What a reader has to take in: lines and letters; another day or state than usual, or nothing but empty sections, come
 * last, for they show little of how things are written.
 */
function effort({ source, asOf, state, expected }: RuleCase): number {
  const lines = shown(source.file).map(line => line.text)
  const unusual = (asOf === undefined ? 0 : 1) + (state === 'target' ? 1 : 0)
  const bare = lines.every(line => /^(architecture:.*|[a-z]+: *(\[\])?)$/.test(line)) ? 1 : 0
  const places = Math.max(0, expected.length - 1)
  return (unusual + bare) * 10_000 + places * 5_000 + lines.reduce((sum, line) => sum + 20 + line.length, 0)
}

const EXPECT = /\s*#\s*expect:.*$/
const OWN_KEY = new RegExp(`^(?:${CASE_KEYS.join('|')}):`)

/** An agency's own catalogue stands in a file of its own: beside the model it is a comment. */
const BESIDE = /^catalogues:/

/** Lines of a case as a reader needs them, with their numbers; secrets are masked as everywhere. */
function shown(file: SourceFile): { number: number; text: string }[] {
  let key = ''
  const lines = Array.from({ length: file.lineCount }, (_, i) => {
    const whole = file.line(i + 1)
    // What belongs to a key goes on over indented lines.
    if (/^\S/.test(whole)) key = whole
    const text = whole.replace(EXPECT, '').trimEnd()
    const own = OWN_KEY.test(key) && !BESIDE.test(key)
    return { number: i + 1, text: own || text.startsWith('#') ? '' : BESIDE.test(key) && text ? `# ${text}` : text }
  })
  return lines.filter(({ text }) => text !== '' && text !== 'architecture: {}')
}

function exampleOf(one: RuleCase, rule: Rule, rules: readonly Rule[], framework: Framework): Example {
  const said = new Map<number, Message[]>()
  for (const { message, place, verdict } of findingsOf(one, rule, rules, framework)) {
    const { line } = place.file.position(place.offset)
    if (verdict === 'violated') said.set(line, [...(said.get(line) ?? []), message])
  }
  const lines = shown(one.source.file).map(({ number, text }) => ({ text, findings: said.get(number) ?? [] }))
  return { title: one.title, state: one.state, asOf: one.asOf, lines }
}
