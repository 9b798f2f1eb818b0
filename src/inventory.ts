import { say } from './findings/message.ts'
import { inOrder } from './findings/order.ts'
import { UsageError } from './findings/usage.ts'
import type { Declared } from './model/declared.ts'
import { SECTIONS } from './model/language.ts'
import { anyPack, checkFramework, packs } from './packs.ts'
import { knownFrameworks } from './read/pack.ts'
import { readArchitectures } from './read/read.ts'
import { printable } from './report/printable.ts'
import { interfaceWords } from './text/interface.ts'
import { wordMessage } from './text/word.ts'
import { type Day, firstDay } from './util/day.ts'
import { type InventoryInput, inventory } from './workbook/inventory.ts'
import { workbookBytes } from './workbook/workbook.ts'

/** What to write an inventory workbook for. */
export interface InventoryQuestion {
  /** Of an architecture that is filled in; absent for an empty workbook. */
  path?: string
  /** Framework whose national systems and requirements it offers instead of the one the architecture names. */
  framework?: string
  lang: 'vi' | 'en'
  version: string
}

/** What is filled in beforehand: as many problems of the files are listed as can be read. */
const MOST_PROBLEMS = 100

/**
 * The workbook departments fill in.
 * @throws UsageError for a path that holds no architecture or several, or a framework that is not known
 */
export function inventoryWorkbook({ path, framework, lang, version }: InventoryQuestion): Promise<Uint8Array> {
  const declared = path === undefined ? undefined : oneAt(path)
  const packOf = packs({ rules: [], catalogues: [] })
  checkFramework(framework)
  const pack = packOf(framework ?? declared?.framework ?? '') ?? anyPack(packOf)
  const { id, title, national, outline } = pack.framework
  const model = declared && modelOf(declared, lang)
  return workbookBytes(
    inventory({
      lang,
      version,
      framework: { id, title },
      offer: {
        frameworks: knownFrameworks(),
        national: [...national.values()],
        outline,
        rules: pack.rules.map(rule => ({ id: rule.source.id, title: rule.source.title })),
        ids: idsOf(model?.value ?? {}),
      },
      ...(model ? { model } : {}),
    }),
  )
}

function oneAt(path: string): Declared {
  const [one, second, ...more] = readArchitectures([path])
  if (!one) throw new UsageError(say('usage.no-architecture', { path }))
  if (second) {
    const architectures = [one, second, ...more].map(({ id }) => id).join(', ')
    throw new UsageError(say('usage.one-architecture', { path, architectures }))
  }
  return one
}

/** The sections of all files, joined, and what is wrong with the files in words. */
function modelOf(declared: Declared, lang: 'vi' | 'en'): NonNullable<InventoryInput['model']> {
  const value: Record<string, unknown> = {}
  for (const file of declared.files)
    for (const [key, part] of Object.entries(file.value)) {
      const before = value[key]
      if (SECTIONS.some(section => section === key))
        value[key] = [...(Array.isArray(before) ? before : []), ...(Array.isArray(part) ? part : [])]
      else value[key] ??= part
    }
  const about = (value.architecture ?? {}) as { title?: string; dataAsOf?: unknown }
  const problems = inOrder(declared.findings).filter(({ level }) => level !== 'note')
  const day: Day | undefined = firstDay(about.dataAsOf)
  return {
    id: declared.id,
    title: printable(about.title ?? declared.id),
    day,
    value,
    problems: [
      ...problems.slice(0, MOST_PROBLEMS).map(({ place, message }) => {
        const { line, column } = place.file.position(place.offset)
        return printable(`${interfaceWords[lang].place(place.file.path, line, column)}: ${wordMessage(message, lang)}`)
      }),
      ...(problems.length > MOST_PROBLEMS ? [interfaceWords[lang].moreFindings(problems.length - MOST_PROBLEMS)] : []),
    ],
  }
}

/** Ids of what a model states, to choose from. */
function idsOf(model: Readonly<Record<string, unknown>>): Map<string, string[]> {
  return new Map(
    SECTIONS.map(section => {
      const list = model[section]
      const ids = (Array.isArray(list) ? list : []).map((entry: { id?: unknown } | undefined) => entry?.id)
      return [section, ids.filter(id => typeof id === 'string')]
    }),
  )
}
