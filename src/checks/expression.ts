import { type ASTNode, Environment, EvaluationError } from '@marcbachmann/cel-js'
import type { State } from '../model/architecture.ts'
import type { Field, Fields } from '../model/fields.ts'
import { architecture, type Section, sections } from '../model/language.ts'
import { supersededOn } from '../model/law.ts'
import { asking, FUNCTIONS, Unknown } from './functions.ts'

/**
 * CEL, behind this one file so that the library can be replaced. Expressions are type-checked against the model
 * language when a rule is loaded and evaluated untyped; a field that is not stated makes the answer unknown.
 */
export interface Expression {
  evaluate(input: Input): Result
}

interface Input {
  e: unknown
  state: State
}

export type Result =
  | { kind: 'value'; value: unknown }
  /** A field, figure or catalogue entry the answer hangs on is not known; `architecture`: a field of that entry. */
  | { kind: 'unknown'; field: string; what?: Exclude<Unknown['what'], 'field'> | 'architecture' }
  | { kind: 'error'; detail: string }

/** An expression that cannot be used: syntax, types, or one of the guards. Offsets are into the expression's text. */
export class ExpressionError extends Error {
  readonly reason: 'expression' | 'nested' | 'pattern'
  readonly start: number
  readonly end: number

  constructor(reason: ExpressionError['reason'], detail: string, range?: { start: number; end: number }) {
    super(detail)
    this.reason = reason
    this.start = range?.start ?? 0
    this.end = range?.end ?? 0
  }
}

const COMPILED = new Map<string, Expression>()
/** More than any set of rules has; a program that runs for days may meet ever new ones. */
const MOST_COMPILED = 5000

/** Compiles an expression over `e` (an element of these sections; none: the architecture), once. @throws ExpressionError */
export function compileExpression(text: string, of: readonly Section[]): Expression {
  const key = `${of.join()} ${text}`
  let compiled = COMPILED.get(key)
  if (!compiled) {
    compiled = freshExpression(text, of)
    if (COMPILED.size >= MOST_COMPILED) COMPILED.clear()
    COMPILED.set(key, compiled)
  }
  return compiled
}

function freshExpression(text: string, of: readonly Section[]): Expression {
  const typed = typedEnvironment(of)
  const parsed = parse(typed, text)
  guard(parsed.ast)
  const checked = parsed.check()
  if (!checked.valid) {
    const error = checked.error as { summary?: string; message: string; range?: { start: number; end: number } }
    throw new ExpressionError('expression', error.summary ?? error.message, error.range)
  }
  if (checked.type !== 'bool' && checked.type !== 'dyn')
    throw new ExpressionError('expression', `true or false expected, but this is ${checked.type}`, {
      start: 0,
      end: text.length,
    })
  const run = evaluator()(text)
  // What moves with the day is asked for only by those who name it: they are asked again on each day of a plan.
  const names = { day: /\bday\b/.test(text), framework: /\bframework\b/.test(text) }
  return { evaluate: input => evaluate(run, text, input, names) }
}

function parse(environment: Environment, text: string) {
  try {
    return environment.parse(text)
  } catch (error) {
    const { summary, message, range } = error as {
      summary?: string
      message: string
      range?: { start: number; end: number }
    }
    throw new ExpressionError('expression', summary ?? message, range)
  }
}

type Run = (context: Record<string, unknown>) => unknown

function evaluate(run: Run, text: string, { e, state }: Input, names: { day: boolean; framework: boolean }): Result {
  const context: Record<string, unknown> = { e, architecture: state.architecture.about, state: state.kind }
  if (names.day) context.day = state.day
  if (names.framework) context.framework = frameworkOn(state)
  try {
    return { kind: 'value', value: asking(state, () => withoutTraces(() => run(context))) }
  } catch (error) {
    if (error instanceof Unknown)
      return { kind: 'unknown', field: error.message, ...(error.what === 'field' ? {} : { what: error.what }) }
    if (error instanceof EvaluationError && (error as { code?: string }).code === 'no_such_key')
      return missing(text.slice(0, error.range?.end ?? text.length))
    return { kind: 'error', detail: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  }
}

function frameworkOn(state: State): Record<string, string> {
  const superseded = supersededOn(state)
  const { id } = state.architecture.framework
  return superseded ? { id, supersededOn: superseded.on, supersededBy: superseded.by.vi } : { id }
}

/** A field that is not stated is told by an error: that is an answer like another, and nobody reads where it was thrown. */
function withoutTraces<T>(work: () => T): T {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = limit
  }
}

/** An expression read up to the end of the missing key: `e.security.dossier` → `security.dossier`. */
function missing(text: string): Result {
  const [, root, path] = /([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*)+)$/.exec(text) ?? []
  const field = path?.slice(1) ?? text
  return root === 'architecture' ? { kind: 'unknown', field, what: root } : { kind: 'unknown', field }
}

/** JavaScript numbers are CEL doubles; rules write whole numbers. */
const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
}

function environment(): Environment {
  const made = new Environment({ unlistedVariablesAreDyn: false, homogeneousAggregateLiterals: false })
  for (const [signature, run] of FUNCTIONS) made.registerFunction(signature, run)
  for (const [operator, run] of Object.entries(ARITHMETIC)) {
    made.registerOperator(`double ${operator} int`, (a: number, b: bigint) => run(a, Number(b)))
    made.registerOperator(`int ${operator} double`, (a: bigint, b: number) => run(Number(a), b))
  }
  return made.registerVariable('day', 'string').registerVariable('state', 'string')
}

let untyped: ((text: string) => Run) | undefined

/** One environment evaluates everything: setting one up costs more than many expressions. */
function evaluator(): (text: string) => Run {
  if (untyped) return untyped
  const made = environment()
  for (const name of ['e', 'architecture', 'framework']) made.registerVariable(name, 'dyn')
  untyped = text => made.parse(text) as Run
  return untyped
}

const TYPED = new Map<string, Environment>()

function typedEnvironment(of: readonly Section[]): Environment {
  const key = of.join()
  const known = TYPED.get(key)
  if (known) return known
  const about = schemaOf(architecture)
  const fields: Fields = Object.assign({}, ...of.map(section => sections[section].fields))
  const made = environment()
    .registerVariable('e', { schema: of.length ? schemaOf(fields) : about })
    .registerVariable('architecture', { schema: about })
    .registerVariable('framework', { schema: { id: 'string', supersededOn: 'string', supersededBy: 'string' } })
  TYPED.set(key, made)
  return made
}

type CelSchema = { [name: string]: string | CelSchema }

const schemaOf = (fields: Fields): CelSchema =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, celType(field)]))

function celType(field: Field): string | CelSchema {
  switch (field.kind) {
    case 'flag':
      return 'bool'
    case 'number':
    case 'integer':
      return 'double'
    case 'refs':
    case 'texts':
    case 'words':
      return 'list<string>'
    case 'object':
      return schemaOf(field.fields)
    case 'day':
    case 'owner':
    case 'list':
    case 'patch':
    case 'outline':
      return 'dyn'
    default:
      return 'string'
  }
}

const MACROS = new Set(['all', 'exists', 'exists_one', 'filter', 'map'])

/** CEL cannot loop, but nested list macros multiply, and `matches` runs JavaScript patterns that can explode. */
function guard(node: ASTNode, nested = 0): void {
  let depth = nested
  if (node.op === 'rcall') {
    const [method, , given] = node.args
    if (MACROS.has(method)) depth++
    if (depth > 2) throw new ExpressionError('nested', method, node.range)
    if (method === 'matches') vet(given[0], node.range)
  } else if (node.op === 'call' && node.args[0] === 'matches') vet(node.args[1][1], node.range)
  for (const inner of childrenOf(node.args)) guard(inner, depth)
}

/** Only a literal pattern without repeated groups, alternatives in groups or long repetitions is let through. */
function vet(pattern: ASTNode | undefined, range: { start: number; end: number }): void {
  const value = pattern?.op === 'value' ? pattern.args : undefined
  const safe = typeof value === 'string' && value.length <= 100 && !/[()]|[*+?}][*+?{]|\\[1-9]|\{\d{3,}/.test(value)
  if (!safe || (value.match(/[*+{]/g) ?? []).length > 2)
    throw new ExpressionError('pattern', String(value ?? ''), range)
}

function* childrenOf(args: unknown): Generator<ASTNode> {
  if (Array.isArray(args)) for (const inner of args) yield* childrenOf(inner)
  else if (typeof args === 'object' && args !== null && 'op' in args) yield args as ASTNode
}
