import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from './browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

const reports = readdirSync('reports', { recursive: true })
  .map(String)
  .filter(name => name.endsWith('.html'))

async function open(name: string, width: number): Promise<{ page: Page; errors: string[]; requests: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: false })
  const errors: string[] = []
  const requests: string[] = []
  page.on('console', message => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', error => errors.push(error.message))
  page.on('request', request => requests.push(request.url()))
  await page.goto(`file://${resolve('reports', name)}`)
  return { page, errors, requests }
}

describe.each(reports)('%s', name => {
  it('opens from a file without an error or a request', async () => {
    const { page, errors, requests } = await open(name, 1400)
    expect(errors).toEqual([])
    expect(requests.filter(url => !url.startsWith('data:'))).toHaveLength(1)
    await page.close()
  })
  it.each([1400, 400])('is not wider than a window of %d', async width => {
    const { page } = await open(name, width)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over).toBeLessThanOrEqual(0)
    await page.close()
  })
  it('has nothing a screen reader stumbles over', async () => {
    const context = await browser.newContext({ bypassCSP: true })
    const page = await context.newPage()
    await page.goto(`file://${resolve('reports', name)}`)
    await page.evaluate(axe)
    const violations = await page.evaluate(async () => {
      const run = (
        globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
      ).axe.run
      return (await run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)
    })
    expect(violations).toEqual([])
    await context.close()
  })
  it('is a file of less than 2 MB', () => {
    expect(readFileSync(resolve('reports', name)).length).toBeLessThan(2 * 1024 * 1024)
  })
})
