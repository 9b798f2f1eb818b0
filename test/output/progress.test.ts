import { afterEach, describe, expect, it, vi } from 'vitest'
import { progress } from '../../src/cli/progress.ts'

afterEach(() => vi.unstubAllEnvs())

function shown(quiet: boolean, isTTY = true, columns = 40): string {
  let text = ''
  const out = { isTTY, columns, write: (part: string | Uint8Array) => (text += part) !== '' }
  const line = progress(quiet, out)
  line.step(0, 2, 'tinh-mau')
  line.step(1, 2, `\u001b[2J${'dài '.repeat(40)}`)
  line.clear()
  line.clear()
  return text
}

describe('the line that says how far the work is', () => {
  it('is one line no longer than the terminal, harmless, and gone in the end', () => {
    vi.stubEnv('CI', '')
    vi.stubEnv('TERM', 'xterm')
    const [before, ...lines] = shown(false).split('\r\u001b[K')
    expect(before).toBe('')
    expect(lines).toEqual(['1/2 tinh-mau', `2/2 ?[2J${'dài '.repeat(40)}`.slice(0, 39), ''])
  })
  it.each([
    ['with --quiet', true, true, {}],
    ['in a file or a pipe', false, false, {}],
    ['in the log of a service', false, true, { CI: 'true' }],
    ['on a terminal that cannot', false, true, { TERM: 'dumb' }],
  ])('is not there %s', (_, quiet, isTTY, env) => {
    vi.stubEnv('CI', '')
    vi.stubEnv('TERM', 'xterm')
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    expect(shown(quiet, isTTY)).toBe('')
  })
  it('is not there for a single thing', () => {
    vi.stubEnv('CI', '')
    vi.stubEnv('TERM', 'xterm')
    let text = ''
    const line = progress(false, { isTTY: true, columns: 40, write: part => (text += part) !== '' })
    line.step(0, 1, 'tinh-mau')
    line.clear()
    expect(text).toBe('')
  })
})
