import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { generate, writeModel } from '../../bench/generate.ts'
import { VIEWS } from '../../src/picture-files.ts'
import { HOSTILE, hostileModel } from './hostile.ts'
import { overflow, reportPages } from './report-page.ts'

const { folder, written, open } = reportPages()

const shownRows = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('#bang tbody tr:not([hidden]) th')].map(th => th.textContent ?? ''))

describe('working with the page', () => {
  let path = ''
  beforeAll(async () => {
    path = await written('work', ['models/tinh-mau'])
  })
  const at = (more: BrowserContextOptions = {}) => open(path, more)

  it('finds requirements without marks, and by their ids', async () => {
    const { page, close } = await at()
    const all = await shownRows(page)
    await page.fill('#tim', 'DU LIEU mo')
    const found = await shownRows(page)
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThan(all.length)
    await page.fill('#tim', 'connection.dvcqg')
    expect(await shownRows(page)).toEqual(['connection.dvcqg'])
    expect(await page.textContent('#dem')).toBe(`1/${all.length}`)
    await page.fill('#tim', 'khongcogi')
    expect(await shownRows(page)).toEqual([])
    expect(await page.isVisible('#khong-khop')).toBe(true)
    await page.click('[data-clear]')
    expect(await shownRows(page)).toEqual(all)
    await close()
  })

  it('filters by verdict, severity and component, and all of them together', async () => {
    const { page, close } = await at()
    const counted = (selector: string) => page.locator(`#bang tbody tr${selector}`).count()
    await page.selectOption('[data-filter=verdict]', 'violated')
    expect((await shownRows(page)).length).toBe(await counted('[data-verdict=violated]'))
    await page.selectOption('[data-filter=component]', 'application')
    await page.selectOption('[data-filter=severity]', 'mandatory')
    const some = await counted('[data-verdict=violated][data-component=application][data-severity=mandatory]')
    expect((await shownRows(page)).length).toBe(some)
    expect(some).toBeGreaterThan(0)
    await close()
  })

  it('leads from a count of the summary to the requirements counted', async () => {
    const { page, close } = await at()
    await page.selectOption('[data-filter=severity]', 'advisory')
    const count = page.locator('.totals a[data-component=technology][data-verdict=violated]')
    const number = Number(await count.textContent())
    await count.click()
    expect((await shownRows(page)).length).toBe(number)
    expect(await page.inputValue('[data-filter=component]')).toBe('technology')
    await close()
  })

  it('sorts by any column with the keyboard, and says so', async () => {
    const { page, close } = await at()
    const head = page.locator('#bang thead th').nth(3)
    await head.locator('[role=button]').press('Enter')
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    const order = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('#bang tbody tr')].map(row => row.dataset.severity),
      )
    const up = await order()
    expect(up[0]).toBe('mandatory')
    expect(up.at(-1)).toBe('advisory')
    await head.locator('[role=button]').press(' ')
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    expect((await order())[0]).toBe('advisory')
    expect(await page.locator('#bang [aria-sort]').count()).toBe(1)
    await close()
  })

  it('shows one picture at a time, chosen with the keyboard, and all of them on paper', async () => {
    const { page, close } = await at()
    const seen = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.sheet')].filter(one => one.checkVisibility()).map(one => one.id),
      )
    expect(await seen()).toEqual(['so-do-tong-the'])
    expect(await page.textContent('#so-do ~ p')).toContain(`${VIEWS.length}/${VIEWS.length}`)
    await page.locator('.tabs a').first().press('ArrowRight')
    expect(await seen()).toEqual(['so-do-tich-hop'])
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-selected'))).toBe('true')
    await page.emulateMedia({ media: 'print' })
    const sheets = await page.locator('.sheet').count()
    expect(sheets).toBeGreaterThanOrEqual(VIEWS.length)
    expect(await seen()).toHaveLength(sheets)
    await close()
  })

  it('enlarges and moves a picture by keys, buttons and the wheel, and shows the whole again', async () => {
    const { page, close } = await at()
    const box = () =>
      page.evaluate(() =>
        (document.querySelector('.sheet:not([hidden]) svg')?.getAttribute('viewBox') ?? '').split(' ').map(Number),
      )
    const [x = 0, y = 0, w = 0, h = 0] = await box()
    const picture = page.locator('.sheet:not([hidden]) .picture')
    await picture.press('+')
    const larger = await box()
    expect(larger[2]).toBeCloseTo(w / 1.3)
    expect(larger[0]).toBeCloseTo(x + (w - w / 1.3) / 2)
    await picture.press('ArrowRight')
    expect((await box())[0]).toBeGreaterThan(larger[0] ?? 0)
    expect((await box())[1]).toBeCloseTo(larger[1] ?? 0)
    await picture.press('0')
    expect(await box()).toEqual([x, y, w, h])
    await page.click('.sheet:not([hidden]) [data-zoom=in]')
    expect((await box())[2]).toBeLessThan(w)
    await page.click('.sheet:not([hidden]) [data-zoom=all]')
    expect(await box()).toEqual([x, y, w, h])
    await picture.hover()
    await page.mouse.wheel(0, 120)
    expect(await box()).toEqual([x, y, w, h])
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -120)
    await page.keyboard.up('Control')
    await expect.poll(async () => (await box())[2]).toBeLessThan(w)
    await close()
  })

  it('drags a picture without taking it for a click', async () => {
    const { page, close } = await at()
    const g = page.locator('.sheet:not([hidden]) g[data-element]').first()
    await g.scrollIntoViewIfNeeded()
    const place = await g.boundingBox()
    if (!place) throw new Error('What is drawn has a place.')
    const before = await page.getAttribute('.sheet:not([hidden]) svg', 'viewBox')
    await page.mouse.move(place.x + 10, place.y + 10)
    await page.mouse.down()
    await page.mouse.move(place.x + 60, place.y + 40, { steps: 4 })
    await page.mouse.up()
    expect(await page.getAttribute('.sheet:not([hidden]) svg', 'viewBox')).not.toBe(before)
    expect(await page.locator('dialog').evaluate((one: HTMLDialogElement) => one.open)).toBe(false)
    await close()
  })

  it('tells of an element in a panel: data, findings, neighbours that lead on; and gives the focus back', async () => {
    const { page, close } = await at()
    const g = page.locator('.sheet:not([hidden]) g[data-element="cong-dvc"]')
    await g.press('Enter')
    const panel = page.locator('dialog')
    expect(await page.textContent('#bang-ten')).toBe('Cổng dịch vụ công trực tuyến tỉnh')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('bang-ten')
    const about = (part: string) => panel.locator(`[data-part=${part}]`)
    expect(await about('id').textContent()).toBe('cong-dvc')
    expect(await about('fields').textContent()).toContain('Loại')
    expect(await about('out').textContent()).toContain('vận hành trên')
    expect(await about('in').textContent()).toContain('Kết nối với Cổng Dịch vụ công quốc gia – kết nối từ')
    await about('in').getByText('Kết nối với Cổng Dịch vụ công quốc gia').click()
    expect(await about('id').textContent()).toBe('kn-dvcqg')
    expect(await about('findings').textContent()).toContain('chưa hoàn thành')
    await panel.locator('[data-panel=back]').click()
    expect(await about('id').textContent()).toBe('cong-dvc')
    await page.keyboard.press('Escape')
    expect(await panel.evaluate((one: HTMLDialogElement) => one.open)).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-element'))).toBe('cong-dvc')
    await close()
  })

  it('leads out of the panel to the table, to a requirement and to a picture', async () => {
    const { page, close } = await at()
    const first = () => page.locator('#ma-tran-quoc-gia + .wide tbody .m').first()
    await first().click()
    await page.click('dialog [data-part=row]')
    expect(await page.evaluate(() => document.querySelector('tr:target')?.id)).toMatch(/^tp-kn-/)
    await page.goto(`file://${path}`)
    await page.locator('a[href="#tp-kn-dvcqg"]').first().click()
    await page.locator('dialog [data-part=findings] a').first().click()
    expect(await page.evaluate(() => location.hash)).toBe('#yc-connection.dvcqg')
    await page.locator('a[href="#tp-kn-dvcqg"]').first().click()
    await page.locator('dialog [data-part=pictures] button').first().click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-element'))).toBe('kn-dvcqg')
    expect(await page.locator('.sheet:not([hidden])').getAttribute('id')).toBe('so-do-tich-hop')
    await close()
  })

  it('has every connection to a national system in the matrix, with its sign and a word', async () => {
    const { page, close } = await at()
    const marks = await page.evaluate(() =>
      [...document.querySelectorAll('#ma-tran-quoc-gia + .wide tbody .m')].map(m => [
        m.getAttribute('href'),
        m.textContent,
        m.getAttribute('aria-label'),
      ]),
    )
    const hrefs = marks.map(([href]) => href)
    expect(hrefs).toContain('#tp-kn-dvcqg')
    expect(new Set(hrefs).size).toBe(hrefs.length)
    expect(marks.find(([href]) => href === '#tp-kn-dvcqg')?.[1]).toBe('◐')
    expect(marks.find(([href]) => href === '#tp-kn-van-ban')).toEqual([
      '#tp-kn-van-ban',
      '●',
      'Liên thông văn bản với Trục liên thông văn bản quốc gia: đã hoàn thành',
    ])
    await close()
  })

  it('changes to the dark and back with a button', async () => {
    const { page, close } = await at({ colorScheme: 'light' })
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await ground()).toBe('rgb(255, 255, 255)')
    await page.click('.theme')
    expect(await ground()).toBe('rgb(20, 24, 31)')
    await page.emulateMedia({ media: 'print' })
    expect(await ground()).toBe('rgb(255, 255, 255)')
    await page.emulateMedia({ media: 'screen' })
    await page.click('.theme')
    expect(await ground()).toBe('rgb(255, 255, 255)')
    await close()
  })

  it('is whole on paper: everything unfolded and unfiltered, no controls, no table cut off at the side', async () => {
    const { page, close } = await at()
    await page.selectOption('[data-filter=verdict]', 'waived')
    await page.emulateMedia({ media: 'print' })
    const hidden = await page.evaluate(() =>
      [...document.querySelectorAll('main tr, main h2, main h3, main figure')]
        .filter(one => one.getClientRects().length === 0)
        .map(one => one.textContent?.slice(0, 60)),
    )
    expect(hidden).toEqual([])
    const controls = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, select, nav, dialog')]
        .filter(one => one.getClientRects().length > 0)
        .map(one => one.outerHTML.slice(0, 60)),
    )
    expect(controls).toEqual([])
    // As wide as the sheet each table is printed on, its margins taken off: 165 mm upright, 267 mm on its side.
    for (const [selector, mm] of [
      ['section:not(.landscape) table', 165],
      ['.landscape table', 267],
    ] as const) {
      await page.setViewportSize({ width: Math.round((mm / 25.4) * 96), height: 900 })
      const wide = await page.evaluate(
        asked =>
          [...document.querySelectorAll(asked)]
            .filter(table => table.getBoundingClientRect().right > innerWidth + 1)
            .map(table => table.closest('section')?.querySelector('h2')?.textContent),
        selector,
      )
      expect(wide).toEqual([])
    }
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(100_000)
    await close()
  })

  it('can be read without JavaScript', async () => {
    const { page, close } = await at({ javaScriptEnabled: false })
    expect(await page.locator('button:visible, select:visible, input:visible').count()).toBe(0)
    const sheets = await page.locator('.sheet').count()
    expect(sheets).toBeGreaterThanOrEqual(VIEWS.length)
    expect(await page.locator('.sheet:visible').count()).toBe(sheets)
    expect(await page.locator('#bang tbody tr:visible').count()).toBeGreaterThan(100)
    await page.locator('.tabs a').nth(1).click()
    expect(page.url()).toMatch(/#so-do-tich-hop$/)
    await close()
  })
})

describe('a hostile model', () => {
  it('runs nothing, and is shown as it is written', async () => {
    const model = join(folder, 'hostile')
    const path = await written('hostile', [hostileModel(model)])
    const { page, said, requests, close } = await open(path)
    const g = page.locator('.sheet:not([hidden]) g[data-element=a0]')
    for (let i = 0; i < HOSTILE.length; i++) {
      await page.locator(`.sheet:not([hidden]) g[data-element=a${i}]`).press('Enter')
      expect(await page.textContent('dialog [data-part=id]')).toBe(`a${i}`)
      await page.keyboard.press('Escape')
    }
    await page.fill('#tim', HOSTILE.join(' '))
    await g.hover()
    expect(said).toEqual([])
    expect(requests.filter(url => !url.startsWith('data:'))).toHaveLength(1)
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false)
    expect(await page.locator('img, iframe, script').count()).toBe(1)
    expect(await page.locator('#tp-a1').textContent()).toContain('<img src=x onerror="pwned=1">')
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await close()
  })
})

describe('the page of a large province', () => {
  it('leads from a box for many elements to the table of them, by pointer and key', async () => {
    const model = join(folder, 'large')
    writeModel(model, generate(320, 100, 1))
    const { page, said, close } = await open(await written('large', [model]))
    const box = page.locator('#so-do-tong-the g[data-group="applications/specialised"]')
    expect(await box.getAttribute('role')).toBe('link')
    const table = page.locator('#loai-applications')
    expect(await table.getAttribute('open')).toBeNull()
    await box.click()
    expect(await table.getAttribute('open')).not.toBeNull()
    expect(await page.evaluate(() => location.hash)).toBe('#loai-applications')
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(100)
    const data = page.locator('#so-do-tong-the g[data-group^="data/"]').first()
    await data.press('Enter')
    expect(await page.evaluate(() => location.hash)).toBe('#loai-data')
    // A single element still has its panel.
    await page.locator('#so-do-tong-the g[data-element]:not([data-element^=national])').first().click()
    expect(await page.locator('#bang-thong-tin').isVisible()).toBe(true)
    expect(said).toEqual([])
    await close()
  })
})
