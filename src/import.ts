import type { ImportFinding, ImportPlan } from './findings/import.ts'
import { say } from './findings/message.ts'
import { UsageError } from './findings/usage.ts'
import { statedInForms as statedIn } from './import/forms/about-lines.ts'
import type { FormGrid } from './import/forms/table.ts'
import { layoutsFrom, mapProblems } from './import/from-map.ts'
import { guessSheet } from './import/guess/guess.ts'
import { guessedLayouts } from './import/guess/map.ts'
import { suggestedMap } from './import/guess/text.ts'
import type { Layouts } from './import/layout.ts'
import { type ModelView, viewOf } from './import/model.ts'
import { planImport } from './import/plan.ts'
import { recode } from './import/recode.ts'
import { templateLayouts } from './import/template.ts'
import { type Grid, placeAt } from './model/grid.ts'
import { architecture } from './model/language.ts'
import { readImportMap, readModelAt, readSheets } from './read/import.ts'
import { readPack } from './read/pack.ts'
import type { Lang } from './text/words.ts'

export type { ImportPlan } from './findings/import.ts'
export { importJson, importPage } from './report/import.ts'

/** What to import, and where to. */
export interface ImportOptions {
  files: readonly string[]
  to: string
  map?: string
}

/**
 * What an import would do; nothing is written.
 * @throws UsageError for paths that cannot be used
 */
export async function planOf({ files, to, map }: ImportOptions): Promise<ImportPlan> {
  const model = readModelAt(to)
  const torn = model.declared.files.filter(file => file.broken).length
  if (torn > 0)
    return nothing(model.folder, [
      { level: 'error', place: { file: model.folder }, message: say('import.model-broken', { problems: torn }) },
    ])
  const read = map === undefined ? undefined : readImportMap(map)
  const wrong = read
    ? read.problems.length > 0
      ? read.problems
      : mapProblems(read.map).map(({ at, key, message }) => ({ message, place: read.placeOf(at, key) }))
    : []
  if (wrong.length > 0)
    return nothing(
      model.folder,
      wrong.map(problem => ({ level: 'error', ...problem })),
    )
  const { grids, problems } = await readSheets(files)
  const recoded = grids.map(recode)
  const layouts = layoutsOf(
    recoded.map(({ grid }) => grid),
    read?.map,
  )
  const findings = [...problems, ...recoded.flatMap(one => one.findings), ...layouts.findings]
  const framework = statedIn(layouts.forms, 'framework')
  if (!model.isNew) return planImport({ ...layouts, findings }, viewFor(model, framework))
  if (layouts.forms.length === 0) throw new UsageError(say('import-use.no-architecture', { path: to }))
  const lacking = Object.entries(architecture).filter(
    ([name, field]) => 'required' in field && statedIn(layouts.forms, name) === undefined,
  )
  if (lacking.length === 0) return planImport({ ...layouts, findings }, viewFor(model, framework))
  const [form] = layouts.forms
  const missing = lacking.map(([field]): ImportFinding => {
    const place = form ? placeAt(form.grid) : { file: to }
    return { level: 'error', place, message: say('import.required', { field }) }
  })
  return nothing(model.folder, [...findings, ...missing])
}

/**
 * A proposal of the map by which workbooks can be imported.
 * @throws UsageError for paths that cannot be used
 */
export async function suggestion(
  files: readonly string[],
  lang: Lang,
): Promise<{ text: string; findings: ImportFinding[] }> {
  const { grids, problems } = await readSheets(files)
  const guesses = grids.map(grid => ({ grid, guess: guessSheet(recode(grid).grid) }))
  const known = guesses.flatMap(({ guess }) => guess ?? [])
  const unknown = guesses.flatMap(({ grid, guess }) => (guess ? [] : [grid]))
  return { text: suggestedMap(known, unknown, lang), findings: problems }
}

function layoutsOf(
  grids: Grid[],
  map: Parameters<typeof layoutsFrom>[0] | undefined,
): Layouts & { forms: readonly FormGrid[] } {
  const mapped = map ? layoutsFrom(map, grids) : { sheets: [], unread: [], findings: [], others: grids }
  const made = templateLayouts(mapped.others)
  const guessed = guessedLayouts(made.others)
  const left = guessed.others
  const unread = left
    .filter(({ rows }) => rows.length > 0)
    .map((grid): ImportFinding => {
      const rows = grid.rows.filter(row => row.length > 0).length
      return { level: 'warning', place: placeAt(grid), message: say('import-file.sheet-unread', { rows }) }
    })
  return {
    sheets: [...mapped.sheets, ...made.sheets, ...guessed.sheets],
    forms: made.forms,
    unread: [...mapped.unread, ...made.unread, ...left],
    findings: [...mapped.findings, ...made.findings, ...guessed.findings, ...unread],
  }
}

const nothing = (to: string, findings: ImportFinding[]): ImportPlan => ({
  to,
  elements: [],
  sheets: [],
  findings,
  files: [],
  untouched: 0,
})

function viewFor(
  { folder, declared, marks, taken, isNew }: ReturnType<typeof readModelAt>,
  framework: string | undefined,
): ModelView {
  const parts = (isNew ? [] : declared.files).map(({ file, value }) => ({
    path: file.path,
    text: file.text,
    mark: marks.get(file.path) ?? '',
    value,
  }))
  return viewOf(folder, parts, taken, readPack(framework ?? declared.framework)?.framework)
}
