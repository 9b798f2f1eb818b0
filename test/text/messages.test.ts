import { describe, expect, test } from 'vitest'
import { type Message, type MessageKey, say } from '../../src/findings/message.ts'
import { messages } from '../../src/text/messages.ts'
import { wordMessage } from '../../src/text/word.ts'
import { samples } from './samples.ts'

const keys = Object.keys(messages) as MessageKey[]
const all = keys.flatMap(key => samples[key].map(args => ({ key, message: say(key, args) })))

const LETTERS_WITH_MARKS = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i

describe.each(all)('$key', ({ message }) => {
  const vi = wordMessage(message, 'vi')
  const en = wordMessage(message, 'en')

  test.each([vi, en])('is whole: %s', text => {
    expect(text).not.toMatch(/undefined|\[object|NaN|[{}]|\s{2}|\s[.,;:]/)
    expect(text).toMatch(/^[“`\p{Lu}].*[.?]$/u)
    expect(text).toBe(text.normalize('NFC'))
  })

  test('is Vietnamese in one language and English in the other', () => {
    expect(vi).toMatch(LETTERS_WITH_MARKS)
    expect(vi).not.toBe(en)
  })
})

/** What the built-in words add to arguments, which may be names in Vietnamese. */
test.each(keys)('%s has English words', key => {
  const bare = JSON.parse(JSON.stringify(samples[key][0]).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd'))
  expect(wordMessage(say(key, bare), 'en')).not.toMatch(LETTERS_WITH_MARKS)
})

describe('what readers must be able to tell from a message', () => {
  const vi = (message: Message) => wordMessage(message, 'vi')

  test('a comma in braces: quotes, with the value to write', () => {
    const comma = 'name: "Nền tảng tích hợp, chia sẻ dữ liệu"'
    const text = vi(say('shape.unknown-field', { field: 'chia sẻ dữ liệu', of: 'platforms', allowed: 'id', comma }))
    expect(text).toContain(`phải đặt trong dấu nháy: \`${comma}\``)
  })

  test('a number that is a code: quotes', () => {
    expect(vi(say('shape.number-as-text', { field: 'code', found: '0123', read: '123' }))).toContain('`"0123"`')
  })

  test('an unmade connection: its status and extent in words', () => {
    const args = { name: 'Dịch vụ công', system: 'national/dvcqg', status: 'building', extent: 'partial' }
    expect(vi(say('check.connection-unmade', args))).toContain(
      'Kết nối “Dịch vụ công” tới national/dvcqg chưa hoàn thành: tình trạng đang xây dựng, phạm vi một phần.',
    )
  })

  test.each([
    [say('check.nothing-known', { sections: 'connections' }), 'mục `connections`'],
    [say('check.exists-unknown', { section: 'platforms', types: 'lgsp' }), 'mục `platforms`'],
    [say('check.connection-unknown', { system: 'national/ncsc' }), 'mục `connections`'],
    [say('check.ratio-unknown', { missing: 'it-budget' }), 'mục `indicators`'],
  ])('what is missing for a verdict, and where it belongs: %s', (message, section) => {
    expect(vi(message)).toContain(section)
    expect(vi(message)).toMatch(/^Chưa đủ cơ sở đánh giá/)
    expect(wordMessage(message, 'en')).toMatch(/^Not enough is known/)
  })

  test('a long list of choices is cut and says where the whole is', () => {
    const allowed = Array.from({ length: 40 }, (_, i) => `f${i}`).join(', ')
    const text = vi(say('shape.word', { field: 'type', found: 'x', allowed }))
    expect(text).toContain('`f13` và 26 tên khác (xem `khung schema`)')
    expect(text).not.toContain('f14')
  })

  test('words of frameworks and models that have no translation stand as they are', () => {
    expect(vi(say('check.exists-unknown', { section: 'robots', types: 'r2' }))).toContain('r2 (`r2`)')
    expect(vi(say('check.none-points-here', { name: 'a', relation: 'constructor', section: 'toString' }))).toContain(
      'Chưa có toString nào constructor “a”',
    )
  })
})

describe('messages of rule files', () => {
  const words = { vi: '“{name}” chưa có {field}.', en: '“{name}” has no {field}.' }

  test('placeholders take their values', () => {
    const message = { words, args: { name: 'Cổng', field: 3 } }
    expect(wordMessage(message, 'vi')).toBe('“Cổng” chưa có 3.')
    expect(wordMessage(message, 'en')).toBe('“Cổng” has no 3.')
  })

  test('a value is put in as it is, whatever it holds', () => {
    const message = { words, args: { name: '{field} $& $1', field: 'x' } }
    expect(wordMessage(message, 'vi')).toBe('“{field} $& $1” chưa có x.')
  })

  test('a placeholder without a value stays, also when its name is one every object has', () => {
    const message = { words: { vi: '{a} {toString}', en: '' }, args: {} }
    expect(wordMessage(message, 'vi')).toBe('{a} {toString}')
  })
})

describe('what messages say of systems and figures', () => {
  const called = { vi: 'Cổng Dịch vụ công quốc gia', en: 'National Public Service Portal' }
  const of = (name: string) =>
    say('check.connection-unmade', { name, system: 'national/dvcqg', called, status: 'pilot', extent: 'full' })

  test('a connection whose name says where it leads is named alone', () => {
    expect(wordMessage(of('Kết nối Cổng Dịch vụ công quốc gia'), 'vi')).toMatch(
      /^“Kết nối Cổng Dịch vụ công quốc gia” chưa hoàn thành:/,
    )
    expect(wordMessage(of('Liên thông'), 'vi')).toMatch(/^Kết nối “Liên thông” tới Cổng Dịch vụ công quốc gia \(/)
    expect(wordMessage(of('Liên thông'), 'en')).toContain('“Liên thông” to the National Public Service Portal (')
  })

  test('figures have their unit', () => {
    const ratio = say('check.ratio-below', { part: 3200, whole: 40000, percent: '8', least: 10, unit: 'million-vnd' })
    expect(wordMessage(ratio, 'vi')).toContain('(3.200/40.000 triệu đồng)')
    const args = { figure: 'tslcd-peak-utilisation', value: 62, is: 'at-most', limit: 50 } as const
    expect(wordMessage(say('check.figure-beyond', { ...args, unit: 'percent' }), 'vi')).toContain(
      'là 62%; mức tối đa là 50%.',
    )
    expect(wordMessage(say('check.figure-beyond', args), 'vi')).toContain('là 62; mức tối đa là 50.')
  })
})
