import { join } from 'node:path'
import { pictureFiles, VIEWS, WAY_VIEWS } from '../../documents.ts'
import { type Gap, wayToTarget } from '../../gap.ts'
import { type Result, run } from '../../run.ts'
import { wordMessage } from '../../text/word.ts'
import { type Given, listOf, runOptions } from '../options.ts'
import { print, writeWhole } from '../output.ts'
import { version } from '../version.ts'

type Options = Given & { view?: string; format: string; to: string }

/** `khung diagram [PATH…] --view NAME --to DIR` */
export function diagram(paths: string[], options: Options): void {
  const { view, quiet, lang } = options
  const asked = view === undefined ? VIEWS : listOf(view, VIEWS, '--view')
  const views = VIEWS.filter(one => asked.includes(one))
  const formats = listOf(options.format, ['svg', 'mmd'], '--format')
  const results = run(runOptions(paths, options))
  for (const result of results) {
    const way = views.some(one => WAY_VIEWS.some(of => of === one)) ? wayOf(result, results, options) : undefined
    for (const file of pictureFiles(result, views, formats, { lang, version }, way)) {
      const path = join(options.to, file.name)
      writeWhole(path, file.text)
      if (!quiet) print(`${path}\n`)
    }
  }
}

/** Why there is no way is said; whoever asked for its pictures by name, and gets none, gets status 1. */
function wayOf(result: Result, all: readonly Result[], { lang, waivers, view }: Options): Gap | undefined {
  const way = wayToTarget(result, all, waivers)
  if (!('reason' in way)) return way
  process.stderr.write(`khung: ${wordMessage(way.reason, lang)}\n`)
  if (view !== undefined) process.exitCode = 1
  return undefined
}
