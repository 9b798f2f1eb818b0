import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isAllowed, refused } from '../../scripts/licences.ts'

const page = readFileSync('docs/dependencies.md', 'utf8')
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>

test('every direct dependency is on the page with its version and what it is for', () => {
  const rows = new Map(
    [...page.matchAll(/^\| `([^`]+)` (\S+) \| ([^|]+) \|/gm)].map(([, name, version]) => [name, version]),
  )
  expect(Object.fromEntries(rows)).toEqual({ ...dependencies, ...devDependencies })
})

test('no package but esbuild, which does without, has a script that npm would run', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { hasInstallScript?: true }>
  }
  const scripted = Object.keys(packages).filter(path => packages[path]?.hasInstallScript)
  expect(scripted).toEqual(['node_modules/esbuild'])
  expect(readFileSync('.ci/run', 'utf8')).toContain('npm ci --ignore-scripts')
})

test('licences of what is installed are among those allowed, and others are refused', () => {
  expect(refused(JSON.parse(readFileSync('package-lock.json', 'utf8')))).toEqual([])
  const packages = {
    'node_modules/a': { version: '1.0.0', license: 'GPL-3.0' },
    'node_modules/b': { version: '1.0.0' },
  }
  expect(refused({ packages })).toHaveLength(2)
  expect(isAllowed('(GPL-2.0 OR MIT)')).toBe(true)
  expect(isAllowed('MIT AND GPL-2.0')).toBe(false)
})
