import { join } from 'node:path'
import { reportFiles } from '../../documents.ts'
import { wayToTarget } from '../../gap.ts'
import { run } from '../../run.ts'
import { type Given, listOf, runOptions } from '../options.ts'
import { print, writeWhole } from '../output.ts'
import { version } from '../version.ts'

/** `khung report [PATH…] --to DIR` */
export async function report(
  paths: string[],
  options: Given & { format: string; to: string; baseline?: string },
): Promise<void> {
  const formats = listOf(options.format, ['html', 'md', 'json'], '--format')
  const all = run(runOptions(paths, options))
  const { baseline } = options
  const results = baseline === undefined ? all : (await import('../../baseline.ts')).against(all, baseline).results
  for (const result of results) {
    const way = formats.some(format => format !== 'json') && wayToTarget(result, results, options.waivers)
    const followed = way && 'points' in way ? way : undefined
    for (const file of reportFiles(result, formats, { lang: options.lang, version }, followed)) {
      const path = join(options.to, file.name)
      writeWhole(path, file.text)
      if (!options.quiet) print(`${path}\n`)
    }
  }
}
