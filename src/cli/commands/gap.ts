import { say } from '../../findings/message.ts'
import { type GapFormat, type GapOptions, gapText } from '../../gap.ts'
import { tell } from '../notes.ts'
import { colourful, type Given, runOptions, wholeDay } from '../options.ts'
import { print, writeResult } from '../output.ts'
import { version } from '../version.ts'

type Options = Given & { from?: string; to?: string; format: GapFormat; output?: string }

/** `khung gap [PATH]` */
export async function gap(paths: string[], options: Options): Promise<void> {
  const { asOf, to, format, output, lang, quiet = false } = options
  if (options.state === 'target') tell(say('output.unused-option', { option: '--state', given: 'gap' }), lang)
  // The day asked about is the day the way begins.
  const from = options.from ?? asOf
  const { asOf: _, state: __, ...rest } = runOptions(paths, { ...options, state: 'current' })
  const span: GapOptions = {
    ...rest,
    ...(from === undefined ? {} : { from: wholeDay(from, options.from === undefined ? '--as-of' : '--from') }),
    ...(to === undefined ? {} : { to: wholeDay(to, '--to') }),
  }
  const screen = output === undefined
  const width = (screen ? process.stdout.columns : undefined) ?? 100
  const { text, complete } = gapText(format, span, version, {
    lang,
    width,
    quiet,
    colour: screen && colourful(options),
  })
  if (screen) print(text)
  else writeResult(output, text)
  if (!complete) process.exitCode = 1
}
