import { join } from 'node:path'
import { say } from '../../findings/message.ts'
import { UsageError } from '../../findings/usage.ts'
import { type NewRule, newRule } from '../../new-rule.ts'
import { isThere, print, writeWhole } from '../output.ts'

/**
 * `khung new-rule ID`
 * @throws UsageError for an id that cannot be used, or a file that is there already
 */
export function newRuleCommand(id: string, { to, ...options }: Omit<NewRule, 'id'> & { to: string }): void {
  const { rule, tests, files } = newRule({ id, ...options })
  for (const name of [rule, tests])
    if (isThere(join(to, name))) throw new UsageError(say('usage.exists', { path: join(to, name) }))
  for (const [name, text] of files) {
    const path = join(to, name)
    // The schema is that of every rule in the folder.
    if (isThere(path)) continue
    writeWhole(path, text)
    print(`${path}\n`)
  }
  const command = `khung test-rules ${to}`
  print(
    options.lang === 'vi'
      ? `Tiếp theo: thay các chỗ [Điền: …] trong hai tệp, rồi chạy ${command}\n`
      : `Next: replace each [Fill in: …] in the two files, then run ${command}\n`,
  )
}
