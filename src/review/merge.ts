import { isScalar, type YAMLMap } from 'yaml'
import type { Assessed, AssessedFinding, AssessedRule, Assessment } from '../findings/review.ts'
import type { ReviewEntry, ReviewFinding, ReviewRecord } from '../model/review.ts'
import { addLines, Edits, fillList, removeKey, setValue } from '../util/yaml/edits.ts'
import {
  bottomOf,
  endOf,
  hyphensOf,
  indentOf,
  lineAfter,
  lineStart,
  listAt,
  mapsOf,
  pairOf,
  parsed,
  valuesOf,
} from '../util/yaml/nodes.ts'
import { item } from '../util/yaml/scalar.ts'
import { type Compared, compareEntry, pairFindings, type Round, roundOf } from './compare.ts'
import { kept } from './kept.ts'
import { entryLines, findingLines, findingsLines, heading, type Marks } from './lines.ts'
import { moveEntries } from './move.ts'

/**
 * Brings a review up to what the tool finds now. What the reviewer wrote stays as it is, byte for byte: only values of
 * the tool are replaced, and lines added. Nothing has changed: the same text.
 * @param text a review whose shape has been checked, in block style
 * @throws Error rather than lose anything
 */
export function mergeReview(text: string, now: Assessment): string {
  const moved = moveEntries(text, now)
  const review = parsed(moved)
  const before = valuesOf(review) as ReviewRecord
  const round = roundOf(before, now.of)
  const edits = new Edits(review)
  editHead(edits, review.root, now.of)
  editEntries(edits, review.root, before, now, round)
  editProblems(edits, review.root, before.problems ?? [], now.problems, round)
  const after = edits.apply()
  if (!kept(text, after)) throw new Error('The review would lose what its reviewer wrote; it was left alone.')
  return after
}

function editHead(edits: Edits, root: YAMLMap, of: Assessed): void {
  const architecture = pairOf(root, 'architecture')?.value as YAMLMap
  setOrRemove(edits, architecture, 'title', of.architecture.title, ['id'])
  setOrRemove(edits, root, 'asOf', of.asOf, ['framework'])
  for (const key of ['contentHash', 'rulesHash', 'khung'] as const) setValue(edits, root, key, of[key], [])
}

function setOrRemove(edits: Edits, map: YAMLMap, key: string, value: string | undefined, after: string[]): void {
  if (value === undefined) removeKey(edits, map, key)
  else setValue(edits, map, key, value, after)
}

function editEntries(edits: Edits, root: YAMLMap, before: ReviewRecord, now: Assessment, round: Round): void {
  const list = listAt(root, 'requirements')
  const maps = mapsOf(list)
  const places = new Map(before.requirements?.map(({ rule }, i) => [rule, i]) ?? [])
  const components = new Set(now.requirements.filter(({ rule }) => places.has(rule)).map(one => one.component))
  const marks: Marks = round.sameRules ? {} : { since: 'new' }
  const column = list ? indentOf(list) : 2
  let above = -1
  const added: string[] = []
  for (const rule of now.requirements) {
    const at = places.get(rule.rule)
    const [map, old] = [maps[at ?? -1], before.requirements?.[at ?? -1]]
    if (at !== undefined && map && old) {
      above = at
      editEntry(edits, map, old, rule, round)
      continue
    }
    const headed = components.has(rule.component) ? [] : ['', ' '.repeat(column) + heading(rule.component)]
    components.add(rule.component)
    const lines = [...headed, '', ...item(entryLines(rule, marks), column)]
    const last = maps[above]
    if (!list) added.push(...lines)
    // In its order: below the one that comes before it, or above all.
    else if (last) edits.insert(bottomOf(edits.text, last, column), lines)
    else if (headed.length > 0)
      edits.insert(lineAfter(edits.text, endOf(pairOf(root, 'requirements')?.key ?? list)), lines)
    else edits.insert(lineStart(edits.text, hyphensOf(list)[0] ?? 0), [...lines.slice(1), ''])
  }
  if (added.length > 0) fillList(edits, root, 'requirements', added)
}

function editEntry(edits: Edits, map: YAMLMap, old: ReviewEntry, now: AssessedRule, round: Round): void {
  const pairs = pairFindings(old.findings ?? [], now.findings, round)
  const compared = compareEntry(old, now, pairs)
  setValue(edits, map, 'title', now.title, ['rule'])
  setValue(edits, map, 'severity', now.severity, ['rule', 'title'])
  setValue(edits, map, 'verdict', now.verdict, [])
  if (now.partial) setValue(edits, map, 'partial', true, ['verdict'])
  else removeKey(edits, map, 'partial')
  // A decision on what is no longer as it was waits to be looked at again, and its marks with it.
  const waits = old.revisit === true
  const decided = old.decision !== undefined && old.decision !== null
  editMarks(edits, map, compared, round.another && !waits, ENTRY_MARKS)
  if (compared.since !== undefined && decided && !waits) setValue(edits, map, 'revisit', true, ENTRY_MARKS)
  const list = listAt(map, 'findings')
  const maps = mapsOf(list)
  const added: AssessedFinding[] = []
  for (const { at, now: found, compared: finding } of pairs) {
    const node = maps[at ?? -1]
    if (node) editFinding(edits, node, found, finding, round.another && !waits)
    else if (found) added.push(found)
  }
  addFindings(edits, map, 'findings', added, ENTRY_MARKS)
}

const ENTRY_MARKS = ['verdict', 'partial', 'since', 'previous', 'revisit']
const FINDING_MARKS = ['fingerprint', 'since', 'previous']

function editFinding(
  edits: Edits,
  map: YAMLMap,
  now: AssessedFinding | undefined,
  compared: Compared,
  another: boolean,
): void {
  if (now) for (const key of ['verdict', 'level', 'message'] as const) setValue(edits, map, key, now[key], [])
  const gone = isScalar(pairOf(map, 'since')?.value) && !now
  editMarks(edits, map, compared, another && !gone, FINDING_MARKS)
}

/** Sets the marks of what is not as it was; takes away those of another time. */
function editMarks(edits: Edits, map: YAMLMap, { since, previous }: Compared, stale: boolean, after: string[]): void {
  if (since !== undefined) {
    setValue(edits, map, 'since', since, after)
    if (previous !== undefined) setValue(edits, map, 'previous', previous, after)
    else removeKey(edits, map, 'previous')
  } else if (stale) {
    removeKey(edits, map, 'since')
    removeKey(edits, map, 'previous')
  }
}

function addFindings(
  edits: Edits,
  map: YAMLMap,
  key: string,
  added: readonly AssessedFinding[],
  after: string[],
): void {
  if (added.length === 0) return
  const marks: Marks = { since: 'new' }
  const list = listAt(map, key)
  if (list) {
    const lines = added.flatMap(one => item(findingLines(one, marks), indentOf(list)))
    edits.insert(bottomOf(edits.text, list, indentOf(map)), lines)
  } else if (pairOf(map, key)) {
    const column = indentOf(map) + 2
    fillList(
      edits,
      map,
      key,
      added.flatMap(one => item(findingLines(one, marks), column)),
    )
  } else addLines(edits, map, [...(indentOf(map) === 0 ? [''] : []), ...findingsLines(key, added, marks)], after)
}

function editProblems(
  edits: Edits,
  root: YAMLMap,
  before: readonly ReviewFinding[],
  now: readonly AssessedFinding[],
  round: Round,
): void {
  const maps = mapsOf(listAt(root, 'problems'))
  const added: AssessedFinding[] = []
  for (const { at, now: found, compared } of pairFindings(before, now, round)) {
    const node = maps[at ?? -1]
    if (node) editFinding(edits, node, found, compared, round.another)
    else if (found) added.push(found)
  }
  addFindings(edits, root, 'problems', added, ['requirements'])
}
