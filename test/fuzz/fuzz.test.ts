import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attack, attacks } from './attack.ts'

// The same cases each time, so that a red run stays red; `npm run fuzz` tries others.
const RUNS = 150
const SEED = 2323

test('whatever is written into models, rules, catalogues and reviews is answered with findings', async () => {
  let made = 0
  await fc.assert(
    fc.asyncProperty(attacks, async one => {
      made++
      await attack(one, { all: false, slow: 8000 })
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  )
  expect(made).toBe(RUNS)
})
