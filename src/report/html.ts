import { createHash } from 'node:crypto'
import Handlebars from 'handlebars'
import type { Picture } from './html/figures.ts'
import { pageOf } from './html/page.ts'
import { SCRIPT } from './html/script.generated.ts'
import type { ReportInput, ReportOptions } from './input.ts'

/** The files of `templates/report/` the page is made of: the frame, and what it is made of in turn. */
export const HTML_TEMPLATES = [
  'report',
  'style',
  'dark',
  'summary',
  'findings',
  'requirements',
  'figures',
  'elements',
  'matrix',
  'connections',
  'way',
  'law',
  'panel',
] as const
export type HtmlTemplates = Readonly<Record<(typeof HTML_TEMPLATES)[number], string>>

/** What the page is made of besides the result; whoever calls has read the templates and drawn the pictures. */
export interface HtmlOptions extends Pick<ReportOptions, 'lang'> {
  /** Every picture there is, drawn or with the reason why it cannot be. */
  pictures: readonly Picture[]
  /** CSS that carries the font. */
  fontFace: string
  templates: HtmlTemplates
}

/** One self-contained page that opens from a disk or an e-mail: no request, and no script but our own. */
export function html(input: ReportInput, { lang, pictures, fontFace, templates }: HtmlOptions): string {
  const engine = Handlebars.create()
  engine.registerHelper({ code, breakable })
  // Strict: a name the page does not have is our mistake, and must not become an empty cell in a signed document.
  const strict = { strict: true, preventIndent: true }
  const { report, ...parts } = templates
  for (const [name, part] of Object.entries(parts)) engine.registerPartial(name, engine.compile(part, strict))
  const render = engine.compile(report, strict)
  const page = render({ ...pageOf(input, pictures, lang), fontFace, script: SCRIPT, scriptHash: SCRIPT_HASH })
  return `${page.trimEnd()}\n`
}

/** The one script the page may run is named by its hash, so that nothing a model says can ever be run. */
const SCRIPT_HASH = `sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`

/** Machine words stand in backticks. */
function code(text: unknown): Handlebars.SafeString {
  const escaped = Handlebars.escapeExpression(String(text)).replace(/&#x60;([^&]+?)&#x60;/g, '<code>$1</code>')
  return new Handlebars.SafeString(escaped)
}

/** A long id may go on in the next line after a point; what is copied stays the id. */
const breakable = (id: unknown): Handlebars.SafeString =>
  new Handlebars.SafeString(Handlebars.escapeExpression(String(id)).replaceAll('.', '.<wbr>'))
