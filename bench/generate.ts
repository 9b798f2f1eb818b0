import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ELEMENT_SECTIONS, SECTIONS, type Section } from '../src/model/language.ts'
import { fields, section } from './block-style.ts'
import { Draft, type Open } from './draft.ts'
import { connections, indicators, tasks } from './links.ts'
import * as make from './systems.ts'

/** Something put wrong on purpose. */
export interface Fault {
  kind: 'no-owner' | 'no-level' | 'bypass' | 'unknown-reference'
  subject: string
}

/** A province that exists nowhere. */
export interface Province {
  sections: ReadonlyMap<Section, readonly Open[]>
  faults: readonly Fault[]
}

/** Shares of the sections; what is left over are applications. */
const SHARES = {
  units: 0.06,
  functions: 0.07,
  infrastructure: 0.03,
  platforms: 0.02,
  data: 0.2,
  services: 0.08,
  channels: 0.03,
  safeguards: 0.02,
  tasks: 0.06,
  indicators: 0.04,
} as const

/** Fewer would leave requirements open for want of anything to judge. */
const FEWEST = 100
const LEAST: { readonly [section: string]: number } = { safeguards: 4, indicators: 14 }

/** As many figures as a province could have in fourteen years; a large one has more applications instead. */
const MOST_INDICATORS = 196

/** Entries in one file; more go into a folder of several. */
const IN_A_FILE = 100
const FAULTS = 0.01

const FILES: { [S in Section]: string } = {
  units: 'to-chuc',
  functions: 'nghiep-vu',
  services: 'dich-vu',
  channels: 'kenh',
  applications: 'ung-dung',
  data: 'du-lieu',
  platforms: 'nen-tang',
  infrastructure: 'ha-tang',
  safeguards: 'an-toan',
  connections: 'ket-noi',
  tasks: 'lo-trinh',
  indicators: 'so-lieu',
  waivers: 'mien-tru',
}

/**
 * Makes a province's model: the same for the same arguments, on every machine.
 * @param systems entries of all sections but connections, at least 100
 * @param wanted number of connections
 * @returns file name → text; one per cent of the entries have a fault
 */
export const generate = (systems: number, wanted: number, seed: number): Map<string, string> =>
  render(province(systems, wanted, seed))

/** The same, before it becomes text, with the faults put into it. @throws RangeError for fewer than 100 systems */
export function province(systems: number, wanted: number, seed: number): Province {
  if (systems < FEWEST) throw new RangeError(`A province has at least ${FEWEST} entries.`)
  const of = (name: keyof typeof SHARES) => Math.max(LEAST[name] ?? 2, Math.round(systems * SHARES[name]))
  const figures = Math.min(of('indicators'), MOST_INDICATORS)
  const others = (Object.keys(SHARES) as (keyof typeof SHARES)[]).reduce((sum, name) => sum + of(name), 0)
  const draft = new Draft(seed, of('tasks'))
  make.units(draft, of('units'))
  make.functions(draft, of('functions'))
  make.infrastructure(draft, of('infrastructure'))
  make.platforms(draft, of('platforms'))
  make.data(draft, of('data'))
  make.applications(draft, systems - others + of('indicators') - figures)
  make.services(draft, of('services'))
  make.channels(draft, of('channels'))
  make.safeguards(draft, of('safeguards'))
  connections(draft, wanted)
  tasks(draft)
  indicators(draft, figures)
  return { sections: draft.sections, faults: spoil(draft, Math.round((systems + wanted) * FAULTS)) }
}

/** Puts faults into entries that were sound, the four kinds in turn. */
function spoil(draft: Draft, count: number): Fault[] {
  const hasLevel = ({ security }: Open) => typeof security === 'object'
  const nationalDatabase = ({ via, to }: Open) => via !== undefined && String(to).startsWith('national/')
  const kinds: [Fault['kind'], Open[], (entry: Open, i: number) => void][] = [
    ['no-owner', draft.chance.shuffled(draft.existing('data')), entry => delete entry.owner],
    ['no-level', draft.chance.shuffled(draft.existing('applications').filter(hasLevel)), withoutLevel],
    ['bypass', draft.chance.shuffled(draft.all('connections').filter(nationalDatabase)), entry => delete entry.via],
    ['unknown-reference', draft.chance.shuffled(draft.existing('applications')), readsNothing],
  ]
  const faults: Fault[] = []
  while (faults.length < count && kinds.some(([, left]) => left.length > 0)) {
    for (const [kind, left, damage] of kinds) {
      const entry = faults.length < count ? left.pop() : undefined
      if (!entry) continue
      damage(entry, faults.length)
      faults.push({ kind, subject: entry.id })
    }
  }
  return faults
}

function withoutLevel(entry: Open): void {
  const { level: _, ...rest } = entry.security as { readonly level?: number; readonly [field: string]: string | number }
  entry.security = rest as { readonly [field: string]: string | number }
}

function readsNothing(entry: Open, i: number): void {
  entry.reads = [...(entry.reads as readonly string[]), `kho-khong-khai-bao-${i}`]
}

function render({ sections }: Province): Map<string, string> {
  const files = new Map([['architecture.yaml', about()]])
  for (const name of SECTIONS) {
    const entries = sections.get(name) ?? []
    const several = entries.length > IN_A_FILE
    for (let from = 0, file = 1; from < entries.length; from += IN_A_FILE, file++) {
      const path = several ? `${FILES[name]}/${String(file).padStart(3, '0')}.yaml` : `${FILES[name]}.yaml`
      files.set(path, `${HEADER}${section(name, entries.slice(from, from + IN_A_FILE))}`)
    }
  }
  return files
}

const HEADER = '# Tỉnh giả định, sinh tự động để đo tốc độ; không phải số liệu thật.\n'

const about = (): string =>
  `${HEADER}khung: 1\narchitecture:\n${fields(
    {
      id: 'tinh-do-toc-do',
      title: 'Kiến trúc Chính quyền điện tử tỉnh giả định, phiên bản 2.0',
      framework: 'vn-egov-2.0',
      level: 'province',
      agency: { name: 'Ủy ban nhân dân tỉnh (giả định)', leadUnit: 'so-tttt' },
      version: '2.0',
      status: 'approved',
      dataAsOf: '2020-09-30',
      targetDate: '2025-12-31',
      outline: {
        vision: 'Chính quyền hoạt động chủ yếu trên môi trường số.',
        objectives: 'Ít nhất 60 % dịch vụ công ở mức độ 4.',
        scope: 'Các cơ quan hành chính nhà nước của tỉnh.',
        principles: 'Tuân thủ khung, dùng chung, không đầu tư trùng lặp.',
        'overall-diagram': 'Sơ đồ tổng thể của tỉnh.',
        'component-architectures': 'Năm thành phần của kiến trúc.',
        implementation: 'Sở Thông tin và Truyền thông chủ trì, các sở, ngành, địa phương thực hiện.',
      },
    },
    1,
  )}`

/** Elements of the graph a province has: what the time of a check grows with. */
export const elementsOf = ({ sections }: Province): number =>
  ELEMENT_SECTIONS.reduce((sum, name) => sum + (sections.get(name)?.length ?? 0), 0)

/** Writes a model into an empty or new folder. @throws Error when the folder holds anything */
export function writeModel(folder: string, files: ReadonlyMap<string, string>): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty.`)
  for (const [name, text] of files) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

/** `node --import tsx bench/generate.ts <folder> [systems] [connections] [seed]` */
function main([folder, systems = '650', wanted = '620', seed = '1']: string[]): void {
  if (folder === undefined) throw new Error('Name a folder to write to.')
  const files = generate(Number(systems), Number(wanted), Number(seed))
  writeModel(resolve(folder), files)
  process.stdout.write(`${files.size} files in ${folder}\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2))
