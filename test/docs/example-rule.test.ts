import { join } from 'node:path'
import { expect, it } from 'vitest'
import { testRules } from '../../src/rule-tests.ts'
import { root } from './support/markdown.ts'

it('the example of docs/writing-rules.md passes its tests, without even a warning', () => {
  const { rules, summary } = testRules({ paths: [join(root, 'docs/examples/rule')] })
  expect(rules.map(({ id }) => id)).toEqual(['security.personal-data'])
  expect(summary).toEqual({ rules: 1, failedRules: 0, cases: 5, failedCases: 0, errors: 0, warnings: 0 })
})
