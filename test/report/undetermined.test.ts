import { expect, test } from 'vitest'
import { undecided } from '../../src/report/view/undetermined.ts'
import { inputOf, modelOf } from './support.ts'

const MODEL = modelOf('applications:\n  - { id: cong, name: Cổng }\n')
const missing = (without: RegExp, lang: 'vi' | 'en') => [
  ...new Set(undecided(inputOf(MODEL.replace(without, '')), lang).map(one => one.missing)),
]

test('without a day or a level every requirement says that it is this that is missing', () => {
  expect(missing(/^ *dataAsOf:.*\n/m, 'vi')).toEqual(['Ngày của số liệu hiện trạng (trường `dataAsOf`)'])
  expect(missing(/^ *dataAsOf:.*\n/m, 'en')).toEqual([expect.stringContaining('(field `dataAsOf`)')])
  expect(missing(/^ *level:.*\n/m, 'vi')).toEqual(['Cấp (`architecture.level`)'])
  const known = missing(/$^/, 'vi')
  expect(known.length).toBeGreaterThan(10)
  expect(known).not.toContain('')
})
