import { casesOf, type TestCase } from './ci/junit-case.ts'
import { attributes, xml } from './ci/xml.ts'
import type { Reporter, ReportInput } from './input.ts'
import { printable } from './printable.ts'

/**
 * JUnit XML: a suite for each architecture, a case for each requirement, one more for the files of the model. No time
 * and no machine is named, so that the same model gives the same bytes.
 */
export const junit: Reporter = (inputs, options) => {
  const suites = inputs.map(input => ({ input, cases: casesOf(input, options) }))
  // The schemas in use know how many are skipped of a suite, not of them all.
  const { skipped: _, ...total } = counts(suites.flatMap(({ cases }) => cases))
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'khung check', ...total })}>`,
    ...suites.flatMap(({ input, cases }) => suiteLines(input, cases)),
    '</testsuites>',
  ]
  return `${lines.join('\n')}\n`
}

function suiteLines(input: ReportInput, cases: readonly TestCase[]): string[] {
  const { architecture, framework, asOf, state, rulesHash, version } = input
  const facts = { framework, asOf, state, contentHash: architecture.contentHash, rulesHash, khung: version }
  return [
    `  <testsuite${attributes({ name: printable(architecture.id), ...counts(cases) })}>`,
    '    <properties>',
    ...Object.entries(facts).flatMap(([name, value]) =>
      value === undefined ? [] : [`      <property${attributes({ name, value: printable(value) })}/>`],
    ),
    '    </properties>',
    ...cases.flatMap(caseLines),
    '  </testsuite>',
  ]
}

const counts = (cases: readonly TestCase[]) => {
  const of = (outcome: TestCase['outcome']) => cases.filter(one => one.outcome === outcome).length
  return { tests: cases.length, failures: of('failure'), errors: of('error'), skipped: of('skipped'), time: '0' }
}

function caseLines({ classname, name, outcome, type, message, lines }: TestCase): string[] {
  const open = `    <testcase${attributes({ classname, name, time: '0' })}`
  const body = xml(lines.join('\n'))
  if (outcome === 'passed')
    return lines.length === 0
      ? [`${open}/>`]
      : [`${open}>`, `      <system-out>${body}</system-out>`, '    </testcase>']
  // `skipped` has no type anywhere, and in some readers no text.
  const about = attributes(outcome === 'skipped' ? { message } : { type, message })
  return [`${open}>`, `      <${outcome}${about}${body === '' ? '/>' : `>${body}</${outcome}>`}`, '    </testcase>']
}
