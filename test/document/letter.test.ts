import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documentOf } from '../../src/document/compile.ts'
import { contentOf } from '../../src/document/content.ts'
import type { Block } from '../../src/document/document.ts'
import type { DocumentInput } from '../../src/document/input.ts'
import { enclosedWith, type Frame } from '../../src/document/letterhead.ts'
import { reportInput } from '../../src/files/report-input.ts'
import { run } from '../../src/run.ts'

function inputOf(path: string): DocumentInput {
  const [result] = run({ paths: [path] })
  if (!result) throw new Error(path)
  return reportInput(result, '0.0.0')
}

const letterOf = (input: DocumentInput, lang: 'vi' | 'en'): readonly Block[] => {
  const text = readFileSync(`templates/document/opinion.${lang}.md.hbs`, 'utf8')
  return documentOf('opinion', input, { lang, template: { name: 'opinion', text }, figures: new Map(), views: [] })
    .blocks
}

/** Every word of some blocks, tables and lists included. */
const wordsOf = (blocks: readonly Block[]): string => JSON.stringify(blocks)

describe.each(['vi', 'en'] as const)('the opinion letter (%s)', lang => {
  test.each(['models/tinh-mau', 'models/phu-yen'])('of %s has its lists in an annex after the signature', path => {
    const input = inputOf(path)
    const blocks = letterOf(input, lang)
    const end = blocks.findIndex(({ kind }) => kind === 'signature')
    const [letter, annex] = [blocks.slice(0, end), blocks.slice(end + 1)]
    expect(letter.filter(({ kind }) => kind === 'table')).toEqual([])
    expect(annex[0]?.kind).toBe('page-break')
    const [table] = annex.flatMap(block => (block.kind === 'table' ? [block.table] : []))
    const undetermined = input.requirements.filter(({ verdict }) => verdict === 'undetermined').length
    expect(table?.rows).toHaveLength(undetermined)
    const said = lang === 'vi' ? 'Phụ lục kèm theo Công văn này' : 'annex to this letter'
    expect(wordsOf(letter)).toContain(said)
    expect(wordsOf(letter)).toContain(String(undetermined))
    expect(wordsOf(letter).length).toBeLessThan(9000)
  })

  test('says every requirement that is not satisfied once, mandatory ones in its text', () => {
    const input = inputOf('models/tinh-mau')
    const blocks = letterOf(input, lang)
    const end = blocks.findIndex(({ kind }) => kind === 'signature')
    const { outstanding } = contentOf(input, lang)
    expect(outstanding.long).toBe(true)
    const times = (part: readonly Block[], title: string) =>
      wordsOf(part).split(JSON.stringify(title).slice(1, -1)).length - 1
    for (const { title } of outstanding.mandatory)
      expect([times(blocks.slice(0, end), title), times(blocks.slice(end), title)]).toEqual([1, 0])
    for (const { title } of [...outstanding.recommended, ...outstanding.advisory])
      expect([times(blocks.slice(0, end), title), times(blocks.slice(end), title)]).toEqual([0, 1])
  })

  test('of few amendments says them all in its text', () => {
    const input = inputOf('models/phu-yen')
    const { outstanding } = contentOf(input, lang)
    expect(outstanding.long).toBe(false)
    const blocks = letterOf(input, lang)
    const letter = wordsOf(
      blocks.slice(
        0,
        blocks.findIndex(({ kind }) => kind === 'signature'),
      ),
    )
    for (const { title } of outstanding.recommended) expect(letter).toContain(title)
  })
})

test('an annex says which document it belongs to, with room for what is not known', () => {
  const frame = (particulars: Frame['particulars'], issuer = ''): Frame => ({
    particulars,
    superior: '',
    issuer,
    sign: '',
    about: '',
  })
  expect(enclosedWith('Công văn', frame({}), 'vi')).toBe('Kèm theo Công văn số ……/…… ngày …… tháng …… năm …… của …………')
  const known = frame({ number: '12/STTTT-CNTT', date: '2020-11-05', issuer: 'Sở A' }, 'Sở B')
  expect(enclosedWith('Công văn', known, 'vi')).toBe(
    'Kèm theo Công văn số 12/STTTT-CNTT ngày 05 tháng 11 năm 2020 của Sở A',
  )
  expect(enclosedWith('Letter', frame({ number: '12' }, 'Dept B'), 'en')).toContain('letter no. 12 of')
  expect(enclosedWith('Letter', frame({}, 'Dept B'), 'en')).toMatch(/Dept B$/)
})
