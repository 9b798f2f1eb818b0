import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [process.env.PUPPETEER_EXECUTABLE_PATH ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome']

/** Starts an installed browser; these tests never skip, so a missing one is a failure that says what to do. */
export function startBrowser(): Promise<Browser> {
  const executablePath = PLACES.find(path => path !== '' && existsSync(path))
  if (!executablePath) throw new Error('No Chromium found: install it (Debian: apt-get install chromium).')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
