// Every installed package has a licence we may pass on, or may work with; anything else needs somebody to look at it.
import { readFileSync } from 'node:fs'
import { argv } from 'node:process'

const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'EPL-2.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
])

/** Packages that name theirs only in a file beside. */
const KNOWN = new Map([['node_modules/khroma 2.1.0', 'MIT']])

interface Lock {
  packages: Record<string, { version?: string; license?: string; link?: boolean }>
}

/** Whether an SPDX expression can be kept with the licences allowed: all of those joined by AND, one of those by OR. */
export function isAllowed(expression: string): boolean {
  const text = expression.replace(/[()]/g, '')
  return text.split(/ OR /i).some(choice => choice.split(/ AND /i).every(one => ALLOWED.has(one.trim())))
}

/** Packages of a lock file with a licence that is not allowed, or none. */
export function refused({ packages }: Lock): string[] {
  return Object.entries(packages)
    .filter(([path, { link }]) => path !== '' && !link)
    .filter(([path, { version, license = KNOWN.get(`${path} ${version}`) ?? '' }]) => !isAllowed(license))
    .map(([path, { version, license }]) => `${path} ${version}: ${license ?? 'no licence'}`)
}

if (argv[1]?.endsWith('licences.ts')) {
  const found = refused(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock)
  for (const line of found) console.log(line)
  process.exitCode = found.length > 0 ? 1 : 0
}
