import { resolve } from 'node:path'
import { ciFile } from '../src/ci-files.ts'
import { version } from '../src/cli/version.ts'
import { wayToTarget } from '../src/gap.ts'
import { pictureFiles, type VIEWS } from '../src/picture-files.ts'
import { run } from '../src/run.ts'
import { languagePage } from './language-page.ts'
import { pageFiles } from './pages/pages.ts'
import { reviewExample } from './review-example.ts'

type View = (typeof VIEWS)[number]

/**
 * The first guide builds up a small agency, the guide to roadmaps a small plan; the way to a target shows most on the
 * sample province.
 */
const PICTURES: readonly (readonly [name: string, view: View, model: string])[] = [
  ['so-do-tong-the', 'overview', 'docs/examples/agency'],
  ['so-do-tich-hop', 'integration', 'docs/examples/agency'],
  ['so-do-ung-dung', 'application', 'docs/examples/agency'],
  ['so-do-cap-do', 'security-levels', 'models/tinh-mau'],
  ['so-do-lo-trinh', 'roadmap', 'models/tinh-mau'],
  ['bieu-do-tuan-thu', 'compliance', 'models/tinh-mau'],
  ['tinh-c-so-do-thay-doi', 'difference', 'docs/examples/roadmap/ke-hoach'],
  ['tinh-c-so-do-lo-trinh', 'roadmap', 'docs/examples/roadmap/ke-hoach'],
  ['tinh-c-bieu-do-tuan-thu', 'compliance', 'docs/examples/roadmap/ke-hoach'],
]

/** A picture of the guides, without its font: readers' own will do, and the file is a fifth of the size. */
async function picture(view: View, model: string, lang: 'vi' | 'en'): Promise<string> {
  const results = run({ paths: [resolve(import.meta.dirname, '..', model)] })
  const [result] = results
  if (!result) throw new Error(`${model} holds no architecture`)
  const way = wayToTarget(result, results, true)
  const [made] = pictureFiles(result, [view], ['svg'], { lang, version }, 'points' in way ? way : undefined)
  if (!made) throw new Error(`${model} could not be drawn`)
  const { content } = await made.make()
  return String(content).replace(/<style>@font-face.*?<\/style>\n/s, '')
}

const pictures = (['vi', 'en'] as const).flatMap(lang =>
  PICTURES.map(([name, view, model]): [string, () => Promise<string>] => [
    `docs/pictures/${name}.${lang}.svg`,
    () => picture(view, model, lang),
  ]),
)

/** Files of `docs/` that are made from others, for `npm run generate`. */
export const docsFiles: Readonly<Record<string, () => string | Promise<string>>> = {
  'docs/model-language.md': languagePage,
  'docs/examples/review/lan-2/review.yaml': reviewExample,
  ...Object.fromEntries(pictures),
  'docs/examples/ci/khung.yml': () => ciFile('github', 'model', 'en').text,
  'docs/examples/ci/khung.vi.yml': () => ciFile('github', 'model', 'vi').text,
  'ci/gitlab/khung.gitlab-ci.yml': () => ciFile('gitlab', 'model', 'vi').text,
  ...pageFiles,
}
