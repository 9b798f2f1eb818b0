import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageFiles, RULE_PAGES } from '../../scripts/pages/pages.ts'
import { rulePage } from '../../scripts/pages/rule.ts'
import type { RuleSource } from '../../src/model/framework.ts'
import { ruleView } from '../../src/report/rule/view.ts'
import { framework, rules } from '../support/model.ts'
import { root, textOf } from './support/markdown.ts'

const EVIL = 'a | b <script>x</script> [y](javascript:z) `c` *d* # e'

describe('what a rule says', () => {
  const [first] = rules
  if (!first) throw new Error('no rules')
  const both = { vi: EVIL, en: EVIL }
  const rule: RuleSource = {
    ...first.source,
    title: both,
    why: both,
    fix: both,
    basis: [{ document: EVIL, clause: EVIL, verified: 'press', note: both }],
  }
  const lines = [{ text: '- { name: "```" }', findings: [{ words: both, args: {} }] }]
  const example = { title: EVIL, state: 'current', asOf: undefined, lines } as const
  const subject = { rule, framework, looksAt: [], figures: [], fails: example, passes: example, related: [] }
  const text = rulePage(ruleView(subject, 'vi'), { rule: 'r.yaml', test: 'r.test.yaml' }, 'vi')
  it('stays text in Markdown', () => {
    expect(text.match(/<(?!!--)/g)?.length).toBe(text.match(/\\</g)?.length)
    expect(text).not.toMatch(/(?<!\\)\[y\]\(/)
    expect(text).not.toMatch(/(?<!\\)\*d|(?<![\\\n#])# e/)
  })
  it('does not end the block of an example', () => {
    expect(text).toContain('````yaml\n- { name: "```" } # ← phát hiện ở đây\n````')
  })
})

describe('pages of the rules', () => {
  it('are those of the rules there are, and no others', () => {
    const made = Object.keys(pageFiles).filter(path => path.startsWith(`${RULE_PAGES}/`))
    expect(
      readdirSync(join(root, RULE_PAGES))
        .map(name => `${RULE_PAGES}/${name}`)
        .sort(),
    ).toEqual(made.sort())
  })

  it('show a case that fails and one that passes, of every rule', () => {
    for (const { source } of rules) {
      const text = textOf(`${RULE_PAGES}/${source.id}.md`)
      expect(text, source.id).toMatch(
        /## An example that fails\n\n(.*\n)*?```\w+\n(.*\n)*?.* # ← finding here\n(.*\n)*?> /,
      )
      expect(text, source.id).toMatch(/## An example that passes\n\n(.*\n)*?```\w+\n/)
    }
  })
})
