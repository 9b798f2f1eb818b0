import { expect, test } from 'vitest'
import { textOf } from './support/markdown.ts'

const FOLDER = 'docs/examples/roadmap'
const linesOf = (folder: string, file: string): string[] => textOf(`${FOLDER}/${folder}/${file}`).split('\n')

test('the late plan of the guide differs from the plan in the end of one task only', () => {
  expect(linesOf('lui-mot-nam', 'architecture.yaml')).toEqual(linesOf('ke-hoach', 'architecture.yaml'))
  const plan = linesOf('ke-hoach', 'lo-trinh.yaml')
  const late = linesOf('lui-mot-nam', 'lo-trinh.yaml')
  expect(late).toHaveLength(plan.length)
  expect(plan.flatMap((line, i) => (line === late[i] ? [] : [[line.trim(), late[i]?.trim()]]))).toEqual([
    ['end: 2021-12', 'end: 2022-12'],
  ])
})
