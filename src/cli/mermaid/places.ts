import { say } from '../../findings/message.ts'
import { UsageError } from '../../findings/usage.ts'

/** What a machine is asked when a browser is looked for. */
export interface Machine {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  exists: (path: string) => boolean
  /** The packed browser of @sparticuz/chromium, if that package is installed. */
  packed: () => string | undefined
  /** The browser that the full package `puppeteer` has downloaded. */
  downloaded: () => string | undefined
}

/** A browser that can be started, or one that has to be unpacked first. */
export type Place = { executable: string } | { packed: string }

/**
 * Where the browser is: the one asked for, the one the environment names, one that came with npm, an installed one.
 * @throws UsageError when the one asked for is not there
 */
export function browserPlace(asked: string | undefined, machine: Machine): Place | undefined {
  if (asked !== undefined) {
    if (machine.exists(asked)) return { executable: asked }
    throw new UsageError(say('usage.missing-path', { path: asked }))
  }
  const named = machine.env.PUPPETEER_EXECUTABLE_PATH
  if (named && machine.exists(named)) return { executable: named }
  const packed = machine.packed()
  if (packed !== undefined) return { packed }
  const installed = [machine.downloaded(), ...installedPlaces(machine)]
  const executable = installed.find(path => path !== undefined && machine.exists(path))
  return executable === undefined ? undefined : { executable }
}

function installedPlaces({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') return MAC
  if (platform !== 'win32') return UNIX
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
  return folders.flatMap(folder => (folder ? WINDOWS.map(path => `${folder}\\${path}`) : []))
}

const UNIX = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
]
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  name => `/Applications/${name}.app/Contents/MacOS/${name}`,
)
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]
