import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as library from '../src/index.ts'

describe('the library', () => {
  it('is these functions, in the sources, in the built package and in the READMEs', async () => {
    const names = Object.keys(library).sort()
    expect(names).toEqual(['run', 'testRules'])
    expect(Object.keys(await import(pathToFileURL(resolve('dist/index.mjs')).href)).sort()).toEqual(names)
    for (const page of ['README.md', 'README.vi.md'])
      expect(readFileSync(page, 'utf8')).toContain(`import { ${names.join(', ')} } from 'khung'`)
  })
  it('checks models as `khung check` does, and tests rules as `khung test-rules` does', () => {
    const [result] = library.run({ paths: ['docs/examples/first'] })
    expect(result?.findings.map(({ rule }) => rule)).toContain('security.host-level-covers')
    const { summary } = library.testRules({ paths: ['rules/vn-egov-2.0/network'] })
    expect(summary).toMatchObject({ failedRules: 0, errors: 0 })
    expect(summary.cases).toBeGreaterThan(10)
  })
})
