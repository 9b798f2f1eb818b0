import { dirname, join } from 'node:path'
import { say } from '../../findings/message.ts'
import { UsageError } from '../../findings/usage.ts'
import {
  continueReview,
  notOutside,
  reviewJson,
  reviewOf,
  reviewPage,
  reviewSchemaText,
  reviewStatus,
  SCHEMA,
  startReview,
  stillOpen,
} from '../../review.ts'
import { run } from '../../run.ts'
import { reviewWords } from '../../text/review.ts'
import { wordMessage } from '../../text/word.ts'
import { tellUnsound } from '../notes.ts'
import { colourful, type Given, runOptions } from '../options.ts'
import { isThere, print, writeResult, writeWhole } from '../output.ts'
import { usable } from '../review-problems.ts'
import { version } from '../version.ts'

type Options = Given & { output?: string; review?: string; format: 'pretty' | 'json' }

/** `khung review start|status [PATH]` */
export function review(action: 'start' | 'status', path: string, options: Options): void {
  const { result, place: own } = reviewOf(run(runOptions([path], options)), path)
  const isNamed = (action === 'start' && options.output !== undefined) || options.review !== undefined
  const place = !isNamed && isThere(own) ? notOutside(own) : own
  if (action === 'start') start(options.output ?? options.review ?? place, result, options)
  else status(options.review ?? place, path, result, options)
}

type Result = Parameters<typeof startReview>[0]

/**
 * Begins a review, or brings the one that is there up to date.
 * @throws UsageError when there is nothing to review, or the file to write is something else, or broken
 */
function start(file: string, result: Result, { lang, quiet = false, output, review }: Options): void {
  if (result.requirements.length === 0)
    throw new UsageError(say('review.nothing', { architecture: result.architecture.id }))
  const words = reviewWords[lang]
  const there = isThere(file)
  const { text, same } = there
    ? usable(continueReview(file, result, version), file, lang)
    : { text: startReview(result, version, lang), same: false }
  tellUnsound([result], lang)
  if (!same) writeWhole(file, text)
  const schema = join(dirname(file), SCHEMA)
  if (!isThere(schema)) writeWhole(schema, reviewSchemaText())
  if (quiet) return
  print(`${same ? words.same(file) : there ? words.merged(file) : words.started(file)}\n`)
  const open = stillOpen(usable(reviewStatus(file, result, version), file, lang), result, output ?? review)
  if (open) print(`${wordMessage(open, lang)}\n`)
}

/** Says what is still to be done; ends with 1 where something is. */
function status(file: string, path: string, result: Result, options: Options): void {
  const { lang, quiet = false, format, output } = options
  if (!isThere(file)) throw new UsageError(say('review.absent', { path: file, architecture: path }))
  const found = usable(reviewStatus(file, result, version), file, lang)
  const screen = output === undefined
  const width = (screen ? process.stdout.columns : undefined) ?? 100
  const text =
    format === 'json'
      ? reviewJson(found, lang)
      : reviewPage(found, { lang, quiet, width, colour: screen && colourful(options) })
  if (screen) print(text)
  else writeResult(output, text)
  if (found.open.length > 0) process.exitCode = 1
}
