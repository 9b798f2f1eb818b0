import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** The model in a folder, its files joined. */
export function modelAt(folder: string): Record<string, unknown> {
  const model: Record<string, unknown> = {}
  for (const name of readdirSync(folder).filter(one => one.endsWith('.yaml')))
    for (const [key, value] of Object.entries(parse(readFileSync(join(folder, name), 'utf8'))))
      model[key] = Array.isArray(value) ? [...((model[key] as unknown[]) ?? []), ...value] : value
  return model
}
