import { problem } from '../findings/build.ts'
import type { Finding, Related } from '../findings/finding.ts'
import { type Message, say } from '../findings/message.ts'
import type { Place, SourceFile } from '../findings/source.ts'
import type { Declared, DeclaredFile } from '../model/declared.ts'
import { SECTIONS } from '../model/language.ts'
import type { OwnCatalogue } from '../model/own-catalogue.ts'
import { isMap } from '../util/is-map.ts'
import { catalogueOf, isCatalogue } from './catalogue.ts'
import type { ReadFile } from './files.ts'
import { keyRange, originOf } from './places.ts'
import { checkShape } from './shape.ts'
import { parseYaml } from './yaml/parse.ts'
import type { Tree } from './yaml/tree.ts'

/** A problem found while reading, before the id of the architecture is known. */
interface Found {
  rule: string
  place: Place
  message: Message
  level?: 'note'
  /** The element it is of, and what tells it from others of that element. */
  subject?: string
  key?: string
  related?: readonly Related[]
}

/**
 * Makes one architecture of texts already read. Problems of every file are collected; what can be read is kept.
 * @param name what findings call the architecture while it has no id
 * @param complete fills in what a rule's test case may leave out
 */
export function declare(
  texts: readonly ReadFile[],
  name: string,
  complete?: (value: Record<string, unknown>) => void,
): Declared {
  const found: Found[] = []
  const catalogues: OwnCatalogue[] = []
  const files = texts.flatMap(text => declareFile(text, found, catalogues, complete) ?? [])
  const first = texts[0]
  // A folder whose only file is something else still is what was asked about.
  if (files.length === 0 && first) files.push(withoutValues(first, false))
  const about = files.map(file => file.value.architecture).find(isMap) ?? {}
  const id = typeof about.id === 'string' ? about.id : name
  const framework = typeof about.framework === 'string' ? about.framework : ''
  found.push(...aboutTheWhole(files))
  return { id, files, framework, findings: findingsOf(found, id), catalogues }
}

/** Fingerprints know no lines and files: what is found several times in the same words is counted. */
function findingsOf(found: readonly Found[], architecture: string): Finding[] {
  const counts = new Map<string, number>()
  return found.map(
    ({ rule, place, message, level, subject = architecture, key = JSON.stringify(message), related }) => {
      const identity = `${rule} ${subject} ${key}`
      const count = (counts.get(identity) ?? 0) + 1
      counts.set(identity, count)
      return problem(rule, architecture, place, message, {
        subject,
        key: count === 1 ? key : `${key} #${count}`,
        ...(level ? { level } : {}),
        ...(related ? { related } : {}),
      })
    },
  )
}

function withoutValues({ file, hash }: ReadFile, broken: boolean): DeclaredFile {
  const start = { file, offset: 0, end: 0 }
  return {
    file,
    hash,
    value: {},
    damaged: new Set(),
    unreadable: new Set(),
    broken,
    originOf: () => ({ file, place: () => start }),
    keyPlace: () => undefined,
  }
}

function declareFile(
  text: ReadFile,
  found: Found[],
  catalogues: OwnCatalogue[],
  complete?: (value: Record<string, unknown>) => void,
): DeclaredFile | undefined {
  const { file } = text
  if (text.problem) {
    found.push({ rule: 'model.file', place: { file, offset: 0, end: 0 }, message: text.problem })
    return withoutValues(text, true)
  }
  const tree = parseYaml(file)
  if (isCatalogue(tree.value)) {
    catalogues.push(catalogueOf(tree, file, text.hash))
    // It says nothing of the architecture, but is part of what was assessed: its bytes and its secrets count.
    return withoutValues(text, false)
  }
  for (const { message, offset, end } of tree.problems)
    found.push({ rule: 'model.yaml', place: { file, offset, end }, message })
  if (isMap(tree.value) && Object.hasOwn(tree.value, 'kind')) return undefined
  if (tree.value === null) {
    if (tree.problems.length === 0) found.push(noSection(file))
    return withoutValues(text, tree.problems.length > 0)
  }
  if (complete && isMap(tree.value)) complete(tree.value)
  return declareTree(text, tree, found)
}

function declareTree(text: ReadFile, tree: Tree, found: Found[]): DeclaredFile {
  const { file, hash } = text
  const { value, marks, problems } = tree
  const broken = problems.length > 0
  // Faulty values are taken out below; their keys still have places.
  const keys = new Set(isMap(value) ? Object.keys(value) : [])
  const shape = checkShape(tree, file)
  // On a line that is no valid YAML, what the parser made of the rest is its guess: only the first cause is worth saying.
  const torn = new Set(problems.filter(isTorn).map(({ offset }) => file.position(offset).line))
  for (const { offset, end, ...rest } of shape.problems)
    if (!torn.has(file.position(offset).line)) found.push({ ...rest, place: { file, offset, end } })
  if (!isMap(value)) return withoutValues(text, true)
  if (!KNOWN.some(key => keys.has(key)) && !broken && shape.problems.length === 0) found.push(noSection(file))
  return {
    file,
    hash,
    value,
    damaged: shape.damaged,
    unreadable: shape.unreadable,
    broken,
    originOf: entry => originOf(file, marks, entry),
    keyPlace: key => (keys.has(key) ? { file, ...keyRange(marks, value, key) } : undefined),
  }
}

/** Problems after which the text no longer says what it seems to; a key given twice, say, leaves the rest as it is. */
const isTorn = ({ message }: Tree['problems'][number]): boolean =>
  'key' in message && (message.key === 'yaml.syntax' || message.key === 'yaml.tab')

const noSection = (file: SourceFile): Found => ({
  rule: 'model.file',
  place: { file, offset: 0, end: 0 },
  message: say('file.no-section', { sections: KNOWN.join(', ') }),
  level: 'note',
})

const KNOWN: readonly string[] = ['architecture', ...SECTIONS]

/** What only shows when all files are read: the `architecture` entry stands once, and the language version is stated. */
function aboutTheWhole(files: readonly DeclaredFile[]): Found[] {
  const [first, ...rest] = files.flatMap(file => file.keyPlace('architecture') ?? [])
  const rule = 'model.schema'
  const main = files[0]
  if (!first) {
    // In a file that could not be read it may stand.
    if (!main || files.some(file => file.broken)) return []
    const message = say('shape.missing', { field: 'architecture', of: '' })
    return [{ rule, place: { file: main.file, offset: 0, end: 1 }, message }]
  }
  const related = [{ place: first, note: say('link.first-here', { id: 'architecture' }) }]
  const found: Found[] = rest.map(place => ({ rule, place, message: say('shape.two-architectures', {}), related }))
  if (!files.some(file => file.keyPlace('khung')))
    found.push({ rule, place: first, message: say('shape.no-version', {}), level: 'note' })
  return found
}
