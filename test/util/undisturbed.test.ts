import { setTimeout as after } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { undisturbed } from '../../src/util/undisturbed.ts'

it('many pieces of work share one listener, which is let go after the last', async () => {
  // What tests before this one in the same process still hold is let go first.
  await after(20)
  const before = process.listenerCount('SIGTERM')
  for (let i = 0; i < 20; i++) expect(undisturbed(() => i)).toBe(i)
  expect(process.listenerCount('SIGTERM')).toBe(before + 1)
  await vi.waitFor(() => expect(process.listenerCount('SIGTERM')).toBe(before))
  expect(() =>
    undisturbed(() => {
      throw new Error('full')
    }),
  ).toThrow('full')
  expect(process.listenerCount('SIGTERM')).toBe(before + 1)
  await vi.waitFor(() => expect(process.listenerCount('SIGTERM')).toBe(before))
})
