import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root, where commands of the documentation are run. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

export const readme = ['README.md', 'README.vi.md'] as const

const below = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true })
    .map(name => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .sort()

/** Guides and decisions: every Markdown file below docs/, except the examples' own. */
export const guides = below('docs').filter(path => path.endsWith('.md'))

/** Everything a reader may come to. */
export const documents: readonly string[] = [...readme, 'CHANGELOG.md', 'SECURITY.md', ...guides]

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

/** A fenced block: ```yaml docs/examples/first/architecture.yaml */
export interface Block {
  language: string
  /** What follows the language: a file whose whole text the block is, or `in` and a file that contains it. */
  about: string
  text: string
  /** Line of the opening fence, from 1. */
  line: number
}

const FENCE = /^( *)```(.*)$/

/** The fenced blocks of a document, in order. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let open: { block: Block; lines: string[] } | undefined
  for (const [i, line] of text.split('\n').entries()) {
    const fence = FENCE.exec(line)
    if (!fence) open?.lines.push(line)
    else if (open) {
      blocks.push({ ...open.block, text: open.lines.map(one => `${one}\n`).join('') })
      open = undefined
    } else {
      const [language = '', ...rest] = (fence[2] ?? '').trim().split(/\s+/)
      open = { block: { language, about: rest.join(' '), text: '', line: i + 1 }, lines: [] }
    }
  }
  if (open) throw new Error(`line ${open.block.line}: the fence is never closed`)
  return blocks
}

/** The document with the texts of its blocks replaced, the first by the first and so on. */
export function withBlocks(text: string, texts: readonly string[]): string {
  const found: string[] = []
  let inside = false
  let next = 0
  for (const line of text.split('\n')) {
    const fence = FENCE.test(line)
    if (fence && inside) found.push(...(texts[next++] ?? '').split('\n').slice(0, -1))
    if (fence || !inside) found.push(line)
    if (fence) inside = !inside
  }
  return found.join('\n')
}

/** A document without its fenced blocks, line by line as before. */
export const proseOf = (text: string): string =>
  withBlocks(
    text,
    blocksOf(text).map(block => block.text.replace(/[^\n]/g, '')),
  )
