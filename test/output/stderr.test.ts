import { join } from 'node:path'
import { expect, test } from 'vitest'
import { against } from '../../src/baseline.ts'
import { failure } from '../../src/cli/failure.ts'
import { run } from '../../src/run.ts'
import { head } from '../support/model.ts'
import { inFolder } from '../support/temp.ts'

const BASELINE = `kind: baseline
schema: 1
state: current
architectures: ["\\e]0;x\\a\\u202e", "a\\nkhung: b"]
findings: []
`

test('what a file of a stranger says drives no terminal where a command refuses it', () => {
  inFolder({ 'm/architecture.yaml': head(), 'b.yaml': BASELINE }, folder => {
    let thrown: unknown
    try {
      against(run({ paths: [join(folder, 'm')] }), join(folder, 'b.yaml'))
    } catch (error) {
      thrown = error
    }
    for (const lang of ['vi', 'en'] as const) {
      const { status, words } = failure(thrown, lang)
      expect(status).toBe(2)
      expect(words).toContain('\\u001b]0;x\\u0007\\u202e, a\\u000akhung: b')
      expect(words).toMatch(/^khung: \P{C}+\n$/u)
    }
  })
})
