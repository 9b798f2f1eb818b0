import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OpenItem } from '../../src/findings/review.ts'
import { UsageError } from '../../src/findings/usage.ts'
import { continueReview, reviewJson, reviewOf, reviewPage } from '../../src/review.ts'
import { run } from '../../src/run.ts'
import { inFolder } from '../support/temp.ts'
import { fill, next, problemsOf, recordOf, resultOf, small, start, statusOf, VERSION } from './support.ts'

const RULE = 'business.function-has-owner'
const UNITS = 'units: [{ id: so, name: Sở }]\n'
const MODEL = small(`${UNITS}functions:\n  - { id: mot, name: Một }\n`)
const FIXED = small(`${UNITS}functions:\n  - { id: mot, name: Một, owner: so }\n`)

/** Every requirement agreed to, and the conclusion filled in. */
const complete = (text: string): string =>
  text
    .replaceAll('    decision:\n', '    decision: agree\n')
    .replace('conclusion:\n', 'conclusion: amend\n')
    .replace('  name:\n  unit:\n  position:\ndate:\n', '  name: A\n  unit: B\n  position: C\ndate: 2020-10-05\n')

const kinds = (open: readonly OpenItem[]): string[] =>
  open.map(one => [one.kind, 'rule' in one ? one.rule : 'field' in one ? one.field : one.what].join(' '))

const done = complete(start(MODEL))
const openOf = (text: string, files = MODEL, version = VERSION): string[] => kinds(statusOf(text, files, version).open)

describe('what is still to be done', () => {
  it('is everything in a new review: the gravest first, the conclusion last', () => {
    const { open, decided, agreed, total } = statusOf(start(MODEL), MODEL)
    const undecided = open.filter(one => one.kind === 'undecided')
    expect([undecided.length, decided, agreed]).toEqual([total, 0, 0])
    const ranks = undecided.map(one =>
      [['mandatory', 'recommended', 'advisory'].indexOf(one.severity ?? ''), one.verdict === 'violated' ? 0 : 1].join(),
    )
    expect(ranks).toEqual([...ranks].sort())
    expect(kinds(open).slice(-5)).toEqual([
      'missing conclusion',
      'missing reviewer.name',
      'missing reviewer.unit',
      'missing reviewer.position',
      'missing date',
    ])
  })

  it('is nothing once everything is decided and concluded', () => {
    expect(openOf(done)).toEqual([])
    expect(statusOf(done, MODEL)).toMatchObject({ agreed: 0, conclusion: 'amend' })
  })

  it.each([
    ['conclusion: amend', 'conclusion:', ['missing conclusion']],
    ['  unit: B', '  unit: "  "', ['missing reviewer.unit']],
    ['date: 2020-10-05', 'date:', ['missing date']],
    [
      'reviewer:\n  name: A\n  unit: B\n  position: C\n',
      '',
      ['missing reviewer.name', 'missing reviewer.unit', 'missing reviewer.position'],
    ],
  ])('without %j', (from, to, open) => {
    expect(done).toContain(from)
    expect(openOf(done.replace(from, to))).toEqual(open)
  })

  it('is a decision where a requirement has none, unless its verdict is agreed to as a whole', () => {
    const undecided = fill(done, RULE, '    decision:\n')
    expect(openOf(undecided)).toEqual([`undecided ${RULE}`])
    const agreeTo = (text: string) => text.replace('agreeTo: []', 'agreeTo: [satisfied, not-applicable]')
    expect(openOf(agreeTo(undecided))).toEqual([`undecided ${RULE}`])
    const { verdict, rule } = recordOf(done).requirements.find(one => one.verdict === 'not-applicable') ?? {}
    expect(verdict).toBe('not-applicable')
    expect(openOf(fill(done, rule ?? '', ''))).toEqual([`undecided ${rule}`])
    expect(openOf(agreeTo(fill(done, rule ?? '', '')))).toEqual([])
    expect(statusOf(agreeTo(fill(done, rule ?? '', '')), MODEL).agreed).toBe(1)
  })

  it('may agree as a whole that too little is known, and counts what the agency is to supplement', () => {
    const { rule = '' } = recordOf(done).requirements.find(one => one.verdict === 'undetermined') ?? {}
    const undecided = fill(done, rule, '')
    const agreeTo = (list: string) => undecided.replace('agreeTo: []', `agreeTo: [${list}]`)
    expect(openOf(agreeTo('satisfied, not-applicable'))).toEqual([`undecided ${rule}`])
    const status = statusOf(agreeTo('undetermined'), MODEL)
    expect(status).toMatchObject({ open: [], agreed: 1, toSupplement: 1 })
    expect(
      statusOf(agreeTo('undetermined').replace(/: undetermined\n(?= {4}findings)/g, ': satisfied\n'), MODEL).agreed,
    ).toBe(0)
    expect(reviewPage(status, { lang: 'vi' }).replace(/\s+/g, ' ')).toContain(
      '1 được đồng ý chung (trong đó 1 chưa đủ cơ sở đánh giá, đề nghị cơ quan bổ sung thông tin)',
    )
    expect(reviewPage(status, { lang: 'en' }).replace(/\s+/g, ' ')).toContain(
      '1 agreed to as a whole (of them 1 undetermined, which the agency is asked to supplement)',
    )
    expect(JSON.parse(reviewJson(status, 'vi'))).toMatchObject({ agreed: 1, toSupplement: 1 })
    // What fails, or is excused, is decided one by one.
    for (const word of ['violated', 'waived']) expect(problemsOf(agreeTo(word), MODEL)).toHaveLength(1)
  })

  it.each([
    ['agree', '', []],
    ['violated', '', []],
    ['satisfied', '', [`no-reason ${RULE}`]],
    ['waived', '" "', [`no-reason ${RULE}`]],
    ['undetermined', 'Chưa có tài liệu', []],
  ])('is a reason where the decision %s differs from the verdict', (decision, reason, open) => {
    expect(openOf(fill(done, RULE, `    decision: ${decision}\n    reason: ${reason}\n`))).toEqual(open)
  })

  it('is to look again at what has changed', () => {
    const merged = next(done, FIXED)
    expect(openOf(merged, FIXED)).toEqual([`revisit ${RULE}`])
    expect(openOf(merged.replace('    revisit: true\n', ''), FIXED)).toEqual([])
    const [item] = statusOf(merged, FIXED).open
    expect(item).toMatchObject({ kind: 'revisit', previous: 'violated', verdict: 'satisfied', since: 'fixed' })
  })

  it('is to bring the review up to date with its model, rules, day and tool', () => {
    expect(openOf(done, FIXED)).toEqual(['outdated contentHash'])
    expect(openOf(done, MODEL, '9.0.0')).toEqual(['outdated khung'])
    expect(openOf(done.replace(/rulesHash: .*/, 'rulesHash: sha256:0'))).toEqual(['outdated rulesHash'])
    expect(openOf(done.replace('asOf: 2020-09-30', 'asOf: 2020-09-29'))).toEqual(['outdated asOf'])
  })

  it('is to restore what the tool wrote', () => {
    const turned = done.replace(/(rule: business\.function-has-owner\n.*\n.*\n {4}verdict:) violated/, '$1 satisfied')
    expect(turned).not.toBe(done)
    expect(openOf(turned)).toEqual(['outdated requirements'])
  })
})

describe('how it is told', () => {
  const status = statusOf(next(fill(done, RULE, '    decision: undetermined\n'), FIXED), FIXED)
  it('to people, in both languages', () => {
    const vi = reviewPage(status, { lang: 'vi' })
    expect(vi).toContain('Công cụ: chưa đáp ứng → đáp ứng (đã khắc phục).')
    expect(vi).toMatch(/Kết luận: đề nghị\s+chỉnh sửa, bổ sung\. Hồ sơ chưa đầy đủ\./)
    const en = reviewPage(status, { lang: 'en' })
    expect(en).toContain('The tool: not satisfied → satisfied (put right).')
    expect(reviewPage(statusOf(done, MODEL), { lang: 'vi' })).toContain('Hồ sơ đã đầy đủ.')
    expect(reviewPage(statusOf(done, MODEL), { lang: 'vi', quiet: true })).toBe('')
  })
  it('to programs', () => {
    const told = JSON.parse(reviewJson(status, 'en'))
    expect(told).toMatchObject({
      schema: 1,
      complete: false,
      architecture: 'nho',
      conclusion: 'amend',
      state: 'current',
    })
    expect(told.open[0]).toMatchObject({ kind: 'revisit', rule: RULE, verdict: 'satisfied', previous: 'violated' })
    expect(told.open[0].line).toBeGreaterThan(1)
    expect(JSON.parse(reviewJson(statusOf(done, MODEL), 'en'))).toMatchObject({ complete: true, open: [] })
  })
})

describe('what is wrong with a review', () => {
  const text = start(MODEL)
  const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length
  const at = lineOf('    decision:')
  it.each<[string, string, string, string]>([
    ['a word nobody knows', '    decision:\n', '    decision: agre\n', `${at}:15 shape.word`],
    ['a field nobody knows', '    decision:\n', '    decison: agree\n', `${at}:5 shape.unknown-field`],
    ['a number for a text', '    reason:\n', '    reason: 12\n', `${at + 1}:13 shape.number-as-text`],
    ['a day of no calendar', '\ndate:\n', '\ndate: 2020-02-30\n', `${lineOf('\ndate:') + 1}:7 shape.whole-day`],
    ['a torn line', '    reason:\n', '    reason: "mở\n', ''],
    ['a key twice', '    reason:\n', '    reason: a\n    reason: b\n', `${at + 2}:5 yaml.duplicate-key`],
    ['another version', 'schema: 1', 'schema: 2', `${lineOf('schema: 1')}:9 review.version`],
    [
      'an entry in braces',
      'requirements:\n',
      'requirements:\n  - { rule: x.y, verdict: violated }\n',
      `${lineOf('\nrequirements:') + 2}:5 review.not-block`,
    ],
    ['an entry twice', 'requirements:\n', `requirements:\n  - rule: ${RULE}\n    verdict: violated\n`, ''],
  ])('is told with its place: %s', (_, from, to, problem) => {
    expect(text).toContain(from)
    const problems = problemsOf(text.replace(from, to), MODEL)
    expect(problems.length).toBeGreaterThan(0)
    if (problem) expect(problems).toEqual([problem])
  })

  it('names the word that was meant, and never repeats a secret', () => {
    inFolder({ 'review.yaml': text.replace('    decision:\n', '    decision: agre\n') }, folder => {
      const [problem] = continueReview(join(folder, 'review.yaml'), resultOf(MODEL), VERSION).problems ?? []
      expect(problem?.message).toMatchObject({ args: { nearest: 'agree' } })
      expect(JSON.stringify(problem?.message)).toContain('not-applicable')
    })
    inFolder({ 'review.yaml': text.replace('    decision:\n', '    decision: 10.20.30.40\n') }, folder => {
      const [problem] = continueReview(join(folder, 'review.yaml'), resultOf(MODEL), VERSION).problems ?? []
      expect(JSON.stringify(problem?.message)).not.toContain('10.20')
    })
  })

  it.each<[string, string, string]>([
    ['no review', 'khung: 1\n', 'review.not-one'],
    ['a list', '- 1\n', 'review.not-one'],
    ['a review of another architecture', text.replace('  id: nho', '  id: khac'), 'review.other'],
    ['a review of the other state', text.replace('state: current', 'state: target'), 'review.other'],
    ['a review by another framework', text.replace('framework: vn', 'framework: xx'), 'review.other'],
  ])('stops the command: %s', (_, wrong, key) => {
    inFolder({ 'review.yaml': wrong }, folder => {
      const read = () => continueReview(join(folder, 'review.yaml'), resultOf(MODEL), VERSION)
      expect(read).toThrow(UsageError)
      expect(read).toThrow(key)
    })
  })
})

describe('where a review belongs', () => {
  it('beside the main file; under the name of an architecture that is a single file', () => {
    const [text = ''] = Object.values(MODEL)
    inFolder({ 'a/architecture.yaml': text, 'tinh.yaml': text.replace('nho', 'hai') }, folder => {
      const place = (path: string) => reviewOf(run({ paths: [path] }), path).place.replace(/^.*?(?=a\/|tinh)/, '')
      expect(place(join(folder, 'a'))).toMatch(/a\/review\.yaml$/)
      expect(place(join(folder, 'tinh.yaml'))).toMatch(/tinh\.review\.yaml$/)
      expect(() => place(folder)).toThrow('review.several')
    })
  })

  it('changes nothing of the model', () => {
    const hash = resultOf(MODEL).architecture.contentHash
    expect(resultOf({ ...MODEL, 'review.yaml': start(MODEL) }).architecture.contentHash).toBe(hash)
  })
})
