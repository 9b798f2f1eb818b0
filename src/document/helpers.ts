import Handlebars from 'handlebars'
import type { Block, Figure, Letterhead, ParagraphStyle, Signature, Table } from './document.ts'
import { PARAGRAPH_STYLES } from './document.ts'
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

/** Loops of a template may turn this often in all. */
const MOST_TURNS = 1_000_000

type Filled = (template: string, data: unknown) => string

/**
 * Handlebars with the helpers a template may use, and no others: no partials, no way to the prototypes of values, no
 * end of loops. What is printed needs no escaping, for texts are tokens.
 * @throws Error in what is returned, for a template that is wrong, with line and column
 */
export function engineOf(tokens: Tokens, parts: Parts): Filled {
  const engine = Handlebars.create()
  const helpers = { ...blockHelpers(tokens, parts), ...textHelpers(tokens), each: bounded(engine.helpers.each) }
  engine.registerHelper(helpers as Record<string, Handlebars.HelperDelegate>)
  engine.unregisterHelper('log')
  engine.unregisterHelper('lookup')
  const knownHelpers = Object.fromEntries(Object.keys(helpers).map(name => [name, true]))
  return (template, data) =>
    engine.compile(template, {
      noEscape: true,
      strict: true,
      knownHelpersOnly: true,
      knownHelpers: { ...knownHelpers, log: false, lookup: false },
      preventIndent: true,
    })(data, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false })
}

function blockHelpers(tokens: Tokens, parts: Parts) {
  const ask = <T>(what: string, name: unknown, found: T | undefined, names: readonly string[]): T => {
    if (found !== undefined) return found
    throw new Error(`{{${what} "${Value.words(name)}"}}: ${names.join(', ')}`)
  }
  const tables = (what: string, name: unknown) => ask(what, name, parts.table(Value.words(name)), parts.names.tables)
  const figures = (name: unknown) => ask('figure', name, parts.figure(Value.words(name)), parts.names.figures)
  const figureBlocks = (some: readonly Figure[]): Block[] => some.map(figure => ({ kind: 'figure', number: 0, figure }))
  let annexes = 0
  return {
    table: (name: unknown) => tokens.blocks(tableBlocks(tables('table', name), parts.none)),
    has: (name: unknown) => tables('has', name).length > 0,
    figure: (name: unknown) => tokens.blocks(figureBlocks(figures(name))),
    figures: () => tokens.blocks(figureBlocks(parts.figure(undefined) ?? [])),
    letterhead: ({ hash }: Handlebars.HelperOptions) => tokens.blocks([parts.letterhead(Value.words(hash.about))]),
    signature: () => tokens.blocks([parts.signature()]),
    contents: () => tokens.blocks([{ kind: 'contents', title: parts.contents }]),
    pagebreak: () => tokens.blocks([{ kind: 'page-break' }]),
    /** `PHỤ LỤC I` and its title below: numbered in the order in which they come, so that one may be left out. */
    annex: (title: unknown) => {
      const number = parts.annex(ROMAN[annexes++] ?? String(annexes))
      return `\n\n${tokens.style('annex')}${number}\n\n${tokens.style('annex')}${Value.words(title)}\n\n`
    },
    as: (style: unknown) => tokens.style(ask('as', style, styleOf(Value.words(style)), PARAGRAPH_STYLES)),
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

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ')

const isThere = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value))

/** `{{#each}}` that gives up on a template whose loops turn without end. */
function bounded(each: Handlebars.HelperDelegate | undefined): Handlebars.HelperDelegate {
  let turns = 0
  return function (this: unknown, items: unknown, options: Handlebars.HelperOptions) {
    const fn = (context: unknown, more?: Handlebars.RuntimeOptions) => {
      turns++
      if (turns > MOST_TURNS) throw new Error('{{#each}}: more than a million turns')
      return options.fn(context, more)
    }
    return each?.call(this, items, { ...options, fn })
  }
}
