import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentHash } from '../findings/build.ts'
import { say } from '../findings/message.ts'
import { SourceFile } from '../findings/source.ts'
import { UsageError } from '../findings/usage.ts'
import type { Framework, RuleFile } from '../model/framework.ts'
import { SECTIONS } from '../model/language.ts'
import { byCodePoint } from '../util/order.ts'
import { yamlBelow } from './below.ts'
import { bundle } from './bundle.ts'
import { readText } from './files.ts'
import { buildFramework } from './framework.ts'
import { opened } from './opened.ts'
import { keyRange, valueRange } from './places.ts'
import { parseYaml } from './yaml/parse.ts'

/** A framework with its rules, as shipped. */
export interface Pack {
  framework: Framework
  rules: RuleFile[]
  /** `sha256:…` over the framework's and the rules' values, the same from YAML files and from the bundle. */
  hash: string
}

/** The packs as plain values, written beside the bundle when it is built: parsing YAML at every start would cost more than a check. */
export interface BuiltPacks {
  [framework: string]: BuiltPack
}

interface BuiltPack {
  files: [name: string, value: unknown][]
  rules: [path: string, value: unknown][]
  hash: string
}

const built = bundle === undefined ? undefined : join(bundle, 'packs.json')

const here = dirname(fileURLToPath(import.meta.url))

/** The package's own folder, where `framework/`, `rules/` and `templates/` are. */
export const packageRoot: string = (() => {
  for (let folder = here; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'framework'))) return folder
    if (dirname(folder) === folder) return here
  }
})()

/** Ids of the frameworks shipped. */
export const knownFrameworks = (): string[] =>
  (built ? Object.keys(builtPacks(built)) : frameworkFolders()).sort(byCodePoint)

const frameworkFolders = (): string[] => readdirSync(join(packageRoot, 'framework'))

let cache: BuiltPacks | undefined
const builtPacks = (path: string): BuiltPacks => (cache ??= JSON.parse(readFileSync(path, 'utf8')) as BuiltPacks)

const PACKS = new Map<string, Pack>()

/** A framework and its rules, read once: nothing changes them. Undefined if there is none of that id. */
export function readPack(id: string): Pack | undefined {
  const known = PACKS.get(id) ?? freshPack(id)
  if (known) PACKS.set(id, known)
  return known
}

function freshPack(id: string): Pack | undefined {
  if (!knownFrameworks().includes(id)) return undefined
  const values = (built ? builtPacks(built)[id] : undefined) ?? packValues(id)
  const rules = values.rules.map(([path, value]) => shippedRule(path, value))
  return { framework: buildFramework(new Map(values.files)), rules, hash: values.hash }
}

/** The values of a pack's YAML files, sorted by path. Its rules are checked by our own tests, so places are not kept. */
export function packValues(id: string): BuiltPack {
  const framework = join(packageRoot, 'framework', id)
  const rules = join(packageRoot, 'rules', id)
  const value = (path: string): unknown => parseYaml(readText(path).file).value
  const files = yamlBelow(framework)
    .map((path): [string, string] => [slashed(relative(framework, path)), path])
    .filter(([name]) => !APART.has(name))
    .map(([name, path]): [string, unknown] => [name, value(path)])
  const ruleValues = ruleFiles(rules).map((path): [string, unknown] => [
    slashed(relative(packageRoot, path)),
    value(path),
  ])
  return { files, rules: ruleValues, hash: contentHash(JSON.stringify([files, ruleValues])) }
}

/** About the rules, and read only when asked for: no verdict depends on them, and no check should wait for them. */
const APART: ReadonlySet<string> = new Set(['coverage.yaml', 'named-systems.yaml'])

/** The value of a file of a framework that is kept apart. */
export const readApart = (framework: string, name: 'coverage.yaml' | 'named-systems.yaml'): unknown =>
  parseYaml(readText(join(packageRoot, 'framework', framework, name)).file).value

const slashed = (path: string): string => path.split(sep).join('/')

function shippedRule(path: string, value: unknown): RuleFile {
  const file = new SourceFile(path, '')
  return { file, shipped: true, value, problems: [], place: () => ({ file, offset: 0, end: 0 }) }
}

/** Reads the rules of a folder, with places, so that what is wrong with one can be shown where it is wrong. */
export function readRules(folder: string): RuleFile[] {
  if (!existsSync(folder)) throw new UsageError(say('usage.missing-path', { path: folder }))
  if (!opened(folder, path => statSync(path)).isDirectory()) return [folder].map(ruleFile).filter(isRule)
  return ruleFiles(folder)
    .map(ruleFile)
    .filter(rule => isRule(rule) && !isModel(rule))
}

const isRule = ({ value, problems }: RuleFile): boolean =>
  !OTHER_KINDS.has((value as { kind?: unknown } | null)?.kind) || problems.length > 0

/** A model among the rules of a folder says what it is by its keys, and nothing that a rule says. */
function isModel({ value }: RuleFile): boolean {
  if (value === null || typeof value !== 'object') return false
  const has = (key: string): boolean => Object.hasOwn(value, key)
  return !['kind', 'id', 'parts'].some(has) && MODEL_KEYS.some(has)
}

const MODEL_KEYS = ['khung', 'architecture', ...SECTIONS]

/** What else may lie beside rules. Anything that does not say it is one of these is taken for a rule, and judged as one. */
const OTHER_KINDS = new Set<unknown>(['review', 'catalogue', 'baseline'])

function ruleFile(path: string): RuleFile {
  const text = readText(path)
  const { file } = text
  if (text.problem)
    return {
      file,
      value: null,
      problems: [{ message: text.problem, offset: 0, end: 0 }],
      place: () => ({ file, offset: 0, end: 0 }),
    }
  const { value, marks, problems } = parseYaml(file)
  return {
    file,
    value,
    problems,
    place(path, what = 'value') {
      let parent: unknown = value
      for (const part of path.slice(0, -1)) {
        const inner: unknown =
          parent !== null && typeof parent === 'object' ? (parent as Record<string, unknown>)[part] : undefined
        if (inner === null || typeof inner !== 'object') break
        parent = inner
      }
      if (path.length === 0) return { file, offset: 0, end: 0 }
      return { file, ...(what === 'key' ? keyRange : valueRange)(marks, parent, path.at(-1) ?? '') }
    },
  }
}

const ruleFiles = (folder: string): string[] => yamlBelow(folder).filter(path => !/\.test\.ya?ml$/.test(path))

/** Text of a template shipped with the tool. */
export const readTemplate = (name: string): string => readFileSync(join(packageRoot, 'templates', name), 'utf8')
