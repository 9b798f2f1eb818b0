import { findingsLevel, render } from '../../documents.ts'
import { say } from '../../findings/message.ts'
import { UsageError } from '../../findings/usage.ts'
import { run } from '../../run.ts'
import { colourful, type Given, runOptions } from '../options.ts'
import { print, writeWhole } from '../output.ts'
import { version } from '../version.ts'

export const FORMATS = ['pretty', 'json', 'markdown'] as const

type Options = Given & { failOn: 'error' | 'warning' | 'never'; wanted: { format: string; output?: string }[] }

/** `khung check [PATH…]` */
export function check(paths: string[], options: Options): void {
  const wanted = options.wanted.length ? options.wanted : [{ format: 'pretty' }]
  const formats = wanted.map(({ format }) => known(format))
  const results = run(runOptions(paths, options))
  const { lang, quiet = false } = options
  wanted.forEach(({ output }, i) => {
    const format = formats[i] ?? 'pretty'
    const colour = output === undefined && colourful(options)
    const width = output === undefined ? (process.stdout.columns ?? 100) : 100
    const text = render(format, results, { lang, colour, width, quiet, version })
    if (output === undefined) print(text)
    else writeWhole(output, text)
  })
  const level = findingsLevel(results)
  if (level === 'error' ? options.failOn !== 'never' : level === 'warning' && options.failOn === 'warning') process.exitCode = 1
}

function known(format: string): (typeof FORMATS)[number] {
  const found = FORMATS.find(one => one === format)
  if (found) return found
  throw new UsageError(say('usage.choice', { option: '--format', found: format, allowed: FORMATS.join(', ') }))
}
