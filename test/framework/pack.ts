import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

const FOLDER = new URL('../../framework/vn-egov-2.0/', import.meta.url)

/** File name → text of every YAML file of the pack, as the program hands them to the loader. */
export function packTexts(): Map<string, string> {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map(name => name.replaceAll('\\', '/'))
  const files = names.filter(name => name.endsWith('.yaml')).sort()
  return new Map(files.map(name => [name, readFileSync(new URL(name, FOLDER), 'utf8')]))
}

const TEXTS = packTexts()
const PARSED = new Map([...TEXTS].map(([name, text]): [string, unknown] => [name, parse(text)]))

/** The parsed pack; `edits` replace text (which must occur) in a file before it is parsed. */
export function pack(...edits: readonly (readonly [file: string, from: string, to: string])[]): Map<string, unknown> {
  const files = new Map(PARSED)
  for (const [file, from, to] of edits) {
    const text = TEXTS.get(file) ?? ''
    if (!text.includes(from)) throw new Error(`${file} has no text ${from}`)
    files.set(file, parse(text.replace(from, to)))
  }
  return files
}
