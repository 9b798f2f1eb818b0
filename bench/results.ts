import { median, paired, spread, type Usage } from './measure.ts'
import { sizesPart } from './results-sizes.ts'
import type { Size } from './sizes.ts'
import { number, table } from './tables.ts'

/** A generated model, by its size. */
export interface Model {
  systems: number
  connections: number
  elements: number
  files: number
  bytes: number
  lines: number
}

/** Everything a run measured. */
export interface Measured {
  seed: number
  rounds: number
  model: Model
  sizes: readonly Model[]
  cold: ReadonlyMap<string, Usage[]>
  stages: ReadonlyMap<string, Usage[]>
  growth: ReadonlyMap<string, Usage[]>
  workspaces: readonly Size[]
  load: readonly number[]
  commit: string
  node: string
  machine: string
  date: string
}

/** The figures as a page of Markdown. */
export const results = (measured: Measured): string =>
  [
    head(measured),
    sizesPart(measured.workspaces, measured.load),
    cold(measured),
    startup(measured),
    growth(measured),
    stages(measured),
    REMARKS,
  ].join('\n\n')

const describe = ({ systems, connections, elements, files, bytes, lines }: Model): string =>
  `${number(systems)} systems and ${number(connections)} connections (${number(elements)} elements, ${number(lines)} lines, ` +
  `${number(bytes / 1000)} kB in ${number(files)} files)`

const head = ({ model, seed, rounds, commit, node, machine, date }: Measured): string => `# Measurements

Written by \`npm run bench -- --write\`; figures of another run differ, their ratios hardly do.

- Data: a generated province, seed ${seed}: ${describe(model)}.
  One per cent of its entries are faulty. "Systems" are the entries of all sections but connections: applications, data,
  platforms, units, services, tasks and so on.
- Tool: commit ${commit}, bundled; every process is new, and nothing is kept between them but where a row says so.
- Machine: ${machine}; Node ${node}; ${date}.
- ${rounds} rounds (half as many for growth), the programs in turn in each. CPU time is user and system time of all
  threads. A ratio is the median of the ratios of the rounds, a figure the median of the figures; ± is half the distance
  between the quartiles.`

const NAMES: Readonly<Record<string, string>> = {
  empty: '`node -e 0`',
  help: '`khung --help`',
  check: '`khung check`, all rules',
  json: '`khung check --format json`',
  gap: '`khung gap --format json`, current against target and every day between',
  html: '`khung report --format html`, with every diagram and the way to the target',
  yaml: 'only parse the files with `yaml` (`parseDocument`)',
  'js-yaml': 'only parse the files with `js-yaml` (`load`)',
}

function cold(measured: Measured): string {
  const { cold } = measured
  const check = cold.get('check') ?? []
  const rows = [...cold].map(([name, usages]) => [
    NAMES[name] ?? name,
    number(median(usages.map(({ cpu }) => cpu))),
    `${number(spread(usages.map(({ cpu }) => cpu)))} %`,
    number(median(usages.map(({ wall }) => wall))),
    number(median(usages.map(({ peak }) => peak))),
    number(
      paired(check, usages, (a, b) => a.cpu / b.cpu),
      2,
    ),
  ])
  const columns = ['program', 'CPU ms', '±', 'wall ms', 'peak MB', 'CPU time of `khung check` : this']
  return `## A whole check, side by side\n\n${table(columns, rows)}\n\n${verdict(cold)}\n\n${gap(measured)}`
}

/** A gap checks a state on every day on which something turns: dearer than one check, but far from as many times. */
function gap({ cold, model }: Measured): string {
  const usages = cold.get('gap') ?? []
  const checks = (name: string) => paired(cold.get(name) ?? [], cold.get('check') ?? [], (a, b) => a.cpu / b.cpu)
  const { timeline } = JSON.parse(usages[0]?.output ?? '{ "timeline": [] }') as { timeline: readonly unknown[] }
  const html = checks('html')
  return [
    `Gap of ${number(model.systems)} systems : one check = ${number(checks('gap'), 2)}, for the verdicts on ${timeline.length} days.`,
    `Aim: an HTML report within 3 checks: ${number(html, 2)}, ${html <= 3 ? 'met' : 'missed'}.`,
  ].join('\n\n')
}

function verdict(cold: Measured['cold']): string {
  const of = (name: string) => cold.get(name) ?? []
  const ratio = paired(of('check'), of('yaml'), (a, b) => a.cpu / b.cpu)
  const peak = median(of('check').map(usage => usage.peak))
  return [
    `Aim: less CPU time than only parsing with \`yaml\`: ${number(ratio, 2)} of it, ${ratio < 1 ? 'met' : 'not met'}.`,
    `Aim: at most 120 MB at the peak: ${number(peak)} MB, ${peak <= 120 ? 'met' : 'not met'}.`,
  ].join('\n')
}

function startup({ cold }: Measured): string {
  const own = paired(cold.get('help') ?? [], cold.get('empty') ?? [], (a, b) => a.cpu - b.cpu)
  return `## Start\n\n\`khung --help\` takes ${number(own)} ms of CPU time more than \`node -e 0\`. Aim: at most 60 ms, ${own <= 60 ? 'met' : 'not met'}.`
}

/** What grows is what is left when the cost of a very small model is taken off. */
function growth({ growth, sizes }: Measured): string {
  const [least, ...larger] = sizes
  if (!least) return ''
  const cpu = (elements: number) => median((growth.get(String(elements)) ?? []).map(usage => usage.cpu))
  const base = growth.get(String(least.elements)) ?? []
  const more = larger.map(one => ({
    ...one,
    cpu: cpu(one.elements),
    peak: median((growth.get(String(one.elements)) ?? []).map(usage => usage.peak)),
    net: paired(growth.get(String(one.elements)) ?? [], base, (a, b) => a.cpu - b.cpu),
  }))
  const rows = more.map((one, i) => {
    const before = more[i - 1]
    const extra = (model: Model) => model.elements - least.elements
    const exponent = before && Math.log(one.net / before.net) / Math.log(extra(one) / extra(before))
    return [
      number(one.elements),
      number(one.bytes / 1000),
      number(one.cpu),
      number(one.peak),
      number(one.cpu / one.elements, 2),
      number(one.net / extra(one), 3),
      exponent === undefined ? '' : number(exponent, 2),
    ]
  })
  const columns = ['elements', 'kB', 'CPU ms', 'peak MB', 'ms per element', 'ms per further element', 'exponent']
  return `## Growth\n\n${table(columns, rows)}

A "further element" is one beyond the ${number(least.elements)} of the smallest model (${number(cpu(least.elements))} ms, nearly all of it fixed
cost). The exponent is that of the net time from the row above to this one: 1 is growth in proportion.`
}

function stages({ stages, model }: Measured): string {
  const runs = (stages.get('stages') ?? []).map(({ output }) => JSON.parse(output) as { [stage: string]: number })
  const of = (stage: string) => median(runs.flatMap(run => run[stage] ?? []))
  const names = Object.keys(runs[0] ?? {}).filter(stage => !stage.endsWith(', warm'))
  const rows = names.map(stage => {
    const warm = of(`${stage}, warm`)
    return [stage, number(of(stage), 1), Number.isNaN(warm) ? '' : number(warm, 1)]
  })
  return `## Where the time goes, ${number(model.elements)} elements\n\n${table(['stage', 'first time, wall ms', 'warm, wall ms'], rows)}

In one process, bundled. "First time" is what a command pays, with nothing compiled yet; "warm" is what an editor or a
server would pay for a further check.`
}

const REMARKS = `## How far to trust this

- Other work ran on the same two cores. CPU time suffers less from it than wall time, but caches and clock are shared:
  read the ratios, which are taken within a round.
- CPU time includes Node's helper threads for compiling and garbage collection, wall time does not add them up.
- Peak memory is the process's own high-water mark (\`VmHWM\`); about 40 MB of it is Node itself.
- The parsers compared with are bundled like the tool, read the same files, and check nothing.
- The generated model is regular: real ones have longer texts, more comments and fewer equal lines.
`
