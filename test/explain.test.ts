import { describe, expect, it } from 'vitest'
import { explain, listRules } from '../src/rules.ts'
import type { Lang } from '../src/text/lang.ts'
import { wordMessage } from '../src/text/word.ts'
import { judge } from './support/model.ts'
import { ruleText } from './support/rule.ts'
import { inFolder } from './support/temp.ts'

const question = { framework: 'vn-egov-2.0' }

describe('khung explain', () => {
  it('calls what no component architecture holds a part, and what the tool demands its own', () => {
    expect(explain('roadmap.task-complete', question, 'vi')).toMatch(/Phần *:? +Nội dung chung, lộ trình/)
    expect(explain('roadmap.task-complete', question, 'en')).toMatch(/Part *:? +General matters and roadmap/)
    expect(explain('application.has-host', question, 'en')).toMatch(/Component architecture *:? +Technology/)
    expect(explain('roadmap.task-complete', question, 'vi')).toContain('[do công cụ đặt ra]')
    expect(explain('roadmap.task-complete', question, 'en')).toContain('[set by the tool]')
    expect(explain('connection.notary', question, 'en')).toContain('[from practice]')
  })
  it('shows a case that fails, with what the tool says of it, and one that passes', () => {
    const text = explain('integration.lgsp-exists', question, 'en')
    expect(text).toMatch(/An example that fails:\n(.*\n)*? +.* # ← finding here\n(.*\n)*? {2}→ /)
    expect(text).toMatch(/An example that passes:\n(.*\n)*?.*type: lgsp/)
    expect(text).not.toMatch(/# expect|verdict:|^\s*case:/m)
  })
  it('names the title of a case in Vietnamese only, for titles have no English', () => {
    const title = 'Đã kết nối với Cổng Dịch vụ công quốc gia.'
    expect(explain('connection.dvcqg', question, 'vi')).toContain(title)
    expect(explain('connection.dvcqg', question, 'en')).not.toContain(title)
  })
  it('says how each document and the deadline stand on a day, and nothing of it without one', () => {
    const on = (asOf: string) => explain('service.level4-30', { ...question, asOf }, 'vi')
    expect(on('2020-10-09')).toContain('Tại ngày này: chưa ban hành')
    expect(on('2020-10-10')).toContain('Tại ngày này: chưa ghi nhận hết hiệu lực')
    expect(on('2020-12-30')).toContain('Thời hạn 31/12/2020: còn 1 ngày')
    expect(on('2020-12-31')).toContain('Thời hạn 31/12/2020: đến hạn trong ngày')
    expect(on('2021-01-01')).toContain('Thời hạn 31/12/2020: đã qua 1 ngày')
    expect(on('2019-12-30')).toContain('chưa áp dụng (áp dụng từ ngày 31/12/2019)')
    expect(on('2019-12-31')).toContain('Yêu cầu đang áp dụng')
    expect(explain('service.level4-30', question, 'vi')).not.toMatch(/Tại ngày/)
  })
  it('reads the tests beside an added rule', () => {
    const parts =
      '  - { select: { section: applications }, assert: \'e.name == "A"\', message: { vi: Sai., en: Wrong. } }\n'
    const files = {
      'thu.yaml': ruleText(parts),
      'thu.test.yaml':
        'case: Tên khác.\nverdict: violated\napplications:\n  - { id: b, name: B } # expect: violated\n---\ncase: Đúng tên.\nverdict: satisfied\napplications:\n  - { id: a, name: A }\n',
    }
    const text = inFolder(files, folder => explain('them.thu', { ...question, rules: [folder] }, 'vi'))
    expect(text).toContain('    - { id: b, name: B } # ← phát hiện ở đây\n  → Sai.')
    expect(text).toContain('    - { id: a, name: A }\n')
  })
  it('shows the catalogue a case comes with as a comment, for it stands in another file', () => {
    expect(explain('business.code-in-brm', question, 'vi')).toMatch(
      /\n {4}# catalogues:\n {4}# {3}- \{ catalogue: BRM, complete: true/,
    )
  })
  it('explains what the tool reports of files themselves', () => {
    expect(explain('model.yaml', question, 'en')).toContain('YAML')
    expect(() => explain('model.yml', question, 'en')).toThrow()
  })
})

describe('khung rules --as-of', () => {
  const list = (asOf?: string, lang: 'vi' | 'en' = 'en') =>
    listRules({ ...question, ...(asOf ? { asOf } : {}) }, 'pretty', lang)
  const heading = (asOf: string) => list(asOf).split('\n\n')[0]?.replaceAll('\n', ' ')
  it('begins with how the framework stands on the day, and what followed it', () => {
    expect(list('2019-12-30')).toMatch(/not yet\s+issued\.\n\n0 requirements\n$/)
    expect(heading('2023-12-28')).toMatch(/2323\/QĐ-BTTTT: in force\.$/)
    expect(heading('2023-12-29')).toContain('superseded on 29 December 2023 by Decision 2568/QĐ-BTTTT')
    expect(list('2026-07-28')).not.toContain('Decision 1425/QĐ-TTg (from')
    expect(list('2026-07-29')).toContain('Decision 1425/QĐ-TTg (from 29 July 2026)')
  })
  it('marks rules whose document was not there yet, and says how far the deadline is', () => {
    const line = (asOf: string) =>
      list(asOf)
        .split('\n')
        .find(text => text.includes('service.level4-30 '))
    expect(line('2020-10-09')).toContain(
      '(deadline 31 December 2020, 83 days left; Resolution 149/NQ-CP: not yet issued)',
    )
    expect(line('2020-10-10')).toMatch(/82 days left\)$/)
    expect(line('2021-01-01')).toMatch(/passed 1 day ago\)$/)
  })
  it('without a day says nothing of days', () => {
    expect(list()).toMatch(/service\.level4-30 .*\(deadline 31 December 2020\)\n/)
    expect(list()).not.toMatch(/days left|not yet issued|followed/)
  })
})

describe('document.framework-superseded', () => {
  const said = (asOf: string) =>
    judge('khung: 1\narchitecture: { id: thu, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30 }\n', {
      asOf,
    }).findings.filter(({ rule }) => rule === 'document.framework-superseded')
  it('is said once, and not before the day of version 3.0', () => {
    expect(
      ['2020-09-30', '2023-12-28', '2023-12-29', '2026-07-28', '2026-07-29', '2026-11-22'].map(day => said(day).length),
    ).toEqual([0, 0, 1, 1, 1, 1])
  })
  it('cites the frameworks that followed in the language of the reader', () => {
    const [finding] = said('2025-04-01')
    const texts = (['vi', 'en'] as const).map(lang => (finding ? wordMessage(finding.message, lang) : ''))
    expect(texts[0]).toContain(
      '(Quyết định 2568/QĐ-BTTTT); khung mới nhất tại ngày đánh giá là Quyết định 292/QĐ-BKHCN.',
    )
    expect(texts[1]).toContain('(Decision 2568/QĐ-BTTTT); the latest framework on the day is Decision 292/QĐ-BKHCN.')
  })
})

describe('document.agency-continues', () => {
  const said = (code: string, lang: Lang) =>
    judge(
      `khung: 1\narchitecture: { id: thu, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, agency: { name: A, code: ${code} } }\n`,
      { asOf: '2025-07-01' },
    )
      .findings.filter(({ rule }) => rule === 'document.agency-continues')
      .map(({ verdict, message }) => `${verdict}: ${wordMessage(message, lang)}`)
      .join()
  it.each([
    ['H45', 'violated', 'đơn vị tiếp nhận là tỉnh Đắk Lắk', 'it went into Đắk Lắk province'],
    ['G13', 'violated', 'Bộ Nông nghiệp và Môi trường', 'Ministry of Agriculture and Environment'],
    ['G04', 'violated', 'Bộ Xây dựng', 'Ministry of Construction'],
    ['H15', 'undetermined', 'đã hợp nhất với đơn vị khác từ ngày 01/7/2025', 'was merged with others on 1 July 2025'],
    ['G10', 'undetermined', 'đổi tên thành Bộ Nông nghiệp và Môi trường', 'now called Ministry of Agriculture'],
  ])('of %s says %s, in the language of the reader', (code, verdict, vi, en) => {
    expect(said(code, 'vi')).toContain(vi)
    expect(said(code, 'en')).toContain(en)
    expect(said(code, 'vi')).toMatch(new RegExp(`^${verdict}`))
  })
})
