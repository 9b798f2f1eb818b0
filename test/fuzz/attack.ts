import { join } from 'node:path'
import fc from 'fast-check'
import { against } from '../../src/baseline.ts'
import { diff, diffText } from '../../src/diff.ts'
import { diffPictures } from '../../src/diff-pictures.ts'
import { type Making, pictureFiles, reportFiles, VIEWS } from '../../src/documents.ts'
import type { Finding } from '../../src/findings/finding.ts'
import type { Place } from '../../src/findings/source.ts'
import { UsageError } from '../../src/findings/usage.ts'
import { gapText, wayToTarget } from '../../src/gap.ts'
import { FORMATS, render } from '../../src/render.ts'
import { continueReview, reviewStatus } from '../../src/review.ts'
import { renderTests, testRules } from '../../src/rule-tests.ts'
import { listRules } from '../../src/rules.ts'
import { type Result, run } from '../../src/run.ts'
import { keepingFolder } from '../support/temp.ts'
import { edits, mutated, type Texts } from './mutate.ts'
import { SUBJECTS, type SubjectName } from './subjects.ts'

/** One attack: what is mutated, how, and which outputs are made of it. */
export interface Attack {
  subject: SubjectName
  pick: number
  changes: Parameters<typeof mutated>[1]
  output: number
}

export const attacks: fc.Arbitrary<Attack> = fc.record({
  subject: fc.constantFrom(...(Object.keys(SUBJECTS) as SubjectName[]), 'model' as const),
  pick: fc.nat(1000),
  changes: edits,
  output: fc.nat(1000),
})

/** Longer than any one step may take on a machine that does nothing else. */
const SLOW_MS = 2000

interface Limits {
  /** Every output is made, or only one that the attack names. */
  all: boolean
  slow?: number
}

/** Runs one attack through the tool. @throws when anything but a finding or a `UsageError` comes of it */
export async function attack({ subject, pick, changes, output }: Attack, limits: Limits): Promise<void> {
  const { files, changed } = SUBJECTS[subject](pick)
  const part = Object.fromEntries(changed.map(name => [name, (files as Texts)[name] ?? '']))
  const mutant: Texts = { ...files, ...mutated(part, changes) }
  const clock = new Clock(limits.slow ?? SLOW_MS)
  // The folder stays until the last of it has been awaited.
  await inFolders(files, mutant, async (sound, folder) => {
    const rules = subject === 'rules' ? [join(folder, 'rules')] : []
    const results = usable(() => clock.of('check', () => run({ paths: [folder], rules })))
    if (!results) return
    for (const { findings } of results) for (const finding of findings) checkPlaces(finding)
    if (limits.all || output % 4 === 0) same(json(results), json(run({ paths: [folder], rules })))
    const steps = stepsOf(results, sound, folder, rules)
    const chosen = limits.all ? steps : [steps[output % steps.length]].filter(step => step !== undefined)
    for (const [name, make] of chosen) {
      const text = await usable(() => clock.of(name, make))
      if (text !== undefined) checkText(name, text)
    }
  })
}

type Step = readonly [name: string, make: () => unknown]

const LOOK = { lang: 'vi', width: 80 } as const
const EDITION = { lang: 'vi', version: '0' } as const

function stepsOf(results: Result[], sound: string, folder: string, rules: readonly string[]): Step[] {
  const [first] = results
  const way = first && wayToTarget(first, results, true)
  const followed = way && 'points' in way ? way : undefined
  const made = async (all: readonly { make: () => Making | Promise<Making> }[]): Promise<unknown> =>
    (await Promise.all(all.map(({ make }) => make()))).map(({ content }) => content ?? '').join('\n')
  const versions = { before: { paths: [sound] }, after: { paths: [folder] } }
  return [
    ...FORMATS.map(format => [format, () => render(format, results, '0', LOOK)] as const),
    ['report', () => first && made(reportFiles(first, ['html', 'md'], EDITION, followed))],
    ['pictures', () => first && made(pictureFiles(first, VIEWS, ['svg', 'mmd'], EDITION, followed))],
    ...(['pretty', 'json', 'markdown'] as const).map(
      format => [`gap ${format}`, () => gapText(format, { paths: [folder], rules }, '0', LOOK).text] as const,
    ),
    ['diff', () => diffText('markdown', diff({ ...versions, rules }), LOOK)],
    ['diff back', () => diffText('json', diff({ before: versions.after, after: versions.before, rules }), LOOK)],
    ['diff pictures', () => made(diffPictures(diff(versions), versions, ['svg', 'mmd'], EDITION))],
    ['rules', () => (rules.length > 0 ? listRules({ framework: 'vn-egov-2.0', rules }, 'pretty', 'vi') : '')],
    ['tests', () => (rules.length > 0 ? renderTests(testRules({ paths: rules }), 'pretty', '0', LOOK) : '')],
    ['review', () => first && reviewed(first, join(folder, 'review.yaml'))],
    ['baseline', () => render('pretty', against(results, join(folder, 'khung-baseline.yaml')).results, '0', LOOK)],
  ]
}

function reviewed(result: Result, path: string): string {
  const { done, problems = [] } = continueReview(path, result, '0')
  for (const { place } of problems) checkPlace(place)
  for (const { place } of reviewStatus(path, result, '0').problems ?? []) checkPlace(place)
  return done?.text ?? ''
}

/** A place a reader can go to: within the file, on one of its lines. */
function checkPlace({ file, offset, end }: Place): void {
  const { line, column } = file.position(offset)
  const inside = Number.isInteger(offset) && offset >= 0 && offset <= end && end <= Math.max(1, file.text.length)
  const letters = file.text.split('\n')[line - 1]
  if (!inside || letters === undefined || column > letters.length + 1)
    throw new Error(`No place: ${file.path} ${offset}-${end} of ${file.text.length}, ${line}:${column}`)
}

function checkPlaces(finding: Finding): void {
  const { place, related } = finding
  try {
    for (const one of [place, ...related.map(other => other.place)]) checkPlace(one)
  } catch (error) {
    throw new Error(`${finding.rule} ${JSON.stringify(finding.message)}`, { cause: error })
  }
}

/** What no output may hold, whatever the model says. */
function checkText(name: string, made: unknown): void {
  const text = String(made)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not be there.
  const odd = /[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f]/.exec(text)
  if (odd && name !== 'review')
    throw new Error(`${name} writes ${JSON.stringify(text.slice(odd.index - 40, odd.index + 20))}`)
  const wordless = /\[object Object\]|\bNaN\b(?![`"”’\]&<])/.exec(text)
  if (wordless)
    throw new Error(
      `${name} writes no words: ${wordless.input.slice(Math.max(0, wordless.index - 60), wordless.index + 30)}`,
    )
  if (/^(json|sarif|sarif-github|gitlab|rdjson|gap json|diff back)$/.test(name)) JSON.parse(text)
  // Between backticks Markdown takes everything for text.
  const outsideCode = text.replace(/(`+)[^`][^\n]*?\1(?!`)/g, '')
  if (/^(report|markdown|comment)$/.test(name) && /<script>alert/.test(outsideCode))
    throw new Error(`${name} lets markup through`)
}

/** Each step is timed by the processor, for others may keep the machine busy. */
class Clock {
  readonly #slow: number
  constructor(slow: number) {
    this.#slow = slow
  }

  of<T>(name: string, work: () => T): T {
    const started = process.cpuUsage()
    const done = work()
    const { user, system } = process.cpuUsage(started)
    if ((user + system) / 1000 > this.#slow) throw new Error(`${name} took ${Math.round((user + system) / 1000)} ms`)
    return done
  }
}

const json = (results: readonly Result[]): string =>
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

function same(a: string, b: string): void {
  if (a !== b) throw new Error('The same files give another result the second time.')
}

/** What the work gives; nothing where it says that this cannot be used. */
function usable<T>(work: () => T): T | undefined {
  try {
    const done = work()
    return done instanceof Promise ? (done.catch(refused) as T) : done
  } catch (error) {
    return refused(error)
  }
}

function refused(error: unknown): undefined {
  if (!(error instanceof UsageError)) throw error
}

/** Two folders that stay until `use` has ended. */
const inFolders = (a: Texts, b: Texts, use: (a: string, b: string) => Promise<void>): Promise<void> =>
  keepingFolder(a, first => keepingFolder(b, second => use(first, second)))
