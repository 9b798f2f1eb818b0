import { check } from '../src/engine/check.ts'
import { link } from '../src/model/link.ts'
import { neighboursOf } from '../src/model/workspace.ts'
import { packs } from '../src/packs.ts'
import { readPack } from '../src/read/pack.ts'
import { readArchitectures } from '../src/read/read.ts'
import { render } from '../src/render.ts'
import { run } from '../src/run.ts'

/**
 * Times the stages of one check, as a new process meets them and again when warm; prints JSON, stage → ms.
 * What the first pass loads once, such as the framework, is timed there only.
 */
const [folder = '.', repeats = '1'] = process.argv.slice(2)

const stages = new Map<string, number>([['start and load modules', performance.now()]])

function timed<T>(stage: string, work: () => T): T {
  const start = performance.now()
  const result = work()
  stages.set(stage, performance.now() - start)
  return result
}

// The second reading of the same pack costs what building it costs; what is left of the sum is compiling the rules.
timed('read framework', () => readPack('vn-egov-2.0'))
const before = performance.now()
timed('read framework again', () => readPack('vn-egov-2.0'))
const again = performance.now() - before
const pack = timed('compile rules', () => packs({ rules: [], catalogues: [] })('vn-egov-2.0'))
if (!pack) throw new Error('No framework.')
stages.set('compile rules', Math.max(0, (stages.get('compile rules') ?? 0) - again))
stages.delete('read framework again')

function pass(name: (stage: string) => string): void {
  const declared = timed(name('read and validate'), () => readArchitectures([folder]))
  const [source] = declared
  if (!source || !pack) throw new Error('No architecture.')
  const { architecture } = timed(name('link'), () => link(source, pack.framework, neighboursOf(declared)))
  const question = { state: 'current', day: architecture.dataAsOf, waivers: true } as const
  timed(name('check all rules'), () => check(architecture, pack.rules, question))
}

pass(stage => stage)
const options = { lang: 'vi', colour: false, width: 100, quiet: false } as const
const results = run({ paths: [folder] })
for (const format of ['pretty', 'json'] as const) {
  const start = performance.now()
  await render(format, results, '0', options)
  stages.set(`render ${format}`, performance.now() - start)
}
for (let i = 0; i < Number(repeats); i++) pass(stage => `${stage}, warm`)
process.stdout.write(JSON.stringify(Object.fromEntries(stages)))
