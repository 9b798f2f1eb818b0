import { createHash } from 'node:crypto'
import type { SafeString } from 'handlebars'
import runtime from 'handlebars/runtime.js'
import type { Picture } from './html/figures.ts'
import { pageOf } from './html/page.ts'
import { SCRIPT } from './html/script.generated.ts'
import { TEMPLATES } from './html/templates.generated.mjs'
import type { ReportInput, ReportOptions } from './input.ts'

/** Handlebars without its compiler; its own types know that only as a module of nothing. */
const Handlebars = runtime as unknown as typeof import('handlebars')

/** What the page is made of besides the result; whoever calls has drawn the pictures. */
export interface HtmlOptions extends Pick<ReportOptions, 'lang'> {
  /** Every picture there is, drawn or with the reason why it cannot be. */
  pictures: readonly Picture[]
  /** CSS that carries the font. */
  fontFace: string
}

/** One self-contained page that opens from a disk or an e-mail: no request, and no script but our own. */
export function html(input: ReportInput, { lang, pictures, fontFace }: HtmlOptions): string {
  const engine = Handlebars.create()
  engine.registerHelper({ code, breakable })
  for (const [name, part] of Object.entries(TEMPLATES)) engine.registerPartial(name, engine.template(part))
  const render = engine.template(TEMPLATES.report)
  const page = render({ ...pageOf(input, pictures, lang), fontFace, script: SCRIPT, scriptHash: SCRIPT_HASH })
  return `${page.trimEnd()}\n`
}

/** The one script the page may run is named by its hash, so that nothing a model says can ever be run. */
const SCRIPT_HASH = `sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`

/** Machine words stand in backticks. */
function code(text: unknown): SafeString {
  const escaped = Handlebars.escapeExpression(String(text)).replace(/&#x60;([^&]+?)&#x60;/g, '<code>$1</code>')
  return new Handlebars.SafeString(escaped)
}

/** A long id may go on in the next line after a point; what is copied stays the id. */
const breakable = (id: unknown): SafeString =>
  new Handlebars.SafeString(Handlebars.escapeExpression(String(id)).replaceAll('.', '.<wbr>'))
