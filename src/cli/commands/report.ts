import { reportFiles } from '../../documents.ts'
import { wayToTarget } from '../../gap.ts'
import { run } from '../../run.ts'
import { writeAll } from '../files.ts'
import { type Given, listOf, runOptions, type Written } from '../options.ts'
import { withProgress } from '../progress.ts'
import { version } from '../version.ts'

/** `khung report [PATH…] --to DIR` */
export async function report(paths: string[], options: Given & Written & { baseline?: string }): Promise<void> {
  const formats = listOf(options.format, ['html', 'xlsx', 'md', 'json'], '--format')
  const all = withProgress(options.quiet, step => run({ ...runOptions(paths, options), step }))
  const { baseline } = options
  const results = baseline === undefined ? all : (await import('../../baseline.ts')).against(all, baseline).results
  const files = results.flatMap(result => {
    const way = formats.some(format => format !== 'json') && wayToTarget(result, results, options.waivers)
    const followed = way && 'points' in way ? way : undefined
    return reportFiles(result, formats, { lang: options.lang, version }, followed)
  })
  await writeAll(files, options)
}
