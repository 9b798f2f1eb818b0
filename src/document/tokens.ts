import type { Block, Inline, ParagraphStyle } from './document.ts'

/**
 * Texts of a model never enter the Markdown of a template: in their place stands a token of two private signs and a
 * number, and once the Markdown has been read the token gives way to what it stands for. So nothing that a model says
 * can become a heading, a link or a table, however it is written, and no template has to escape anything.
 */
export type Meaning =
  | { kind: 'text'; inlines: readonly Inline[] }
  | { kind: 'blocks'; blocks: readonly Block[] }
  | { kind: 'style'; style: ParagraphStyle }

const OPEN = '\ue000'
const CLOSE = '\ue001'
const TOKEN = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g')

/** Beyond this many values a template is taken for one that does not end. */
const MOST_WRITTEN = 1_000_000
/** Tables, figures and the like. */
const MOST_BLOCKS = 2_000

/** What a group of contents gives where a template prints it as if it were a text. */
export const GROUP = '\ue002'
export class NoWords extends Error {}

/** A template that makes more than any document holds. */
export class TooMuch extends Error {}

/** The tokens of one document. */
export class Tokens {
  readonly #meanings: Meaning[] = []
  #written = 0
  #blocks = 0

  /** A value for a template to print; `''` for no text, so that `{{#if}}` sees it. */
  value(words: string): Value | '' {
    return words === '' ? '' : new Value(words, () => this.#printed({ kind: 'text', inlines: inlines(words) }))
  }

  /** Blocks in place of a line of their own. */
  blocks = (blocks: readonly Block[]): string => {
    this.#blocks += blocks.length
    if (this.#blocks > MOST_BLOCKS) throw new TooMuch()
    return `\n\n${this.#printed({ kind: 'blocks', blocks })}\n\n`
  }

  /** Stands at the beginning of a paragraph and says how it looks. */
  style = (style: ParagraphStyle): string => this.#printed({ kind: 'style', style })

  /** What stands in a text: its tokens' meanings, and between them the template's own words. */
  read(text: string): Meaning[] {
    const found: Meaning[] = []
    const own = (words: string) => words !== '' && found.push({ kind: 'text', inlines: [{ text: words }] })
    let end = 0
    for (const match of text.matchAll(TOKEN)) {
      own(text.slice(end, match.index))
      const meaning = this.#meanings[Number(match[1])]
      if (meaning) found.push(meaning)
      end = match.index + match[0].length
    }
    own(text.slice(end))
    return found
  }

  #printed(meaning: Meaning): string {
    this.#written++
    if (this.#written > MOST_WRITTEN) throw new TooMuch()
    this.#meanings.push(meaning)
    return `${OPEN}${this.#meanings.length - 1}${CLOSE}`
  }
}

/** Machine words stand in backticks in messages. An odd backtick makes all of it text. */
function inlines(words: string): Inline[] {
  const parts = words.split('`')
  if (parts.length % 2 === 0) return [{ text: words }]
  return parts.flatMap((text, i) => (text === '' ? [] : [i % 2 === 1 ? { text, code: true } : { text }]))
}

/** A text as a template holds it: what it prints is a token, what it compares by is the text. */
export class Value {
  readonly #words: string
  readonly #print: () => string

  constructor(words: string, print: () => string) {
    this.#words = words
    this.#print = print
  }

  toString(): string {
    return this.#print()
  }

  static words(value: unknown): string {
    if (value instanceof Value) return value.#words
    const words = String(value ?? '')
    if (words.includes(GROUP)) throw new NoWords()
    return words
  }
}
