import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Browser, LaunchOptions } from 'puppeteer'
import { unpackedBrowser } from './packed.ts'
import { browserPlace, type Place } from './places.ts'

export type Puppeteer = Pick<typeof import('puppeteer').default, 'launch' | 'executablePath'>

/** A browser that runs, with a profile of its own. */
export interface Running {
  browser: Browser
  /** Ends it and removes all it wrote. */
  close: () => Promise<void>
}

/** Where the browser of this machine is. @throws UsageError when the one asked for is not there */
export const placeOfBrowser = (asked: string | undefined, puppeteer: Puppeteer): Place | undefined =>
  browserPlace(asked === undefined ? undefined : resolve(asked), {
    platform: process.platform,
    env: process.env,
    exists: existsSync,
    packed: packedBrowser,
    downloaded: () => {
      try {
        return puppeteer.executablePath()
      } catch {
        return undefined
      }
    },
  })

/** The package has no path of its own to its file; it lies below the package's folder. It runs on one platform only. */
function packedBrowser(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
    for (let folder = dirname(entry); dirname(folder) !== folder; folder = dirname(folder)) {
      const packed = join(folder, 'bin', 'chromium.br')
      if (existsSync(packed)) return packed
    }
  } catch {
    // Not installed: other places are looked at.
  }
  return undefined
}

/**
 * Starts a browser that reaches no network. Its sandbox is kept, except for root, to whom it is not given.
 * @param fonts files of the font it draws with, where the system lets them be named
 */
export async function startBrowser(place: Place, fonts: readonly string[], puppeteer: Puppeteer): Promise<Running> {
  // The command is being stopped: what is written next must not begin anew.
  if (stopping) return new Promise(() => {})
  const executablePath = 'packed' in place ? await unpackedBrowser(place.packed) : place.executable
  let folder: string | undefined
  let launching: Promise<Browser> | undefined
  const close = async (): Promise<void> => {
    for (const signal of SIGNALS) process.off(signal, stopped)
    await end(await launching?.catch(() => undefined))
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  /** Whoever stops the command leaves nothing behind either. */
  const stopped = (): void => {
    stopping = true
    void close().finally(() => process.exit(STOPPED))
  }
  // Before anything is made that a signal could leave behind.
  for (const signal of SIGNALS) process.on(signal, stopped)
  try {
    folder = mkdtempSync(join(tmpdir(), 'khung-mermaid-'))
    launching = puppeteer.launch(settings(executablePath, folder, fonts))
    return { browser: await launching, close }
  } catch (error) {
    await close()
    throw error
  }
}

const settings = (executablePath: string, folder: string, fonts: readonly string[]): LaunchOptions => ({
  executablePath,
  headless: 'shell',
  userDataDir: join(folder, 'profile'),
  timeout: START,
  // Ours end the browser first, and then take its folder away.
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--font-render-hinting=none',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
  ],
  env: { ...process.env, ...temporary(folder), FONTCONFIG_FILE: fontSettings(folder, fonts) },
})

/**
 * Where Chromium keeps its own temporary folder (`org.chromium.Chromium.*`), which it leaves behind when it is stopped. On
 * macOS its socket would get a path longer than the system takes, and on Windows it keeps none.
 */
const temporary = (folder: string): NodeJS.ProcessEnv => (process.platform === 'linux' ? { TMPDIR: folder } : {})

let stopping = false

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** The status of a command that was stopped, as shells have it. */
const STOPPED = 130

/** Milliseconds a browser has to come up, and to go down before it is ended. */
const [START, STOP] = [30_000, 5_000]

async function end(browser: Browser | undefined): Promise<void> {
  const ended = browser?.close().catch(() => {})
  let timer: NodeJS.Timeout | undefined
  await Promise.race([ended, new Promise(done => (timer = setTimeout(done, STOP)))])
  clearTimeout(timer)
  browser?.process()?.kill('SIGKILL')
}

/** Fontconfig's settings: our font and no other, so that text is as wide here as on every machine. */
function fontSettings(folder: string, fonts: readonly string[]): string {
  const cache = join(folder, 'fonts')
  mkdirSync(cache)
  const dirs = [...new Set(fonts.map(dirname))].map(path => `<dir>${xml(path)}</dir>`).join('')
  const path = join(folder, 'fonts.conf')
  writeFileSync(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>${dirs}<cachedir>${xml(cache)}</cachedir></fontconfig>\n`,
  )
  return path
}

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
