import { readdirSync, readFileSync } from 'node:fs'
import Handlebars from 'handlebars'
import { byCodePoint } from '../src/util/order.ts'

const FOLDER = 'templates/report'

/** The templates of the HTML report as functions, so that a report pays neither for reading nor for compiling them. */
export function reportTemplates(): string {
  const names = readdirSync(FOLDER).filter(name => name.endsWith('.hbs'))
  const parts = names.sort(byCodePoint).map(name => {
    // Strict: a name the page does not have is our mistake, and must not become an empty cell in a signed document.
    const made = Handlebars.precompile(readFileSync(`${FOLDER}/${name}`, 'utf8'), { strict: true, preventIndent: true })
    return `  ${JSON.stringify(name.slice(0, -4))}: ${String(made)},\n`
  })
  return `// Made by scripts/report-templates.ts from ${FOLDER}/. Do not edit.\nexport const TEMPLATES = {\n${parts.join('')}}\n`
}
