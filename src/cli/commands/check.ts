import type { Against } from '../../baseline.ts'
import { checkEach, type Means, PART_FORMATS, type Setting } from '../../check-each.ts'
import { addedUp, type Level, type Summary, worstLevel } from '../../findings/finding.ts'
import { say } from '../../findings/message.ts'
import { UsageError } from '../../findings/usage.ts'
import { FORMATS, type Format, render } from '../../render.ts'
import type { Options as RunOptions } from '../../run.ts'
import { interfaceWords } from '../../text/interface.ts'
import { tell } from '../notes.ts'
import { colourful, type Given, runOptions } from '../options.ts'
import { print, writeResult, writeWhole } from '../output.ts'
import { whileShown } from '../progress.ts'
import { printAside } from '../stderr.ts'
import { version } from '../version.ts'

type Options = Given & {
  failOn: 'error' | 'warning' | 'never'
  docsUrl?: string
  changed?: string
  baseline?: string
  updateBaseline?: boolean
  showKnown?: boolean
  /** A folder, or the user's own; false or absent: nothing is kept. */
  cache?: string | boolean
  jobs?: string
  wanted: { format?: string; output?: string }[]
}

type Style = Setting['wanted'][number]['options']

/** `khung check [PATH…]` */
export async function check(paths: string[], options: Options): Promise<void> {
  const wanted = complete(options.wanted)
  const formats = wanted.map(({ format }) => known(format))
  const { lang, quiet = false, failOn, showKnown = false } = options
  const docsUrl = options.docsUrl === undefined ? {} : { docsUrl: address(options.docsUrl) }
  if (options.updateBaseline && options.baseline === undefined) throw new UsageError(say('usage.no-baseline', {}))
  tellUnused(options)
  const asked = runOptions(paths, options)
  const means = meansOf(options)
  const style = (output: string | undefined): Style => ({
    lang,
    quiet,
    width: (output === undefined ? process.stdout.columns : undefined) ?? 100,
    colour: output === undefined && colourful(options),
    failOn,
    showKnown,
    ...docsUrl,
  })
  const parts = wanted.flatMap(({ output }, i) => {
    const format = PART_FORMATS.find(one => one === formats[i])
    return format ? [{ format, options: style(output) }] : []
  })
  if (options.changed === undefined && options.baseline === undefined && parts.length === wanted.length) {
    const { texts, worst, summaries } = await whileShown(quiet, step =>
      checkEach({ ...asked, step }, parts, version, means),
    )
    for (const [i, { output }] of wanted.entries()) written(output, texts[i] ?? '')
    tellWritten(wanted, summaries, options)
    return fail(worst, failOn)
  }
  const { results, shrunk } = await compared(asked, options)
  for (const [i, { output }] of wanted.entries())
    written(output, await render(formats[i] ?? 'pretty', results, version, style(output)))
  tellWritten(
    wanted,
    results.map(({ summary }) => summary),
    options,
  )
  if (shrunk && options.baseline !== undefined && options.updateBaseline) {
    writeWhole(options.baseline, shrunk.text)
    if (!quiet) process.stderr.write(`${interfaceWords[lang].shrunk(shrunk.removed, options.baseline)}\n`)
  }
  const fresh = results.flatMap(({ findings, baseline }) => findings.filter(one => !baseline?.known.has(one)))
  fail(worstLevel(fresh), failOn)
}

/** An option without effect is no fault, but whoever gave it expects one. */
function tellUnused({ showKnown, baseline, lang }: Options): void {
  if (showKnown && baseline === undefined)
    tell(say('output.lacks-option', { option: '--show-known', needed: '--baseline' }), lang)
}

/** Who has everything written into files sees nothing else: what was written, and what came out. */
function tellWritten(wanted: Options['wanted'], summaries: readonly Summary[], { lang, quiet }: Options): void {
  const files = wanted.flatMap(({ output }) => output ?? [])
  if (quiet || files.length < wanted.length) return
  const words = interfaceWords[lang]
  const all = addedUp(summaries)
  for (const file of files) printAside(words.written(file))
  printAside(`${words.architectures(summaries.length)}: ${words.verdicts(all)}; ${words.counts(all)}.`)
}

function written(output: string | undefined, text: string): void {
  if (output === undefined) print(text)
  else writeResult(output, text)
}

function fail(worst: Level | undefined, failOn: Options['failOn']): void {
  const failing = { error: worst === 'error', warning: worst === 'error' || worst === 'warning', never: false }
  if (failing[failOn]) process.exitCode = 1
}

/** @throws UsageError for a number of threads that is none */
function meansOf({ jobs, cache }: Options): Means {
  if (jobs !== undefined && !/^[1-9]\d?$/.test(jobs))
    throw new UsageError(say('usage.choice', { option: '--jobs', found: jobs, allowed: '1 … 99' }))
  return {
    ...(jobs === undefined ? {} : { jobs: Number(jobs) }),
    ...(cache === undefined || cache === false ? {} : { cache }),
  }
}

/**
 * Results held together, where a format, a baseline or a change since a revision looks at all of them.
 * @throws UsageError for a baseline or revision that cannot be used
 */
async function compared(asked: RunOptions, { quiet = false, baseline, changed }: Options): Promise<Against> {
  const { run } = await import('../../run.ts')
  const results = await whileShown(quiet, async step => run({ ...asked, step }))
  // Before anything is left out, or what is only not shown would pass for corrected.
  const held = baseline === undefined ? { results } : (await import('../../baseline.ts')).against(results, baseline)
  if (changed === undefined) return held
  return { ...held, results: (await import('../../changed.ts')).onlyChanged(held.results, changed, asked) }
}

/**
 * Formats with the files they go to; none: pretty, on the screen.
 * @throws UsageError for a file without a format, or several formats for one screen
 */
function complete(given: Options['wanted']): { format: string; output?: string }[] {
  if (given.length === 0) return [{ format: 'pretty' }]
  const [only] = given
  if (only && given.length === 1) return [{ format: 'pretty', ...only }]
  const stray = given.find(({ format }) => format === undefined)
  if (stray) throw new UsageError(say('usage.unpaired', { output: stray.output ?? '' }))
  if (given.filter(({ output }) => output === undefined).length > 1) throw new UsageError(say('usage.one-screen', {}))
  return given.map(({ format = '', output }) => ({ format, ...(output === undefined ? {} : { output }) }))
}

/** @throws UsageError for a format there is not */
function known(found: string): Format {
  const format = FORMATS.find(one => one === found)
  if (format) return format
  throw new UsageError(say('usage.choice', { option: '--format', found, allowed: FORMATS.join(', ') }))
}

/** An address on the web, without the slash at its end. @throws UsageError */
function address(found: string): string {
  if (/^https?:\/\/[^\s/]/.test(found) && URL.canParse(found)) return found.replace(/\/+$/, '')
  throw new UsageError(say('usage.bad-address', { option: '--docs-url', found }))
}
