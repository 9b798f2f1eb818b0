import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../src/read/files.ts'
import { widthOf } from '../../src/report/pretty/cells.ts'
import { frameOf } from '../../src/report/pretty/frame.ts'

/** The frame of the part of a text between `«` and `»`, as two lines. */
function frame(marked: string, room = 60): string[] {
  const offset = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const file = sourceOf('a.yaml', marked.replace(/[«»]/g, ''))
  const { number, line, marks } = frameOf({ file, offset, end }, room)
  return [`${number} ${line}`, `${' '.repeat(String(number).length)} ${marks}`]
}

describe('a code frame', () => {
  it.each([
    ['marks a range', 'a: 1\n  status: «building»\n', ['2   status: building', '            ^^^^^^^^']],
    ['marks the first line of several', 'x: «{ a: 1,\n b: 2 }»', ['1 x: { a: 1,', '     ^^^^^^^']],
    ['marks a range that is empty', 'x:«» y', ['1 x: y', '    ^']],
    ['marks the end of a line', 'x: 1«»\n', ['1 x: 1', '      ^']],
    [
      'does not count the line break of Windows',
      'a: 1\r\nx: «{ a: 1,\r\n b: 2 }»\r\n',
      ['2 x: { a: 1,', '     ^^^^^^^'],
    ],
    ['counts letters, not their marks', 'tên: «Cổng»'.normalize('NFD'), ['1 tên: Cổng', '       ^^^^']],
    ['counts letters before it likewise', 'tên Cổng: «đ»'.normalize('NFD'), ['1 tên Cổng: đ', '            ^']],
    ['opens tabs', '\tx:\t«a»\tb', ['1     x:  a   b', '          ^']],
    ['gives wide signs two columns', 'x: 中«文» a', ['1 x: 中文 a', '       ^^']],
    ['gives an emoji of many parts two columns', 'x: 👨‍👩‍👧 «a»', ['1 x: 👨‍👩‍👧 a', '        ^']],
    ['shows what would not be seen', 'x: \u001b[31m«a»\u202eb', ['1 x: \\u001b[31ma\\u202eb', '               ^']],
    ['shows what hides between letters', 'x: Sở\u200d\u00ad «Y»', ['1 x: Sở\\u200d\\u00ad Y', '                    ^']],
    ['leaves joined emoji joined', 'x: 👨🏽‍💻❤️‍🔥 «Y»', ['1 x: 👨🏽‍💻❤️‍🔥 Y', '          ^']],
  ])('%s', (_, text, expected) => {
    expect(frame(text)).toEqual(expected)
  })

  it('masks secrets and marks what is after them where it is shown', () => {
    expect(frame('a: 192.168.10.20, b: «c»')).toEqual(['1 a: [đã che], b: c', '                  ^'])
  })

  it('marks the whole mask for a secret or a part of it', () => {
    const whole = ['1 a: [đã che], b', '     ^^^^^^^^']
    expect(frame('a: «192.168.10.20», b')).toEqual(whole)
    expect(frame('a: 192.«168».10.20, b')).toEqual(whole)
  })

  it('cuts a long line around the range', () => {
    const [line = '', marks = ''] = frame(`x: ${'a'.repeat(500)} «here» ${'b'.repeat(500)}`, 40)
    expect(line).toMatch(/^1 …a+ here b+…$/)
    expect(line.length - 2).toBeLessThanOrEqual(40)
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('here')
  })

  it('cuts a long range', () => {
    const [line = '', marks = ''] = frame(`x: «${'dài '.repeat(200)}»`, 40)
    expect(widthOf(line)).toBeLessThanOrEqual(42)
    expect(widthOf(marks)).toBeLessThanOrEqual(42)
  })

  it('takes no longer for a line of a million letters', () => {
    const started = performance.now()
    frame(`x: ${'ă'.repeat(1_000_000)}«y»`)
    expect(performance.now() - started).toBeLessThan(8000)
  })
})

describe('many or long ranges of a long line', () => {
  it('take no longer than what is shown of them', () => {
    const started = performance.now()
    const [line = ''] = frame(`x: «${'ă'.repeat(300_000)}»`)
    expect(widthOf(line)).toBeLessThanOrEqual(62)
    const file = sourceOf('a.yaml', `x: [${'!a b,'.repeat(20_000)}]`)
    for (let i = 0; i < 3000; i++) frameOf({ file, offset: 4 + i * 5, end: 6 + i * 5 }, 60)
    expect(performance.now() - started).toBeLessThan(8000)
  })
})

describe('the width of a text', () => {
  it.each([
    ['Cổng dịch vụ', 12],
    ['Cổng dịch vụ'.normalize('NFD'), 12],
    ['中文', 4],
    ['é̩', 1],
    ['✓', 1],
    ['🇻🇳', 2],
    // Half the width, though letters of the same script as ア and 한.
    ['ｱﾝｹｰﾄ', 5],
    ['ﾡ', 1],
    ['アンケート', 10],
    ['한글'.normalize('NFD'), 4],
    ['（Ａ）', 6],
    ['㍿', 2],
    ['ㄅ', 2],
    ['e\u0301\u0323\u0328', 1],
    ['⚠️', 2],
    ['👨🏽‍💻', 2],
    ['', 0],
  ])('of %s is %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })
})
