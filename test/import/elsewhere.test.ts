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

describe('a map sends the rows of one sheet to the section their kind names', () => {
  const rows = [
    ['Cổng', 'Ứng dụng'],
    ['LGSP', 'Nền tảng'],
    ['Máy', 'Phòng máy'],
    ['Kho', ''],
  ]
  const book = () => xlsx([sheet('S', ['Tên', 'Loại'], ...rows)])
  const part = (section: string, only: string) =>
    `  - section: ${section}\n    onlyRows: { Loại: ${only} }\n    columns: [{ header: Tên, field: name }]\n`
  const map = (...parts: string[]) => `kind: import-map\nschema: 1\nsheets:\n${parts.join('')}`
  const done = async (text: string) =>
    (await imported({ 'a.xlsx': await book() }, { 'architecture.yaml': HEAD }, text)).plan
  const kept = map(part('applications', 'ứng dụng; phần mềm'), part('platforms', 'Nền tảng'))

  test('each row once, in its section', async () => {
    const { elements, sheets } = await done(kept)
    expect(elements.map(({ section, name }) => `${section} ${name}`)).toEqual(['applications Cổng', 'platforms LGSP'])
    expect(sheets.map(({ section, fates }) => [section, fates.added, fates.skipped])).toEqual([
      ['applications', 1, 3],
      ['platforms', 1, 3],
    ])
  })
  test('and says which rows nobody asked for', async () => {
    const { findings } = await done(kept)
    const told = findings.flatMap(({ message, place, level }) =>
      'key' in message && message.key === 'import-file.row-unwanted' && 'row' in place ? [`${level} ${place.row}`] : [],
    )
    expect(told).toEqual(['warning 3', 'warning 4'])
    expect(
      JSON.stringify(
        (await done(map(part('data', 'Nền tảng'), part('applications', 'x').replace(/.*onlyRows.*\n/, '')))).findings,
      ),
    ).not.toContain('row-unwanted')
  })
  test('a header that is not there is a mistake of the map', async () => {
    const { findings, elements } = await done(kept.replace('Loại: Nền', 'Kiểu: Nền'))
    expect(elements.map(({ name }) => name)).toEqual(['Cổng'])
    expect(
      findings.filter(
        ({ level, message }) => level === 'error' && 'key' in message && message.key === 'import-file.header-absent',
      ),
    ).toHaveLength(1)
  })
})
