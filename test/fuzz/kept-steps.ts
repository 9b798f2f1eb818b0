import { join } from 'node:path'
import { against } from '../../src/baseline.ts'
import { documentFiles, documentNotes, type Kind } from '../../src/document-files.ts'
import { render } from '../../src/render.ts'
import { continueReview, reviewJson, reviewPage, reviewRecord, reviewStatus } from '../../src/review.ts'
import { wordMessage } from '../../src/text/word.ts'
import type { Case } from './attack.ts'
import { checkPlace, checkText, usable } from './demands.ts'
import { SOUND, type Subject } from './subjects.ts'

const EDITION = { lang: 'vi', version: '0' } as const
const LOOK = { lang: 'vi', width: 80, showKnown: true } as const

/** What is held against the result of a sound model: that one is asked for once. */
export async function keptSteps(one: Case, does: Subject['does']): Promise<void> {
  await usable(() => {
    if (does === 'review') return reviewSteps(one)
    return does === 'baseline' ? baselineSteps(one) : templateSteps(one)
  })
}

/** The result that a review lists: all requirements, or few. */
const resultFor = ({ output }: Case) => (output % 4 === 3 ? SOUND.result : SOUND.few)

async function reviewSteps(one: Case): Promise<void> {
  const { clock, folder, output } = one
  const [path, result] = [join(folder, 'review.yaml'), resultFor(one)]
  const { done: status, problems } = await clock.of('review status', () => reviewStatus(path, result, '0'))
  for (const { place, message } of problems ?? []) {
    checkPlace(place)
    for (const lang of ['vi', 'en'] as const) checkText('back problem', wordMessage(message, lang))
  }
  if (status === undefined) return
  for (const { place } of status.open) checkPlace(place)
  checkText('review json', reviewJson(status, 'vi'))
  checkText('review', reviewPage(status, { lang: output % 2 ? 'en' : 'vi', quiet: false, width: 80, colour: false }))
  const merged = await clock.of('review start', () => continueReview(path, result, '0'))
  checkText('back review', merged.done?.text ?? '')
  if (output % 3 === 0) await opinion(one, path)
}

/** The document that a reviewer signs. */
async function opinion({ clock, output }: Case, path: string): Promise<void> {
  const { done: review } = reviewRecord(path, SOUND.few)
  const kind: Kind = output % 2 ? 'opinion' : 'approval'
  const format = output % 4 ? 'md' : 'html'
  const sources = { review, reviewPath: path, templates: join('test/fuzz/samples') }
  for (const note of documentNotes(kind, SOUND.few, EDITION, sources)) checkText('back note', wordMessage(note, 'vi'))
  const [file] = await documentFiles(kind, SOUND.few, [format], EDITION, sources)
  const { content = '' } = (await clock.of(kind, () => file?.make())) ?? {}
  checkText(kind, String(content))
}

async function baselineSteps({ clock, folder, output }: Case): Promise<void> {
  const path = join(folder, 'khung-baseline.yaml')
  // In every third case most of what was recorded has been corrected since.
  const now = output % 3 ? SOUND.few : { ...SOUND.few, findings: SOUND.few.findings.slice(0, 3) }
  const { results, shrunk } = await clock.of('baseline', () => against([now], path))
  checkText('back baseline', shrunk?.text ?? '')
  const format = (['pretty', 'json', 'markdown', 'sarif', 'junit'] as const)[output % 5] ?? 'pretty'
  checkText(format, await clock.of(format, () => render(format, results, '0', LOOK)))
}

async function templateSteps({ clock, folder, output }: Case): Promise<void> {
  const format = output % 64 === 0 ? 'docx' : output % 3 ? 'md' : 'html'
  // A template may ask for every picture, which Word is given as PNG.
  const times = format === 'docx' ? 5 : 1
  const [file] = await clock.of(
    'template',
    () => documentFiles('approval', SOUND.few, [format], EDITION, { templates: folder, epoch: 0 }),
    times,
  )
  const { content = '', problem } = (await clock.of(`template ${format}`, () => file?.make(), times)) ?? {}
  if (problem) checkText('back problem', wordMessage(problem, 'vi'))
  // What the author of a template writes stands in the document as it is.
  checkText('back template', typeof content === 'string' ? content : '')
}
