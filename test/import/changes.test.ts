import { expect, test } from 'vitest'
import { MASK } from '../../src/findings/source.ts'
import { isSame } from '../../src/import/changes.ts'

test('what was masked on its way into a workbook never comes back as a change', () => {
  expect(isSame('máy chủ 10.0.0.1', `máy chủ ${MASK}`, undefined, 'description')).toBe(true)
  expect(isSame(['10.0.0.1', 'a'], [MASK, 'a'], undefined, 'tags')).toBe(true)
  expect(isSame('máy chủ 10.0.0.1', 'máy chủ', undefined, 'description')).toBe(false)
})

test('spaces, ways of coding letters and the order of references are no change; the order of a way is', () => {
  const refs = { kind: 'refs', to: ['data'], vi: '', en: '' } as const
  expect(isSame('Thư điện tử', ' Thư điện tử '.normalize('NFD'), undefined, 'name')).toBe(true)
  expect(isSame(['b', 'a'], ['a', 'b'], refs, 'reads')).toBe(true)
  expect(isSame(['b', 'a'], ['a', 'b'], refs, 'via')).toBe(false)
  expect([isSame(undefined, 'a', undefined, 'name'), isSame('a', undefined, undefined, 'name')]).toEqual([false, false])
})
