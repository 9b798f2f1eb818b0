import { type Message, say } from '../../findings/message.ts'
import { pictureFonts, type Through } from '../../picture-files.ts'
import { placeOfBrowser, type Running, startBrowser } from './browser.ts'

/** What Mermaid is asked to draw with; a name in a model can change none of it. */
const CONFIG = {
  // ELK keeps bands and columns together, where the other layout gives each box a row of its own.
  layout: 'elk',
  theme: 'neutral',
  fontFamily: 'Be Vietnam Pro',
  securityLevel: 'strict',
  // Labels in HTML are empty boxes in office programs.
  htmlLabels: false,
  flowchart: { htmlLabels: false },
  deterministicIds: true,
  // One pale colour with dark letters: of the scale of greys some letters cannot be read.
  timeline: { disableMulticolor: true },
  themeVariables: { cScale0: '#ecf1f8', cScaleLabel0: '#1b2a41' },
  maxTextSize: 200_000,
  maxEdges: 1_000,
} as const

const VIEWPORT = { width: 1600, height: 900, deviceScaleFactor: 1 }

/** Milliseconds for one picture. */
const LONGEST = 60_000

/** Draws Mermaid text with Mermaid itself, all pictures in one browser, which starts with the first. */
export interface Renderer {
  draw: Through
  close: () => Promise<void>
}

interface Tools {
  renderMermaid: typeof import('@mermaid-js/mermaid-cli').renderMermaid
  start: () => Promise<Running>
}

/**
 * @param browser path of the browser to use
 * @throws UsageError when drawing begins and that browser is not there
 */
export function mermaidRenderer(browser: string | undefined, longest = LONGEST): Renderer {
  let tools: Tools | Message | undefined
  let running: Running | undefined
  let told = false
  const stop = async (): Promise<void> => {
    const ending = running
    running = undefined
    await ending?.close()
  }
  /** What is true of every picture is told once. */
  const once = (problem: Message) => {
    if (told) return {}
    told = true
    return { problem }
  }
  const draw: Through = async (text, name) => {
    const large = tooLarge(text, name)
    if (large) return { problem: large }
    tools ??= await findTools(browser)
    if (!('start' in tools)) return once(tools)
    try {
      running ??= await tools.start()
    } catch (error) {
      return once((tools = say('mermaid.no-start', { reason: reasonOf(error) })))
    }
    try {
      const drawing = tools.renderMermaid(running.browser, text, 'svg', { viewport: VIEWPORT, mermaidConfig: CONFIG })
      const { data } = await within(longest, drawing)
      return { content: Buffer.from(data).toString() }
    } catch (error) {
      // After a crash or a picture without end the next one gets a new browser.
      if (error instanceof TooLong || !running.browser.connected) await stop()
      return { problem: say('mermaid.failed', { name, reason: reasonOf(error, longest) }) }
    }
  }
  return { draw, close: stop }
}

async function findTools(asked: string | undefined): Promise<Tools | Message> {
  const loaded = await load()
  if (!loaded) return say('mermaid.not-installed', {})
  const place = placeOfBrowser(asked, loaded.puppeteer)
  if (!place) return say('mermaid.no-browser', {})
  const { renderMermaid, puppeteer } = loaded
  return { renderMermaid, start: () => startBrowser(place, pictureFonts(), puppeteer) }
}

async function load() {
  try {
    const [{ renderMermaid }, { default: puppeteer }] = await Promise.all([
      import('@mermaid-js/mermaid-cli'),
      import('puppeteer'),
    ])
    return { renderMermaid, puppeteer }
  } catch {
    return undefined
  }
}

/** Past its limits Mermaid draws a picture that says so, and reports no error. */
function tooLarge(text: string, name: string): Message | undefined {
  const edges = text.match(/^ {2}\w+ (?:-|~).* \w+$/gm)?.length ?? 0
  if (text.length <= CONFIG.maxTextSize && edges <= CONFIG.maxEdges) return undefined
  return say('mermaid.too-large', { name, letters: text.length, edges })
}

class TooLong extends Error {}

async function within<T>(longest: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => (timer = setTimeout(() => fail(new TooLong()), longest)))
  // When the browser is ended the work fails as well, and nobody waits for it any more.
  work.catch(() => {})
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The first line of an error, without what could steer a terminal. */
function reasonOf(error: unknown, longest = 0): string {
  if (error instanceof TooLong) return `> ${longest / 1000} s`
  const text = error instanceof Error ? error.message : String(error)
  const [line = ''] = text.split('\n')
  return line
    .replace(/\p{C}/gu, '')
    .replace(/[.:\s]+$/, '')
    .slice(0, 200)
}
