import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mermaidRenderer } from '../../src/cli/mermaid/renderer.ts'
import { tidyMermaidSvg } from '../../src/draw/mermaid/svg.ts'
import { HOSTILE } from '../draw/hostile.ts'
import { startBrowser } from './browser.ts'

const KHUNG = resolve('dist/khung.mjs')
const base = mkdtempSync(join(tmpdir(), 'khung mermaid '))
/** Where the browser's profile is made: nothing may be left there. */
const temp = join(base, 'temp')
mkdirSync(temp)
afterAll(() => rmSync(base, { recursive: true }))

function khung(parts: string[], more: Record<string, string> = {}) {
  const env = { ...process.env, TMPDIR: temp, ...more }
  const run = spawnSync(process.execPath, [KHUNG, ...parts], { cwd: base, encoding: 'utf8', env })
  expect(readdirSync(temp)).toEqual([])
  return { status: run.status, out: run.stdout, err: run.stderr }
}

/** Few enough that Mermaid is done in seconds. */
const names = HOSTILE.filter(name => !/[\p{Cc}\p{Cs}]/u.test(name)).slice(0, 12)
const list = (line: (name: string, i: number) => string) =>
  names.map((name, i) => `  - ${line(JSON.stringify(name), i)}`)
mkdirSync(join(base, 'tinh'))
writeFileSync(
  join(base, 'tinh', 'architecture.yaml'),
  `khung: 1
architecture: { id: tinh, title: Tỉnh thử, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, targetDate: 2025-12-31 }
units:\n${list((name, i) => `{ id: u${i}, name: ${name} }`).join('\n')}
applications:\n${list((name, i) => `{ id: a${i}, name: ${name}, owner: u${i} }`).join('\n')}
connections:\n${list((name, i) => `{ id: k${i}, name: ${name}, from: a${i}, to: national/dvcqg }`).join('\n')}
tasks:\n${list((name, i) => `{ id: t${i}, name: ${name}, lead: u${i}, start: 2021-01, end: 2021-0${(i % 8) + 1} }`).join('\n')}
`,
)

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

/** One of each kind that Mermaid draws, and those with the most names. */
const VIEWS = 'overview,integration,difference,roadmap,compliance'

describe('khung diagram --renderer mermaid', () => {
  const to = join(base, 'ra')
  let made: ReturnType<typeof khung>
  beforeAll(() => {
    made = khung(['diagram', 'tinh', '--view', VIEWS, '--renderer', 'mermaid', '--format', 'svg,png,mmd', '--to', to])
  }, 300_000)

  it('draws every view in both formats, and leaves nothing behind', () => {
    expect({ status: made.status, err: made.err }).toEqual({ status: 0, err: '' })
    const files = readdirSync(to)
    expect(files.filter(name => name.endsWith('.svg')).length).toBeGreaterThanOrEqual(5)
    for (const name of files.filter(one => one.endsWith('.svg'))) {
      const text = readFileSync(join(to, name), 'utf8')
      expect(text).toMatch(/aria-roledescription="(?:flowchart-v2|gantt|timeline)"/)
      expect(text).not.toMatch(/<script|<foreignObject|<img|<a |\son\w+=|javascript:|https?:(?!\/\/www\.w3\.org\/)/i)
      expect(text).not.toMatch(/&amp;#\d|[\ue000-\uf8ff]/)
      expect(files).toContain(name.replace(/svg$/, 'png'))
    }
  })
  it('shows names as they are, in our font, within the picture', async () => {
    const [name = ''] = readdirSync(to).filter(one => /tong-the.*svg$/.test(one))
    const page = await browser.newPage()
    await page.goto(`file://${join(to, name)}`)
    const found = await page.evaluate(async () => {
      await document.fonts.ready
      const root = document.documentElement.getBoundingClientRect()
      const texts = [...document.querySelectorAll('text')]
      const outside = texts.filter(text => {
        const { left, right, width } = text.getBoundingClientRect()
        return width > 0 && (left < root.left - 1 || right > root.right + 1)
      })
      return {
        all: texts.map(text => text.textContent?.replace(/\s+/g, '')).join('\n'),
        outside: outside.map(text => text.textContent),
        font: document.fonts.check('16px "Be Vietnam Pro"', 'ễ'),
      }
    })
    expect(found.outside).toEqual([])
    expect(found.font).toBe(true)
    for (const said of [
      '<script>alert(1)</script>',
      'end',
      'style n1 fill:#f00;',
      '%%{init: {"securityLevel": "loose"}}%%',
    ])
      expect(found.all).toContain(said.replace(/\s+/g, ''))
    await page.close()
  })
  it('asked for again gives the same bytes', () => {
    const before = readdirSync(to).map(name => readFileSync(join(to, name)))
    const again = ['--view', 'overview,roadmap', '--renderer', 'mermaid', '--format', 'svg,png', '--to', to]
    expect(khung(['diagram', 'tinh', ...again])).toMatchObject({ status: 0, err: '' })
    expect(readdirSync(to).map(name => readFileSync(join(to, name)))).toEqual(before)
  })
})

describe('where Mermaid cannot draw, our own picture is written and told', () => {
  const draw = (place: string, ...more: string[]) =>
    khung(['diagram', 'tinh', '--renderer', 'mermaid', '--view', 'overview,integration', '--to', place, ...more])
  const own = (place: string) =>
    readdirSync(place).map(name => readFileSync(join(place, name), 'utf8').includes('role="img"'))

  it('a browser that does not start: once for all pictures', () => {
    const bad = join(base, 'trình duyệt hỏng')
    writeFileSync(bad, '#!/bin/sh\necho "không chạy" >&2\nexit 1\n', { mode: 0o755 })
    const place = join(base, 'hong')
    const { status, err } = draw(place, '--browser', bad)
    expect(status).toBe(0)
    expect(err.match(/^khung: /gm)).toHaveLength(1)
    expect(own(place)).toEqual([true, true])
  })
  it('a browser that is not there is wrong usage', () => {
    const place = join(base, 'khong-co')
    const { status, err } = draw(place, '--browser', join(base, 'nowhere'))
    expect(status).toBe(2)
    expect(err).toContain('nowhere')
    expect(existsSync(place)).toBe(false)
  })
})

describe('one picture that fails does not stop the next', () => {
  const small = 'flowchart TB\n  n1["Một"]\n'
  const chromium = () => process.env.PUPPETEER_EXECUTABLE_PATH || undefined

  it('a text Mermaid does not take, one that is too large, and one that takes too long', async () => {
    const renderer = mermaidRenderer(chromium())
    const bad = await renderer.draw('flowchart TB\n  n1[[[\n', 'hỏng')
    expect(bad).toMatchObject({ problem: { key: 'mermaid.failed', args: { name: 'hỏng' } } })
    expect(bad.content).toBeUndefined()
    const edges = Array.from({ length: 1001 }, (_, i) => `  n${i} --> n${i + 1}`).join('\n')
    const large = await renderer.draw(`flowchart TB\n${edges}\n`, 'lớn')
    expect(large).toMatchObject({ problem: { key: 'mermaid.too-large', args: { name: 'lớn', edges: 1001 } } })
    const long = await renderer.draw(`${small}%% ${'x'.repeat(200_000)}\n`, 'dài')
    expect(long).toMatchObject({ problem: { key: 'mermaid.too-large', args: { name: 'dài' } } })
    const { content } = await renderer.draw(small, 'tốt')
    expect(tidyMermaidSvg(String(content), { embedFont: false })).toContain('Một')
    await renderer.close()
    const hasty = mermaidRenderer(chromium(), 1)
    expect(await hasty.draw(small, 'chậm')).toMatchObject({
      problem: { key: 'mermaid.failed', args: { reason: '> 0.001 s' } },
    })
    await hasty.close()
    expect(readdirSync(tmpdir()).filter(name => name.startsWith('khung-mermaid-'))).toEqual([])
  })
  it('whoever stops the command leaves no profile behind', async () => {
    const child = spawn(
      process.execPath,
      [KHUNG, 'diagram', 'tinh', '--renderer', 'mermaid', '--to', join(base, 'dung')],
      {
        cwd: base,
        env: { ...process.env, TMPDIR: temp },
      },
    )
    // The browser is up when it has made a folder of its own, which it leaves behind when it is stopped.
    const all = () => readdirSync(temp, { recursive: true }).map(String)
    await expect.poll(() => all().some(name => name.includes('Chromium')), { timeout: 30_000 }).toBe(true)
    child.kill('SIGINT')
    await new Promise(done => child.once('exit', done))
    await expect.poll(() => readdirSync(temp), { timeout: 10_000 }).toEqual([])
  })
})
