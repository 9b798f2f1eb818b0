import { say } from '../../findings/message.ts'
import { UsageError } from '../../findings/usage.ts'
import { importJson, importPage, planOf, suggestion } from '../../import.ts'
import { wordMessage } from '../../text/word.ts'
import { placeName } from '../../util/cells.ts'
import { tell } from '../notes.ts'
import { colourful } from '../options.ts'
import { print, writeAll, writeResult, writeWhole } from '../output.ts'
import { printAside } from '../stderr.ts'
import { version } from '../version.ts'

interface Options {
  to?: string
  map?: string
  suggest?: boolean
  write?: boolean
  all?: boolean
  format: 'pretty' | 'json'
  output?: string
  lang: 'vi' | 'en'
  color: boolean
  quiet?: boolean
}

/** `khung import FILE… --to DIR`: shows what would be done; writes only with `--write`. Ends with 1 where a row is refused. */
export async function importCommand(files: string[], options: Options): Promise<void> {
  if (options.suggest) {
    tellUnused(options)
    return suggest(files, options)
  }
  const { to, map, write = false, all = false, format, output, lang, quiet = false } = options
  if (to === undefined) throw new UsageError(say('import-use.no-to', {}))
  const plan = await planOf({ files, to, ...(map === undefined ? {} : { map }) })
  if (write) writeAll(plan.files)
  const screen = output === undefined
  const width = (screen ? process.stdout.columns : undefined) ?? 100
  const text =
    format === 'json'
      ? importJson(plan, version, lang, write)
      : importPage(plan, { lang, quiet, width, colour: screen && colourful(options), written: write, all })
  if (screen) print(text)
  else writeResult(output, text)
  if (plan.findings.some(({ level }) => level === 'error')) process.exitCode = 1
}

/** A proposal is of the workbook alone. */
function tellUnused({ to, map, write, all, format, lang }: Options): void {
  const given = { '--to': to, '--map': map, '--write': write, '--all': all, '--format': format === 'json' || undefined }
  for (const [option, value] of Object.entries(given))
    if (value !== undefined) tell(say('output.unused-option', { option, given: '--suggest' }), lang)
}

/** Prints a proposal of a map; what could not be read of the files goes to stderr. */
async function suggest(files: string[], { lang, output }: Options): Promise<void> {
  const { text, findings } = await suggestion(files, lang)
  for (const { place, message } of findings)
    printAside(`${'offset' in place ? place.file.path : placeName(place)}: ${wordMessage(message, lang)}`)
  if (output === undefined) print(text)
  else writeWhole(output, text)
  if (findings.some(({ level }) => level === 'error')) process.exitCode = 1
}
