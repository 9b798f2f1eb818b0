import { expect, test } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { readPack } from '../../src/read/pack.ts'

/** Why a check that few rules use is no expression: an expression sees one element, and what these ask lies beyond it. */
const BEYOND_ONE_ELEMENT: Readonly<Record<string, string>> = {
  'routes-through': 'follows a connection through the elements on its way',
  'runs-over': 'follows a connection to its network, and that to others',
  'runs-on-covers': 'follows hosts of hosts',
  'uses-existing': 'asks what every relation of every element leads to',
  'ends-exist': 'asks what both ends of a connection are, and when',
  'no-cycle': 'follows a relation through the whole graph',
  'tasks-in-order': 'compares a task with those it depends on',
  'dates-agree': 'compares what is declared with what the roadmap makes of it',
  'no-secrets': 'reads the text of the files',
  'gap-covered': 'compares the verdicts of two states',
  'deadlines-met': 'compares tasks with the deadlines of other rules',
  'budgets-fit': 'sums all tasks of a year',
  'sums-agree': 'sums all services',
  'owner-provides': 'asks the catalogue of national systems for what is not in the model',
  'provider-owns': 'asks the catalogue of national systems who an owner is on a day',
}

const uses = new Map<string, number>(Object.keys(checks).map(name => [name, 0]))
for (const { value } of readPack('vn-egov-2.0')?.rules ?? []) {
  const { parts } = value as { parts: { check?: string }[] }
  for (const name of new Set(parts.map(({ check }) => check ?? 'assert'))) uses.set(name, (uses.get(name) ?? 0) + 1)
}

test.each([...uses])('%s earns its name: %i rules use it', (name, count) => {
  expect(count).toBeGreaterThan(0)
  if (count < 3) expect(Object.keys(BEYOND_ONE_ELEMENT)).toContain(name)
  else expect(Object.keys(BEYOND_ONE_ELEMENT)).not.toContain(name)
})
