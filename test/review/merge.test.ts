import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/findings/finding.ts'
import type { Result } from '../../src/run.ts'
import {
  entryOf,
  type Files,
  fill,
  firstLost,
  linesKept,
  next,
  province,
  recordOf,
  resultOf,
  small,
  start,
} from './support.ts'

const replaced = (files: Files, name: string, from: string, to: string): Files => {
  const text = files[name] ?? ''
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`)
  return { ...files, [name]: text.replace(from, to) }
}

/** What the reviewer writes in many ways of writing. */
const WRITINGS = [
  '    decision: agree\n    reason:\n    comment:\n',
  '    decision: violated # chốt ngày 3/10\n    reason: >-\n      Gấp nhiều dòng,\n\n      có dòng trống.\n    comment: |+\n      Giữ nguyên: # không phải chú thích\n        --- và thụt vào\n\n',
  '    decision:   \'satisfied\'\n    # chú thích riêng\n    reason: "Có \\"nháy\\""\n    comment: Nhiều\n      dòng nữa\n',
  '    decision: undetermined\n    reason: Chưa rõ\n    comment:\n    x-phieu: { so: 12, ngay: 2020-10-01 }\n    # dòng cuối\n',
  '    decision: waived\n    reason: &ly-do Đã chấp thuận.\n    comment: *ly-do\n'
    .replace('&ly-do ', '')
    .replace('*ly-do', 'Đã'),
]

/** A generator of the same numbers each time. */
function numbers(seed: number) {
  let state = seed * 2654435761 + 12345
  return (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >> 8) % below
  }
}

describe('a second time without changes', () => {
  it.each<[string, (text: string) => string]>([
    ['of a new file', text => text],
    ['of one filled in', text => fill(text, 'connection.dvcqg', WRITINGS[1] ?? '')],
    ['of one with line ends of Windows', text => text.replaceAll('\n', '\r\n')],
    ['of one without a last line end', text => text.slice(0, -1)],
    ['of one with a byte order mark', text => `\ufeff${text}`],
    [
      'of one saved with letters and marks apart',
      text => fill(text, 'connection.dvcqg', WRITINGS[1] ?? '').normalize('NFD'),
    ],
    ['of one whose quotes were taken away', text => text.replace(/title: "([^":#]*)"/g, 'title: $1')],
  ])('changes no byte %s', (_, edited) => {
    const text = edited(start(province))
    expect(next(text, province)).toBe(text)
  })

  it('does so after changes, in either language', () => {
    const changed = replaced(
      province,
      'ha-tang.yaml',
      'infrastructure:',
      'infrastructure:\n  - { id: them, name: Thêm, type: server-room }',
    )
    for (const lang of ['vi', 'en'] as const) {
      const text = next(fill(start(province, lang), 'connection.dvcqg', WRITINGS[0] ?? ''), changed)
      expect(next(text, changed)).toBe(text)
    }
  })
})

const findingsOf = ({ findings }: Result, rule: string): Finding[] => findings.filter(one => one.rule === rule)
const told = ({ fingerprint, verdict, level, message }: Finding): string =>
  JSON.stringify([fingerprint, verdict, level, message])

/** Whether what the tool says of a rule is another thing now, from the results alone. */
function differs(before: Result, now: Result, rule: string): boolean {
  const [a, b] = [before, now].map(one => one.requirements.find(requirement => requirement.rule === rule))
  const [x, y] = [before, now].map(one => findingsOf(one, rule).map(told).sort().join('\n'))
  return a?.verdict !== b?.verdict || a?.partial !== b?.partial || x !== y
}

/** The province with a few lines gone, files renamed and put together, at random. */
function edited(random: (below: number) => number): Files {
  const files = Object.entries(province).map(([name, text]): [string, string] => {
    if (random(3) > 0) return [name, text]
    const lines = text.split('\n')
    const heads = lines.flatMap((line, i) => (/^ {2}- /.test(line) ? [i] : []))
    const at = random(Math.max(1, heads.length - 1))
    const [from, to] = [heads[at] ?? 0, heads[at + 1] ?? heads[at] ?? 0]
    if (heads.length < 3 || name === 'architecture.yaml') return [name, text]
    lines.splice(from, to - from)
    return [random(2) === 0 ? `z-${name}` : name, lines.join('\n')]
  })
  return Object.fromEntries(files)
}

describe.each(Array.from({ length: 5 }, (_, i) => i + 1))('a random change of the sample, number %i', seed => {
  const random = numbers(seed)
  const before = resultOf(province)
  const rules = before.requirements.map(({ rule }) => rule)
  const decided = new Set(rules.filter(() => random(3) === 0))
  let text = start(province)
  for (const rule of decided) text = fill(text, rule, WRITINGS[random(WRITINGS.length)] ?? '')
  const files = edited(random)
  const after = resultOf(files)
  const merged = next(text, files)

  it('keeps every line that is not the tool’s own, in its order', () => {
    expect(firstLost(linesKept(text), linesKept(merged))).toBeUndefined()
  })
  it('marks what is another thing now, and nothing else', () => {
    const marked = recordOf(merged).requirements.filter(({ since }) => since !== undefined)
    expect(marked.map(({ rule }) => rule).sort()).toEqual(rules.filter(rule => differs(before, after, rule)).sort())
    for (const entry of marked) {
      expect(entry.previous).toBe(before.requirements.find(({ rule }) => rule === entry.rule)?.verdict)
      expect(entry.revisit, entry.rule).toBe(decided.has(entry.rule) ? true : undefined)
    }
  })
  it('holds the verdicts and findings of now, and marks those gone', () => {
    for (const entry of recordOf(merged).requirements) {
      const requirement = after.requirements.find(({ rule }) => rule === entry.rule)
      expect(entry.verdict).toBe(requirement?.verdict)
      const fixed = (entry.findings ?? []).filter(({ since }) => since === 'fixed').map(one => one.fingerprint)
      const there = (entry.findings ?? []).filter(({ since }) => since !== 'fixed').map(one => one.fingerprint)
      const now = findingsOf(after, entry.rule).map(one => one.fingerprint)
      expect(there.sort()).toEqual(now.sort())
      for (const one of findingsOf(before, entry.rule))
        expect(fixed.includes(one.fingerprint)).toBe(!now.includes(one.fingerprint))
    }
  })
  it('is brought back by the old model, with its marks, and the same the second time', () => {
    const back = next(merged, province)
    expect(firstLost(linesKept(text), linesKept(back))).toBeUndefined()
    expect(next(back, province)).toBe(back)
    for (const entry of recordOf(back).requirements)
      expect(entry.verdict).toBe(before.requirements.find(({ rule }) => rule === entry.rule)?.verdict)
  })
})

const UNIT = 'units: [{ id: so, name: Sở }]\n'
const MISSING = `${UNIT}functions:\n  - { id: mot, name: Một }\n  - { id: hai, name: Hai, owner: so }\n`
const RULE = 'business.function-has-owner'
const marksOf = (text: string, rule = RULE) => {
  const { verdict, since, previous, revisit, findings } = entryOf(text, rule)
  const of = (findings ?? []).map(one => [one.subject, one.since, one.previous].filter(Boolean).join(' '))
  return { marks: [verdict, since, previous, revisit].filter(one => one !== undefined).join(' '), of }
}

describe('marks', () => {
  const fixed = MISSING.replace('Một }', 'Một, owner: so }')
  const other = MISSING.replace('Hai, owner: so', 'Hai')
  const decided = '    decision: violated\n    reason: Thiếu đơn vị\n    comment:\n'

  it('say that a finding is put right, and that a decision waits', () => {
    const text = fill(start(small(MISSING)), RULE, decided)
    expect(marksOf(text)).toEqual({ marks: 'violated', of: ['mot'] })
    expect(marksOf(next(text, small(fixed)))).toEqual({ marks: 'satisfied fixed violated true', of: ['mot fixed'] })
    expect(marksOf(next(start(small(MISSING)), small(fixed)))).toEqual({
      marks: 'satisfied fixed violated',
      of: ['mot fixed'],
    })
  })

  it('say that one has arisen', () => {
    expect(marksOf(next(start(small(fixed)), small(MISSING)))).toEqual({
      marks: 'violated new satisfied',
      of: ['mot new'],
    })
    expect(marksOf(next(start(small(MISSING)), small(other)))).toEqual({
      marks: 'violated changed violated',
      of: ['mot', 'hai new'],
    })
  })

  it('say that the same finding says something else', () => {
    const renamed = MISSING.replace('name: Một', 'name: Khác')
    expect(marksOf(next(start(small(MISSING)), small(renamed)))).toEqual({
      marks: 'violated changed violated',
      of: ['mot changed'],
    })
  })

  it('do not stand for the words of another version of the tool', () => {
    const text = start(small(MISSING)).replace('chưa khai báo đơn vị', 'không có đơn vị')
    const merged = next(text, small(MISSING), '9.9.9')
    expect(marksOf(merged)).toEqual({ marks: 'violated', of: ['mot'] })
    expect(merged).toContain('chưa khai báo đơn vị')
    expect(merged).toContain('khung: "9.9.9"')
  })

  it('go when the model changes again, unless a decision still waits', () => {
    const [first, second] = [small(fixed), small(`${fixed}safeguards: []\n`)]
    const open = next(start(small(MISSING)), first)
    expect(marksOf(next(open, second))).toEqual({ marks: 'satisfied', of: ['mot fixed'] })
    const waiting = next(fill(start(small(MISSING)), RULE, decided), first)
    expect(marksOf(next(waiting, second)).marks).toBe('satisfied fixed violated true')
    const seen = waiting.replace('    revisit: true\n', '')
    expect(marksOf(next(seen, second)).marks).toBe('satisfied')
  })

  it('compare with what was decided on while a decision waits', () => {
    const waiting = next(fill(start(small(MISSING)), RULE, decided), small(fixed))
    expect(marksOf(next(waiting, small(MISSING)))).toEqual({ marks: 'violated changed violated true', of: ['mot new'] })
  })

  it('leave a comment on their line where it is', () => {
    const marked = next(start(small(MISSING)), small(fixed)).replace(
      '    since: fixed\n',
      '    since: fixed # nhớ hỏi lại\n',
    )
    expect(next(marked, small(`${fixed}safeguards: []\n`))).toContain('\n    # nhớ hỏi lại\n')
  })
})

describe('entries', () => {
  const files = small(MISSING)
  const without = (text: string, rule: string) =>
    text.replace(new RegExp(`\\n {2}- rule: ${rule}\\n(?: {4}.*\\n)+`), '')

  it('that were taken out come back in their place, not as new ones', () => {
    const text = start(files)
    for (const rule of [RULE, 'business.code-in-brm', 'time.succession-stated'])
      expect(next(without(text, rule), files).replace(/\n+/g, '\n')).toBe(text.replace(/\n+/g, '\n'))
  })

  it('of new rules are new', () => {
    const old = without(start(files), RULE).replace(/rulesHash: .*/, 'rulesHash: sha256:00')
    expect(marksOf(next(old, files)).marks).toBe('violated new')
  })

  it('of rules that are gone are kept as they are, and come back', () => {
    const own =
      '  # Trao đổi với Sở\n  - rule: cu.yeu-cau\n    title: Cũ\n    verdict: violated\n    decision: agree # đúng\n    comment: |\n      Hai\n      dòng\n    # hết\n'
    const text = start(files).replace(`  - rule: ${RULE}\n`, `${own}\n  - rule: ${RULE}\n`)
    const merged = next(text, files)
    expect(merged).toContain(`\nobsolete:\n\n${own}`)
    expect(recordOf(merged).obsolete).toMatchObject([{ rule: 'cu.yeu-cau', decision: 'agree', comment: 'Hai\ndòng\n' }])
    expect(next(merged, files)).toBe(merged)
    expect(firstLost(linesKept(start(files)), linesKept(merged))).toBeUndefined()
    const back = next(merged.replaceAll('cu.yeu-cau', 'x.y').replace(without(merged, RULE), ''), files)
    expect(recordOf(back).obsolete).toHaveLength(1)
  })

  it('below obsolete come back when their rule does', () => {
    const text = start(files)
    const entry = new RegExp(`\\n {2}- rule: ${RULE}\\n(?: {4}.*\\n)+`).exec(text)?.[0] ?? ''
    const decided = entry.replace('decision:', 'decision: agree')
    const stored = `${text.replace(entry, '')}obsolete:${decided}`
    expect(entryOf(next(stored, files), RULE)).toMatchObject({ decision: 'agree' })
    expect(recordOf(next(stored, files)).obsolete).toBeNull()
  })

  it('put in another order stay in it', () => {
    const text = start(files)
    const entry = new RegExp(`\\n {2}- rule: ${RULE}\\n(?: {4}.*\\n)+`).exec(text)?.[0] ?? ''
    const moved = text.replace(entry, '').replace('\n# Kết luận', `${entry}\n# Kết luận`)
    expect(recordOf(moved).requirements.at(-1)?.rule).toBe(RULE)
    expect(next(moved, files)).toBe(moved)
    expect(
      recordOf(next(moved, small(MISSING.replace('Một }', 'Một, owner: so }')))).requirements.at(-1),
    ).toMatchObject({
      rule: RULE,
      since: 'fixed',
    })
  })
})

describe('problems of the files', () => {
  it('are listed beside the requirements, and marked', () => {
    const wrong = `${MISSING}khong-co: 1\n`
    const merged = next(start(small(MISSING)), small(wrong))
    expect(recordOf(merged).problems).toMatchObject([{ since: 'new', level: 'error' }])
    expect(recordOf(start(small(wrong))).problems?.[0]).not.toHaveProperty('since')
    expect(recordOf(next(start(small(wrong)), small(MISSING))).problems).toMatchObject([{ since: 'fixed' }])
    expect(next(merged, small(wrong))).toBe(merged)
  })
})
