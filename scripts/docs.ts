import { resolve } from 'node:path'
import { version } from '../src/cli/version.ts'
import { pictureFiles } from '../src/documents.ts'
import { wayToTarget } from '../src/gap.ts'
import { run } from '../src/run.ts'
import { languagePage } from './language-page.ts'
import { pageFiles } from './pages/pages.ts'

/** The guides build up a small agency; the way to a target shows more on the sample province. */
const VIEWS = {
  overview: { name: 'so-do-tong-the', model: 'docs/examples/agency' },
  integration: { name: 'so-do-tich-hop', model: 'docs/examples/agency' },
  roadmap: { name: 'so-do-lo-trinh', model: 'models/tinh-mau' },
  compliance: { name: 'bieu-do-tuan-thu', model: 'models/tinh-mau' },
} as const
type Drawn = keyof typeof VIEWS

/** A picture of the guides, without its font: readers' own will do, and the file is a fifth of the size. */
function picture(view: Drawn, lang: 'vi' | 'en'): string {
  const { model } = VIEWS[view]
  const results = run({ paths: [resolve(import.meta.dirname, '..', model)] })
  const [result] = results
  if (!result) throw new Error(`${model} holds no architecture`)
  const way = wayToTarget(result, results, true)
  const [made] = pictureFiles(result, [view], ['svg'], { lang, version }, 'points' in way ? way : undefined)
  if (!made) throw new Error(`${model} could not be drawn`)
  return made.text.replace(/<style>@font-face.*?<\/style>\n/s, '')
}

const pictures = (['vi', 'en'] as const).flatMap(lang =>
  (Object.keys(VIEWS) as Drawn[]).map((view): [string, () => string] => [
    `docs/pictures/${VIEWS[view].name}.${lang}.svg`,
    () => picture(view, lang),
  ]),
)

/** Files of `docs/` that are made from others, for `npm run generate`. */
export const docsFiles: Readonly<Record<string, () => string>> = {
  'docs/model-language.md': languagePage,
  ...Object.fromEntries(pictures),
  ...pageFiles,
}
