import { describe, expect, it } from 'vitest'
import { github } from '../../../src/report/github.ts'
import { findingsOf, input, TEXT } from './sample.ts'

/** A line as the runner reads it: the name, the properties and the message, unescaped. */
function read(line: string) {
  const [, command = '', list = '', data = ''] = /^::([a-z]+)(?: (.*?))?::(.*)$/.exec(line) ?? []
  const plain = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  const properties = Object.fromEntries(
    list.split(',').map(one => {
      const [name = '', ...value] = one.split('=')
      return [name, plain(value.join('=').replaceAll('%3A', ':').replaceAll('%2C', ','))]
    }),
  )
  return { command, properties, message: plain(data) }
}

const lines = (text: string) => text.replace(/\n$/, '').split('\n')
const commands = lines(github([input], { lang: 'vi' })).map(read)
const NAMES = { error: 'error', warning: 'warning', note: 'notice' } as const

describe('workflow commands of GitHub', () => {
  it('are one line each: a summary, then what is violated, the gravest first', () => {
    const [summary, ...rest] = commands
    expect(summary).toMatchObject({ command: 'notice', properties: { title: 'Khung' } })
    const violated = findingsOf('violated')
    const of = (level: keyof typeof NAMES) => violated.filter(one => one.level === level).length
    expect(summary?.message).toContain(`: ${of('error')} lỗi, ${of('warning')} cảnh báo, ${of('note')} lưu ý; `)
    const expected = (['error', 'warning', 'note'] as const).flatMap(level =>
      violated.filter(one => one.level === level).map(one => `${NAMES[level]} ${one.rule}`),
    )
    expect(rest.map(one => `${one.command} ${one.properties.title?.split(':')[0]}`)).toEqual(expected)
  })

  it('name the file, the line and the columns, the end exclusive', () => {
    const found = commands.find(one => one.properties.title?.startsWith('model.unknown-field'))?.properties ?? {}
    expect(found.file).toBe('models/thu/architecture.yaml')
    const line = TEXT.split('\n')[Number(found.line) - 1] ?? ''
    expect(line.slice(Number(found.col) - 1, Number(found.endColumn) - 1)).toBe('nope')
    expect(found.endLine).toBeUndefined()
  })

  it('give lines and no columns for what stands on several lines', () => {
    const [finding] = findingsOf('violated', 'error')
    const end =
      (finding?.place.offset ?? 0) +
      TEXT.split('\n')
        .map(line => line.length)
        .reduce((a, b) => Math.max(a, b))
    const long = findingsOf('violated', 'error')
      .slice(0, 1)
      .map(one => ({ ...one, place: { ...one.place, end } }))
    const over = lines(github([{ ...input, findings: long }], { lang: 'vi' }))
      .map(read)
      .slice(1)
    expect(over.length).toBe(1)
    for (const { properties } of over) {
      expect(Number(properties.endLine)).toBeGreaterThan(Number(properties.line))
      expect([properties.col, properties.endColumn]).toEqual([undefined, undefined])
    }
  })

  it('say what to do and on which basis, in the message', () => {
    const vdxp = commands.find(one => one.properties.title?.startsWith('connection.vdxp'))
    expect(vdxp?.message).toMatch(/\nCách khắc phục: .*\nCăn cứ: /)
  })

  it('let a hostile name do nothing: no second command, no broken property', () => {
    const text = github([input], { lang: 'vi' })
    expect(lines(text).every(line => /^::(error|warning|notice) /.test(line))).toBe(true)
    expect(commands.length).toBe(findingsOf('violated').length + 1)
    // A percent sign of the model's own comes out as it was.
    expect(commands.some(one => one.message.includes('%0A ]]>'))).toBe(true)
    const known = new Set(['file', 'line', 'endLine', 'col', 'endColumn', 'title'])
    for (const { properties } of commands) for (const name of Object.keys(properties)) expect(known).toContain(name)
  })

  it('say how many GitHub will not show: ten of a kind, the summary among the notices', () => {
    const many = (errors: number, notes: number) => {
      const [error] = findingsOf('violated', 'error')
      const findings = [...Array(errors).fill(error), ...Array(notes).fill({ ...error, level: 'note' })]
      return read(lines(github([{ ...input, findings }], { lang: 'en' }))[0] ?? '').message
    }
    expect(many(10, 9)).not.toContain('GitHub')
    expect(many(11, 9)).toContain(': 1 of the findings below')
    expect(many(10, 10)).toContain(': 1 of the findings below')
    expect(many(12, 12)).toContain(': 5 of the findings below')
  })
})
