import type { Kind } from '../../document-files.ts'
import { say } from '../../findings/message.ts'
import { type Gap, wayToTarget } from '../../gap.ts'
import type { Made } from '../../report-files.ts'
import { type Result, run } from '../../run.ts'
import { writeAll } from '../files.ts'
import { tell, tellUnsound } from '../notes.ts'
import { type Given, listOf, runOptions, type Written } from '../options.ts'
import { isThere } from '../output.ts'
import { withProgress } from '../progress.ts'
import { usable } from '../review-problems.ts'
import { version } from '../version.ts'

type Options = Given &
  Omit<Written, 'format'> & { kind: Kind; format?: string; baseline?: string; review?: string; templates?: string }

/** Formats of the compliance report that are no document of blocks: a page to look at, a workbook, and data. */
const OF_RESULT = ['html', 'xlsx', 'md', 'json']

/** `khung report [PATH…] --kind KIND --to DIR` */
export async function report(paths: string[], options: Options): Promise<void> {
  const { kind, baseline } = options
  const compliance = kind === 'compliance'
  const known = compliance ? ['html', 'docx', 'pdf', 'xlsx', 'md', 'json'] : ['docx', 'pdf', 'html', 'xlsx', 'md']
  const formats = listOf(options.format ?? (compliance ? 'html,md' : 'docx'), known, '--format')
  const all = withProgress(options.quiet, step => run({ ...runOptions(paths, options), step }))
  const results = baseline === undefined ? all : (await import('../../baseline.ts')).against(all, baseline).results
  tellUnused(formats, options)
  tellUnsound(results, options.lang)
  const files: Made[] = []
  for (const result of results) {
    const way = formats.some(format => format !== 'json') && wayToTarget(result, results, options.waivers)
    files.push(...(await filesOf(result, formats, way && 'points' in way ? way : undefined, options)))
  }
  await writeAll(files, options)
}

/** An option without effect is no fault, but whoever gave it expects one. */
function tellUnused(formats: readonly string[], { kind, review, templates, format, lang }: Options): void {
  if (review !== undefined && !isReviewers(kind))
    tell(say('output.unused-option', { option: '--review', given: `--kind ${kind}` }), lang)
  const given = format === undefined ? `--kind ${kind}` : `--format ${format}`
  if (templates !== undefined && !formats.some(one => isFromTemplate(kind, one)))
    tell(say('output.unused-option', { option: '--templates', given }), lang)
}

const isReviewers = (kind: Kind): boolean => kind === 'approval' || kind === 'opinion'
const isFromTemplate = (kind: Kind, format: string): boolean =>
  format !== 'xlsx' && !(kind === 'compliance' && OF_RESULT.includes(format))

async function filesOf(result: Result, formats: readonly string[], way: Gap | undefined, options: Options) {
  const edition = { lang: options.lang, version }
  const { kind, templates } = options
  const ofResult = kind === 'compliance' ? formats.filter(format => OF_RESULT.includes(format)) : []
  const ofBlocks = formats.filter(format => !ofResult.includes(format))
  const { reportFiles } = await import('../../report-files.ts')
  const made = ofResult.length === 0 ? [] : reportFiles(result, ofResult, edition, way)
  if (ofBlocks.length === 0) return made
  const { documentFiles, documentNotes } = await import('../../document-files.ts')
  const sources = { way, templates, ...(await reviewFor(result, options)), epoch: epoch() }
  const notes = options.quiet ? [] : documentNotes(kind, result, edition, sources)
  for (const note of notes) tell(note, options.lang)
  return [...made, ...(await documentFiles(kind, result, ofBlocks, edition, sources))]
}

/** The review of one result: the file that is named, or the one beside the model if there is one. */
async function reviewFor(result: Result, { kind, review, lang, quiet }: Options) {
  if (!isReviewers(kind)) return {}
  const { notOutside, reviewOf, reviewRecord, reviewStatus, stillOpen } = await import('../../review.ts')
  const reviewPath = review ?? reviewOf([result], '').place
  if (review === undefined && !isThere(reviewPath)) return { reviewPath }
  if (review === undefined) notOutside(reviewPath)
  const record = usable(reviewRecord(reviewPath, result), reviewPath, lang)
  const open = stillOpen(usable(reviewStatus(reviewPath, result, version), reviewPath, lang), result, review)
  if (open && !quiet) tell(open, lang)
  return { reviewPath, review: record }
}

/** SOURCE_DATE_EPOCH, seconds since 1970 (https://reproducible-builds.org/specs/source-date-epoch). */
function epoch(): number | undefined {
  const given = process.env.SOURCE_DATE_EPOCH
  return given !== undefined && /^\d{1,11}$/.test(given) ? Number(given) : undefined
}
