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
const text = github([input], { lang: 'vi' })
const commands = lines(text)
  .filter(line => line.startsWith('::'))
  .map(read)
/** The sample has more than GitHub shows, so that the last line is there, too. */
const PLACES = { error: 10, warning: 10, note: 9 } as const
const NAMES = { error: 'error', warning: 'warning', note: 'notice' } as const

describe('workflow commands of GitHub', () => {
  it('are one line each: a summary, then what is violated, the gravest first', () => {
    const [summary, ...rest] = commands
    expect(summary).toMatchObject({ command: 'notice', properties: { title: 'Khung' } })
    const violated = findingsOf('violated')
    const of = (level: keyof typeof NAMES) => violated.filter(one => one.level === level).length
    expect(summary?.message).toContain(`: ${of('error')} lỗi, ${of('warning')} cảnh báo, ${of('note')} lưu ý; `)
    const expected = (['error', 'warning', 'note'] as const).flatMap(level =>
      violated
        .filter(one => one.level === level)
        .slice(0, PLACES[level])
        .map(one => `${NAMES[level]} ${one.rule}`),
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
    const findings = findingsOf('violated').filter(({ rule }) => rule === 'connection.vdxp')
    const [, vdxp] = lines(github([{ ...input, findings }], { lang: 'vi' })).map(read)
    expect(vdxp?.properties.title).toMatch(/^connection\.vdxp: /)
    expect(vdxp?.message).toMatch(/\nCách khắc phục: .*\nCăn cứ: /)
  })

  it('let a hostile name do nothing: no second command, no broken property', () => {
    const [last, ...others] = lines(text).reverse()
    expect(last).toMatch(/^GitHub .* còn \d+ phát hiện không được nêu\./)
    expect(others.every(line => /^::(error|warning|notice) /.test(line))).toBe(true)
    // A percent sign of the model's own comes out as it was.
    expect(commands.some(one => one.message.includes('%0A ]]>'))).toBe(true)
    const known = new Set(['file', 'line', 'endLine', 'col', 'endColumn', 'title'])
    for (const { properties } of commands) for (const name of Object.keys(properties)) expect(known).toContain(name)
  })

  it('are no more than GitHub shows: ten of a kind, the summary among the notices; a last line counts the rest', () => {
    const many = (errors: number, warnings: number, notes: number) => {
      const [error] = findingsOf('violated', 'error')
      const findings = [
        ...Array(errors).fill(error),
        ...Array(warnings).fill({ ...error, level: 'warning' }),
        ...Array(notes).fill({ ...error, level: 'note' }),
      ]
      const all = lines(github([{ ...input, findings }], { lang: 'en' }))
      const of = (command: string) => all.filter(line => line.startsWith(`::${command} `)).length
      const first = read(all[0] ?? '').message
      const left = Number(/ (\d+) more findings? left out/.exec(all.at(-1) ?? '')?.[1] ?? 0)
      // The summary tells it too, for only annotations are seen without opening the log.
      expect(first.includes('left out')).toBe(left > 0)
      if (left > 0) expect(first).toContain(all.at(-1))
      return [of('error'), of('warning'), of('notice'), left]
    }
    expect(many(10, 10, 9)).toEqual([10, 10, 10, 0])
    expect(many(11, 10, 9)).toEqual([10, 10, 10, 1])
    expect(many(10, 11, 9)).toEqual([10, 10, 10, 1])
    expect(many(10, 10, 10)).toEqual([10, 10, 10, 1])
    expect(many(40_000, 0, 12)).toEqual([10, 0, 10, 39_993])
  })
})
