import { worstLevel } from '../findings/finding.ts'
import { saidOnce } from '../findings/order.ts'
import { withoutGiven } from '../model/declared.ts'
import { declaredIds } from '../model/link.ts'
import type { OwnCatalogue } from '../model/own-catalogue.ts'
import type { OtherStates } from '../model/state.ts'
import { acrossArchitectures } from '../model/workspace.ts'
import { type CompiledPack, checkFramework, packs } from '../packs.ts'
import { readCatalogues } from '../read/catalogue.ts'
import type { ReadBytes } from '../read/files.ts'
import { declareUnit } from '../read/read.ts'
import { bytesOf } from '../read/units.ts'
import { inputOf } from '../render.ts'
import { jsonPart } from '../report/json.ts'
import { prettyPart } from '../report/pretty.ts'
import { dayFor, judged, type Linked, linkedTo } from './judged.ts'
import type { Neighbour, Piece, Setting, Task } from './piece.ts'

type PackOf = (id: string) => CompiledPack | undefined

/**
 * Checks one architecture of a run as `run` does, and keeps only what its part of the result needs.
 * @param files its files, as `bytesOf` reads them
 * @throws UsageError for a framework that is not installed, or rules and catalogues that cannot be used
 */
export function checkOne(task: Task, files: readonly ReadBytes[], setting: Setting): Piece {
  const { options, wanted, version } = setting
  checkFramework(options.framework)
  const given = readCatalogues(options.catalogues ?? [])
  const source = withoutGiven(declareUnit(task.unit, files), given)
  const packOf = packsFor(setting, given, task)
  const neighbours = new Asked(task.neighbours ?? {})
  const linked = linkedTo(packOf, source, options.framework, neighbours)
  const more = [...faultsToTell(linked, packOf, task.told), ...sameId(linked, packOf, task, options)]
  const result = judged(linked, options, statesOf(task.neighbours ?? {}), more)
  const worst = worstLevel(result.findings)
  const ids = [...declaredIds(source)]
  return {
    id: source.id,
    framework: linked.wanted,
    known: linked.pack !== undefined,
    faults: linked.pack?.findings.length ?? 0,
    ...(worst ? { worst } : {}),
    summary: result.summary,
    asked: [...neighbours.asked],
    catalogues: source.catalogues.map(({ file, hash }) => ({ path: file.path, hash })),
    ids: ids.join(' '),
    existing: ids.map(id => sign(result.on?.standing(id)?.exists)).join(''),
    texts: wanted.map(({ format, options }) => PART[format](inputOf(result, version), options)),
  }
}

const PART = { pretty: prettyPart, json: jsonPart }

const sign = (exists: boolean | undefined): string => (exists === undefined ? '?' : exists ? '1' : '0')

/** Ids of other architectures; it remembers which architectures were asked for. */
class Asked extends Map<string, ReadonlySet<string>> {
  readonly asked = new Set<string>()

  constructor(neighbours: Readonly<Record<string, Neighbour>>) {
    super(Object.entries(neighbours).map(([id, { ids }]) => [id, new Set(ids.split(' '))]))
  }

  override get(id: string): ReadonlySet<string> | undefined {
    this.asked.add(id)
    return super.get(id)
  }
}

function statesOf(neighbours: Readonly<Record<string, Neighbour>>): OtherStates {
  const states = new Map(
    Object.entries(neighbours).map(([architecture, { ids, existing }]) => {
      const signs = new Map(ids.split(' ').map((id, i) => [id, existing[i]]))
      const standing = (id: string) => {
        const sign = signs.get(id) ?? '?'
        return sign === '?' ? undefined : { exists: sign === '1' }
      }
      return [architecture, { standing }]
    }),
  )
  return architecture => states.get(architecture)
}

/**
 * Compiled once for all architectures of a run: nearly always they are the same for all of them. Another run may find
 * other files at the same paths.
 */
const COMPILED = new WeakMap<Setting, { key: string; packOf: PackOf }>()

function packsFor(setting: Setting, given: readonly OwnCatalogue[], { catalogues = [] }: Task): PackOf {
  const key = JSON.stringify(catalogues)
  const compiled = COMPILED.get(setting)
  if (compiled?.key === key) return compiled.packOf
  const others = readCatalogues(catalogues.map(({ path }) => path))
  const packOf = packs({ rules: setting.options.rules ?? [], catalogues: given, others })
  COMPILED.set(setting, { key, packOf })
  return packOf
}

function faultsToTell({ pack }: Linked, packOf: PackOf, told: Task['told']) {
  if (!told || !pack) return []
  const once = saidOnce()
  for (const framework of told) once(packOf(framework)?.findings ?? [])
  return once(pack.findings)
}

/** What is said of the second architecture of an id. */
function sameId(linked: Linked, packOf: PackOf, { first }: Task, options: Setting['options']) {
  if (!first) return []
  const { architecture } = linkedTo(packOf, declareUnit(first, bytesOf(first)), options.framework, new Map())
  const both = [architecture, linked.architecture]
  return acrossArchitectures(both, options.state ?? 'current', dayFor(options)).findings(linked.architecture)
}
