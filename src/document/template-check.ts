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

/** How a helper is written: around a part of the template or not, and with how many values. */
export interface HelperForm {
  block?: true
  least: number
  /** Absent: as many as you like. */
  most?: number
}

/**
 * Refuses what no template may do: call other templates, declare helpers, call what is no helper or call one in another
 * way than its own, reach for what values inherit.
 * @throws UsageError with file, line and column
 */
export function checkTemplate(text: string, path: string, helpers: Readonly<Record<string, HelperForm>>): void {
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

/** Something that may call a helper. */
interface Call {
  path: hbs.AST.Expression
  params: readonly hbs.AST.Expression[]
  loc: hbs.AST.SourceLocation
}

const nameIn = (path: hbs.AST.Expression): string => ('original' in path ? String(path.original) : '')

class Check extends Handlebars.Visitor {
  readonly #at: At
  readonly #helpers: Readonly<Record<string, HelperForm>>

  constructor(at: At, helpers: Readonly<Record<string, HelperForm>>) {
    super()
    this.#at = at
    this.#helpers = helpers
  }

  #refuse({ loc }: hbs.AST.Node): never {
    throw new UsageError(say('template.other-template', { at: this.#at(loc) }))
  }

  #helper({ path, params, loc }: Call, block: boolean): void {
    const helper = nameIn(path)
    const form = Object.hasOwn(this.#helpers, helper) ? this.#helpers[helper] : undefined
    if (!form) {
      const allowed = Object.keys(this.#helpers).join(', ')
      throw new UsageError(say('template.unknown-helper', { at: this.#at(loc), found: helper, allowed }))
    }
    const fits = params.length >= form.least && params.length <= (form.most ?? params.length)
    if (fits && (form.block ?? false) === block) return
    const [{ least, most, block: asBlock = false }, at] = [form, this.#at(loc)]
    throw new UsageError(say('template.helper-use', { at, helper, least, exact: most === least, block: asBlock }))
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
    this.#helper(node, true)
    super.BlockStatement(node)
  }

  override SubExpression(node: hbs.AST.SubExpression): void {
    this.#helper(node, false)
    super.SubExpression(node)
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    // A name alone is a value, unless a helper has it.
    const called = node.params.length > 0 || node.hash !== undefined || Object.hasOwn(this.#helpers, nameIn(node.path))
    if (called) this.#helper(node, false)
    super.MustacheStatement(node)
  }

  override PathExpression(node: hbs.AST.PathExpression): void {
    const found = node.parts.find(isInherited)
    if (found === undefined) return
    throw new UsageError(say('template.unknown-name', { at: this.#at(node.loc), found, allowed: '' }))
  }
}
