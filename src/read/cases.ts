import { problem } from '../findings/build.ts'
import { type Finding, VERDICTS, type Verdict } from '../findings/finding.ts'
import { type Message, say } from '../findings/message.ts'
import type { Place, SourceFile } from '../findings/source.ts'
import { unknownWord } from '../findings/unknown-word.ts'
import { SECTIONS } from '../model/language.ts'
import type { OwnCatalogue } from '../model/own-catalogue.ts'
import { type Day, dayRange } from '../util/day.ts'
import { isMap } from '../util/is-map.ts'
import { nearest } from '../util/nearest.ts'
import { plain } from '../util/plain.ts'
import { catalogueOf } from './catalogue.ts'
import { type ReadFile, readText, sourceOf } from './files.ts'
import { keyRange, valueRange } from './places.ts'
import { parseYaml } from './yaml/parse.ts'
import type { Tree } from './yaml/tree.ts'

/** The test file of a rule: YAML documents separated by `---`, each a small model with what must come out of it. */
export interface CaseFile {
  file: SourceFile
  cases: RuleCase[]
  /** What is wrong with the file as a whole, so that it has no cases. */
  problems: Finding[]
  /** The file says that no model can leave the rule undetermined. */
  neverUndetermined: boolean
}

/** One case of a rule's test file: a small model with its expectations on the lines where they are expected. */
export interface RuleCase {
  title: string
  /** Undefined when the case does not say, which is a problem of its own. */
  verdict: Verdict | undefined
  asOf: Day | undefined
  state: 'current' | 'target'
  /** The case alone, at its place in the file: lines before it are empty, so that line numbers hold. */
  source: ReadFile
  /** Catalogues the case brings along, as if they lay in the folder of its model. */
  catalogues: OwnCatalogue[]
  /** Of `case:` and of `verdict:`; where they are missing, of the case's first line. */
  place: Place
  verdictPlace: Place
  /** What the `# expect:` comments ask for. */
  expected: Expectation[]
  /** What is wrong with the case's own keys and comments. */
  problems: Finding[]
}

/** A finding that must point at a line (from 1) of the file. */
export interface Expectation {
  line: number
  verdict: Finding['verdict']
  place: Place
}

/** Keys of a case that are none of its model's. */
export const CASE_KEYS = ['case', 'verdict', 'asOf', 'state', 'catalogues'] as const
const MODEL_KEYS: readonly string[] = ['khung', 'architecture', ...SECTIONS]
/** Whether a key of a case belongs to its model. */
export const isModelKey = (key: string): boolean => MODEL_KEYS.includes(key)

const EXPECTED = ['violated', 'undetermined', 'waived'] as const
const NEVER_UNDETERMINED = /^# (?:Never undetermined|Luôn đủ cơ sở)/m
const SEPARATOR = /^---[ \t]*(?:#.*)?$/

/** Reads the cases of a `<rule>.test.yaml`. */
export function readCases(path: string): CaseFile {
  const read = readText(path)
  const { file } = read
  if (read.problem) return { file, cases: [], problems: [wrong(startOf(file), read.problem)], neverUndetermined: false }
  return casesIn(file)
}

/** The cases in the text of a test file. */
function casesIn(file: SourceFile): CaseFile {
  const lines = file.text.split(/\r?\n/)
  const cases: RuleCase[] = []
  let start = 0
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && !SEPARATOR.test(lines[i] ?? '')) continue
    const found = caseOf(file.path, lines.slice(start, i), start)
    if (found) cases.push(found)
    start = i + 1
  }
  addSameTitles(cases)
  const problems = cases.length > 0 ? [] : [wrong(startOf(file), say('cases.none', {}))]
  return { file, cases, problems, neverUndetermined: NEVER_UNDETERMINED.test(file.text) }
}

const startOf = (file: SourceFile): Place => ({ file, offset: 0, end: 0 })

const wrong = (place: Place, message: Message): Finding => problem('rule.test', '', place, message)

/** One document; undefined for one that holds nothing but comments. */
function caseOf(path: string, body: readonly string[], start: number): RuleCase | undefined {
  const file = sourceOf(path, '\n'.repeat(start) + body.join('\n'))
  const tree = parseYaml(file)
  if (tree.value === null && tree.problems.length === 0) return undefined
  const own = isMap(tree.value) ? tree.value : {}
  const problems: Finding[] = []
  const tell: Say = (message, place) => void problems.push(wrong(place, message))
  const at = (key: string): Place => ({ file, ...valueRange(tree.marks, own, key) })
  const first = { file, offset: start, end: start + (body[0]?.length ?? 0) }
  const has = (key: string): boolean => Object.hasOwn(own, key)
  // What is torn is reported when the case is read as a model; keys may only seem to be missing.
  if (tree.problems.length === 0) missingKeys(own, first, tell)
  unknownKeys(own, tree, file, tell)
  const verdict = wordOf('verdict', VERDICTS, own, at, tell)
  const state = wordOf('state', ['current', 'target'] as const, own, at, tell)
  return {
    title: isText(own.case) ? String(own.case).trim() : '',
    verdict,
    asOf: dayOf(own, at, tell),
    state: state ?? 'current',
    source: { file, hash: 'sha256:' },
    catalogues: cataloguesOf(own.catalogues, tree, file),
    place: has('case') ? at('case') : first,
    verdictPlace: has('verdict') ? at('verdict') : first,
    expected: expectations(file, body, start, tell),
    problems,
  }
}

/** What a case may leave unsaid of a catalogue. */
const CATALOGUE = { kind: 'catalogue', title: 'Danh mục thử', source: 'Danh mục thử', verified: 'practice' }

function cataloguesOf(written: unknown, { marks }: Tree, file: SourceFile): OwnCatalogue[] {
  return (Array.isArray(written) ? written : []).map((value: unknown) => {
    if (isMap(value)) for (const [key, fallback] of Object.entries(CATALOGUE)) value[key] ??= fallback
    return catalogueOf({ value, marks, problems: [] }, file, 'sha256:')
  })
}

type Own = Readonly<Record<string, unknown>>
type Say = (message: Message, at: Place) => void

const isText = (value: unknown): boolean =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number'

function missingKeys(own: Own, first: Place, tell: Say): void {
  for (const field of ['case', 'verdict'] as const)
    if (own[field] === undefined || own[field] === null || own[field] === '')
      tell(say('cases.missing', { field }), first)
}

function unknownKeys(own: Own, { marks }: Tree, file: SourceFile, tell: Say): void {
  for (const key of Object.keys(own)) {
    if (isModelKey(key) || CASE_KEYS.some(one => one === key)) continue
    const near = nearest(key, [...CASE_KEYS, ...MODEL_KEYS])
    const message = say('cases.unknown-key', {
      key,
      allowed: [...CASE_KEYS, ...MODEL_KEYS].join(', '),
      ...(near ? { nearest: near } : {}),
    })
    tell(message, { file, ...keyRange(marks, own, key) })
  }
}

/** One of some words at a key; what else stands there is told. */
function wordOf<W extends string>(
  field: string,
  words: readonly W[],
  own: Own,
  at: (key: string) => Place,
  tell: Say,
): W | undefined {
  const found = own[field]
  if (found === undefined || found === null || found === '') return undefined
  const word = words.find(one => one === found)
  if (word === undefined) tell(unknownWord(field, plain(found), words), at(field))
  return word
}

/** A day of the calendar: a month or a year would leave open which day is asked about. */
function dayOf({ asOf }: Own, at: (key: string) => Place, tell: Say): Day | undefined {
  if (asOf === undefined || asOf === null) return undefined
  if (typeof asOf === 'string' && dayRange(asOf)?.first === asOf) return asOf
  tell(say('rule.day', { field: 'asOf', found: plain(asOf) }), at('asOf'))
  return undefined
}

function expectations(file: SourceFile, body: readonly string[], start: number, tell: Say): Expectation[] {
  const found: Expectation[] = []
  let offset = start
  for (const [i, line] of body.entries()) {
    const comment = /#\s*expect\b\s*:?(.*)$/i.exec(line)
    if (comment) {
      const place = { file, offset: offset + comment.index, end: offset + line.length }
      for (const word of (comment[1] ?? '').split(',').map(one => one.trim())) {
        const verdict = EXPECTED.find(one => one === word)
        if (verdict) found.push({ line: start + i + 1, verdict, place })
        else tell(unknownWord('expect', word, EXPECTED), place)
      }
    }
    offset += line.length + 1
  }
  return found
}

/** A report names a case by its title. */
function addSameTitles(cases: readonly RuleCase[]): void {
  const first = new Map<string, RuleCase>()
  for (const one of cases) {
    const same = first.get(one.title)
    if (!same) first.set(one.title, one)
    else if (one.title !== '') {
      const { line } = same.place.file.position(same.place.offset)
      one.problems.push(wrong(one.place, say('cases.same-title', { title: one.title, line })))
    }
  }
}
