import { type Dirent, readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { byPath } from '../util/order.ts'
import { opened } from './opened.ts'

/**
 * YAML files at any depth, by path; links, hidden folders and `node_modules` are not followed.
 * @throws UsageError when a folder cannot be opened
 */
export function yamlBelow(folder: string): string[] {
  const found: string[] = []
  const queue = [opened(folder, path => realpathSync(path))]
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const entry of entriesOf(at)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = join(at, entry.name)
      if (entry.isDirectory()) queue.push(path)
      else if (entry.isFile() && /\.ya?ml$/.test(entry.name)) found.push(path)
    }
  }
  return found.sort(byPath)
}

const entriesOf = (folder: string): Dirent[] => opened(folder, () => readdirSync(folder, { withFileTypes: true }))
