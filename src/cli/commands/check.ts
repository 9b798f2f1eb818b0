import { worstLevel } from '../../findings/finding.ts'
import { say } from '../../findings/message.ts'
import { UsageError } from '../../findings/usage.ts'
import { FORMATS, type Format, render } from '../../render.ts'
import { run } from '../../run.ts'
import { colourful, type Given, runOptions } from '../options.ts'
import { print, writeWhole } from '../output.ts'
import { version } from '../version.ts'

type Options = Given & { failOn: 'error' | 'warning' | 'never'; wanted: { format: string; output?: string }[] }

/** `khung check [PATH…]` */
export async function check(paths: string[], options: Options): Promise<void> {
  const wanted = options.wanted.length ? options.wanted : [{ format: 'pretty' }]
  const formats = wanted.map(({ format }) => known(format))
  const results = run(runOptions(paths, options))
  const { lang, quiet = false } = options
  for (const [i, { output }] of wanted.entries()) {
    const screen = output === undefined
    const width = (screen ? process.stdout.columns : undefined) ?? 100
    const text = await render(formats[i] ?? 'pretty', results, version, {
      lang,
      quiet,
      width,
      colour: screen && colourful(options),
    })
    if (screen) print(text)
    else writeWhole(output, text)
  }
  const worst = worstLevel(results.flatMap(result => result.findings))
  const failing = { error: worst === 'error', warning: worst === 'error' || worst === 'warning', never: false }
  if (failing[options.failOn]) process.exitCode = 1
}

/** @throws UsageError for a format there is not */
function known(found: string): Format {
  const format = FORMATS.find(one => one === found)
  if (format) return format
  throw new UsageError(say('usage.choice', { option: '--format', found, allowed: FORMATS.join(', ') }))
}
