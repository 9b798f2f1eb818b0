import { describe, expect, test } from 'vitest'
import { standsIn } from '../../src/util/standards.ts'

describe('standsIn', () => {
  test.each([
    'QCVN 102:2016/BTTTT',
    'QCVN 102:2016',
    'QCVN 102',
    'qcvn 102',
    'QCVN102',
    'QCVN-102',
    'QCVN  102 : 2016 / BTTTT',
    'QCVN 102-2016',
    'edXML theo QCVN 102:2016/BTTTT.',
  ])('%s is the standard', text => {
    expect(standsIn('QCVN 102:2016/BTTTT', [text])).toBe(true)
  })

  test.each([
    'QCVN 1020',
    'QCVN 10',
    'QCVN 102:2019/BTTTT',
    'QCVN 102:20160',
    'QCVN 102-2014',
    'TCVN 102',
    'XQCVN 102',
    'QCVN 102a',
    '102:2016/BTTTT',
    '',
  ])('%s is not', text => {
    expect(standsIn('QCVN 102:2016/BTTTT', [text])).toBe(false)
  })

  test('one of several is enough, of none there is none', () => {
    expect(standsIn('QCVN 102:2016/BTTTT', ['TCVN 6909', 'qcvn 102:2016'])).toBe(true)
    expect(standsIn('QCVN 102:2016/BTTTT', [])).toBe(false)
  })

  test('a number with a stop or hyphen is taken literally', () => {
    expect(standsIn('ISO-8859.1', ['iso-8859.1'])).toBe(true)
    expect(standsIn('ISO-8859.1', ['iso-8859x1'])).toBe(false)
  })
})
