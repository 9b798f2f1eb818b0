import { existsSync } from 'node:fs'
import { type DiffFormat, type DiffOptions, diffText, type Version } from '../../diff.ts'
import { say } from '../../findings/message.ts'
import { UsageError } from '../../findings/usage.ts'
import { colourful, type Given, runOptions } from '../options.ts'
import { print, writeWhole } from '../output.ts'

type Options = Given & { format: DiffFormat; output?: string }

/** `khung diff OLD NEW` or `khung diff A..B [PATH…]` */
export async function diff(given: string[], options: Options): Promise<void> {
  const { paths: _, ...rest } = runOptions([], options)
  const versions = versionsOf(given)
  const screen = options.output === undefined
  const width = (screen ? process.stdout.columns : undefined) ?? 100
  const { lang, quiet = false } = options
  const wanted: DiffOptions = { ...rest, ...versions }
  const text = diffText(options.format, wanted, { lang, width, quiet, colour: screen && colourful(options) })
  if (screen) print(text)
  else writeWhole(options.output ?? '', text)
}

/**
 * A range such as `main..HEAD` is two revisions, unless a file has that name; `main...HEAD` begins where HEAD left main, as
 * in git. Anything else is two paths.
 */
function versionsOf([first = '', ...rest]: string[]): { before: Version; after: Version } {
  const range = /^(.*[^.])(\.\.\.?)([^.].*)?$/.exec(first)
  if (range && !existsSync(first)) {
    const [, from = '', dots, to = 'HEAD'] = range
    const start = dots === '...' ? `${from}...${to}` : from
    return { before: { paths: rest, revision: start }, after: { paths: rest, revision: to } }
  }
  const [second, ...more] = rest
  if (second === undefined || more.length > 0) throw new UsageError(say('usage.two-versions', {}))
  return { before: { paths: [first] }, after: { paths: [second] } }
}
