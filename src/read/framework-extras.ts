import type { Agency, Framework } from '../model/framework.ts'
import { keyed, type PackEntry } from './pack-entry.ts'

/** How agencies ended, or what became of those that go on, by their codes. */
export type Fates = ReadonlyMap<string, Pick<Agency, 'ended' | 'changed'>>

/**
 * Reads the table of provinces before and after a reorganisation and checks it against the registry of agency codes.
 * @returns the provinces that were merged into another, and those that others were merged into
 */
export function provinceFates(file: PackEntry, framework: Framework): Fates {
  const from = file.day('from')
  for (const basis of file.entries('basis')) {
    const document = basis.text('document')
    basis.verified()
    if (!framework.documents.has(document)) basis.problem(`no such document "${document}"`)
  }
  const provinces = keyed(file.entries('provinces'), 'name', entry => {
    entry.text('gsoCode')
    const verified = entry.verified()
    return { entry, verified, from: entry.texts('formedFrom'), codes: entry.texts('oldCodes') }
  })
  const former = keyed(file.entries('former'), 'code', formerProvince)
  const fates = new Map<string, Pick<Agency, 'ended' | 'changed'>>()
  for (const [code, { entry, province, fate }] of former) {
    const agency = framework.agencies.agencies.get(code)
    if (!agency) entry.problem('no such agency code')
    else if (agency.retired !== undefined) entry.problem('its agency is "retired" as well')
    const homes = [...provinces].filter(([, { codes }]) => codes.includes(code))
    const [home] = homes
    if (!home || homes.length !== 1) {
      entry.problem(`goes into ${homes.length} provinces, expected one`)
      continue
    }
    const [name, { verified, codes }] = home
    if (withoutKind(name) !== province) entry.problem(`province: "${province}", but its code is in ${name}`)
    if ((fate === 'unchanged') !== (codes.length === 1))
      entry.problem(`in2025: ${fate}, but ${name} has ${codes.join(', ')}`)
    if (fate === 'merged') fates.set(code, { ended: { from, into: { vi: name, en: inEnglish(name) }, verified } })
    if (fate === 'survives') fates.set(code, { changed: { from } })
  }
  for (const { entry, from, codes } of provinces.values()) {
    const names = codes.map(code => former.get(code)?.name ?? code)
    if (names.join() !== from.join())
      entry.problem(`oldCodes mean ${names.join(', ')}, formedFrom says ${from.join(', ')}`)
  }
  return fates
}

/** `tỉnh Đắk Lắk` → `Đắk Lắk` */
const withoutKind = (name: string): string => name.replace(/^(tỉnh|thành phố) /, '')

/** `tỉnh Đắk Lắk` → `Đắk Lắk province`, `thành phố Huế` → `Huế city` */
const inEnglish = (name: string): string =>
  `${withoutKind(name)} ${name.startsWith('thành phố ') ? 'city' : 'province'}`

function formerProvince(entry: PackEntry) {
  entry.text('councilCode')
  entry.text('gsoCode')
  const fate = entry.word('in2025', ['unchanged', 'survives', 'merged'])
  return { entry, fate, name: entry.text('name'), province: entry.text('province') }
}

/** The registry with what became of each agency, as far as it is known. */
export function withFates(registry: Framework['agencies'], provinces: Fates): Framework['agencies'] {
  const agencies = [...registry.agencies.values()].map((agency): [string, Agency] => [
    agency.code,
    { ...agency, ...(provinces.get(agency.code) ?? ministryFate(agency, registry)) },
  ])
  return { ...registry, agencies: new Map(agencies) }
}

function ministryFate({ retired, successor, renamed, verified }: Agency, { agencies }: Framework['agencies']) {
  if (renamed) return { changed: { from: renamed.from, name: { vi: renamed.vi, en: renamed.en } } }
  if (retired === undefined) return {}
  const heir = agencies.get(successor ?? '')
  const into = heir && (heir.renamed ?? { vi: heir.name, en: heir.nameEn ?? heir.name })
  return { ended: { from: retired, verified, ...(into ? { into: { vi: into.vi, en: into.en } } : {}) } }
}
