import { say } from '../../findings/message.ts'
import { type Gap, wayToTarget } from '../../gap.ts'
import { pictureFiles, VIEWS, WAY_VIEWS } from '../../picture-files.ts'
import { type Result, run } from '../../run.ts'
import { writeAll } from '../files.ts'
import { tell } from '../notes.ts'
import { type Given, listOf, runOptions, type Written } from '../options.ts'
import { withProgress } from '../progress.ts'
import { version } from '../version.ts'

type Options = Given & Written & { view?: string; renderer: 'khung' | 'mermaid'; browser?: string }

/** `khung diagram [PATH…] --view NAME --to DIR` */
export async function diagram(paths: string[], options: Options): Promise<void> {
  const { view, lang } = options
  const named = view === undefined ? ['all'] : listOf(view, [...VIEWS, 'all'], '--view')
  const asked = named.includes('all') ? VIEWS : named
  const views = VIEWS.filter(one => asked.includes(one))
  const formats = listOf(options.format, ['svg', 'png', 'mmd'], '--format')
  if (options.browser !== undefined && options.renderer !== 'mermaid')
    tell(say('output.lacks-option', { option: '--browser', needed: '--renderer mermaid' }), lang)
  const results = withProgress(options.quiet, step => run({ ...runOptions(paths, options), step }))
  const mermaid =
    options.renderer === 'mermaid'
      ? (await import('../mermaid/renderer.ts')).mermaidRenderer(options.browser)
      : undefined
  const onWay = (one: (typeof VIEWS)[number]): boolean => WAY_VIEWS.some(of => of === one)
  const files = results.flatMap(result => {
    if (!result.on && !views.every(onWay)) tellNoDay(result, lang)
    const way = views.some(onWay) ? wayOf(result, results, options, !named.includes('all')) : undefined
    return pictureFiles(result, views, formats, { lang, version }, way, mermaid?.draw)
  })
  try {
    await writeAll(files, options)
  } finally {
    await mermaid?.close()
  }
}

/** Without a day no state can be drawn, and whoever asks for one gets status 1. */
function tellNoDay({ architecture: { id } }: Result, lang: Options['lang']): void {
  tell(say('output.no-day', { architecture: id }), lang)
  process.exitCode = 1
}

/** Why there is no way is said; whoever asked for its pictures by name, and gets none, gets status 1. */
function wayOf(result: Result, all: readonly Result[], { lang, waivers }: Options, byName: boolean): Gap | undefined {
  const way = wayToTarget(result, all, waivers)
  if (!('reason' in way)) return way
  tell(way.reason, lang)
  if (byName) process.exitCode = 1
  return undefined
}
