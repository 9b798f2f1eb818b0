import { expect, test } from 'vitest'
import { byCodePoint, byVietnamese } from '../../src/util/order.ts'

test('code-point order is the order of machines', () => {
  expect(['b', 'a', 'B', 'đ', 'd', 'a-1', 'a.1', 'a10', 'a2'].sort(byCodePoint)).toEqual([
    'B',
    'a',
    'a-1',
    'a.1',
    'a10',
    'a2',
    'b',
    'd',
    'đ',
  ])
  expect(byCodePoint('a', 'a')).toBe(0)
})

test('people read a ă â, d đ, e ê, o ô ơ, u ư, and numbers by value', () => {
  expect(['u', 'ư', 'ơ', 'ô', 'o', 'ê', 'e', 'đ', 'd', 'â', 'ă', 'a'].sort(byVietnamese).join(' ')).toBe(
    'a ă â d đ e ê o ô ơ u ư',
  )
  expect(['Huyện 10', 'Huyện 2', 'Điện Biên', 'Cà Mau', 'Đà Nẵng'].sort(byVietnamese)).toEqual([
    'Cà Mau',
    'Đà Nẵng',
    'Điện Biên',
    'Huyện 2',
    'Huyện 10',
  ])
})

test('what looks equal to people still has one order', () => {
  const composed = 'Sở'
  const decomposed = composed.normalize('NFD')
  expect(byVietnamese(composed, decomposed)).toBe(-byVietnamese(decomposed, composed))
  expect(byVietnamese(composed, decomposed)).not.toBe(0)
})
