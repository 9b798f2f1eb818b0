import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The YAML files of the folder a program is given, at any depth. */
export const texts = (folder = process.argv[2] ?? '.'): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.ya?ml$/.test(name))
    .map(name => readFileSync(join(folder, name), 'utf8'))
