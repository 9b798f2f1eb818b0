import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { say } from '../../findings/message.ts'
import { UsageError } from '../../findings/usage.ts'
import { newArchitecture } from '../../init.ts'
import { print, writeWhole } from '../output.ts'

/**
 * `khung init [DIR]`: the only command that asks for today's date.
 * @throws UsageError when there is an architecture already
 */
export function init(dir: string, { level, lang }: { level: string; lang: 'vi' | 'en' }): void {
  const main = join(dir, 'architecture.yaml')
  if (existsSync(main)) throw new UsageError(say('usage.exists', { path: main }))
  // The day where the user is, not in Greenwich.
  const now = new Date()
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(n => String(n).padStart(2, '0')).join('-')
  for (const { name, text } of newArchitecture(basename(resolve(dir)), level, lang, today)) {
    const path = join(dir, name)
    writeWhole(path, text)
    print(`${path}\n`)
  }
  print(lang === 'vi' ? `Tiếp theo: khung check ${dir}\n` : `Next: khung check ${dir}\n`)
}
