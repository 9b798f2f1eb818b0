import { expect, test } from 'vitest'
import type { Index, Standing } from '../../src/model/architecture.ts'
import { lookup, noteEarlier } from '../../src/model/lookup.ts'
import { linkOne } from '../support/model.ts'

const { architecture } = linkOne('khung: 1\narchitecture: { id: a, framework: vn-egov-2.0, level: province }\n')

const standing = (id: string, runsOn: string[], exists: boolean): Standing =>
  ({ element: { id }, values: { runsOn }, status: 'operating', exists }) as unknown as Standing

/** An index of hosts, new each time so that nothing is kept of another test; it counts how many it was asked for. */
function hosts() {
  const asked: string[] = []
  const index: Index = {
    sections: ['applications'],
    keys: ({ element, values }) => {
      asked.push(element.id)
      return values.runsOn as string[]
    },
  }
  return { index, asked }
}

const LIST = [standing('a', ['h', 'h'], true), standing('b', ['h', 'k'], true), standing('c', [], true)]

test('elements are found by their keys, each once, in the order of the lists', () => {
  const { index } = hosts()
  const more = [standing('d', ['k'], true)]
  expect(lookup(index, 'h', [LIST], architecture)).toEqual([LIST[0], LIST[1]])
  expect(lookup(index, 'k', [LIST, [], more], architecture)).toEqual([LIST[1], more[0]])
  expect(lookup(index, 'none', [LIST], architecture)).toEqual([])
})

test('a list that follows another is sorted by what it has from that one', () => {
  const { index, asked } = hosts()
  lookup(index, 'h', [LIST], architecture)
  const later = [LIST[0], standing('b', ['k', 'h'], false), LIST[2]] as Standing[]
  noteEarlier(later, LIST)
  asked.length = 0
  expect(lookup(index, 'h', [later], architecture)).toEqual([LIST[0], later[1]])
  expect(lookup(index, 'k', [later], architecture)).toEqual([later[1]])
  expect(new Set(asked)).toEqual(new Set(['b']))
  expect(lookup(index, 'h', [LIST], architecture)).toEqual([LIST[0], LIST[1]])
})

test('where keys have changed it is sorted anew', () => {
  for (const runsOn of [['k'], ['h', 'k', 'l'], ['l', 'k']]) {
    const { index } = hosts()
    lookup(index, 'h', [LIST], architecture)
    const later = [LIST[0], standing('b', runsOn, true), LIST[2]] as Standing[]
    noteEarlier(later, LIST)
    expect(lookup(index, 'h', [later], architecture)).toEqual(runsOn.includes('h') ? [LIST[0], later[1]] : [LIST[0]])
    expect(lookup(index, 'l', [later], architecture)).toEqual(runsOn.includes('l') ? [later[1]] : [])
  }
})
