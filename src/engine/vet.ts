import { compileExpression, ExpressionError } from '../checks/expression.ts'
import { checks } from '../checks/index.ts'
import { allowedPlaceholders, placeholdersIn } from '../checks/placeholders.ts'
import { type Selection, sectionsOf } from '../checks/select.ts'
import { problem } from '../findings/build.ts'
import type { Finding } from '../findings/finding.ts'
import { type Message, say } from '../findings/message.ts'
import type { Place } from '../findings/source.ts'
import { unknownWord } from '../findings/unknown-word.ts'
import type { Bilingual, Framework, RuleFile, RuleSource } from '../model/framework.ts'
import { nearest } from '../util/nearest.ts'
import { plain } from '../util/plain.ts'
import { misnomers } from './misnomers.ts'
import { isBesideThePoint, shapeWords } from './rule-words.ts'
import validateRule from './validate-rule.generated.mjs'

/** Says what is wrong at a path of a rule file. */
type Wrong = (path: readonly string[], message: Message, what?: 'key' | 'value') => void

/** The rule of a file that anybody may have written; what is wrong with any part of it is a finding. */
export function vetted(
  file: RuleFile,
  framework: Framework,
  wrong: Wrong,
  findings: Finding[],
): RuleSource | undefined {
  const source = shapeOf(file, wrong)
  if (source) checkReferences(source, framework, wrong)
  for (const [i, part] of (source?.parts ?? soundParts(file)).entries()) {
    const at = ['parts', String(i)]
    const [parameters, inside] = 'check' in part ? [part.with, [...at, 'with']] : [{ ...part }, at]
    for (const { path, message } of misnomers(parameters, framework)) wrong([...inside, ...path], message)
    findings.push(...checkExpressions(part, at, file), ...checkPlaceholders(part, at, file))
  }
  return source
}

/** What messages call the rule of a file; the file, where it says none. */
export const idOf = (file: RuleFile): string => plain((file.value as { id?: unknown } | null)?.id ?? file.file.path)

function shapeOf(file: RuleFile, wrong: Wrong): RuleSource | undefined {
  if (validateRule(file.value)) return withBothLanguages(file.value) as RuleSource
  const said = new Set<string>()
  for (const error of validateRule.errors ?? []) {
    // These only say that one of the branches, reported beside them, failed.
    if (error.keyword === 'if' || error.keyword === 'anyOf' || error.schemaPath.includes('/oneOf/')) continue
    if (isBesideThePoint(error, file.value)) continue
    const path = error.instancePath.split('/').slice(1)
    // Only the source of a basis is one of two.
    if (error.keyword === 'oneOf') {
      wrong(path, say('rule.basis-source', {}))
      continue
    }
    const extra = error.params.additionalProperty ?? error.params.missingProperty
    // A value may fail all of several alternatives; the first explains it.
    const what = `${error.instancePath} ${String(extra)}`
    if (said.has(what)) continue
    said.add(what)
    if (error.keyword === 'enum' && path.at(-1) === 'check') wrong(path, unknownCheck(file, path))
    else if (error.keyword === 'additionalProperties')
      wrong([...path, String(extra)], say('rule.unknown-key', { key: String(extra) }), 'key')
    else wrong(path, shapeWords(error, file.value))
  }
  return undefined
}

/** The parts of a rule whose shape is wrong elsewhere only: what is wrong with them can be said in the same run. */
function soundParts(file: RuleFile): RuleSource['parts'] {
  const broken = (validateRule.errors ?? []).some(({ instancePath }) => /^(\/parts|$)/.test(instancePath))
  const whole = Object.hasOwn(Object(file.value), 'parts') && !broken
  return whole ? (withBothLanguages(file.value) as RuleSource).parts : []
}

/** A text without English is Vietnamese in both languages: an agency's own rules are for those who read Vietnamese. */
function withBothLanguages(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withBothLanguages)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, inner]) => [key, withBothLanguages(inner)])
  const copy: Record<string, unknown> = Object.fromEntries(entries)
  if (typeof copy.vi === 'string') copy.en ??= copy.vi
  return copy
}

function unknownCheck(file: RuleFile, path: readonly string[]): Message {
  let value: unknown = file.value
  for (const part of path) value = (value as Record<string, unknown>)[part]
  const allowed = Object.keys(checks).filter(name => name !== 'assert')
  const near = nearest(plain(value), allowed)
  return say('rule.unknown-check', {
    check: plain(value),
    allowed: allowed.join(', '),
    ...(near ? { nearest: near } : {}),
  })
}

function checkReferences(source: RuleSource, framework: Framework, wrong: Wrong): void {
  source.basis.forEach(({ document }, i) => {
    if (document === undefined || framework.documents.has(document)) return
    const near = nearest(document, framework.documents.keys())
    wrong(
      ['basis', String(i), 'document'],
      say('rule.unknown-document', { document, ...(near ? { nearest: near } : {}) }),
    )
  })
  // A demand nobody has read anywhere cannot bind.
  if (source.severity === 'mandatory' && source.basis.every(({ verified }) => verified === 'unverified'))
    wrong(['severity'], say('rule.unverified-mandatory', {}))
  if (!framework.components.some(({ id }) => id === source.component)) {
    wrong(
      ['component'],
      unknownWord(
        'component',
        source.component,
        framework.components.map(({ id }) => id),
      ),
    )
  }
}

function checkExpressions(part: RuleSource['parts'][number], at: readonly string[], file: RuleFile): Finding[] {
  const look = (text: string | undefined, selection: Selection, path: readonly string[]): Finding[] => {
    if (text === undefined) return []
    try {
      compileExpression(text, sectionsOf(selection))
      return []
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error
      const place = within(file.place(path), text, error.start, Math.max(error.end, error.start + 1))
      return [problem('rule.invalid', '', place, wordsFor(error), { subject: idOf(file) })]
    }
  }
  if ('check' in part) {
    const selection = part.with as unknown as Selection
    return selection.section === undefined ? [] : look(selection.where, selection, [...at, 'with', 'where'])
  }
  const selection = part.select as Selection
  return [
    ...look(selection.where, selection, [...at, 'select', 'where']),
    ...look(part.assert, selection, [...at, 'assert']),
  ]
}

/** A part of a text at its place in the file; the whole of it where folding or escapes have moved the letters. */
function within(place: Place, text: string, start: number, end: number): Place {
  const quote = /^["']/.test(place.file.text.slice(place.offset, place.offset + 1)) ? 1 : 0
  const offset = place.offset + quote
  const verbatim = text !== '' && place.file.text.startsWith(text, offset)
  return verbatim ? { ...place, offset: offset + start, end: offset + Math.min(end, text.length) } : place
}

/** Placeholders of a part's message that will never have a value would be printed as they are. */
function checkPlaceholders(part: RuleSource['parts'][number], at: readonly string[], file: RuleFile): Finding[] {
  // The words of a named check are about no one element whose values could stand in them.
  const named = 'check' in part
  const words = named ? (part.with.message as Bilingual | undefined) : part.message
  const allowed = named ? [] : allowedPlaceholders(sectionsOf(part.select as Selection))
  if (!words) return []
  // Words without English are compiled as both; what is wrong with them stands there once.
  const langs = words.en === words.vi ? (['vi'] as const) : (['vi', 'en'] as const)
  return langs.flatMap(lang =>
    placeholdersIn(words[lang])
      .filter(name => !allowed.includes(name))
      .map(name => {
        const place = file.place([...at, ...(named ? ['with'] : []), 'message', lang])
        const found = place.file.text.indexOf(`{${name}}`, place.offset)
        const range = found < 0 ? place : { ...place, offset: found, end: found + name.length + 2 }
        const message = say('rule.placeholder', { name, allowed: allowed.join(', ') })
        return problem('rule.invalid', '', range, message, { subject: idOf(file), key: [...at, lang, name].join(' ') })
      }),
  )
}

const wordsFor = (error: ExpressionError): Message =>
  error.reason === 'nested'
    ? say('rule.too-nested', {})
    : error.reason === 'pattern'
      ? say('rule.pattern', {})
      : say('rule.expression', { detail: error.message })
