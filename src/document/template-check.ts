import Handlebars from 'handlebars'
import { type Message, say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'

/** A template is someone's text, and is looked at before any of it runs. */

/** Where something stands: `mau/approval.vi.md.hbs:3:5`, line and column from 1. */
export type At = (loc: { start: { line: number; column: number } }) => string

export const atIn =
  (path: string): At =>
  ({ start }) =>
    `${path}:${start.line}:${start.column + 1}`

/** Names every value has from its prototype, and hooks of Handlebars: none of them is content. */
const isInherited = (name: string): boolean =>
  name in Object.prototype || ['prototype', 'helperMissing', 'blockHelperMissing'].includes(name)

/**
 * Refuses what no template may do: call other templates, declare helpers, call what is no helper, reach for what values
 * inherit.
 * @throws UsageError with file, line and column
 */
export function checkTemplate(text: string, path: string, helpers: readonly string[]): void {
  const at = atIn(path)
  new Check(at, helpers).accept(parsed(text, path))
}

function parsed(text: string, path: string): hbs.AST.Program {
  try {
    return Handlebars.parse(text)
  } catch (error) {
    throw new UsageError(syntaxOf(error, path))
  }
}

/** Line and place out of the parser's words, which are English and meant for programmers. */
function syntaxOf(error: unknown, path: string): Message {
  const words = error instanceof Error ? error.message : ''
  const [, parseLine, shown = ''] = /on line (\d+):\n(.*)/.exec(words) ?? []
  const [, line, column] = / - (\d+):(\d+)$/.exec(words) ?? []
  const near = shown || words.replace(/ - \d+:\d+$/, '')
  const place = line === undefined ? `${parseLine ?? 1}:1` : `${line}:${Number(column) + 1}`
  return say('template.syntax', { at: `${path}:${place}`, near: near.slice(-60).trim() })
}

class Check extends Handlebars.Visitor {
  readonly #at: At
  readonly #helpers: readonly string[]

  constructor(at: At, helpers: readonly string[]) {
    super()
    this.#at = at
    this.#helpers = helpers
  }

  #refuse({ loc }: hbs.AST.Node): never {
    throw new UsageError(say('template.other-template', { at: this.#at(loc) }))
  }

  #helper({ path, loc }: { path: hbs.AST.Expression; loc: hbs.AST.SourceLocation }): void {
    const found = 'original' in path ? String(path.original) : ''
    if (this.#helpers.includes(found)) return
    const allowed = this.#helpers.join(', ')
    throw new UsageError(say('template.unknown-helper', { at: this.#at(loc), found, allowed }))
  }

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    this.#refuse(node)
  }

  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
    this.#refuse(node)
  }

  override Decorator(node: hbs.AST.Node): void {
    this.#refuse(node)
  }

  override DecoratorBlock(node: hbs.AST.Node): void {
    this.#refuse(node)
  }

  override BlockStatement(node: hbs.AST.BlockStatement): void {
    this.#helper(node)
    super.BlockStatement(node)
  }

  override SubExpression(node: hbs.AST.SubExpression): void {
    this.#helper(node)
    super.SubExpression(node)
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    if (node.params.length > 0 || node.hash !== undefined) this.#helper(node)
    super.MustacheStatement(node)
  }

  override PathExpression(node: hbs.AST.PathExpression): void {
    const found = node.parts.find(isInherited)
    if (found === undefined) return
    throw new UsageError(say('template.unknown-name', { at: this.#at(node.loc), found, allowed: '' }))
  }
}
