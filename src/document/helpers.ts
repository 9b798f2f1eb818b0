import Handlebars from 'handlebars'
import { say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'
import type { Block, Figure, Letterhead, ParagraphStyle, Signature, Table } from './document.ts'
import { PARAGRAPH_STYLES } from './document.ts'
import { type At, atIn, checkTemplate, type HelperForm } from './template-check.ts'
import { type Tokens, Value } from './tokens.ts'

/** What a template can ask for by name; undefined: there is nothing of that name. */
export interface Parts {
  table: (name: string) => readonly Table[] | undefined
  /** The picture of a view, or of every view: none where this architecture has none. */
  figure: (name: string | undefined) => readonly Figure[] | undefined
  letterhead: (about: string) => Letterhead
  signature: () => Signature
  names: { tables: readonly string[]; figures: readonly string[] }
  contents: string
  /** `PHỤ LỤC I`. */
  annex: (number: string) => string
  /** Stands in place of an empty table. */
  none: string
}

/** Loops of a template may turn this often in all, and write this much. */
const MOST_TURNS = 300_000
const MOST_LETTERS = 30_000_000

const endless = (path: string): UsageError => new UsageError(say('template.endless', { at: path }))

type Filled = (template: string, data: unknown) => string

/**
 * Handlebars with the helpers a template may use, and no others: no partials, no way to the prototypes of values, no
 * end of loops. What is printed needs no escaping, for texts are tokens.
 * @throws UsageError in what is returned, for a template that is wrong, with line and column
 */
export function engineOf(path: string, tokens: Tokens, parts: Parts): Filled {
  const engine = Handlebars.create()
  const own = { ...blockHelpers(atIn(path), tokens, parts), ...textHelpers(tokens) }
  const helpers = { ...own, each: bounded(engine.helpers.each, path) }
  engine.registerHelper(helpers as Record<string, Handlebars.HelperDelegate>)
  engine.unregisterHelper('log')
  engine.unregisterHelper('lookup')
  const known = Object.fromEntries(HELPERS.map(name => [name, true]))
  return (template, data) => {
    checkTemplate(template, path, FORMS)
    const options = { noEscape: true, strict: true, knownHelpersOnly: true, preventIndent: true }
    const fill = engine.compile(template, { ...options, knownHelpers: { ...known, log: false, lookup: false } })
    return fill(data, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false })
  }
}

function blockHelpers(at: At, tokens: Tokens, parts: Parts) {
  const ask = <T>(what: string, name: unknown, found: T | undefined, names: readonly string[], options: unknown): T => {
    if (found !== undefined) return found
    const loc = (options as { loc?: Parameters<At>[0] }).loc ?? { start: { line: 1, column: 0 } }
    const allowed = names.join(', ')
    throw new UsageError(
      say('template.unknown-part', { at: at(loc), helper: what, found: Value.words(name).slice(0, 80), allowed }),
    )
  }
  // The same table is often asked for twice: whether it has rows, and then for its rows.
  const made = new Map<string, readonly Table[] | undefined>()
  const tables = (what: string, name: unknown, options: unknown) => {
    const words = Value.words(name)
    if (!made.has(words)) made.set(words, parts.table(words))
    return ask(what, name, made.get(words), parts.names.tables, options)
  }
  const figureBlocks = (some: readonly Figure[]): Block[] => some.map(figure => ({ kind: 'figure', number: 0, figure }))
  let annexes = 0
  return {
    table: (name: unknown, options: unknown) => tokens.blocks(tableBlocks(tables('table', name, options), parts.none)),
    has: (name: unknown, options: unknown) => tables('has', name, options).length > 0,
    figure: (name: unknown, options: unknown) =>
      tokens.blocks(figureBlocks(ask('figure', name, parts.figure(Value.words(name)), parts.names.figures, options))),
    figures: () => tokens.blocks(figureBlocks(parts.figure(undefined) ?? [])),
    letterhead: ({ hash }: Handlebars.HelperOptions) => tokens.blocks([parts.letterhead(Value.words(hash.about))]),
    signature: () => tokens.blocks([parts.signature()]),
    contents: () => tokens.blocks([{ kind: 'contents', title: parts.contents }]),
    pagebreak: () => tokens.blocks([{ kind: 'page-break' }]),
    /** `PHỤ LỤC I` and its title below: numbered in the order in which they come, so that one may be left out. */
    annex: (title: unknown) => {
      const number = parts.annex(ROMAN[annexes++] ?? String(annexes))
      return `\n\n${tokens.style('annex')}${number}\n\n${tokens.style('annex')}${title instanceof Value ? title : Value.words(title)}\n\n`
    },
    as: (style: unknown, options: unknown) =>
      tokens.style(ask('as', style, styleOf(Value.words(style)), PARAGRAPH_STYLES, options)),
  }
}

const styleOf = (name: string): ParagraphStyle | undefined => PARAGRAPH_STYLES.find(style => style === name)

const tableBlocks = (tables: readonly Table[], none: string): Block[] =>
  tables.length === 0
    ? [{ kind: 'paragraph', style: 'body', text: [{ text: none }] }]
    : tables.map(table => ({ kind: 'table', number: 0, table }))

function textHelpers(tokens: Tokens) {
  return {
    eq: (a: unknown, b: unknown) => Value.words(a) === Value.words(b),
    or: (...all: unknown[]) => all.slice(0, -1).some(isThere),
    and: (...all: unknown[]) => all.slice(0, -1).every(isThere),
    concat: (...all: unknown[]) => tokens.value(all.slice(0, -1).map(Value.words).join('')),
    upper: (text: unknown) => tokens.value(Value.words(text).toUpperCase()),
    next: (index: unknown) => Number(index) + 1,
  }
}

/** Every helper a template may use, and how; the first are of Handlebars itself. */
const FORMS: Readonly<Record<string, HelperForm>> = {
  if: { block: true, least: 1, most: 1 },
  unless: { block: true, least: 1, most: 1 },
  each: { block: true, least: 1, most: 1 },
  with: { block: true, least: 1, most: 1 },
  eq: { least: 2, most: 2 },
  or: { least: 1 },
  and: { least: 1 },
  concat: { least: 1 },
  upper: { least: 1, most: 1 },
  next: { least: 1, most: 1 },
  table: { least: 1, most: 1 },
  has: { least: 1, most: 1 },
  figure: { least: 1, most: 1 },
  figures: { least: 0, most: 0 },
  letterhead: { least: 0, most: 0 },
  signature: { least: 0, most: 0 },
  contents: { least: 0, most: 0 },
  pagebreak: { least: 0, most: 0 },
  annex: { least: 1, most: 1 },
  as: { least: 1, most: 1 },
}

/** Their names; the page on templates in docs/ is checked against these. */
export const HELPERS: readonly string[] = Object.keys(FORMS)

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ')

const isThere = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value))

/** `{{#each}}` that gives up on a template whose loops turn, or whose text grows, without end. */
function bounded(each: Handlebars.HelperDelegate | undefined, path: string): Handlebars.HelperDelegate {
  let [turns, letters] = [0, 0]
  return function (this: unknown, items: unknown, options: Handlebars.HelperOptions) {
    const fn = (context: unknown, more?: Handlebars.RuntimeOptions) => {
      turns++
      if (turns > MOST_TURNS) throw endless(path)
      const text = options.fn(context, more)
      letters += text.length
      if (letters > MOST_LETTERS) throw endless(path)
      return text
    }
    return each?.call(this, items, { ...options, fn })
  }
}
