import { check } from '../../src/engine/check.ts'
import { compile, type Rule } from '../../src/engine/compile.ts'
import type { Finding } from '../../src/findings/finding.ts'
import { inOrder } from '../../src/findings/order.ts'
import type { Framework } from '../../src/model/framework.ts'
import { link } from '../../src/model/link.ts'
import { acrossArchitectures, neighboursOf } from '../../src/model/workspace.ts'
import { declare } from '../../src/read/declare.ts'
import { sourceOf } from '../../src/read/files.ts'
import { readPack } from '../../src/read/pack.ts'

const pack = readPack('vn-egov-2.0')
if (!pack) throw new Error('The pack is part of the repository.')
export const framework: Framework = pack.framework
export const rules: readonly Rule[] = compile(pack.rules, framework).rules

/** The head of a model: what every architecture states. Further fields go in `more`. */
export const head = (more = '', id = 'thu'): string =>
  `khung: 1\narchitecture: { id: ${id}, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30${more && `, ${more}`} }\n`

export interface Asked {
  asOf?: string
  state?: 'current' | 'target'
  waivers?: boolean
  rules?: readonly Rule[]
}

type Texts = string | Readonly<Record<string, string>>

/** Reads a model from texts by file name; a single text is `m.yaml`. */
export function read(texts: Texts) {
  const files = typeof texts === 'string' ? { 'm.yaml': texts } : texts
  const read = Object.entries(files).map(([name, text]) => ({
    file: sourceOf(name, text),
    hash: `sha256:${text.length}`,
  }))
  return declare(read, 'khong-ten')
}

/** Reads and links models that stand beside each other. */
export function linkAll(...models: Texts[]) {
  const declared = models.map(read)
  const neighbours = neighboursOf(declared)
  return declared.map(one => {
    const { architecture, findings } = link(one, framework, neighbours)
    return { architecture, findings: inOrder([...one.findings, ...findings]) }
  })
}

export function linkOne(model: Texts) {
  const [one] = linkAll(model)
  if (!one) throw new Error('One model gives one architecture.')
  return one
}

/** Checks a model with the rules of the pack, or others; `beside` are the other models of the run. */
export function judge(model: Texts, asked: Asked = {}, ...beside: Texts[]) {
  const all = linkAll(model, ...beside)
  const { architecture, findings } = all[0] as (typeof all)[number]
  const { state = 'current', waivers = true } = asked
  const dayOf = (one: typeof architecture) => asked.asOf ?? (state === 'current' ? one.dataAsOf : one.targetDate)
  const across = acrossArchitectures(
    all.map(one => one.architecture),
    state,
    dayOf,
  )
  const question = { state, day: dayOf(architecture), waivers, others: across.stateOf }
  const checked = check(architecture, asked.rules ?? rules, question)
  return {
    architecture,
    state: checked.state,
    findings: inOrder([...findings, ...checked.findings]),
    verdict: (rule: string) => checked.requirements.find(one => one.rule === rule)?.verdict,
    requirement: (rule: string) => checked.requirements.find(one => one.rule === rule),
    of: (rule: string) => checked.findings.filter(one => one.rule === rule),
  }
}

/** `m.yaml:3:5 model.schema error shape.day` of every finding: what a reader would look for. */
export function lines(findings: readonly Finding[]): string[] {
  return findings.map(({ place, rule, level, message }) => {
    const { line, column } = place.file.position(place.offset)
    const what = 'key' in message ? message.key : 'words'
    return `${place.file.path}:${line}:${column} ${rule} ${level} ${what}`
  })
}

/** The arguments of the first finding with this message. */
export function argsOf(findings: readonly Finding[], key: string): unknown {
  const found = findings.find(({ message }) => 'key' in message && message.key === key)
  return found?.message.args
}
