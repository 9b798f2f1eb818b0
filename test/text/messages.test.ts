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

  test('a value in words is told its code, and what the codes mean', () => {
    const of = (found: string, allowed: string, nearest?: string, lang: 'vi' | 'en' = 'vi') =>
      wordMessage(say('shape.word', { field: 'x', found, allowed, ...(nearest ? { nearest } : {}) }), lang)
    const statuses = 'planned, building, pilot, operating, upgrading, merging, replacing, retired'
    expect(of('Đang vận hành', statuses)).toContain(
      'Có phải ý muốn ghi `operating`? Chọn một trong: `planned` (dự kiến), ',
    )
    expect(of('being built', statuses)).toContain('ý muốn ghi `building`')
    expect(of('đang vận hành', statuses, undefined, 'en')).toContain(
      'Did you mean `operating`? Choose one of: `planned`, ',
    )
    expect(of('chỉnh sửa, bổ sung', 'approve, amend, insufficient')).toContain('ý muốn ghi `amend`?')
    expect(of('đồng ý', 'agree, satisfied, violated, undetermined, not-applicable, waived')).toContain('`agree`?')
    // “Chưa đáp ứng” has these words, too.
    expect(of('đáp ứng', 'satisfied, violated, undetermined')).toContain('ý muốn ghi `satisfied`?')
    expect(of('hồ sơ', 'none, drafting, submitted, approved')).not.toContain('?')
    expect(of('đang', statuses)).not.toContain('?')
    // Drafting is another thing of a document than of a dossier.
    expect(of('x', 'none, drafting, submitted, approved')).toContain('`drafting` (đang lập)')
    expect(of('x', 'drafting, submitted, approved, superseded')).toContain('`drafting` (đang soạn thảo)')
    expect(of('planed', 'planned, one-day', 'planned')).toMatch(
      /ghi `planned`\? Chọn một trong: `planned`, `one-day`\.$/,
    )
  })

  test('a day as it is written in Vietnam is told as the language has it', () => {
    const of = (found: string) => vi(say('shape.day', { field: 'since', found }))
    expect(of('30/9/2020')).toMatch(/Có phải ý muốn ghi `2020-09-30`\?$/)
    expect(of('6/2018')).toContain('`2018-06`?')
    expect(of('01.12.2018')).toContain('`2018-12-01`?')
    for (const found of ['31/9/2020', '9/30/2020', '13/2018', 'Quý II/2019', '2018-13'])
      expect(of(found)).not.toContain('?')
    expect(vi(say('shape.whole-day', { field: 'date', found: '22/11/2026' }))).toMatch(
      /2020-09-30\. Có .* `2026-11-22`\?$/,
    )
    expect(vi(say('shape.whole-day', { field: 'date', found: '2026', year: true }))).toContain('trường `year`.')
    expect(vi(say('shape.id', { found: 'Cổng DVC' }))).toContain('`cong-dvc`')
    expect(vi(say('shape.id', { found: 'B1' }))).toContain('`b1`')
    expect(vi(say('shape.id', { found: '—' }))).toContain('`cong-dvc`')
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
