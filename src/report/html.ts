import { createHash } from 'node:crypto'
import Handlebars from 'handlebars'
import type { Pictures } from './html/figures.ts'
import { pageOf } from './html/page.ts'
import type { ReportInput, ReportOptions } from './input.ts'

/** What the page is made of besides the result; whoever calls has read the template and drawn the pictures. */
export interface HtmlOptions extends Pick<ReportOptions, 'lang'> {
  /** SVG texts; '' where no day is known, so that nothing could be drawn. */
  pictures: Pictures
  /** CSS that carries the font. */
  fontFace: string
  /** `templates/report/report.html.hbs`. */
  template: string
  /** `templates/report/way.html.hbs`, the part on the way to the target. */
  wayTemplate: string
}

/** One self-contained page that opens from a disk or an e-mail: no request, and no script but the template's own. */
export function html(input: ReportInput, { lang, pictures, fontFace, template, wayTemplate }: HtmlOptions): string {
  const engine = Handlebars.create()
  engine.registerHelper({ code, breakable })
  // Strict: a name the page does not have is our mistake, and must not become an empty cell in a signed document.
  const strict = { strict: true, preventIndent: true }
  engine.registerPartial('way', engine.compile(wayTemplate, strict))
  const render = engine.compile(template, strict)
  const page = render({ ...pageOf(input, pictures, lang), fontFace, scriptHash: hashOf(template) })
  return `${page.trimEnd()}\n`
}

/** The one script the page may run is named by its hash, so that nothing a model says can ever be run. */
function hashOf(template: string): string {
  const script = /<script>([\s\S]*?)<\/script>/.exec(template)?.[1] ?? ''
  return `sha256-${createHash('sha256').update(script).digest('base64')}`
}

/** Machine words stand in backticks. */
function code(text: unknown): Handlebars.SafeString {
  const escaped = Handlebars.escapeExpression(String(text)).replace(/&#x60;([^&]+?)&#x60;/g, '<code>$1</code>')
  return new Handlebars.SafeString(escaped)
}

/** A long id may go on in the next line after a point; what is copied stays the id. */
const breakable = (id: unknown): Handlebars.SafeString =>
  new Handlebars.SafeString(Handlebars.escapeExpression(String(id)).replaceAll('.', '.<wbr>'))
