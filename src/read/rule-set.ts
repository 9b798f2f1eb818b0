import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'
import type { RuleFile } from '../model/framework.ts'
import { byCodePoint } from '../util/order.ts'
import { yamlBelow } from './below.ts'
import { type CaseFile, readCases } from './cases.ts'
import { printed } from './files.ts'
import { opened } from './opened.ts'
import { leadsOut } from './outside.ts'
import { packageRoot, readRules } from './pack.ts'

/** A rule and its test file, side by side; one of the two may be missing. */
export interface RulePair {
  rule: RuleFile | undefined
  tests: CaseFile | undefined
  /** Absolute path of the two without `.yaml` and `.test.yaml`, and the same as printed. */
  path: string
  stem: string
}

const TEST = /\.test\.ya?ml$/
const stemOf = (path: string): string => path.replace(TEST, '').replace(/\.ya?ml$/, '')

/**
 * The rules and test files at the given paths, by place. A path is a folder, a rule file or its test file.
 * @throws UsageError when a path is not there, or when there is neither rule nor test file at it
 */
export function readRuleSet(paths: readonly string[]): RulePair[] {
  const pairs = new Map<string, RulePair>()
  for (const given of paths) {
    if (!existsSync(given)) throw new UsageError(say('usage.missing-path', { path: given }))
    const found = pairsAt(given)
    if (found.length === 0) throw new UsageError(say('usage.no-rules', { path: given }))
    for (const pair of found) pairs.set(pair.stem, pair)
  }
  return [...pairs.values()].sort((a, b) => byCodePoint(a.stem, b.stem))
}

function pairsAt(given: string): RulePair[] {
  if (!opened(given, path => statSync(path)).isDirectory()) {
    const stem = stemOf(resolve(given))
    return [pairOf(stem, ruleBeside(stem), testsBeside(stem))]
  }
  const rules = new Map(readRules(given).map(rule => [stemOf(resolve(rule.file.path)), rule]))
  const tests = new Set(
    yamlBelow(given)
      .filter(path => TEST.test(path))
      .map(stemOf),
  )
  return [...new Set([...rules.keys(), ...tests])].map(stem => pairOf(stem, rules.get(stem), testsBeside(stem)))
}

const pairOf = (stem: string, rule: RuleFile | undefined, tests: CaseFile | undefined): RulePair => ({
  rule,
  tests,
  path: stem,
  stem: printed(stem),
})

const firstThere = (paths: readonly string[]): string | undefined =>
  paths.find(path => existsSync(path) && !leadsOut(path))

function ruleBeside(stem: string): RuleFile | undefined {
  const path = firstThere([`${stem}.yaml`, `${stem}.yml`])
  return path === undefined ? undefined : readRules(path)[0]
}

/** The test file beside a rule, shipped or added; undefined when there is none. */
export const testsOf = ({ file, shipped }: RuleFile): CaseFile | undefined =>
  testsBeside(stemOf(shipped ? join(packageRoot, file.path) : resolve(file.path)))

function testsBeside(stem: string): CaseFile | undefined {
  const path = firstThere([`${stem}.test.yaml`, `${stem}.test.yml`])
  return path === undefined ? undefined : readCases(path)
}
