import { existsSync } from 'node:fs'
import { type DiffFormat, type DiffOptions, diff as diffOf, diffText, type Version, type Versions } from '../../diff.ts'
import { say } from '../../findings/message.ts'
import { UsageError } from '../../findings/usage.ts'
import { tell } from '../notes.ts'
import { colourful, type Given, listOf, runOptions } from '../options.ts'
import { print, writeResult } from '../output.ts'
import { version } from '../version.ts'

type Options = Given & { format: DiffFormat; output?: string; to?: string; pictures?: string; force?: boolean }

/** `khung diff OLD NEW` or `khung diff A..B [PATH…]` */
export async function diff(given: string[], options: Options): Promise<void> {
  const { paths: _, ...rest } = runOptions([], options)
  const versions = versionsOf(given)
  const screen = options.output === undefined
  const width = (screen ? process.stdout.columns : undefined) ?? 100
  const { lang, quiet = false } = options
  const wanted: DiffOptions = { ...rest, ...versions }
  const found = diffOf(wanted)
  const text = diffText(options.format, found, { lang, width, quiet, colour: screen && colourful(options) })
  if (screen) print(text)
  else writeResult(options.output ?? '', text)
  if (options.to === undefined && options.force)
    tell(say('output.lacks-option', { option: '--force', needed: '--to' }), lang)
  if (options.to !== undefined) await draw(found, wanted, { ...options, to: options.to })
}

/** Beside the text, and after it. */
async function draw(found: readonly Versions[], asked: DiffOptions, options: Drawn): Promise<void> {
  const { DIFF_PICTURES, diffPictures } = await import('../../diff-pictures.ts')
  const { writeAll } = await import('../files.ts')
  const formats = listOf(options.pictures ?? 'svg', DIFF_PICTURES, '--pictures')
  await writeAll(diffPictures(found, asked, formats, { lang: options.lang, version }), { ...options, aside: true })
}

type Drawn = Options & { to: string }

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
