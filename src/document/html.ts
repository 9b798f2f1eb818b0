import { CAPTION_WORDS } from './captions.ts'
import type { Block, Document, FigureBlock, Inline, Letterhead, Signature, TableBlock } from './document.ts'
import { HTML_STYLE } from './html-style.ts'

/**
 * A document as one page of HTML that needs nothing else: no script, nothing loaded, printed on A4 as the Word file is.
 * The browser is told to refuse anything else, whatever a model says.
 */
export function documentHtml(document: Document): string {
  const { lang, title, author, generator, blocks } = document
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escaped(author)}">
<meta name="generator" content="${escaped(generator)}">
<title>${escaped(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
${sections(blocks)
  .map(
    part =>
      `<section${part.landscape ? ' class="wide"' : ''}>\n${part.blocks.map(one => blockOf(one, document)).join('\n')}\n</section>`,
  )
  .join('\n')}
</main>
</body>
</html>
`
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)

/** Runs of blocks on pages of one orientation. */
function sections(blocks: readonly Block[]): { landscape: boolean; blocks: Block[] }[] {
  const found: { landscape: boolean; blocks: Block[] }[] = [{ landscape: false, blocks: [] }]
  for (const [i, block] of blocks.entries()) {
    // Without a table of contents the first page is not ended beneath it.
    if (block.kind === 'page-break' && blocks[i - 1]?.kind === 'contents') continue
    if (block.kind === 'orientation') found.push({ landscape: block.landscape, blocks: [] })
    else found.at(-1)?.blocks.push(block)
  }
  return found.filter(part => part.blocks.length > 0)
}

function blockOf(block: Block, document: Document): string {
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block)
    case 'heading':
      return `<h${block.level + 1}>${inline(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return paragraph(block.style, inline(block.text))
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      const items = block.items.map(item => `<li>${item.map(one => blockOf(one, document)).join('')}</li>`)
      return `<${tag}>${items.join('')}</${tag}>`
    }
    case 'table':
      return table(block, document)
    case 'figure':
      return figure(block, document)
    case 'signature':
      return signature(block)
    case 'page-break':
      return '<hr class="page">'
    // A page on the screen is searched; its pages have no numbers to list.
    case 'contents':
    case 'orientation':
      return ''
  }
}

function paragraph(style: string, words: string): string {
  if (style === 'title') return `<h1>${words}</h1>`
  if (style === 'annex') return `<h2 class="annex">${words}</h2>`
  return style === 'body' ? `<p>${words}</p>` : `<p class="${style}">${words}</p>`
}

const inline = (text: readonly Inline[]): string =>
  text
    .map(({ text: words, bold, italic, code, verdict }) => {
      let shown = escaped(words)
      if (code) shown = `<code>${shown}</code>`
      if (italic) shown = `<em>${shown}</em>`
      if (bold) shown = `<strong>${shown}</strong>`
      return verdict ? `<span class="v ${verdict}">${shown}</span>` : shown
    })
    .join('')

const lines = (all: readonly (readonly [string, string])[]): string =>
  all
    .filter(([, words]) => words !== '')
    .map(([name, words]) => `<p class="${name}">${escaped(words)}</p>`)
    .join('')

const letterhead = ({ superior, issuer, state, motto, number, about, placeAndDay }: Letterhead): string =>
  `<header><div>${lines([
    ['superior', superior],
    ['issuer', issuer],
    ['number', number],
    ['about', about],
  ])}</div><div>${lines([
    ['state', state],
    ['motto', motto],
    ['place', placeAndDay],
  ])}</div></header>`

const signature = (block: Signature): string =>
  `<footer><div>${lines([
    ['recipients', block.recipientsTitle],
    ...block.recipients.map(line => ['recipient', line] as const),
  ])}</div><div>${lines([
    ['issuer', block.authority],
    ['issuer', block.position],
    ['hint', block.hint],
    ['name', block.name],
  ])}</div></footer>`

function table({ number, table: of }: TableBlock, { lang }: Document): string {
  const total = of.columns.reduce((sum, { share }) => sum + share, 0) || 1
  const widths = of.columns.map(({ share }) => `<col style="width:${((100 * share) / total).toFixed(2)}%">`)
  const heads = of.columns.map(
    ({ title, full }) => `<th scope="col"${full ? ` title="${escaped(full)}"` : ''}>${escaped(title)}</th>`,
  )
  const rows = of.rows.map((row, i) => {
    const cells = row.map(({ text, note = '', verdict }, k) => {
      const look = [of.columns[k]?.kind ?? 'text', ...(verdict ? ['v', verdict] : [])].join(' ')
      return `<td class="${look}">${escaped(text)}${note === '' ? '' : `<small>${escaped(note)}</small>`}</td>`
    })
    return `<tr${of.total && i === of.rows.length - 1 ? ' class="total"' : ''}>${cells.join('')}</tr>`
  })
  const caption =
    number === undefined ? '' : `<caption>${CAPTION_WORDS[lang].table} ${number}. ${escaped(of.caption)}</caption>`
  const note = of.note === '' ? '' : `<p class="note">${escaped(of.note)}</p>`
  return `<table>${caption}<colgroup>${widths.join('')}</colgroup><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>${note}`
}

/** The drawing itself, whose ids are its own among all drawings of the page. */
const figure = ({ number, figure: { svg, alt, caption } }: FigureBlock, { lang }: Document): string =>
  `<figure role="img" aria-label="${escaped(alt)}">${svg.replace(/^\s*<\?xml[^>]*>\s*/, '')}<figcaption>${CAPTION_WORDS[lang].figure} ${number}. ${escaped(caption)}</figcaption></figure>`
