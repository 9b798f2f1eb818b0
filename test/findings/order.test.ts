import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { problem } from '../../src/findings/build.ts'
import type { Finding } from '../../src/findings/finding.ts'
import { say } from '../../src/findings/message.ts'
import { inOrder, saidOnce } from '../../src/findings/order.ts'
import { SourceFile } from '../../src/findings/source.ts'

const FILES = new Map(['m/a.yaml', 'm/b.yaml'].map(path => [path, new SourceFile(path, 'x'.repeat(20))]))
const found = (path: string, offset: number, rule: string, subject: string, key: string): Finding => {
  const file = FILES.get(path)
  if (!file) throw new Error(path)
  const message = say('usage.no-baseline', {})
  return problem(rule, 'thu', { file, offset, end: offset + 1 }, message, { subject, key })
}
const said = (findings: readonly Finding[]) =>
  findings.map(one => [one.place.file.path, one.place.offset, one.rule, one.subject, one.key].join(' '))

/** In the order in which they are printed; each differs from the one before in one more thing. */
const PRINTED = [
  found('m/a.yaml', 2, 'model.yaml', 'a', 'x'),
  found('m/a.yaml', 10, 'model.file', 'a', 'x'),
  found('m/a.yaml', 10, 'model.yaml', 'a', 'x'),
  found('m/a.yaml', 10, 'model.yaml', 'b', 'x'),
  found('m/a.yaml', 10, 'model.yaml', 'b', 'y'),
  found('m/b.yaml', 1, 'model.file', 'a', 'x'),
]

describe('the order of findings', () => {
  test('is by file, place, rule, subject and key, however they were found', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(PRINTED, { minLength: PRINTED.length }), shuffled => {
        expect(said(inOrder(shuffled))).toEqual(said(PRINTED))
      }),
    )
  })
  test('an equal finding at the same place comes once, one at another place again', () => {
    const [first, second] = [found('m/a.yaml', 1, 'model.yaml', 'a', 'x'), found('m/a.yaml', 5, 'model.yaml', 'a', 'x')]
    expect(inOrder([second, first, second, first])).toEqual([first, second])
  })
  test('what was said before is not said again', () => {
    const once = saidOnce()
    const [first, second, third] = PRINTED
    if (!first || !second || !third) throw new Error('three')
    expect(once([first, second, first])).toEqual([first, second])
    expect(once([second, third])).toEqual([third])
    expect(once([first])).toEqual([])
  })
})
