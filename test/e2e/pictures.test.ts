import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from './browser.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await startBrowser()
  page = await browser.newPage({ viewport: { width: 1600, height: 1200 } })
})
afterAll(() => browser.close())

const pictures = readdirSync('reports', { recursive: true })
  .map(String)
  .filter(name => name.endsWith('.svg'))

describe.each(pictures)('%s', name => {
  it('keeps every text inside the picture, and every label of a box inside its box', async () => {
    await page.goto(`file://${resolve('reports', name)}`)
    const found = await page.evaluate(async () => {
      const doc = document
      await doc.fonts.ready
      const root = doc.documentElement.getBoundingClientRect()
      const out: string[] = []
      let texts = 0
      let labels = 0
      for (const text of doc.querySelectorAll('text')) {
        texts++
        const t = text.getBoundingClientRect()
        if (t.left < root.left - 1 || t.right > root.right + 1) out.push(`outside the picture: ${text.textContent}`)
        // The box a label belongs to is the rect beside it in the same group.
        const rect = [...(text.parentElement?.children ?? [])].find(one => one.tagName === 'rect')
        if (!rect || !text.closest('[data-element]')) continue
        labels++
        const r = rect.getBoundingClientRect()
        if (t.left < r.left - 0.5 || t.right > r.right + 0.5) out.push(`wider than its box: ${text.textContent}`)
      }
      return { out, texts, labels, font: doc.fonts.check('12px "Be Vietnam Pro"', 'ễ') }
    })
    // Phú Yên states little, and so some of its views show little.
    const full = !name.includes('phu-yen')
    expect(found.texts).toBeGreaterThan(full ? 10 : 3)
    // Charts have bars and fields, not boxes with names; the last of several sheets may show what is left over.
    if (full && !/lo-trinh|bieu-do/.test(name)) expect(found.labels).toBeGreaterThan(/_trang-/.test(name) ? 0 : 5)
    expect(found.font).toBe(true)
    expect(found.out).toEqual([])
  })
})
