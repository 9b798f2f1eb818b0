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
  ['integration.over-tslcd', 'recommended', BOTH],
  ['integration.ndxp-through-lgsp', 'recommended', BOTH],
  ['integration.protocol-declared', 'recommended', BOTH],
  ['integration.data-declared', 'recommended', BOTH],
  ['integration.standard-documents', 'recommended', BOTH],
  ['integration.standard-population', 'recommended', BOTH],
  ['integration.standard-reporting', 'recommended', BOTH],
  ['connection.vdxp', 'recommended', BOTH],
  ['connection.gazette', 'advisory', BOTH],
  ['connection.finance', 'advisory', BOTH],
  ['connection.environment', 'advisory', BOTH],
  ['connection.land-tax', 'advisory', ['province']],
  ['connection.notary', 'advisory', ['province']],
  ['network.data-centre', 'recommended', BOTH],
  ['network.districts-consistent', 'mandatory', ['province']],
  ['security.approval-cites-decision', 'recommended', BOTH],
  ['security.shared-systems-level-3', 'advisory', ['province']],
  ['security.infrastructure-protected', 'recommended', BOTH],
  ['security.totals-consistent', 'mandatory', BOTH],
  ['time.succession-stated', 'recommended', BOTH],
  ['time.period-ordered', 'mandatory', BOTH],
  ['roadmap.task-order', 'mandatory', BOTH],
  ['roadmap.within-target', 'recommended', BOTH],
  ['roadmap.retirement-has-task', 'recommended', BOTH],
]

test.each(DECIDED)('%s is %s, without a deadline', (id, severity, levels) => {
  const source = rules.find(rule => rule.source.id === id)?.source
  expect(source).toMatchObject({ severity, levels })
  expect(source?.deadline).toBeUndefined()
})

test('security.central-monitoring is mandatory, by the end of 2020', () => {
  const source = rules.find(rule => rule.source.id === 'security.central-monitoring')?.source
  expect(source).toMatchObject({ severity: 'mandatory', levels: BOTH, deadline: '2020-12-31' })
})
