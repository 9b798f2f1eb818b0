import type { Against } from '../../baseline.ts'
import { onlyChanged } from '../../changed.ts'
import { worstLevel } from '../../findings/finding.ts'
import { say } from '../../findings/message.ts'
import { UsageError } from '../../findings/usage.ts'
import { FORMATS, type Format, render } from '../../render.ts'
import { type Result, run } from '../../run.ts'
import { interfaceWords } from '../../text/interface.ts'
import { colourful, type Given, runOptions } from '../options.ts'
import { print, writeWhole } from '../output.ts'
import { withProgress } from '../progress.ts'
import { version } from '../version.ts'

type Options = Given & {
  failOn: 'error' | 'warning' | 'never'
  docsUrl?: string
  changed?: string
  baseline?: string
  updateBaseline?: boolean
  showKnown?: boolean
  wanted: { format?: string; output?: string }[]
}

/** `khung check [PATH…]` */
export async function check(paths: string[], options: Options): Promise<void> {
  const wanted = complete(options.wanted)
  const formats = wanted.map(({ format }) => known(format))
  const { lang, quiet = false, failOn, showKnown = false } = options
  const docsUrl = options.docsUrl === undefined ? {} : { docsUrl: address(options.docsUrl) }
  if (options.updateBaseline && options.baseline === undefined) throw new UsageError(say('usage.no-baseline', {}))
  const asked = runOptions(paths, options)
  // Before anything is left out, or what is only not shown would pass for corrected.
  const { results: all, shrunk } = await compared(
    withProgress(quiet, step => run({ ...asked, step })),
    options.baseline,
  )
  const results = options.changed === undefined ? all : onlyChanged(all, options.changed, asked)
  for (const [i, { output }] of wanted.entries()) {
    const screen = output === undefined
    const width = (screen ? process.stdout.columns : undefined) ?? 100
    const text = await render(formats[i] ?? 'pretty', results, version, {
      lang,
      quiet,
      width,
      colour: screen && colourful(options),
      failOn,
      showKnown,
      ...docsUrl,
    })
    if (screen) print(text)
    else writeWhole(output, text)
  }
  if (shrunk && options.baseline !== undefined && options.updateBaseline) {
    writeWhole(options.baseline, shrunk.text)
    if (!quiet) process.stderr.write(`${interfaceWords[lang].shrunk(shrunk.removed, options.baseline)}\n`)
  }
  const worst = worstLevel(
    results.flatMap(({ findings, baseline }) => findings.filter(one => !baseline?.known.has(one))),
  )
  const failing = { error: worst === 'error', warning: worst === 'error' || worst === 'warning', never: false }
  if (failing[failOn]) process.exitCode = 1
}

/** @throws UsageError for a baseline that cannot be used */
async function compared(results: Result[], baseline: string | undefined): Promise<Against> {
  if (baseline === undefined) return { results }
  const { against } = await import('../../baseline.ts')
  return against(results, baseline)
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
