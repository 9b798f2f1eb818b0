import { compileExpression, ExpressionError } from '../checks/expression.ts'
import { type AnyCheck, checks } from '../checks/index.ts'
import { type Selection, sectionsOf } from '../checks/select.ts'
import { problem } from '../findings/build.ts'
import type { Finding } from '../findings/finding.ts'
import { type Message, say } from '../findings/message.ts'
import type { Framework, RuleFile, RuleSource } from '../model/framework.ts'
import { nearest } from '../util/nearest.ts'
import validateRule from './validate-rule.generated.mjs'

/** A rule ready to run. */
export interface Rule {
  source: RuleSource
  file: RuleFile
  parts: readonly { check: AnyCheck; parameters: never }[]
}

/** Compiles rule files. A broken rule is left out, and is a finding about its file. */
export function compile(files: readonly RuleFile[], framework: Framework): { rules: Rule[]; findings: Finding[] } {
  const rules = new Map<string, Rule>()
  const findings: Finding[] = []
  for (const file of files) {
    const wrong = (path: readonly string[], message: Message, what?: 'key' | 'value'): void => {
      findings.push(problem('rule.invalid', '', file.place(path, what), message, { subject: idOf(file) }))
    }
    const source = shapeOf(file, wrong)
    if (!source) continue
    const before = findings.length
    checkReferences(source, framework, wrong)
    source.parts.forEach((part, i) => {
      checkExpressions(part, ['parts', String(i)], file, findings)
    })
    if (rules.has(source.id)) wrong(['id'], say('rule.duplicate', { id: source.id }))
    if (findings.length > before) continue
    rules.set(source.id, { source, file, parts: source.parts.map(runnable) })
  }
  return { rules: [...rules.values()].sort((a, b) => (a.source.id < b.source.id ? -1 : 1)), findings }
}

const idOf = (file: RuleFile): string => String((file.value as { id?: unknown } | null)?.id ?? file.file.path)

type Wrong = (path: readonly string[], message: Message, what?: 'key' | 'value') => void

function shapeOf(file: RuleFile, wrong: Wrong): RuleSource | undefined {
  for (const { message } of file.problems) wrong([], message)
  if (file.problems.length) return undefined
  if (validateRule(file.value)) return file.value as RuleSource
  for (const error of validateRule.errors ?? []) {
    // `if` only says that one of the branches, reported beside it, failed.
    if (error.keyword === 'if') continue
    const path = error.instancePath.split('/').slice(1)
    const extra = error.params.additionalProperty ?? error.params.missingProperty
    if (error.keyword === 'enum' && path.at(-1) === 'check') wrong(path, unknownCheck(file, path))
    else if (error.keyword === 'additionalProperties')
      wrong([...path, String(extra)], unknownKey(String(extra), error.schemaPath), 'key')
    else wrong(path, say('rule.shape', { detail: `${path.join('.') || 'rule'}: ${error.message ?? error.keyword}` }))
  }
  return undefined
}

const unknownKey = (key: string, _schemaPath: string): Message => say('rule.unknown-key', { key })

function unknownCheck(file: RuleFile, path: readonly string[]): Message {
  let value: unknown = file.value
  for (const part of path) value = (value as Record<string, unknown>)[part]
  const allowed = Object.keys(checks).filter(name => name !== 'assert')
  const near = nearest(String(value), allowed)
  return say('rule.unknown-check', {
    check: String(value),
    allowed: allowed.join(', '),
    ...(near ? { nearest: near } : {}),
  })
}

function checkReferences(source: RuleSource, framework: Framework, wrong: Wrong): void {
  source.basis.forEach(({ document }, i) => {
    if (framework.documents.has(document)) return
    const near = nearest(document, framework.documents.keys())
    wrong(
      ['basis', String(i), 'document'],
      say('rule.unknown-document', { document, ...(near ? { nearest: near } : {}) }),
    )
  })
  // A demand nobody has read anywhere cannot bind (contract §1).
  if (source.severity === 'mandatory' && source.basis.every(({ verified }) => verified === 'unverified'))
    wrong(['severity'], say('rule.unverified-mandatory', {}))
  if (!framework.components.some(({ id }) => id === source.component)) {
    const allowed = framework.components.map(({ id }) => id).join(', ')
    wrong(['component'], say('rule.shape', { detail: `component: ${source.component} (${allowed})` }))
  }
}

function checkExpressions(
  part: RuleSource['parts'][number],
  path: readonly string[],
  file: RuleFile,
  findings: Finding[],
): void {
  const look = (text: string | undefined, selection: Selection, at: readonly string[]): void => {
    if (text === undefined) return
    try {
      compileExpression(text, sectionsOf(selection))
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error
      const place = file.place(at)
      const quoted = /^["']/.test(place.file.text.slice(place.offset, place.offset + 1)) ? 1 : 0
      const range = {
        ...place,
        offset: place.offset + quoted + error.start,
        end: place.offset + quoted + Math.max(error.end, error.start + 1),
      }
      findings.push(problem('rule.invalid', '', range, wordsFor(error), { subject: idOf(file) }))
    }
  }
  if ('check' in part) {
    const selection = part.with as unknown as Selection
    if (selection.section !== undefined) look(selection.where, selection, [...path, 'with', 'where'])
    return
  }
  const selection = part.select as Selection
  look(selection.where, selection, [...path, 'select', 'where'])
  look(part.assert, selection, [...path, 'assert'])
}

const wordsFor = (error: ExpressionError): Message =>
  error.reason === 'nested'
    ? say('rule.too-nested', {})
    : error.reason === 'pattern'
      ? say('rule.pattern', {})
      : say('rule.expression', { detail: error.message })

/** The schema has checked the parameters against the very check they go to. */
const runnable = (part: RuleSource['parts'][number]): Rule['parts'][number] =>
  'check' in part
    ? { check: checks[part.check as keyof typeof checks] as AnyCheck, parameters: part.with as never }
    : { check: checks.assert as AnyCheck, parameters: part as never }
