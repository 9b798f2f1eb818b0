import { median, paired, type Usage } from './measure.ts'
import { PEER_NAMES } from './peers.ts'
import type { Size } from './sizes.ts'
import { number, table } from './tables.ts'

/** Known of tools that are not installed where this runs, measured earlier on a machine of this kind. */
const EARLIER =
  '10,000 elements in 4 MB under 41 rules took Redocly 3.8 s of CPU time, Spectral 5.0 s, ESLint with a YAML parser 8.4 s, ' +
  'LikeC4 36 s, Structurizr 29 s, the validator of EIRA 6.7 s; that of CALM was ended after 900 s.'

const PROGRAMS: Readonly<Record<string, string>> = {
  floor: 'only parse, `js-yaml` (`load`)',
  cold: '`khung check`, all rules',
  'one thread': '`khung check --jobs 1`',
  warm: '`khung check` again, nothing changed',
}

/** Every size with every program in one table. */
export function sizesPart(sizes: readonly Size[], load: readonly number[]): string {
  const rows = sizes.flatMap((size, at) =>
    [...size.usages].map(([name, usages]) => [
      number(size.elements),
      number(size.bytes / 1e6, 1),
      PROGRAMS[name] ?? name,
      number(cpuOf(usages) / 1000, 2),
      number(median(usages.map(({ wall }) => wall)) / 1000, 2),
      number(median(usages.map(({ peak }) => peak))),
      number(size.elements / (cpuOf(usages) / 1000)),
      number(ratio(usages, size.usages.get('floor')), 2),
      number(ratio(usages, size.usages.get('cold')), 2),
      exponent(name, size, sizes[at - 1]),
    ]),
  )
  const columns = [
    'elements',
    'MB',
    'program',
    'CPU s',
    'wall s',
    'peak MB',
    'elements / CPU s',
    ': floor',
    ': check',
    'exponent',
  ]
  const missing = PEER_NAMES.filter(name => !sizes.some(size => size.usages.has(name)))
  return [
    '## Size',
    `Workspaces of architectures of 500 elements, one in five with a reference to another. Load of the machine while it ran: ${load.map(one => number(one, 1)).join(', ')} (1, 5 and 15 minutes).`,
    table(columns, rows),
    'Ours in rounds, other tools once; above 50,000 elements everything once. The exponent is that of the whole CPU time from the size above to this one, start of the process included.',
    missing.length === 0 ? '' : `Not installed: ${missing.join(', ')}. ${EARLIER}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

const cpuOf = (usages: readonly Usage[]): number => median(usages.map(({ cpu }) => cpu))

const ratio = (usages: readonly Usage[], to: readonly Usage[] = []): number =>
  paired(usages, to, (a, b) => a.cpu / b.cpu)

function exponent(name: string, size: Size, before: Size | undefined): string {
  const earlier = before?.usages.get(name)
  const usages = size.usages.get(name)
  if (!before || !earlier || !usages) return ''
  return number(Math.log(cpuOf(usages) / cpuOf(earlier)) / Math.log(size.elements / before.elements), 2)
}
