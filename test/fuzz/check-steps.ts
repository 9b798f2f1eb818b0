import { join } from 'node:path'
import { checkEach } from '../../src/check-each.ts'
import { diff, diffText } from '../../src/diff.ts'
import { diffPictures } from '../../src/diff-pictures.ts'
import { documentFiles } from '../../src/document-files.ts'
import { type Gap, gapText, wayToTarget } from '../../src/gap.ts'
import { inventoryWorkbook } from '../../src/inventory.ts'
import { type Making, pictureFiles, VIEWS, WAY_VIEWS } from '../../src/picture-files.ts'
import { FORMATS, render } from '../../src/render.ts'
import { reportFiles } from '../../src/report-files.ts'
import { renderTests, testRules } from '../../src/rule-tests.ts'
import { explain, listRules } from '../../src/rules.ts'
import { type Result, run } from '../../src/run.ts'
import { wordMessage } from '../../src/text/word.ts'
import type { Case } from './attack.ts'
import { checkFinding, checkText, usable } from './demands.ts'

/** A step by its name: what the tool is asked for, and the text it answers with. */
type Step = readonly [name: string, make: () => unknown]

/** Checks a folder, and makes one output of what was found; or asks about the rules in it. */
export async function checkSteps(one: Case, withRules: boolean): Promise<void> {
  const { folder, output } = one
  const rules = withRules ? [join(folder, 'rules')] : []
  if (withRules && output % 3 > 0) return made(ruleSteps(one, rules), one)
  const state = output % 7 === 0 ? 'target' : 'current'
  const asked = { paths: [folder], rules, state } as const
  const results = await usable(() => one.clock.of('check', () => run(asked)))
  if (!results) return
  for (const { findings } of results)
    for (const finding of findings) {
      checkFinding(finding)
      if (/^(?:model|rule|waiver)\./.test(finding.rule))
        checkText('back finding', wordMessage(finding.message, lang(one)))
    }
  if (output % 32 === 0) same('check', told(results), told(run(asked)))
  // What asks for many checks, or draws, takes ten times as long: it is asked for less often. Nothing is made of every other.
  if (output % 2 === 1) await made((output % 8 === 7 ? longSteps : quickSteps)(one, results, asked), one)
}

/** Makes one of many outputs. */
async function made(steps: readonly Step[], { clock, output }: Case): Promise<void> {
  const [name, make] = steps[(output >> 3) % steps.length] ?? ['nothing', () => '']
  const text = await usable(() => clock.of(name, make))
  if (text !== undefined) checkText(name, String(text))
}

const lang = ({ output }: Case): 'vi' | 'en' => (output % 5 === 0 ? 'en' : 'vi')

const contents = async (all: readonly { make: () => Making | Promise<Making> }[]): Promise<string> =>
  (await Promise.all(all.map(({ make }) => make()))).map(({ content }) => content ?? '').join('\n')

type Asked = Parameters<typeof run>[0]

const looks = (one: Case) => ({ lang: lang(one), width: 80, quiet: one.output % 9 === 0, showKnown: true }) as const
const editionFor = (one: Case) => ({ lang: lang(one), version: '0' }) as const

function quickSteps(one: Case, results: Result[]): Step[] {
  const { output } = one
  const [first] = results
  const edition = editionFor(one)
  const view = VIEWS[output % VIEWS.length] ?? 'overview'
  const picture = (format: string) => first && contents(pictureFiles(first, [view], [format], edition, undefined))
  return [
    ...FORMATS.map(format => [format, () => render(format, results, '0', looks(one))] as const),
    ['report', () => first && contents(reportFiles(first, ['md'], edition))],
    ['report json', () => first && contents(reportFiles(first, ['json'], edition))],
    ['picture', () => picture('svg')],
    ['mermaid', () => picture('mmd')],
  ]
}

function longSteps(one: Case, results: Result[], asked: Asked): Step[] {
  const { sound, folder, output } = one
  const { rules = [] } = asked
  const [first] = results
  const [look, edition] = [looks(one), editionFor(one)]
  const way = WAY_VIEWS[output % WAY_VIEWS.length] ?? 'roadmap'
  const format = output % 2 ? 'svg' : 'mmd'
  const versions = { before: { paths: [sound] }, after: { paths: [folder] } }
  const back = { before: versions.after, after: versions.before }
  return [
    ...(['pretty', 'json', 'markdown'] as const).map(
      name => [`gap ${name}`, () => gapText(name, { paths: [folder], rules }, '0', look).text] as const,
    ),
    ['each', () => asParts(results, asked, look)],
    ['report', () => first && contents(reportFiles(first, ['md'], edition, wayOf(first, results)))],
    ['way', () => first && contents(pictureFiles(first, [way], [format], edition, wayOf(first, results)))],
    ['diff', () => diffText('markdown', diff({ ...versions, rules }), look)],
    ['diff back', () => diffText('pretty', diff({ ...back, rules }), look)],
    ['diff json', () => diffText('json', diff({ ...versions, rules }), look)],
    ['diff pictures', () => contents(diffPictures(diff(versions), versions, [format], edition))],
    ...(output % 3 ? [] : documentSteps(one, first, edition)),
  ]
}

/** Documents, pages and workbooks take longest. */
function documentSteps({ folder }: Case, first: Result | undefined, edition: ReturnType<typeof editionFor>): Step[] {
  return [
    ['report page', () => first && contents(reportFiles(first, ['html'], edition))],
    ['annexes', async () => first && contents(await documentFiles('annexes', first, ['md'], edition, {}))],
    ['workbook', async () => first && (await contents(reportFiles(first, ['xlsx'], edition))).length],
    ['inventory', async () => (await inventoryWorkbook({ path: folder, ...edition })).length],
  ]
}

function ruleSteps(one: Case, rules: readonly string[]): Step[] {
  const look = { lang: lang(one), width: 80 } as const
  const format = one.output % 2 ? 'json' : 'pretty'
  const question = { framework: 'vn-egov-2.0', rules }
  return [
    ['rules', () => listRules(question, format, lang(one))],
    [`tests ${format}`, () => renderTests(testRules({ paths: rules }), format, '0', look)],
    ['tests', () => renderTests(testRules({ paths: rules }), 'pretty', '0', look)],
    ['explain', () => explain(idOf(rules), question, lang(one))],
  ]
}

/** The id of the first rule of an agency's own there is. */
function idOf(rules: readonly string[]): string {
  const all = JSON.parse(listRules({ framework: 'vn-egov-2.0', rules }, 'json', 'vi')) as { id: string }[]
  return all.find(({ id }) => id.startsWith('agency.'))?.id ?? 'model.schema'
}

/** The way to the target, where there is one. */
function wayOf(first: Result, results: readonly Result[]): Gap | undefined {
  const way = wayToTarget(first, results, true)
  return 'points' in way ? way : undefined
}

/** What `khung check` prints, made architecture by architecture, is what a run of them all gives. */
async function asParts(results: Result[], asked: Asked, look: { lang: 'vi' | 'en' }) {
  const wanted = (['json', 'pretty'] as const).map(format => ({ format, options: look }))
  const { texts } = await checkEach(asked, wanted, '0', { jobs: 1 })
  for (const [i, { format }] of wanted.entries())
    same(`each ${format}`, texts[i] ?? '', await render(format, results, '0', look))
  return texts[1]
}

const told = (results: readonly Result[]): string =>
  JSON.stringify(
    results.map(({ findings, requirements, summary }) => ({
      summary,
      requirements,
      findings: findings.map(({ place, related, ...rest }) => ({
        ...rest,
        at: [place.file.path, place.offset],
        related: related.length,
      })),
    })),
  )

function same(what: string, a: string, b: string): void {
  if (a === b) return
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  throw new Error(`${what}: the same files give another result: ${a.slice(Math.max(0, at - 80), at + 80)}`)
}
