import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { ciFile, type Service } from '../../ci-files.ts'
import { say } from '../../findings/message.ts'
import { UsageError } from '../../findings/usage.ts'
import { newArchitecture, shippedTemplates } from '../../init.ts'
import { tell } from '../notes.ts'
import { isThere, print, writeWhole } from '../output.ts'

interface Options {
  level: string
  lang: 'vi' | 'en'
  ci?: Service
  templates?: string
}

/**
 * `khung init [DIR]`: the only command that asks for today's date. With `--ci` a model that is there already is kept,
 * and only the service's file is written; with `--templates` nothing but the templates of documents.
 * @throws UsageError when what it would write is there already
 */
export function init(dir: string, { level, lang, ci, templates }: Options): void {
  if (templates !== undefined) {
    for (const option of [...(dir === '.' ? [] : [dir]), ...(ci === undefined ? [] : ['--ci'])])
      tell(say('output.unused-option', { option, given: `--templates ${templates}` }), lang)
    writeTemplates(templates, lang)
    return
  }
  const main = join(dir, 'architecture.yaml')
  const service = ci === undefined ? [] : [serviceFile(ci, dir, lang)]
  const model = ci !== undefined && isThere(main) ? [] : newArchitecture(nameOf(dir), level, lang, localDay(new Date()))
  const files = [...service, ...model.map(({ name, text }) => ({ path: join(dir, name), text }))]
  // The schema is the tool's own, and written anew.
  for (const { path } of files)
    if (isThere(path) && !path.endsWith('.schema.json')) throw new UsageError(say('usage.exists', { path }))
  writeEach(files)
  print(
    lang === 'vi'
      ? `Tiếp theo: điền ${main}, hoặc nhập sổ Excel: khung import SỔ.xlsx --to ${dir}; rồi: khung check ${dir}\n`
      : `Next: fill in ${main}, or import a workbook: khung import WORKBOOK.xlsx --to ${dir}; then: khung check ${dir}\n`,
  )
}

/** The templates of documents that come with the tool, for an agency to change and hand to `khung report --templates`. */
function writeTemplates(folder: string, lang: 'vi' | 'en'): void {
  const files = shippedTemplates(lang).map(({ name, text }) => ({ path: join(folder, name), text }))
  for (const { path } of files) if (isThere(path)) throw new UsageError(say('usage.exists', { path }))
  writeEach(files)
  const next = `khung report --kind approval --templates ${folder}`
  print(lang === 'vi' ? `Sửa mẫu rồi chạy: ${next}\n` : `Change them, then run: ${next}\n`)
}

function writeEach(files: readonly { path: string; text: string }[]): void {
  for (const { path, text } of files) {
    writeWhole(path, text)
    print(`${path}\n`)
  }
}

const nameOf = (dir: string): string => basename(resolve(dir))

/** The day where the user is, not in Greenwich. */
const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(n => String(n).padStart(2, '0')).join('-')

/** The file of a service, from the current folder; it names the model from where the repository begins. */
function serviceFile(service: Service, dir: string, lang: 'vi' | 'en'): { path: string; text: string } {
  const root = repositoryOf(resolve(dir))
  const { name, text } = ciFile(service, relative(root, resolve(dir)).split(sep).join('/') || '.', lang)
  return { path: relative(process.cwd(), join(root, name)), text }
}

/** The nearest folder that git knows; without one the current folder, or the model's own where that is elsewhere. */
function repositoryOf(model: string): string {
  for (let folder = model; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) break
  }
  const below = relative(process.cwd(), model)
  return below === '..' || below.startsWith(`..${sep}`) ? model : process.cwd()
}
