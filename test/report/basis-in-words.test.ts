import { describe, expect, it } from 'vitest'
import { reportInput } from '../../src/files/report-input.ts'
import { json } from '../../src/report/json.ts'
import { markdown } from '../../src/report/markdown.ts'
import { pretty } from '../../src/report/pretty.ts'
import { documentsCited } from '../../src/report/view/citations.ts'
import { explain, listRules } from '../../src/rules.ts'
import { run } from '../../src/run.ts'
import { head } from '../support/model.ts'
import { RULE } from '../support/rule.ts'
import { inFolder } from '../support/temp.ts'
import { page } from './support.ts'

const TEXT = {
  vi: 'Điều 5 Quy chế bảo đảm an toàn thông tin của UBND tỉnh B',
  en: 'Article 5 of the security regulation of province B',
}
const ruleOf = (id: string, verified: string) =>
  `${RULE.replace('them.thu', id).replace(/^basis: .*$/m, `basis: [{ text: { vi: "${TEXT.vi}", en: "${TEXT.en}" }, verified: ${verified} }]`)}  - { check: declares, with: { section: data, fields: [owner] } }\n`

/** Two rules of a province that cite its regulation in words, and what came out with them. */
const { input, pages, list } = inFolder(
  {
    'm/architecture.yaml': `${head()}data: [{ id: a, name: A }]\n`,
    'r/mot.yaml': ruleOf('them.mot', 'original'),
    'r/hai.yaml': ruleOf('them.hai', 'original'),
  },
  folder => {
    const rules = [`${folder}/r`]
    const question = { framework: 'vn-egov-2.0', rules }
    const [result] = run({ paths: [`${folder}/m`], rules })
    if (!result) throw new Error('no result')
    const input = reportInput(result, '9.9.9')
    return {
      input,
      pages: { vi: explain('them.mot', question, 'vi'), en: explain('them.mot', question, 'en') },
      list: JSON.parse(listRules(question, 'json', 'vi')) as { id: string; basis: unknown }[],
    }
  },
)

/** Folded and escaped as each output does it. */
const plain = (text: string): string =>
  text
    .replaceAll('<wbr>', '')
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/\s+/g, ' ')

describe.each(['vi', 'en'] as const)('a basis in words, %s', lang => {
  it.each([
    ['pretty', () => pretty([input], { lang })],
    ['markdown', () => markdown([input], { lang })],
    ['html', () => page(input, lang)],
    ['explain', () => pages[lang]],
  ])('is cited by %s', (_, make) => {
    expect(plain(make())).toContain(TEXT[lang])
  })

  it('stands among the other bases, once for all requirements that cite it', () => {
    expect(documentsCited(input, lang).filter(({ number }) => number === TEXT[lang])).toMatchObject([
      { other: true, cited: 2, date: '–', force: '–' },
    ])
  })
})

describe('a basis in words for programs', () => {
  const given = [{ text: TEXT, verified: 'original' }]
  it('has its text in place of a document', () => {
    const { architectures } = JSON.parse(json([input], { lang: 'vi' })) as {
      architectures: { requirements: { rule: string; basis: unknown }[] }[]
    }
    expect(architectures[0]?.requirements.find(({ rule }) => rule === 'them.mot')?.basis).toEqual(given)
    expect(list.find(({ id }) => id === 'them.mot')?.basis).toEqual(given)
  })
})
