import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unpackedBrowser } from '../../src/cli/mermaid/packed.ts'
import { browserPlace, type Machine } from '../../src/cli/mermaid/places.ts'
import { UsageError } from '../../src/findings/usage.ts'

/** A machine on which these paths exist. */
const machine = (there: readonly string[], more: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: {},
  exists: path => there.includes(path),
  packed: () => undefined,
  downloaded: () => undefined,
  ...more,
})

describe('where the browser is', () => {
  const named = { PUPPETEER_EXECUTABLE_PATH: '/opt/named' }
  const all = ['/asked', '/opt/named', '/downloaded', '/usr/bin/chromium', '/usr/bin/google-chrome']
  const packed = () => '/npm/chromium.br'
  const downloaded = () => '/downloaded'

  it('goes by who says it: the option, the environment, npm, puppeteer, the machine', () => {
    const of = (asked: string | undefined, more: Partial<Machine>) => browserPlace(asked, machine(all, more))
    expect(of('/asked', { env: named, packed, downloaded })).toEqual({ executable: '/asked' })
    expect(of(undefined, { env: named, packed, downloaded })).toEqual({ executable: '/opt/named' })
    expect(of(undefined, { packed, downloaded })).toEqual({ packed: '/npm/chromium.br' })
    expect(of(undefined, { downloaded })).toEqual({ executable: '/downloaded' })
    expect(of(undefined, {})).toEqual({ executable: '/usr/bin/chromium' })
  })
  it('passes over what is not there', () => {
    const elsewhere = () => '/gone'
    expect(browserPlace(undefined, machine(['/usr/bin/google-chrome'], { env: named, downloaded: elsewhere }))).toEqual(
      {
        executable: '/usr/bin/google-chrome',
      },
    )
    expect(browserPlace(undefined, machine(['/usr/bin/chromium'], { env: { PUPPETEER_EXECUTABLE_PATH: '' } }))).toEqual(
      {
        executable: '/usr/bin/chromium',
      },
    )
    expect(browserPlace(undefined, machine([]))).toBeUndefined()
  })
  it('is never another one than was asked for', () => {
    expect(() => browserPlace('/nowhere', machine(all))).toThrow(UsageError)
    expect(() => browserPlace('', machine(all))).toThrow(UsageError)
  })
  it.each([
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['win32', 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe', { PROGRAMFILES: 'C:\\Program Files' }],
    ['win32', 'D:\\x\\Google\\Chrome\\Application\\chrome.exe', { LOCALAPPDATA: 'D:\\x' }],
    ['linux', '/usr/bin/microsoft-edge', {}],
  ] as const)('on %s: %s', (platform, path, env) => {
    expect(browserPlace(undefined, machine([path], { platform, env }))).toEqual({ executable: path })
    const other = platform === 'linux' ? 'darwin' : 'linux'
    expect(browserPlace(undefined, machine([path], { platform: other, env }))).toBeUndefined()
  })
})

/** A packed browser with these bytes, and a folder of caches for it. */
async function inOwn(bytes: string | Buffer, use: (packed: string, cache: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'khung-packed-'))
  const packed = join(folder, 'chromium.br')
  writeFileSync(packed, bytes)
  try {
    await use(packed, join(folder, 'cache'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('a packed browser', () => {
  it('is unpacked once, whole, for its user alone, whoever else does so at the same time', () =>
    inOwn(brotliCompressSync('#!/bin/sh\n'), async (packed, cache) => {
      const paths = await Promise.all([1, 2, 3].map(() => unpackedBrowser(packed, cache)))
      expect(new Set(paths).size).toBe(1)
      const [path = ''] = paths
      expect(readFileSync(path, 'utf8')).toBe('#!/bin/sh\n')
      expect(statSync(path).mode & 0o777 & ~process.umask()).toBe(0o755 & ~process.umask())
      expect(readdirSync(join(path, '..'))).toEqual(['chromium'])
      writeFileSync(path, 'as it is')
      await unpackedBrowser(packed, cache)
      expect(readFileSync(path, 'utf8')).toBe('as it is')
    }))
  it('that is broken leaves nothing behind', () =>
    inOwn('no brotli', async (packed, cache) => {
      await expect(unpackedBrowser(packed, cache)).rejects.toThrow()
      const left = readdirSync(cache, { recursive: true }).map(String)
      expect(left.filter(name => statSync(join(cache, name)).isFile())).toEqual([])
    }))
})
