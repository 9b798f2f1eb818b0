import { expect, test } from 'vitest'
import { pictureFiles } from '../src/picture-files.ts'
import { reportFiles } from '../src/report-files.ts'
import { run } from '../src/run.ts'
import { keepingFolder } from './support/temp.ts'

/** As a Vietnamese dictionary has them; the files have them the other way round. */
const NAMES = [
  'An sinh',
  'Ăng-ten',
  'Âm thanh',
  'Dân cư',
  'Đa dạng',
  'Đà điểu',
  'Đất 2',
  'Đất 10',
  'Oan',
  'Ô tô',
  'Ở',
  'Ư',
  'Y',
]
const EDITION = { lang: 'vi', version: '0' } as const

const model = (form: 'NFC' | 'NFD') => {
  const lines = NAMES.map(
    (name, i) => `  - { id: a${NAMES.length - i}, name: ${name}, status: operating }`,
  ).toReversed()
  const links = NAMES.map((_, i) => `  - { id: k${i}, from: a${NAMES.length - i}, to: a${i + 1}, status: operating }`)
  const head = 'khung: 1\narchitecture: { id: thu, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30 }\n'
  return `${head}applications:\n${lines.join('\n')}\nconnections:\n${links.join('\n')}\n`.normalize(form)
}

/** Our names in a text, in the order in which each first stands there. */
const named = (text: string): string[] =>
  NAMES.map(name => ({ name, at: text.search(new RegExp(`(?<=[>"])${name}(?=[<"])`)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name)

test.each(['NFC', 'NFD'] as const)('people find names in their order, written as %s', form =>
  keepingFolder({ 'architecture.yaml': model(form) }, async folder => {
    const [result] = run({ paths: [folder] })
    if (!result) throw new Error('One model gives one result.')
    const made = async (files: ReturnType<typeof reportFiles>) => String((await files[0]?.make())?.content)
    expect(named(await made(pictureFiles(result, ['overview'], ['svg'], EDITION)))).toEqual(NAMES)
    const page = await made(reportFiles(result, ['html'], EDITION))
    const [, matrix = ''] = /id="ma-tran-noi-bo"(.*?)<\/table>/s.exec(page) ?? []
    const [columns = '', rows = ''] = matrix.split('</thead>')
    expect(named(columns)).toEqual(NAMES)
    expect(named(rows)).toEqual(NAMES)
    // Tables of the model keep the order its author gave them.
    const ids = [...page.matchAll(/ id="tp-(a\d+)"/g)].map(([, id]) => id)
    expect(ids).toEqual(NAMES.map((_, i) => `a${i + 1}`))
  }),
)
