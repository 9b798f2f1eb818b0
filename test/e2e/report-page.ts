import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { wayToTarget } from '../../src/gap.ts'
import { reportFiles } from '../../src/report-files.ts'
import { run } from '../../src/run.ts'
import { startBrowser } from './browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A folder for pages of reports and a browser that opens them, there while the tests of a file run. */
export function reportPages() {
  const folder = mkdtempSync(join(tmpdir(), 'khung-report-'))
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Writes the page of a model, as `khung report` does; the path of the file. */
  async function written(name: string, paths: string[], state: 'current' | 'target' = 'current'): Promise<string> {
    const results = run({ paths, state })
    const [result] = results
    if (!result) throw new Error('One model gives one result.')
    const way = wayToTarget(result, results, true)
    const edition = { lang: 'vi', version: '9.9.9' } as const
    const [file] = reportFiles(result, ['html'], edition, 'points' in way ? way : undefined)
    const path = join(folder, `${name}.html`)
    writeFileSync(path, (await file?.make())?.content ?? '')
    return path
  }

  async function open(path: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options })
    const page = await context.newPage()
    const said: string[] = []
    const requests: string[] = []
    page.on('console', message => message.type() === 'error' && said.push(message.text()))
    page.on('pageerror', error => said.push(error.message))
    page.on('dialog', dialog => {
      said.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', request => requests.push(request.url()))
    await page.goto(`file://${path}`)
    return { page, said, requests, close: () => context.close() }
  }

  return { folder, written, open }
}

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/** What a screen reader would stumble over; `rules`, where what others look at cannot have changed. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe)
  // What passes is not asked for: to name each element of it takes half of the time.
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) }
  return page.evaluate(async asked => {
    const { axe } = globalThis as unknown as { axe: Axe }
    return (await axe.run(asked)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
  }, options)
}

export const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
