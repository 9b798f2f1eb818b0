import { describe, expect, test } from 'vitest'
import { otherSection } from '../../src/import/elsewhere.ts'
import { wordMessage } from '../../src/text/word.ts'
import { HEAD, imported, mapOf, sheet, xlsx } from './support.ts'

describe('a name tells another section than its sheet', () => {
  test.each([
    ['LGSP tỉnh', 'platforms'],
    ['Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh', 'platforms'],
    ['Trục liên thông (LGSP)', 'platforms'],
    ['Phòng máy chủ Sở Y tế', 'infrastructure'],
    ['Trung tâm dữ liệu tỉnh', 'infrastructure'],
    ['Trung tâm tích hợp dữ liệu', 'infrastructure'],
    ['Mạng WAN tỉnh', 'infrastructure'],
    ['Hệ thống tường lửa', 'safeguards'],
    ['Phần mềm diệt virus', 'safeguards'],
    ['SOC tỉnh', 'safeguards'],
    ['CSDL đất đai', 'data'],
  ])('%s: %s', (name, section) => {
    expect(otherSection(name, 'applications')).toBe(section)
  })

  test.each([
    'Cổng dịch vụ công',
    'Phần mềm quản lý phòng máy chủ',
    'Phần mềm quản lý cơ sở dữ liệu cán bộ',
    'Mạng xã hội nội bộ',
    'Hệ thống giám sát hồ sơ',
    'Socolive',
    'Lgsport',
    'Trung tâm điều hành thông minh (IOC)',
  ])('%s: none', name => {
    expect(otherSection(name, 'applications')).toBeUndefined()
  })

  test('is nothing in the sheet it belongs to, nor in one of people and tasks', () => {
    expect(otherSection('LGSP tỉnh', 'platforms')).toBeUndefined()
    expect(otherSection('Trung tâm dữ liệu tỉnh', 'units')).toBeUndefined()
    expect(otherSection('Phòng máy chủ', 'tasks')).toBeUndefined()
  })
})

test.each(['vi', 'en'] as const)('an import says so of the row, and moves nothing (%s)', async lang => {
  const file = await xlsx([
    sheet('Hệ thống', ['Tên hệ thống'], ['Cổng dịch vụ công'], ['LGSP tỉnh'], ['Phòng máy chủ']),
  ])
  const map = mapOf('applications', { 'Tên hệ thống': 'field: name' })
  const { plan } = await imported({ 'a.xlsx': file }, { 'architecture.yaml': HEAD }, map)
  const notes = plan.findings.filter(({ message }) => 'key' in message && message.key === 'import.elsewhere')
  expect(notes.map(({ level, place }) => [level, 'row' in place ? place.row : undefined])).toEqual([
    ['note', 2],
    ['note', 3],
  ])
  expect(notes[0]?.place).toMatchObject({ sheet: 'Hệ thống' })
  const words = notes.map(({ message }) => wordMessage(message, lang))
  expect(words[0]).toMatch(
    lang === 'vi' ? /LGSP tỉnh.*nhập vào.*có thể thuộc/ : /LGSP tỉnh.*imported into.*may belong to/,
  )
  expect(words[0]).toMatch(/applications.*platforms/)
  expect(words[1]).toMatch(/applications.*infrastructure/)
  expect(plan.elements.map(({ section }) => section)).toEqual(['applications', 'applications', 'applications'])
})
