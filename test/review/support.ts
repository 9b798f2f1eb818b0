import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ReviewRecord } from '../../src/model/review.ts'
import { continueReview, reviewOf, reviewStatus, startReview } from '../../src/review.ts'
import { type Result, run } from '../../src/run.ts'
import { parsed, valuesOf } from '../../src/util/yaml/nodes.ts'
import { inFolder } from '../support/temp.ts'

export type Files = Readonly<Record<string, string>>
export const VERSION = '0.0.0'

const sample = resolve('models/tinh-mau')
/** The files of the sample province. */
export const province: Files = Object.fromEntries(
  readdirSync(sample).map(name => [name, readFileSync(join(sample, name), 'utf8')]),
)

/** A small model: an application without a host, and a connection that is not complete. */
export const small = (rest = '', title = 'T'): Files => ({
  'architecture.yaml': `khung: 1\narchitecture: { id: nho, title: ${title}, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, partial: [connections] }\n${rest}`,
})

const known = new WeakMap<Files, Result>()

/** The one result of these files; of the same ones it is made once. */
export function resultOf(files: Files): Result {
  const result = known.get(files) ?? inFolder(files, folder => reviewOf(run({ paths: [folder] }), folder).result)
  known.set(files, result)
  return result
}

export const start = (files: Files, lang: 'vi' | 'en' = 'vi'): string => startReview(resultOf(files), VERSION, lang)

/** A review brought up to date with a model. @throws Error naming what is wrong with the review */
export const next = (text: string, files: Files, version = VERSION): string =>
  inFolder({ 'review.yaml': text }, folder => {
    const { done, problems } = continueReview(join(folder, 'review.yaml'), resultOf(files), version)
    if (!done) throw new Error(JSON.stringify(problems.map(({ message }) => message)))
    return done.text
  })

/** Problems of a review: `line:column key`. */
export const problemsOf = (text: string, files: Files): string[] =>
  inFolder({}, folder => {
    const path = join(folder, 'review.yaml')
    writeFileSync(path, text)
    const { problems = [] } = continueReview(path, resultOf(files), VERSION)
    return problems.map(({ message, place }) => {
      const { line, column } = place.file.position(place.offset)
      return `${line}:${column} ${'key' in message ? message.key : ''}`
    })
  })

export const statusOf = (text: string, files: Files, version = VERSION) =>
  inFolder({ 'review.yaml': text }, folder => {
    const { done, problems } = reviewStatus(join(folder, 'review.yaml'), resultOf(files), version)
    if (!done) throw new Error(JSON.stringify(problems))
    return done
  })

export const recordOf = (text: string): ReviewRecord => valuesOf(parsed(text)) as ReviewRecord

export function entryOf(text: string, rule: string) {
  const entry = recordOf(text).requirements.find(one => one.rule === rule)
  if (!entry) throw new Error(`no entry ${rule}`)
  return entry
}

/** Writes below the `decision:` of a requirement, in place of what stands there. */
export function fill(text: string, rule: string, lines: string): string {
  const at = text.indexOf(`- rule: ${rule}\n`)
  if (at < 0) throw new Error(`no entry ${rule}`)
  const from = text.indexOf('    decision:', at)
  const to = text.indexOf('    evidenceRequested:\n', from)
  return text.slice(0, from) + lines + text.slice(to)
}

/** Lines that only the tool writes. */
const TOOL =
  /^\s+(- )?(title|severity|verdict|partial|since|previous|level|message): |^(title|asOf|contentHash|rulesHash|khung): |^\s*$/

/** Lines of a text, those of the tool left out. */
export const linesKept = (text: string): string[] => text.split('\n').filter(line => !TOOL.test(line))

/** The first line of one text that is not, in its order, among those of another; nothing: every one is. */
export function firstLost(before: readonly string[], after: readonly string[]): string | undefined {
  let at = 0
  return before.find(line => {
    const found = after.indexOf(line, at)
    at = found + 1
    return found < 0
  })
}
