import { VERIFIED } from '../findings/finding.ts'
import type { Framework } from '../model/framework.ts'
import { keyed, type PackEntry } from './pack-entry.ts'

/** Checks the table of provinces before and after a reorganisation against the registry of agency codes. */
export function checkProvinces(file: PackEntry, framework: Framework): void {
  file.day('from')
  for (const basis of file.entries('basis')) {
    const document = basis.text('document')
    basis.verified()
    if (!framework.documents.has(document)) basis.problem(`no such document "${document}"`)
  }
  const provinces = keyed(file.entries('provinces'), 'name', entry => {
    entry.text('gsoCode')
    entry.verified()
    return { entry, from: entry.texts('formedFrom'), codes: entry.texts('oldCodes') }
  })
  const former = keyed(file.entries('former'), 'code', formerProvince)
  for (const [code, { entry }] of former) {
    if (!framework.agencies.agencies.has(code)) entry.problem('no such agency code')
    const homes = [...provinces.values()].filter(province => province.codes.includes(code))
    if (homes.length !== 1) entry.problem(`goes into ${homes.length} provinces, expected one`)
  }
  for (const { entry, from, codes } of provinces.values()) {
    const names = codes.map(code => former.get(code)?.name ?? code)
    if (names.join() !== from.join())
      entry.problem(`oldCodes mean ${names.join(', ')}, formedFrom says ${from.join(', ')}`)
  }
}

function formerProvince(entry: PackEntry): { entry: PackEntry; name: string } {
  entry.text('councilCode')
  entry.text('gsoCode')
  entry.text('province')
  entry.word('in2025', ['unchanged', 'survives', 'merged'])
  return { entry, name: entry.text('name') }
}

/** Checks the codes of a reference model: their form, their parents, and that an unnamed code says why. */
export function checkReferenceModel(file: PackEntry): void {
  for (const field of ['model', 'source']) file.text(field)
  file.bilingual('title')
  file.verified()
  file.flag('complete')
  file.optional('note', field => file.bilingual(field))
  for (const level of file.entries('levels')) {
    level.text('vi')
    level.text('en')
  }
  const pattern = file.pattern('pattern')
  const codes = keyed(file.entries('entries'), 'code', entry => entry)
  for (const [code, entry] of codes) {
    entry.word('verified', VERIFIED)
    const named = entry.optional('name', field => entry.bilingual(field))
    const note = entry.optional('note', field => entry.bilingual(field))
    if (!named && !note) entry.problem('a code without a name needs a note')
    if (!new RegExp(pattern).test(code)) entry.problem('code: not of the form "pattern"')
    const parent = code.split('.').slice(0, -1).join('.')
    if (parent !== '' && !codes.has(parent)) entry.problem(`no entry for its parent "${parent}"`)
  }
}
