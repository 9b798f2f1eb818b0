import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ImportFinding, ImportPlan } from '../../src/findings/import.ts'
import { importJson, importPage, planOf, suggestion } from '../../src/import.ts'
import { readSheets } from '../../src/read/import.ts'
import { run } from '../../src/run.ts'
import { wordMessage } from '../../src/text/word.ts'
import type { Case } from './attack.ts'
import { checkCell, checkFinding, checkPlace, checkText, usable } from './demands.ts'

/** Imports what lies in the folder into the model in `m`. @returns whether the folder holds something else now */
export async function importSteps(one: Case): Promise<boolean> {
  const { clock, folder, files, output } = one
  const paths = files.filter(name => /^so\.\w+$/.test(name)).map(name => join(folder, name))
  const map = files.includes('map.yaml') && output % 4 !== 0 ? { map: join(folder, 'map.yaml') } : {}
  const asked = { files: paths, to: join(folder, 'm'), ...map }
  const plan = await usable(() => clock.of('import', () => planOf(asked)))
  if (!plan) return false
  checkPlan(plan)
  if (output % 8 === 0) await proposed(one, paths)
  if (output % 8 === 1) await checkRows(plan, paths)
  const look = { lang: output % 5 ? 'vi' : 'en', quiet: false, width: 80, colour: false, written: false } as const
  checkText('import', importPage(plan, { ...look, all: output % 2 === 0 }))
  checkText('import json', importJson(plan, '0', look.lang, false))
  if (plan.files.length === 0 || output % 3 > 0) return false
  await written(one, plan, asked)
  return true
}

function checkFindings(findings: readonly ImportFinding[]): void {
  for (const { place, message } of findings) {
    try {
      if ('offset' in place) checkPlace(place)
      else checkCell(place)
    } catch (error) {
      throw new Error(JSON.stringify(message), { cause: error })
    }
    for (const lang of ['vi', 'en'] as const) checkText('back import', wordMessage(message, lang))
  }
}

/** Everything said has a place. */
function checkPlan({ findings, elements, sheets }: ImportPlan): void {
  checkFindings(findings)
  for (const { place } of elements) checkCell(place)
  for (const { place } of sheets) checkCell(place)
}

/** Every row of every sheet is accounted for, but for what the tool adds to a workbook to know it by. */
async function checkRows({ sheets }: ImportPlan, files: readonly string[]): Promise<void> {
  if (sheets.length === 0) return
  const { grids } = await readSheets(files)
  for (const { file, sheet, named, rows } of grids.filter(grid => !grid.sheet.startsWith('_khung'))) {
    const ofSheet = sheets.filter(({ place }) => place.file === file && (!named || place.sheet === sheet))
    for (const { rows: told, fates } of ofSheet) {
      const sum = Object.values(fates).reduce((all, n) => all + n, 0)
      if (told !== rows.length || sum !== told)
        throw new Error(`${sheet} has ${rows.length} rows, but ${told} are told: ${JSON.stringify(fates)}`)
    }
    if (ofSheet.length === 0) throw new Error(`Nothing is told of the sheet ${sheet}.`)
  }
}

/** A proposal of a map is one that can be read. */
async function proposed({ clock, folder }: Case, files: readonly string[]): Promise<void> {
  const found = await usable(() => clock.of('suggestion', () => suggestion(files, 'vi')))
  if (!found) return
  checkFindings(found.findings)
  checkText('suggestion', found.text)
  const map = join(folder, 'proposed.yaml')
  writeFileSync(map, found.text)
  const plan = await usable(() => clock.of('import as proposed', () => planOf({ files, to: join(folder, 'm'), map })))
  if (plan) checkPlan(plan)
  const ofMap = plan?.findings.find(({ level, place }) => level === 'error' && 'offset' in place)
  if (ofMap) throw new Error(`The map proposed cannot be used: ${JSON.stringify(ofMap.message)}`)
}

/** What is written can be read again, and is then all there. */
async function written({ clock }: Case, plan: ImportPlan, asked: Parameters<typeof planOf>[0]): Promise<void> {
  for (const { path, text } of plan.files) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  const results = await clock.of('check of the import', () => run({ paths: [asked.to] }))
  for (const { findings } of results)
    for (const finding of findings) {
      checkFinding(finding)
      if (finding.rule === 'model.yaml')
        throw new Error(`The import breaks the model: ${JSON.stringify(finding.message)}`)
    }
  const again = await clock.of('import again', () => planOf(asked))
  if (again.files.length > 0)
    throw new Error(
      `Imported twice, it changes ${JSON.stringify(again.elements.map(({ id, fields }) => [id, fields]))}`,
    )
}
