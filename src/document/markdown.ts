import { table as markdownTable, md } from '../report/markdown/escape.ts'
import { CAPTION_WORDS } from './captions.ts'
import type { Block, Document, Inline, Letterhead, Signature, TableBlock } from './document.ts'

/** A document as Markdown: for a wiki, and for whoever wants its words without a word processor. */
export function documentMarkdown(document: Document): string {
  return `${document.blocks.flatMap(block => partsOf(block, document)).join('\n\n')}\n`
}

/** A block as paragraphs of Markdown. */
function partsOf(block: Block, document: Document): string[] {
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block)
    case 'heading':
      return [`${'#'.repeat(block.level + 1)} ${inline(block.text)}`]
    case 'paragraph':
      return [paragraph(block.style, block.text)]
    case 'list':
      return [list(block, document, 0)]
    case 'table':
      return tableParts(block, document)
    case 'figure':
      return [
        `*${CAPTION_WORDS[document.lang].figure} ${block.number}. ${md(block.figure.caption)}*`,
        md(block.figure.alt),
      ]
    case 'signature':
      return signature(block)
    case 'contents':
    case 'orientation':
      return []
    case 'page-break':
      return ['---']
  }
}

const letterhead = ({ superior, issuer, state, motto, number, about, placeAndDay }: Letterhead): string[] =>
  [
    `**${state}**`,
    `**${motto}**`,
    md(superior),
    `**${md(issuer)}**`,
    md(number),
    md(about),
    `*${md(placeAndDay)}*`,
  ].filter(line => line !== '')

function paragraph(style: string, text: readonly Inline[]): string {
  const words = inline(text)
  if (style === 'title') return `# ${words}`
  if (style === 'annex') return `## ${words}`
  if (style === 'subtitle') return `**${words}**`
  if (style === 'boxed') return `> ${words}`
  return style === 'basis' || style === 'note' ? `*${words}*` : words
}

function inline(text: readonly Inline[]): string {
  return text
    .map(({ text: words, bold, italic, code }) => {
      const shown = code && !words.includes('`') ? `\`${words}\`` : spaced(words)
      if (bold) return around(shown, '**')
      return italic ? around(shown, '*') : shown
    })
    .join('')
}

/** Escaping trims, but what stands between two looks keeps its spaces. */
const spaced = (words: string): string =>
  `${/^\s/.test(words) ? ' ' : ''}${md(words)}${/\S\s+$/.test(words) ? ' ' : ''}`

/** Marks stand at the words, not at the spaces around them, or they are no marks. */
const around = (shown: string, mark: string): string => shown.replace(/^(\s*)(.*?)(\s*)$/s, `$1${mark}$2${mark}$3`)

function list(block: Extract<Block, { kind: 'list' }>, document: Document, depth: number): string {
  return block.items
    .map((item, i) => {
      const mark = `${'  '.repeat(depth)}${block.ordered ? `${i + 1}.` : '-'} `
      const [first = '', ...rest] = item.flatMap(one =>
        one.kind === 'list' ? [list(one, document, depth + (block.ordered ? 2 : 1))] : partsOf(one, document),
      )
      return [mark + first, ...rest].join('\n')
    })
    .join('\n')
}

function tableParts({ table, number }: TableBlock, { lang }: Document): string[] {
  const caption = number === undefined ? [] : [`*${CAPTION_WORDS[lang].table} ${number}. ${md(table.caption)}*`]
  const rows = table.rows.map(row =>
    row.map(({ text, note = '' }) => (note === '' ? md(text) : `${md(text)} – *${md(note)}*`)),
  )
  const numbers = table.columns.flatMap(({ kind }, i) => (kind === 'number' ? [i] : []))
  const heads = table.columns.map(({ title }) => md(title))
  return [...caption, markdownTable(heads, rows, numbers), ...(table.note === '' ? [] : [`*${md(table.note)}*`])]
}

const signature = ({ recipientsTitle, recipients, authority, position, hint, name }: Signature): string[] =>
  [`**${md(authority)}**`, `**${md(position)}**`, `*${md(hint)}*`, `**${md(name)}**`]
    .filter(line => /[^*]/.test(line))
    .concat([`*${md(recipientsTitle)}*`, recipients.map(md).join('  \n')])
