import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overflow, reportPages, violations } from './report-page.ts'

const { written, open } = reportPages()

const MODELS = [
  ['tinh-mau', 'current'],
  ['tinh-mau', 'target'],
  ['phu-yen', 'current'],
  ['bo-mau', 'current'],
] as const

describe.each(MODELS)('the page of %s, %s', (model, state) => {
  let path = ''
  let opened: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    path = await written(`${model}-${state}`, [`models/${model}`], state)
    opened = await open(path)
  })
  afterAll(() => opened.close())

  it('opens from a file without an error or a request, and is less than 2 MB', async () => {
    const { page, said, requests } = opened
    expect(said).toEqual([])
    expect(requests.filter(url => !url.startsWith('data:'))).toHaveLength(1)
    expect(readFileSync(path).length).toBeLessThan(2 * 1024 * 1024)
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
        .map(a => a.getAttribute('href') ?? '')
        .filter(href => !document.getElementById(href.slice(1))),
    )
    expect(broken).toEqual([])
  })

  it('has nothing a screen reader stumbles over, 1400 wide, and is not wider', async () => {
    expect(await violations(opened.page)).toEqual([])
    expect(await overflow(opened.page)).toBeLessThanOrEqual(0)
  })

  it('has nothing a screen reader stumbles over, 400 wide, and is not wider', async () => {
    const { page, close } = await open(path, { viewport: { width: 400, height: 900 }, bypassCSP: true })
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await close()
  })

  it('has nothing a screen reader stumbles over in the dark and with the panel open', async () => {
    const { page, close } = await open(path, { colorScheme: 'dark', bypassCSP: true })
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 24, 31)')
    // The same page as above but for its colours.
    expect(await violations(page, ['color-contrast', 'link-in-text-block'])).toEqual([])
    await page.locator('.sheet:not([hidden]) g[data-element]').first().press('Enter')
    expect(await page.locator('dialog').evaluate((one: HTMLDialogElement) => one.open)).toBe(true)
    expect(await violations(page)).toEqual([])
    await close()
  })
})
