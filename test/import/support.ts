import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import type { ImportPlan } from '../../src/findings/import.ts'
import { planOf } from '../../src/import.ts'
import { placeName } from '../../src/util/cells.ts'

export type Sheets = Parameters<typeof writeXlsx>[0]['sheets']

/** Everything in part: an import that begins a section has nothing to say of it. */
export const HEAD =
  'khung: 1\narchitecture: { id: thu, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, partial: [units, functions, services, channels, applications, data, platforms, infrastructure, safeguards, connections, tasks, indicators] }\n'

export const xlsx = async (sheets: Sheets): Promise<Buffer> => Buffer.from(await writeXlsx({ sheets }))

/** A sheet from lines of cells. */
export const sheet = (name: string, ...rows: (string | number | boolean | Date | null)[][]): Sheets[number] => ({
  name,
  rows,
})

export interface Imported {
  plan: ImportPlan
  /** `error a.xlsx!S!B3 import.word` of every finding, in order. */
  findings: string[]
  /** The files of the model as they would be. */
  texts: Record<string, string>
}

/** Imports files into a model, both given as texts by name; `map` is the text of a map. */
export async function imported(
  files: Readonly<Record<string, Buffer | string>>,
  model: Readonly<Record<string, string>>,
  map?: string,
): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), 'khung-'))
  try {
    const put = (name: string, text: Buffer | string): string => {
      const path = join(folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
      return path
    }
    mkdirSync(join(folder, 'm'))
    for (const [name, text] of Object.entries(model)) put(`m/${name}`, text)
    const paths = Object.entries(files).map(([name, text]) => put(name, text))
    const mapPath = map === undefined ? {} : { map: put('map.yaml', map) }
    const plan = await planOf({ files: paths, to: join(folder, 'm'), ...mapPath })
    const last = (path: string) => path.slice(path.lastIndexOf('/') + 1)
    const findings = plan.findings.map(({ level, place, message }) => {
      const where =
        'offset' in place
          ? `${last(place.file.path)}:${place.file.position(place.offset).line}`
          : last(placeName(place))
      return `${level} ${where} ${'key' in message ? message.key : ''}`
    })
    const texts = Object.fromEntries(plan.files.map(({ path, text }) => [last(path), text]))
    const there = readdirSync(join(folder, 'm')).map(name => [name, readFileSync(join(folder, 'm', name), 'utf8')])
    return { plan, findings, texts: { ...Object.fromEntries(there), ...texts } }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What the findings of an import say, in order. */
export const argsOf = ({ plan }: Imported): unknown[] => plan.findings.map(({ message }) => message.args)

/** The sum of all rows, by what became of them. */
export function sums({ plan }: Imported): Record<string, number> {
  const total: Record<string, number> = {}
  for (const { fates } of plan.sheets)
    for (const [fate, n] of Object.entries(fates)) total[fate] = (total[fate] ?? 0) + n
  return total
}

/** A map of one sheet. */
export const mapOf = (section: string, columns: Readonly<Record<string, string>>, more = ''): string =>
  `kind: import-map\nschema: 1\nsheets:\n  - section: ${section}\n${more}    columns:\n${Object.entries(columns)
    .map(([header, rest]) => `      - { header: ${JSON.stringify(header)}, ${rest} }\n`)
    .join('')}`
