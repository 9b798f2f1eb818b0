import { compile, type Rule } from './engine/compile.ts'
import { contentHash } from './findings/build.ts'
import type { Finding } from './findings/finding.ts'
import { say } from './findings/message.ts'
import { UsageError } from './findings/usage.ts'
import type { Framework, RuleFile } from './model/framework.ts'
import { catalogueFindings, extend, type OwnCatalogue } from './model/own-catalogue.ts'
import { knownFrameworks, readPack, readRules } from './read/pack.ts'

/** A framework with its rules and what was added to either, ready to run. */
export interface CompiledPack {
  framework: Framework
  rules: readonly Rule[]
  /** What is wrong with added rules and catalogues. */
  findings: readonly Finding[]
  /** `sha256:…` over framework, rules and added catalogues. */
  hash: string
}

/** What is added to a framework. */
export interface Added {
  /** Folders or files with more rules. */
  rules: readonly string[]
  /** Catalogues for every architecture. */
  catalogues: readonly OwnCatalogue[]
  /** Those of single architectures: rules may name them and cite their documents, but their entries stay theirs. */
  others?: readonly OwnCatalogue[]
}

/**
 * Frameworks by id, each read and compiled once, when first asked for; undefined for an unknown one.
 * @throws UsageError where rules are to be added and there are none
 */
export function packs(added: Added): (id: string) => CompiledPack | undefined {
  const compiled = new Map<string, CompiledPack | undefined>()
  const more = added.rules.flatMap(path => {
    const rules = readRules(path)
    // Whoever adds rules would take a result without them for one with them.
    if (rules.length === 0) throw new UsageError(say('usage.no-rules', { path }))
    return rules
  })
  return id => {
    if (!compiled.has(id)) compiled.set(id, compilePack(id, more, added))
    return compiled.get(id)
  }
}

function compilePack(
  id: string,
  more: readonly RuleFile[],
  { catalogues, others = [] }: Added,
): CompiledPack | undefined {
  const pack = readPack(id)
  if (!pack) return undefined
  const { framework, problems } = extend(pack.framework, catalogues)
  const known = extend(framework, others).framework
  const { rules, findings } = compile([...pack.rules, ...more], known)
  const wrong = catalogueFindings([...catalogues.flatMap(one => one.problems), ...problems], '')
  return {
    framework: { ...framework, documents: known.documents },
    rules,
    findings: [...findings, ...wrong],
    hash: hashOf(pack.hash, more, catalogues),
  }
}

function hashOf(pack: string, more: readonly RuleFile[], catalogues: readonly OwnCatalogue[]): string {
  const rules = more.length ? contentHash(`${pack}\n${JSON.stringify(more.map(rule => rule.value))}`) : pack
  return catalogues.length ? contentHash(`${rules}\n${catalogues.map(one => one.hash).join('\n')}`) : rules
}

/** Any framework at all: what a model that names none is linked with, so that the rest of it is still checked. */
export function anyPack(of: (id: string) => CompiledPack | undefined): CompiledPack {
  for (const id of knownFrameworks()) {
    const pack = of(id)
    if (pack) return pack
  }
  throw new Error('No framework pack is installed.')
}

/** @throws UsageError for a framework that is not installed */
export function checkFramework(framework: string | undefined): void {
  if (framework !== undefined && !knownFrameworks().includes(framework)) throw notInstalled(framework)
}

export const notInstalled = (framework: string): UsageError =>
  new UsageError(say('usage.unknown-framework', { framework, known: knownFrameworks().join(', ') }))
