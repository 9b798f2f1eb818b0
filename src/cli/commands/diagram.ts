import { join } from 'node:path'
import { pictureFiles, VIEWS } from '../../documents.ts'
import { run } from '../../run.ts'
import { type Given, listOf, runOptions } from '../options.ts'
import { print, writeWhole } from '../output.ts'
import { version } from '../version.ts'

/** `khung diagram [PATH…] --view NAME --to DIR` */
export function diagram(paths: string[], options: Given & { view?: string; format: string; to: string }): void {
  const views =
    options.view === undefined
      ? [...VIEWS]
      : VIEWS.filter(view => listOf(options.view ?? '', VIEWS, '--view').includes(view))
  const formats = listOf(options.format, ['svg', 'mmd'], '--format')
  for (const result of run(runOptions(paths, options))) {
    for (const file of pictureFiles(result, views, formats, { lang: options.lang, version })) {
      const path = join(options.to, file.name)
      writeWhole(path, file.text)
      if (!options.quiet) print(`${path}\n`)
    }
  }
}
