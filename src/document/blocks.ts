import type { Table as MarkdownTable, PhrasingContent, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Block, Inline, List, ParagraphStyle } from './document.ts'
import type { Meaning, Tokens } from './tokens.ts'

/** The blocks of a text in Markdown: headings, paragraphs, lists, tables and what its tokens stand for. */
export function blocksOf(markdown: string, tokens: Tokens): Block[] {
  const root: Root = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  return root.children.flatMap(node => blockOf(node, tokens))
}

function blockOf(node: RootContent, tokens: Tokens): Block[] {
  switch (node.type) {
    case 'heading':
      return [
        { kind: 'heading', level: node.depth === 1 ? 1 : node.depth === 2 ? 2 : 3, text: words(node.children, tokens) },
      ]
    case 'paragraph':
      return paragraphs(node.children, tokens)
    case 'list':
      return [listOf(node, tokens)]
    case 'blockquote':
      return node.children.flatMap(child => blockOf(child, tokens))
    case 'table':
      return [tableOf(node, tokens)]
    case 'thematicBreak':
      return [{ kind: 'page-break' }]
    case 'code':
    case 'html':
      return [{ kind: 'paragraph', style: 'body', text: inlinesOf(tokens.read(node.value)) }]
    default:
      return []
  }
}

function listOf(node: Extract<RootContent, { type: 'list' }>, tokens: Tokens): List {
  const items = node.children.map(item => item.children.flatMap(child => blockOf(child, tokens)))
  return { kind: 'list', ordered: node.ordered === true, items }
}

/** A table typed in the template: narrow, without number or caption. */
function tableOf(node: MarkdownTable, tokens: Tokens): Block {
  const rows = node.children.map(row => row.children.map(cell => ({ text: plain(words(cell.children, tokens)) })))
  const [head = [], ...body] = rows
  const columns = head.map(({ text }) => ({ title: text, share: 1, kind: 'text' as const }))
  const table = { name: '', caption: '', columns, rows: body, total: false, landscape: false, note: '' }
  return { kind: 'table', number: undefined, table }
}

const plain = (text: readonly Inline[]): string => text.map(one => one.text).join('')

/** A paragraph, or the blocks its tokens stand for; text around such a token makes paragraphs of its own. */
function paragraphs(nodes: readonly PhrasingContent[], tokens: Tokens): Block[] {
  const found: Block[] = []
  let style: ParagraphStyle = 'body'
  let text: Inline[] = []
  const close = () => {
    const trimmed = trim(text)
    if (trimmed.length > 0) found.push({ kind: 'paragraph', style, text: trimmed })
    style = 'body'
    text = []
  }
  for (const meaning of nodes.flatMap(node => meaningsOf(node, {}, tokens))) {
    if (meaning.kind === 'text') text.push(...meaning.inlines)
    else {
      close()
      if (meaning.kind === 'style') style = meaning.style
      else found.push(...meaning.blocks)
    }
  }
  close()
  return found
}

/** Without the spaces a token leaves at the beginning and the end. */
function trim(text: readonly Inline[]): Inline[] {
  const kept = text.filter(one => one.text !== '')
  return kept
    .map((one, i) => {
      const start = i === 0 ? one.text.trimStart() : one.text
      return { ...one, text: i === kept.length - 1 ? start.trimEnd() : start }
    })
    .filter(one => one.text !== '')
}

type Look = Omit<Inline, 'text'>

function meaningsOf(node: PhrasingContent, look: Look, tokens: Tokens): Meaning[] {
  switch (node.type) {
    case 'text':
      return looking(tokens.read(node.value.replace(/\n/g, ' ')), look)
    case 'inlineCode':
      return looking(tokens.read(node.value), { ...look, code: true })
    case 'html':
      return looking(tokens.read(node.value), look)
    case 'strong':
      return node.children.flatMap(child => meaningsOf(child, { ...look, bold: true }, tokens))
    case 'emphasis':
      return node.children.flatMap(child => meaningsOf(child, { ...look, italic: true }, tokens))
    case 'break':
      return [{ kind: 'text', inlines: [{ text: ' ' }] }]
    default:
      return 'children' in node ? node.children.flatMap(child => meaningsOf(child, look, tokens)) : []
  }
}

const looking = (meanings: readonly Meaning[], look: Look): Meaning[] =>
  meanings.map(one =>
    one.kind === 'text' ? { ...one, inlines: one.inlines.map(inline => ({ ...inline, ...look })) } : one,
  )

const words = (nodes: readonly PhrasingContent[], tokens: Tokens): Inline[] =>
  trim(inlinesOf(nodes.flatMap(node => meaningsOf(node, {}, tokens))))

const inlinesOf = (meanings: readonly Meaning[]): Inline[] =>
  meanings.flatMap(one => (one.kind === 'text' ? one.inlines : []))
