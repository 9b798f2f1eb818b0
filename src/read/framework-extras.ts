import type { Agency, Framework } from '../model/framework.ts'
import { keyed, type PackEntry } from './pack-entry.ts'

/** How agencies ended, by their codes. */
export type Endings = ReadonlyMap<string, NonNullable<Agency['ended']>>

/**
 * Reads the table of provinces before and after a reorganisation and checks it against the registry of agency codes.
 * @returns the provinces that were merged into another
 */
export function provinceEndings(file: PackEntry, framework: Framework): Endings {
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
  const endings = new Map<string, NonNullable<Agency['ended']>>()
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
    if (fate === 'merged') endings.set(code, { from, into: name, verified })
  }
  for (const { entry, from, codes } of provinces.values()) {
    const names = codes.map(code => former.get(code)?.name ?? code)
    if (names.join() !== from.join())
      entry.problem(`oldCodes mean ${names.join(', ')}, formedFrom says ${from.join(', ')}`)
  }
  return endings
}

/** `tỉnh Đắk Lắk` → `Đắk Lắk` */
const withoutKind = (name: string): string => name.replace(/^(tỉnh|thành phố) /, '')

function formerProvince(entry: PackEntry) {
  entry.text('councilCode')
  entry.text('gsoCode')
  const fate = entry.word('in2025', ['unchanged', 'survives', 'merged'])
  return { entry, fate, name: entry.text('name'), province: entry.text('province') }
}

/** The registry with the end of each agency that is known to have ended. */
export function withEndings(registry: Framework['agencies'], provinces: Endings): Framework['agencies'] {
  const agencies = [...registry.agencies.values()].map((agency): [string, Agency] => {
    const ended = provinces.get(agency.code) ?? ministryEnding(agency, registry)
    return [agency.code, ended ? { ...agency, ended } : agency]
  })
  return { ...registry, agencies: new Map(agencies) }
}

function ministryEnding({ retired, successor, verified }: Agency, { agencies }: Framework['agencies']) {
  if (retired === undefined) return undefined
  const into = agencies.get(successor ?? '')?.name
  return { from: retired, verified, ...(into === undefined ? {} : { into }) }
}
