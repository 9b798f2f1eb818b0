import { compile, type Rule } from './engine/compile.ts'
import { contentHash } from './findings/build.ts'
import type { Finding } from './findings/finding.ts'
import type { Framework, RuleFile } from './model/framework.ts'
import { knownFrameworks, readPack, readRules } from './read/pack.ts'

/** A framework with its rules and any added ones, ready to run. */
export interface CompiledPack {
  framework: Framework
  rules: readonly Rule[]
  /** What is wrong with added rules. */
  findings: readonly Finding[]
  /** `sha256:…` over framework and rules. */
  hash: string
}

/** Frameworks by id, each read and compiled once, when first asked for; undefined for an unknown one. */
export function packs(added: readonly string[]): (id: string) => CompiledPack | undefined {
  const compiled = new Map<string, CompiledPack | undefined>()
  const more = added.flatMap(readRules)
  return id => {
    if (!compiled.has(id)) compiled.set(id, compilePack(id, more))
    return compiled.get(id)
  }
}

function compilePack(id: string, more: readonly RuleFile[]): CompiledPack | undefined {
  const pack = readPack(id)
  if (!pack) return undefined
  const { framework } = pack
  const { rules, findings } = compile([...pack.rules, ...more], framework)
  const hash = more.length ? contentHash(`${pack.hash}\n${JSON.stringify(more.map(rule => rule.value))}`) : pack.hash
  return { framework, rules, findings, hash }
}

/** Any framework at all: what a model that names none is linked with, so that the rest of it is still checked. */
export function anyPack(of: (id: string) => CompiledPack | undefined): CompiledPack {
  for (const id of knownFrameworks()) {
    const pack = of(id)
    if (pack) return pack
  }
  throw new Error('No framework pack is installed.')
}
