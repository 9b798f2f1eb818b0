import { basename, dirname } from 'node:path'
import { say } from '../../findings/message.ts'
import { UsageError } from '../../findings/usage.ts'
import { inventoryWorkbook } from '../../inventory.ts'
import { writeAll } from '../files.ts'
import { version } from '../version.ts'

interface Options {
  lang: 'vi' | 'en'
  to: string
  framework?: string
  force?: boolean
  open?: boolean
  quiet?: boolean
}

/** `khung inventory template [PATH] --to FILE.xlsx`: the workbook departments fill in, and `khung import` reads. */
export async function inventory(_action: 'template', path: string | undefined, options: Options): Promise<void> {
  const { lang, to, framework } = options
  if (!/\.xlsx$/i.test(to))
    throw new UsageError(say('usage.extension', { option: '--to', found: to, extension: '.xlsx' }))
  const content = await inventoryWorkbook({
    lang,
    version,
    ...(path === undefined ? {} : { path }),
    ...(framework === undefined ? {} : { framework }),
  })
  await writeAll([{ name: basename(to), make: () => ({ content }) }], { ...options, to: dirname(to) })
}
