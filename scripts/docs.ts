import { resolve } from 'node:path'
import { version } from '../src/cli/version.ts'
import { pictureFiles } from '../src/documents.ts'
import { run } from '../src/run.ts'
import { languagePage } from './language-page.ts'
import { pageFiles } from './pages/pages.ts'

const VIEWS = { overview: 'tong-the', integration: 'tich-hop' } as const

/** A picture of the guides, without its font: readers' own will do, and the file is a fifth of the size. */
function picture(model: string, view: keyof typeof VIEWS, lang: 'vi' | 'en'): string {
  const [result] = run({ paths: [resolve(import.meta.dirname, '..', model)] })
  if (!result) throw new Error(`${model} holds no architecture`)
  const [made] = pictureFiles(result, [view], ['svg'], { lang, version })
  if (!made) throw new Error(`${model} could not be drawn`)
  return made.text.replace(/<style>@font-face.*?<\/style>\n/s, '')
}

const pictures = (['vi', 'en'] as const).flatMap(lang =>
  (['overview', 'integration'] as const).map((view): [string, () => string] => [
    `docs/pictures/so-do-${VIEWS[view]}.${lang}.svg`,
    () => picture('docs/examples/agency', view, lang),
  ]),
)

/** Files of `docs/` that are made from others, for `npm run generate`. */
export const docsFiles: Readonly<Record<string, () => string>> = {
  'docs/model-language.md': languagePage,
  ...Object.fromEntries(pictures),
  ...pageFiles,
}
