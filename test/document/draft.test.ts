import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documentOf } from '../../src/document/compile.ts'
import type { Block } from '../../src/document/document.ts'
import { documentHtml } from '../../src/document/html.ts'
import type { Kind } from '../../src/document/kinds.ts'
import { documentMarkdown } from '../../src/document/markdown.ts'
import { reportInput } from '../../src/files/report-input.ts'
import type { ReviewRecord } from '../../src/model/review.ts'
import { verdicts } from '../../src/text/words.ts'
import { fill, recordOf, resultOf, small, start } from '../review/support.ts'

const MODEL = small('units: [{ id: so, name: Sở }]\nfunctions:\n  - { id: mot, name: Một }\n')
const RULE = 'business.function-has-owner'
const TOTAL = resultOf(MODEL).requirements.length
const LANGS = ['vi', 'en'] as const

const began = start(MODEL)
const concluded = began.replace('\nconclusion:\n', '\nconclusion: amend\n')
const done = concluded.replaceAll('    decision:\n', '    decision: agree\n')

function paper(review: ReviewRecord | undefined, kind: Kind, lang: 'vi' | 'en', text?: string) {
  const template = { name: kind, text: text ?? readFileSync(`templates/document/${kind}.${lang}.md.hbs`, 'utf8') }
  const input = { ...reportInput(resultOf(MODEL), '0.0.0'), ...(review ? { review } : {}) }
  return documentOf(kind, input, { lang, template, figures: new Map(), views: [] })
}

const boxed = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(one =>
    one.kind === 'paragraph' && one.style === 'boxed' ? [one.text.map(({ text }) => text).join('')] : [],
  )

const noticeOf = (text: string | undefined, lang: 'vi' | 'en' = 'vi', kind: Kind = 'approval'): string =>
  boxed(paper(text === undefined ? undefined : recordOf(text), kind, lang).blocks).join('|')

describe.each(['approval', 'opinion'] as const)('a paper of the reviewer (%s)', kind => {
  test.each(LANGS)('says in a frame right below its letterhead how many requirements are open (%s)', lang => {
    const { blocks } = paper(recordOf(fill(concluded, RULE, '    decision: agree\n')), kind, lang)
    expect(blocks.slice(0, 2).map(one => (one.kind === 'paragraph' ? one.style : one.kind))).toEqual([
      'letterhead',
      'boxed',
    ])
    const open = TOTAL - 1
    expect(boxed(blocks)).toEqual([
      lang === 'vi'
        ? `DỰ THẢO – còn ${open} yêu cầu chưa có ý kiến thẩm định. Không ký, ban hành khi hồ sơ thẩm định chưa hoàn chỉnh.`
        : `DRAFT – ${open} requirements without the reviewer's opinion. Not to be signed or issued until the review is complete.`,
    ])
  })

  test.each(LANGS)('is left as it is when the review is complete (%s)', lang => {
    expect(noticeOf(done, lang, kind)).toBe('')
  })

  test.each(LANGS)('without a review has every requirement open (%s)', lang => {
    const said = noticeOf(undefined, lang, kind)
    expect(said).toContain(lang === 'vi' ? 'chưa có hồ sơ thẩm định; còn ' : 'there is no review yet; ')
    expect(said).toContain(String(TOTAL))
  })

  test('has the frame whatever template it is made from', () => {
    const { blocks } = paper(recordOf(began), kind, 'vi', 'Một mẫu của cơ quan.\n')
    expect(boxed(blocks)).toHaveLength(1)
    expect(blocks[0]).toMatchObject({ style: 'boxed' })
  })
})

test('a paper of the agency itself is no draft of a review', () => {
  expect(boxed(paper(undefined, 'compliance', 'vi').blocks)).toEqual([])
})

test.each([
  [done.replace('conclusion: amend', 'conclusion:'), 'chưa có kết luận của người thẩm định', 'has not concluded'],
  [
    fill(done, RULE, '    decision: satisfied\n'),
    '1 ý kiến khác kết quả đối chiếu mà chưa nêu lý do',
    '1 opinion other',
  ],
  [
    fill(done, RULE, '    revisit: true\n    decision: agree\n'),
    '1 ý kiến thẩm định phải xem lại vì kết quả đã thay đổi',
    '1 opinion to look at again',
  ],
  [done.replace(/rulesHash: .*/, 'rulesHash: sha256:0'), 'được lập cho phiên bản khác', 'written for another version'],
])('what else keeps a review from being complete is said, and nothing else (%#)', (text, vi, en) => {
  expect(noticeOf(text)).toContain(vi)
  expect(noticeOf(text, 'en')).toContain(en)
  expect(noticeOf(text)).not.toContain(';')
  expect(noticeOf(text)).not.toContain('yêu cầu chưa có ý kiến')
})

test('the frame is there on a page and in Markdown', () => {
  const document = paper(recordOf(began), 'approval', 'vi')
  expect(documentHtml(document)).toContain('<p class="boxed"><strong>DỰ THẢO</strong> – còn ')
  expect(documentMarkdown(document)).toContain('\n> **DỰ THẢO** – còn ')
})

test.each(LANGS)('what is agreed to as undetermined is no longer open, and is asked for on paper (%s)', lang => {
  const text = concluded.replace('agreeTo: []', 'agreeTo: [satisfied, not-applicable, undetermined]')
  const record = recordOf(text)
  const count = (verdict: string) => record.requirements.filter(one => one.verdict === verdict).length
  const { blocks } = paper(record, 'approval', lang)
  const words = JSON.stringify(blocks)
  expect(count('undetermined')).toBeGreaterThan(10)
  expect(boxed(blocks)[0]).toContain(
    lang === 'vi' ? `còn ${count('violated')} yêu cầu` : `${count('violated')} requirement`,
  )
  expect(words).toContain(
    lang === 'vi' ? 'đề nghị cơ quan bổ sung thông tin nêu tại' : 'the agency is asked to supplement',
  )
  const agreed = (['satisfied', 'undetermined', 'not-applicable'] as const).map(
    one => `${count(one)} ${verdicts[one][lang].toLowerCase()}`,
  )
  expect(words).toContain(agreed.join(', '))
  const silent = JSON.stringify(paper(recordOf(concluded), 'approval', lang).blocks)
  expect(silent).not.toContain(lang === 'vi' ? 'đồng ý chung' : 'agreed to as a whole')
})

test.each([
  ['vi', 'đồng ý; đề nghị bổ sung thông tin'],
  ['en', 'agrees; asks for more information'],
] as const)('a remark on what is agreed to as undetermined stands beside the request (%s)', (lang, words) => {
  const { rule = '' } = recordOf(began).requirements.find(one => one.verdict === 'undetermined') ?? {}
  const text = fill(began, rule, '    decision:\n    comment: Gửi bản sao\n').replace(
    'agreeTo: []',
    'agreeTo: [undetermined]',
  )
  const table = paper(recordOf(text), 'approval', lang).blocks.find(
    one => one.kind === 'table' && one.table.name === 'opinions',
  )
  const rows = table?.kind === 'table' ? table.table.rows : []
  expect(rows.find(row => row[1]?.note === rule)?.map(({ text }) => text)).toContain(words)
})
