import { say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'
import { printable } from '../report/printable.ts'
import type { Lang } from '../text/words.ts'
import { blocksOf } from './blocks.ts'
import { boundTitles } from './bound.ts'
import { contentOf } from './content.ts'
import type { Content } from './content-words.ts'
import type { Document, Figure } from './document.ts'
import { markedAsDraft } from './draft.ts'
import { engineOf, type Parts } from './helpers.ts'
import type { DocumentInput } from './input.ts'
import { ABOUT, frameOf, type Kind } from './kinds.ts'
import { enclosedWith, letterheadOf, signatureOf } from './letterhead.ts'
import { arranged } from './pages.ts'
import { isTableName, TABLE_NAMES, tablesOf } from './tables.ts'
import { GROUP, NoWords, Tokens, TooMuch } from './tokens.ts'
import { DOCUMENT_WORDS } from './words.ts'

/** What a document is made of besides the result; whoever calls has read the template and drawn the pictures. */
export interface DocumentOptions {
  lang: Lang
  template: Template
  /** Views there can be of this architecture, in order, each with its sheets. */
  figures: ReadonlyMap<string, readonly Figure[]>
  /** Every view there is, so that a wrong name is told from one this architecture has no picture of. */
  views: readonly string[]
}

export interface Template {
  /** Path, for messages. */
  name: string
  text: string
}

/**
 * A document of one kind: the template with what it asks for in its places.
 * @throws UsageError for a template that is wrong: what it names is not there, or it does not end
 */
export function documentOf(kind: Kind, input: DocumentInput, options: DocumentOptions): Document {
  const { lang } = options
  const content = contentOf(input, lang)
  // The template may say how many diagrams there are before the last of them: the first time through counts them.
  const { drawn } = written(kind, input, content, options, [...options.figures.values()].flat().length)
  const { markdown, tokens } = written(kind, input, content, options, drawn)
  const { title } = content.facts
  const given = boundTitles(arranged(blocksOf(markdown, tokens)))
  const blocks = ABOUT[kind].by === 'reviewer' ? markedAsDraft(given, input, lang) : given
  const held = blocks.filter(({ kind }) => kind === 'figure').length
  if (held !== drawn) throw new UsageError(say('template.figure-lost', { at: options.template.name }))
  return {
    lang,
    title: `${ABOUT[kind].title[lang]}: ${title}`,
    generator: `Khung ${input.version}`,
    author: letterheadOf(frameOf(kind, input, ''), lang).issuer,
    day: input.review?.date ?? input.asOf,
    blocks,
    figures: { held, due: drawn },
  }
}

/** The template filled in. */
function written(
  kind: Kind,
  input: DocumentInput,
  content: ReturnType<typeof contentOf>,
  options: DocumentOptions,
  count: number,
): { markdown: string; tokens: Tokens; drawn: number } {
  const { lang, template, figures, views } = options
  const tokens = new Tokens()
  const { particulars } = frameOf(kind, input, '')
  let drawn = 0
  const parts: Parts = {
    table: name => (isTableName(name) ? tablesOf(name, input, lang) : undefined),
    figure(name) {
      const some = name === undefined ? [...figures.values()].flat() : (figures.get(name) ?? [])
      drawn += some.length
      return name === undefined || views.includes(name) ? some : undefined
    },
    letterhead: about => letterheadOf(frameOf(kind, input, about), lang),
    signature: () => signatureOf(frameOf(kind, input, ''), lang),
    names: { tables: TABLE_NAMES, figures: views },
    contents: DOCUMENT_WORDS[lang].contents,
    annex: DOCUMENT_WORDS[lang].annex,
    none: DOCUMENT_WORDS[lang].none,
  }
  const addressees = (particulars.addressees ?? []).map(printable)
  const enclosed = enclosedWith(ABOUT[kind].title[lang], frameOf(kind, input, ''), lang)
  const data = { ...content, addressees, enclosedWith: enclosed, figureCount: count }
  try {
    const markdown = engineOf(template.name, tokens, parts)(template.text, held(data, tokens))
    if (markdown.includes(GROUP)) throw new NoWords()
    return { markdown, tokens, drawn }
  } catch (error) {
    throw told(error, template)
  }
}

/** What Handlebars says of a template, in words of ours; what is no matter of the template stays what it is. */
function told(error: unknown, { name }: Template): unknown {
  if (error instanceof TooMuch) return new UsageError(say('template.endless', { at: name }))
  if (error instanceof NoWords) return new UsageError(say('template.no-words', { at: name }))
  if (!(error instanceof Error) || error instanceof UsageError) return error
  const [, found, line, column] = /^"(.*)" not defined in .* - (\d+):(\d+)$/s.exec(error.message) ?? []
  if (found !== undefined) {
    return new UsageError(
      say('template.unknown-name', {
        at: `${name}:${line}:${Number(column) + 1}`,
        found: found.slice(0, 80),
        allowed: '',
      }),
    )
  }
  // `{{a.b.c}}` where there is no `a.b`: Handlebars says so only in words of JavaScript.
  // So does `{{#with 1}}{{a}}{{/with}}`, for a number has no names in it.
  const missing = error instanceof TypeError ? /(?:search for|reading) '([^']*)'/.exec(error.message) : undefined
  if (missing) return new UsageError(say('template.unknown-name', { at: name, found: missing[1] ?? '', allowed: '' }))
  return error
}

/** Content with its texts held back: what a template prints of them are tokens. */
function held(content: Content, tokens: Tokens): unknown {
  if (typeof content === 'string') return tokens.value(content)
  if (typeof content !== 'object') return content
  if (isList(content)) return content.map(one => held(one, tokens))
  const group = Object.fromEntries(Object.entries(content).map(([name, one]) => [name, held(one, tokens)]))
  return Object.defineProperty(group, 'toString', { value: () => GROUP })
}

const isList = (content: Content): content is readonly Content[] => Array.isArray(content)
