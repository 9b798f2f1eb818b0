import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * A path as the disk spells it. A Mac takes the letters of names and their marks apart; typed anywhere else, the same name
 * is another one to the disk, and looks no different. What is there by neither spelling stays as it was given.
 */
export function asOnDisk(given: string): string {
  if (existsSync(given) || dirname(given) === given) return given
  const folder = asOnDisk(dirname(given))
  const name = given.slice(dirname(given) === '.' ? 0 : dirname(given).length).replace(/^[/\\]+/, '')
  const plain = name.replace(/[/\\]+$/, '').normalize('NFC')
  const spelt = namesIn(folder).find(one => one.normalize('NFC') === plain)
  if (spelt === undefined && folder === dirname(given)) return given
  return join(folder, spelt ?? name)
}

/** What cannot be opened is told by the command that needs it. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The arguments of a command, those that name a file (`--to=Báo cáo` too) as the disk spells them. */
export const argumentsOnDisk = (given: readonly string[]): string[] =>
  given.map(one => {
    const [, option = '', value = ''] = /^(--[a-z-]+=)?(.*)$/s.exec(one) ?? []
    return PLAIN.test(value) ? one : option + asOnDisk(value)
  })

/** What both spellings have in common. */
const PLAIN = /^[\x20-\x7e]*$/
