import { join } from 'node:path'
import { reportFiles } from '../../documents.ts'
import { wayToTarget } from '../../gap.ts'
import { run } from '../../run.ts'
import { type Given, listOf, runOptions } from '../options.ts'
import { print, writeWhole } from '../output.ts'
import { version } from '../version.ts'

/** `khung report [PATH…] --to DIR` */
export async function report(paths: string[], options: Given & { format: string; to: string }): Promise<void> {
  const formats = listOf(options.format, ['html', 'md', 'json'], '--format')
  const results = run(runOptions(paths, options))
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
