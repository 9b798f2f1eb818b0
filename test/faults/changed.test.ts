import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { failure } from '../../src/cli/failure.ts'
import { readText } from '../../src/read/files.ts'
import { keepingFolder } from '../support/temp.ts'
import { withDisk } from './faulty-disk.ts'

/** Reads a file that becomes something else as soon as it was looked at. */
function readChanged(change: (path: string) => void): Promise<ReturnType<typeof readText> | undefined> {
  return keepingFolder({ 'a.yaml': 'units: []\n' }, async folder => {
    const path = join(folder, 'a.yaml')
    let found: ReturnType<typeof readText> | undefined
    let changed = false
    await withDisk(
      (operation, original) =>
        (...args) => {
          const answer = original(...args)
          if (operation === 'statSync' && args[0] === path && !changed) {
            changed = true
            rmSync(path)
            change(path)
          }
          return answer
        },
      async () => {
        found = readText(path)
      },
    )
    expect(changed).toBe(true)
    return found
  })
}

test.each<[string, (path: string) => void, object]>([
  ['a file of 40 MB', path => writeFileSync(path, Buffer.alloc(40 * 2 ** 20, '#')), { key: 'file.too-large' }],
  ['nothing', () => {}, { key: 'file.unreadable', args: { reason: 'ENOENT' } }],
  ['a folder', path => execFileSync('mkdir', [path]), { key: 'file.unreadable' }],
  [
    'a pipe',
    path => execFileSync('mkfifo', [path]),
    { key: 'file.unreadable', args: { reason: 'not a regular file' } },
  ],
])('a file that has become %s between looking and reading is refused', async (_, change, problem) => {
  expect((await readChanged(change))?.problem).toMatchObject(problem)
})

test('another file that has come in its place is read whole', async () => {
  expect((await readChanged(path => writeFileSync(path, 'units: [1, 2]\n')))?.file.text).toBe('units: [1, 2]\n')
})

test('what a failure of our own quotes drives no terminal', () => {
  expect(failure(new Error('\u001b]0;x\u0007\u202e'), 'vi').words).toContain('\\u001b]0;x\\u0007\\u202e')
})
