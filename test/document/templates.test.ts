import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { documentOf } from '../../src/document/compile.ts'
import { contentOf } from '../../src/document/content.ts'
import type { Block, Document } from '../../src/document/document.ts'
import { HELPERS } from '../../src/document/helpers.ts'
import { documentHtml } from '../../src/document/html.ts'
import type { DocumentInput } from '../../src/document/input.ts'
import { KINDS, type Kind } from '../../src/document/kinds.ts'
import { documentMarkdown } from '../../src/document/markdown.ts'
import { TABLE_NAMES, tablesOf } from '../../src/document/tables.ts'
import { reportInput } from '../../src/files/report-input.ts'
import { UsageError } from '../../src/findings/usage.ts'
import type { ReviewRecord } from '../../src/model/review.ts'
import { VIEWS } from '../../src/picture-files.ts'
import { readDocumentTemplate, shippedTemplates } from '../../src/read/template.ts'
import { type Files, province, recordOf, resultOf, small, start } from '../review/support.ts'
import { inFolder } from '../support/temp.ts'

const textOf = (kind: Kind, lang: 'vi' | 'en') => readFileSync(`templates/document/${kind}.${lang}.md.hbs`, 'utf8')

const inputOf = (files: Files, review?: ReviewRecord): DocumentInput => {
  const result = resultOf(files)
  return { ...reportInput(result, '0.0.0'), ...(review ? { review } : {}) }
}

const made = (text: string, input: DocumentInput, kind: Kind = 'opinion', lang: 'vi' | 'en' = 'vi'): Document =>
  documentOf(kind, input, { lang, template: { name: 'mau.hbs', text }, figures: new Map(), views: VIEWS })

const wordsOf = (block: Block): string => ('text' in block ? block.text.map(one => one.text).join('') : '')

/** Key of the message a template is refused with, and where it says the fault is. */
function refused(text: string, input = inputOf(small())): string {
  try {
    made(text, input)
  } catch (error) {
    if (!(error instanceof UsageError) || !('key' in error.detail)) throw error
    return `${error.detail.key} ${'at' in error.detail.args ? error.detail.args.at : ''}`
  }
  return 'made'
}

/** Everything of a template but its words: commands in their order, headings by their level. */
const skeleton = (text: string) =>
  text
    .split('\n')
    .flatMap(line => [...(/^#+ /.exec(line) ?? []), ...(line.match(/\{\{.*?\}\}/g) ?? [])])
    .map(part => part.replace(/"[^"]*[^a-z"-][^"]*"/g, '""'))
    .filter(part => !/^\{\{(#if @first|\/if|else|date|title|number|#if title)\b/.test(part))

describe('the templates that come with the tool', () => {
  test.each(KINDS)('%s asks for the same in both languages, section by section', kind => {
    expect(skeleton(textOf(kind, 'en')).sort()).toEqual(skeleton(textOf(kind, 'vi')).sort())
    const headings = (lang: 'vi' | 'en') => textOf(kind, lang).match(/^(#+ |\{\{annex)/gm)
    expect(headings('en')).toEqual(headings('vi'))
  })

  test.each(KINDS)('%s has no Vietnamese words in English', kind => {
    expect(textOf(kind, 'en')).not.toMatch(/[ăđơưạ-ỹ]/iu)
  })

  test('an agency gets the very texts to change', () => {
    expect(shippedTemplates('en').map(({ name, text }) => [name, text])).toEqual(
      [...KINDS].sort().map(kind => [`${kind}.en.md.hbs`, textOf(kind, 'en')]),
    )
  })

  test.each(KINDS.flatMap(kind => [[kind, 'vi'] as const, [kind, 'en'] as const]))(
    '%s in %s: whole sentences, no words of machines, nothing left unfilled',
    (kind, lang) => {
      const review = recordOf(start(province, lang))
      const { blocks } = made(textOf(kind, lang), inputOf(province, review), kind, lang)
      const body = blocks.map(block =>
        block.kind === 'list' ? block.items.flat().map(wordsOf).join('\n') : wordsOf(block),
      )
      const words = body.join('\n')
      expect(words).not.toMatch(/undefined|\[object|NaN|\{\{|\.\.|\.:|;\.|\ue000|trường `|sha256/)
      expect(words).not.toMatch(/\b0 (đáp ứng|chưa|được|không|not|waived|satisfied)/)
    },
  )
})

describe('a template that is wrong is refused with its place', () => {
  test.each([
    ['a\n {{constructor}}', 'template.unknown-name mau.hbs:2:4'],
    ['{{facts.__proto__.x}}', 'template.unknown-name mau.hbs:1:3'],
    ['{{facts.constructor.name}}', 'template.unknown-name mau.hbs:1:3'],
    ['{{helperMissing}}', 'template.unknown-name mau.hbs:1:3'],
    ['{{facts.nope}}', 'template.unknown-name mau.hbs:1:3'],
    ['{{lookup facts "title"}}', 'template.unknown-helper mau.hbs:1:1'],
    ['{{log "x"}}', 'template.unknown-helper mau.hbs:1:1'],
    ['x\n\n{{nope "x"}}', 'template.unknown-helper mau.hbs:3:1'],
    ['{{#facts}}x{{/facts}}', 'template.unknown-helper mau.hbs:1:1'],
    ['{{#if (nope 1)}}x{{/if}}', 'template.unknown-helper mau.hbs:1:7'],
    ['{{#if facts.title 1}}x{{/if}}', 'template.helper-use mau.hbs:1:1'],
    ['{{#unless}}x{{/unless}}', 'template.helper-use mau.hbs:1:1'],
    ['x {{if facts}}', 'template.helper-use mau.hbs:1:3'],
    ['{{each}}', 'template.helper-use mau.hbs:1:1'],
    ['{{#if (with facts)}}x{{/if}}', 'template.helper-use mau.hbs:1:7'],
    ['{{upper}}', 'template.helper-use mau.hbs:1:1'],
    ['{{eq "a"}}', 'template.helper-use mau.hbs:1:1'],
    ['{{table "totals" "problems"}}', 'template.helper-use mau.hbs:1:1'],
    ['{{#table "totals"}}x{{/table}}', 'template.helper-use mau.hbs:1:1'],
    ['{{#with -1}}{{total}}{{/with}}', 'template.unknown-name mau.hbs'],
    ['{{#with "x"}}{{total}}{{/with}}', 'template.unknown-name mau.hbs'],
    ['{{facts}}', 'template.no-words mau.hbs'],
    ['{{#with counts}}{{this}}{{/with}}', 'template.no-words mau.hbs'],
    ['{{upper facts}}', 'template.no-words mau.hbs'],
    ['{{#if (eq counts "x")}}a{{/if}}', 'template.no-words mau.hbs'],
    ['{{signature 1}}', 'template.helper-use mau.hbs:1:1'],
    ['{{> ../../etc/passwd}}', 'template.other-template mau.hbs:1:1'],
    ['{{#> layout}}x{{/layout}}', 'template.other-template mau.hbs:1:1'],
    ['{{#*inline "x"}}a{{/inline}}', 'template.other-template mau.hbs:1:1'],
    ['{{table "nope"}}', 'template.unknown-part mau.hbs:1:1'],
    ['{{#if (has "nope")}}x{{/if}}', 'template.unknown-part mau.hbs:1:7'],
    ['{{figure "nope"}}', 'template.unknown-part mau.hbs:1:1'],
    ['{{as "nope"}}x', 'template.unknown-part mau.hbs:1:1'],
    ['a\n{{#if facts}}\nb', 'template.syntax mau.hbs:3:1'],
    ['{{', 'template.syntax mau.hbs:1:1'],
  ])('%j', (text, expected) => expect(refused(text)).toBe(expected))

  test('loops without end, by turns, by letters and by tables', () => {
    const nested = (depth: number, inner: string) =>
      '{{#each @root.facts}}'.repeat(depth) + inner + '{{/each}}'.repeat(depth)
    expect(refused(nested(6, 'x'))).toBe('template.endless mau.hbs')
    expect(refused(nested(3, 'x'.repeat(50_000)))).toBe('template.endless mau.hbs')
    expect(refused(nested(3, '{{table "facts"}}'))).toBe('template.endless mau.hbs')
    expect(refused(nested(1, 'x'))).toBe('made')
  })

  it('is not read from outside of its folder, nor when it is no text or huge', () => {
    const keyOf = (files: Files, before: (folder: string) => void = () => {}) =>
      inFolder({ ...files, 'mau/x.md': '' }, folder => {
        before(folder)
        try {
          return readDocumentTemplate('opinion.vi.md.hbs', join(folder, 'mau')).text.slice(0, 5)
        } catch (error) {
          if (!(error instanceof UsageError) || !('key' in error.detail)) throw error
          return error.detail.key
        }
      })
    expect(keyOf({ 'mau/opinion.vi.md.hbs': 'RIÊNG' })).toBe('RIÊNG')
    expect(keyOf({})).toBe(textOf('opinion', 'vi').slice(0, 5))
    expect(keyOf({ 'mau/opinion.vi.md.hbs': 'x'.repeat(2_000_000) })).toBe('template.too-large')
    expect(keyOf({ 'mau/opinion.vi.md.hbs': 'x'.repeat(7_000_000) })).toBe('template.too-large')
    expect(keyOf({}, folder => writeFileSync(join(folder, 'mau/opinion.vi.md.hbs'), Buffer.from([0, 255])))).toBe(
      'template.not-text',
    )
    expect(
      keyOf({ 'secret.md': 'MẬT' }, folder => symlinkSync('../secret.md', join(folder, 'mau/opinion.vi.md.hbs'))),
    ).toBe('template.outside')
    expect(keyOf({}, folder => mkdirSync(join(folder, 'mau/opinion.vi.md.hbs')))).toBe('usage.unreadable-path')
  })
})

describe('texts of a model stay texts', () => {
  const hostile = [
    '# x',
    '| a | b |',
    '[a](b)',
    '<script>x</script>',
    '{{facts}}',
    '\ue0000\ue001',
    '`',
    '1. a',
    'x'.repeat(300),
  ]
  test.each(hostile)('%j', text => {
    const files = small('', JSON.stringify(text))
    const { blocks } = made('{{facts.title}}', inputOf(files), 'annexes')
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph'])
    expect(blocks.map(wordsOf)).toEqual([text])
    const page = documentHtml(made('{{letterhead about=facts.title}}\n\n{{facts.title}}', inputOf(files)))
    expect(page).not.toContain('<script>')
    expect(page).toContain("default-src 'none'")
  })
})

describe('what the reviewer decides', () => {
  const rule = 'business.function-has-owner'
  const decided = (of: string, decision: string): ReviewRecord => {
    const text = start(province).replace(
      new RegExp(`(rule: ${of.replace('.', '\\.')}\\n(?:(?! {2}- rule).*\\n)*? {4}decision:)\\n( {4}reason:)`),
      `$1 ${decision}\n$2 "Lý do của chúng tôi"`,
    )
    return recordOf(text)
  }
  const rulesOf = (review?: ReviewRecord) => {
    const { outstanding } = contentOf(inputOf(province, review), 'vi')
    return outstanding.demanded.map(one => one.rule)
  }

  test('an overruled violation is no longer to be put right; one the reviewer makes is', () => {
    const satisfied = 'business.service-has-function'
    expect(rulesOf()).toContain(rule)
    expect(rulesOf(decided(rule, 'satisfied'))).not.toContain(rule)
    expect(rulesOf(decided(rule, 'agree'))).toContain(rule)
    expect(rulesOf()).not.toContain(satisfied)
    expect(rulesOf(decided(satisfied, 'violated'))).toContain(satisfied)
    const text = documentMarkdown(made(textOf('opinion', 'vi'), inputOf(province, decided(satisfied, 'violated'))))
    expect(text).toContain('Lý do của chúng tôi')
  })

  test('what is asked for is what the reviewer, not the tool, finds not known', () => {
    const lacking = (review: ReviewRecord) => {
      const input = inputOf(province, review)
      const rows = tablesOf('undetermined', input, 'vi').flatMap(table => table.rows)
      expect(rows.length).toBe(contentOf(input, 'vi').outstanding.unknown)
      return rows.map(([, ...row]) => JSON.stringify(row))
    }
    const all = lacking(recordOf(start(province)))
    const open = inputOf(province).requirements.find(({ verdict }) => verdict === 'undetermined')?.rule ?? ''
    expect(all.filter(row => row.includes(open))).toHaveLength(1)
    expect(lacking(decided(open, 'undetermined'))).toEqual(all)
    expect(lacking(decided(open, 'agree'))).toEqual(all)
    expect(lacking(decided(open, 'satisfied'))).toEqual(all.filter(row => !row.includes(open)))
    const more = lacking(decided(rule, 'undetermined'))
    expect(more).toHaveLength(all.length + 1)
    expect(more.at(-1)).toContain('Lý do của chúng tôi')
  })

  test('results after the review count decisions instead of verdicts', () => {
    const before = contentOf(inputOf(province, recordOf(start(province))), 'vi')
    const after = contentOf(inputOf(province, decided(rule, 'satisfied')), 'vi')
    expect(before.review.settled.words).toBe(before.counts.words)
    expect(after.review.settled.satisfied).toBe(Number(before.counts.satisfied) + 1)
    expect(after.review.settled.violated).toBe(Number(before.counts.violated) - 1)
    expect(after.review.open).toBe(before.review.open - 1)
  })

  test('a review of another version says so', () => {
    const review = recordOf(start(province))
    const says = (of: ReviewRecord) =>
      documentMarkdown(made(textOf('approval', 'vi'), inputOf(province, of), 'approval'))
    expect(says(review)).not.toContain('phiên bản khác')
    expect(says({ ...review, contentHash: 'sha256:0' })).toContain('phiên bản khác')
    expect(says({ ...review, rulesHash: 'sha256:0' })).toContain('phiên bản khác')
  })
})

/** Names of content: groups joined by dots, those of a list's entries by `[]`. */
function namesOf(content: unknown, path = ''): string[] {
  if (Array.isArray(content)) return [...new Set(content.flatMap(one => namesOf(one, `${path}[]`)))]
  if (typeof content !== 'object' || content === null) return [path]
  return Object.entries(content).flatMap(([name, one]) => [
    ...(typeof one === 'object' ? [path === '' ? name : `${path}.${name}`] : []),
    ...namesOf(one, path === '' ? name : `${path}.${name}`),
  ])
}

describe.each(['docs/templates.md', 'docs/templates.vi.md'])('%s', path => {
  const page = readFileSync(path, 'utf8')
  test.each([...HELPERS, ...TABLE_NAMES])('tells of the helper or table %s', name => {
    expect(page).toMatch(new RegExp(`\`(\\{\\{#?)?${name}\\b`))
  })
  test('tells of every name of content', () => {
    const review = recordOf(start(province))
    const names = new Set(namesOf(contentOf(inputOf(province, review), 'vi')).flatMap(name => name.split(/[.[\]]+/)))
    names.delete('')
    for (const name of names) expect(page, name).toMatch(new RegExp(`\`([a-zA-Z]+\\.)*${name}\``))
  })
  test('its example makes a document', () => {
    const example = /```handlebars\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
    const kinds = made(example, inputOf(province)).blocks.map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['letterhead', 'paragraph', 'heading', 'list', 'table', 'signature']))
  })
})
