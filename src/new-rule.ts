import Handlebars from 'handlebars'
import type { BEGINNINGS } from './beginnings.ts'
import { say } from './findings/message.ts'
import { UsageError } from './findings/usage.ts'
import { notInstalled } from './packs.ts'
import { readPack, readTemplate } from './read/pack.ts'
import { schemaOf } from './schemas.ts'

/** What a new rule begins with. */
export interface NewRule {
  id: string
  check: (typeof BEGINNINGS)[number]
  level: 'province' | 'ministry'
  lang: 'vi' | 'en'
  /** The framework the rule is added to. */
  framework: string
}

/** The schema the editor completes with, hidden beside the rules. */
const SCHEMA = '.khung/khung-rule-1.schema.json'
/** Areas of what the tool itself reports. */
const RESERVED = ['model', 'rule', 'waiver']

/**
 * The files of a new rule, by their names below the folder of the rules: the rule, its tests, and the schema. The rule
 * compiles and its cases run, but every text that its author has to write is marked, and reported until it is written.
 * @throws UsageError for an id that cannot be one or is taken, and for an unknown framework
 */
export function newRule({ id, check, level, lang, framework }: NewRule): {
  rule: string
  tests: string
  files: Map<string, string>
} {
  const [area, name] = partsOf(id)
  const pack = readPack(framework)
  if (!pack) throw notInstalled(framework)
  if (pack.rules.some(({ value }) => (value as { id?: unknown }).id === id))
    throw new UsageError(say('usage.rule-taken', { rule: id, framework }))
  const component = pack.framework.components.find(one => one.id === area)?.id ?? 'general'
  const fill = filler(lang, level)
  const rule = `${area}/${name}.yaml`
  const tests = `${area}/${name}.test.yaml`
  const part = fill(`${check}.part.hbs`, {})
  const cases = fill(`${check}.test.hbs`, {})
  return {
    rule,
    tests,
    files: new Map([
      [rule, fill('rule.yaml.hbs', { id, component, level, schema: `../${SCHEMA}`, part })],
      [tests, fill('rule.test.yaml.hbs', { cases })],
      [SCHEMA, schemaOf('rule') ?? ''],
    ]),
  }
}

/** @throws UsageError */
function partsOf(id: string): [area: string, name: string] {
  const [, area, name] = /^([a-z][a-z0-9-]*)\.([a-z0-9][a-z0-9-]*)$/.exec(id) ?? []
  if (area !== undefined && name !== undefined && !RESERVED.includes(area)) return [area, name]
  const meant = suggestion(id)
  throw new UsageError(say('usage.rule-id', { found: id, ...(meant === undefined ? {} : { nearest: meant }) }))
}

/** The id somebody may have meant: without marks, in small letters. */
function suggestion(id: string): string | undefined {
  const plain = id.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase()
  const parts = plain.split('.').map(part => part.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, ''))
  const meant = parts.join('.')
  return parts.length === 2 && /^[a-z][a-z0-9-]*\.[a-z0-9-]+$/.test(meant) && !RESERVED.includes(parts[0] ?? '')
    ? meant
    : undefined
}

/** Fills in the templates of `templates/rule/`; texts are YAML, so nothing is escaped as HTML. */
function filler(lang: 'vi' | 'en', level: string): (template: string, values: Record<string, string>) => string {
  const vi = lang === 'vi'
  const engine = Handlebars.create()
  engine.registerHelper({
    mark: (inVietnamese: string, inEnglish: string) => (vi ? `[Điền: ${inVietnamese}]` : `[Fill in: ${inEnglish}]`),
    say: (inVietnamese: string, inEnglish: string) => (vi ? inVietnamese : inEnglish),
    about: () => (level === 'province' ? 'architecture: {}' : `architecture: { level: ${level} }`),
  })
  return (template, values) => {
    const render = engine.compile(readTemplate(`rule/${template}`), { strict: true, noEscape: true })
    return `${render({ ...values, vi }).trimEnd()}\n`
  }
}
