import { expect, test } from 'vitest'
import { MASK } from '../../src/findings/source.ts'
import { isSame, told } from '../../src/import/changes.ts'

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

test('what is told of a value is one line of text, also of a planned change with groups in it', () => {
  expect(told([{ document: 'QĐ 5', date: 2020 }, { document: 'QĐ 6' }])).toBe('QĐ 5 | 2020; QĐ 6')
  expect(
    told([
      { task: 'nv-2', set: { status: 'retired', security: { level: 3 }, runsOn: ['a', 'b'] } },
      { by: '2022-06', set: { owner: { external: 'X' } } },
    ]),
  ).toBe('nv-2 | status: retired, security.level: 3, runsOn: a; b; 2022-06 | owner.external: X')
  expect(told({ external: 'X' })).toBe('X')
  expect(told(undefined)).toBeUndefined()
})
