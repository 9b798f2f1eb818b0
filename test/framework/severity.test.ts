import { expect, test } from 'vitest'
import { rules } from '../support/model.ts'

/** Severity and levels as decided from what the bases carry; a rule file alone would let either slip. */
const BOTH = ['province', 'ministry']
const DECIDED: readonly [id: string, severity: string, levels: readonly string[]][] = [
  ['document.lead-unit', 'advisory', BOTH],
  ['document.version-of-framework', 'recommended', BOTH],
  ['document.components-described', 'recommended', BOTH],
  ['document.code-matches-level', 'recommended', BOTH],
  ['document.target-date', 'recommended', BOTH],
  ['document.reviewed-yearly', 'advisory', BOTH],
  ['business.service-has-function', 'recommended', BOTH],
  ['data.has-host', 'recommended', BOTH],
  ['data.written-by-application', 'recommended', BOTH],
  ['data.shared-through-lgsp', 'recommended', ['province']],
  ['application.has-owner', 'recommended', BOTH],
  ['application.public-on-channel', 'recommended', BOTH],
  ['application.video-conference', 'advisory', ['province']],
  ['application.e-meeting', 'advisory', ['province']],
  ['application.smart-city-roles', 'advisory', ['province']],
  ['service.level-declared', 'recommended', BOTH],
  ['service.online-delivered', 'recommended', BOTH],
  ['service.portal-within-count', 'mandatory', BOTH],
  ['service.sums-match-indicators', 'recommended', BOTH],
]

test.each(DECIDED)('%s is %s, without a deadline', (id, severity, levels) => {
  const source = rules.find(rule => rule.source.id === id)?.source
  expect(source).toMatchObject({ severity, levels })
  expect(source?.deadline).toBeUndefined()
})
