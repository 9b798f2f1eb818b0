import { problem } from '../findings/build.ts'
import type { Finding } from '../findings/finding.ts'
import { type Message, say } from '../findings/message.ts'
import type { Place } from '../findings/source.ts'
import type { Declared, DeclaredFile } from '../model/declared.ts'
import { SECTIONS } from '../model/language.ts'
import type { ReadFile } from './files.ts'
import { keyRange, originOf } from './places.ts'
import { checkShape } from './shape.ts'
import { parseYaml } from './yaml/parse.ts'

/**
 * Makes one architecture of texts already read. Problems of every file are collected; what can be read is kept.
 * @param name what findings call the architecture while it has no id
 * @param complete fills in what a rule's test case may leave out
 */
export function declare(
  texts: readonly ReadFile[],
  name: string,
  before: readonly Finding[],
  complete?: (value: Record<string, unknown>) => void,
): Declared {
  const found: { rule: string; place: Place; message: Message; level?: 'note' }[] = []
  const files: DeclaredFile[] = []
  for (const text of texts) {
    const file = declareFile(text, found, complete)
    if (file) files.push(file)
  }
  const about = files.map(file => file.value.architecture).find(isMap) ?? {}
  const architecture = typeof about.id === 'string' ? about.id : name
  const framework = typeof about.framework === 'string' ? about.framework : ''
  const findings = found.map(({ rule, place, message, level }) =>
    problem(rule, architecture, place, message, { ...(level ? { level } : {}), key: keyOf(place, message) }),
  )
  return { files, framework, findings: [...before, ...findings, ...aboutTheWhole(files, architecture)] }
}

type Found = { rule: string; place: Place; message: Message; level?: 'note' }[]

function declareFile(
  text: ReadFile,
  found: Found,
  complete?: (value: Record<string, unknown>) => void,
): DeclaredFile | undefined {
  const { file, hash } = text
  const start = { file, offset: 0, end: 0 }
  const nothing: DeclaredFile = {
    file,
    hash,
    value: {},
    damaged: new Set(),
    unreadable: new Set(),
    broken: true,
    originOf: () => ({ file, place: () => start }),
    keyPlace: () => undefined,
  }
  if (text.problem) {
    found.push({ rule: 'model.file', place: start, message: text.problem })
    return nothing
  }
  const tree = parseYaml(file)
  const value = tree.value
  for (const { message, offset, end } of tree.problems)
    found.push({ rule: 'model.yaml', place: { file, offset, end }, message })
  if (isMap(value) && typeof value.kind === 'string') return undefined
  if (value === null && tree.problems.length === 0) {
    found.push({ rule: 'model.file', place: start, message: noSection(), level: 'note' })
    return undefined
  }
  if (complete && isMap(value)) complete(value)
  const shape =
    value === null ? { problems: [], damaged: new Set<never>(), unreadable: new Set<object>() } : checkShape(tree, file)
  for (const { rule, message, offset, end } of shape.problems)
    found.push({ rule, place: { file, offset, end }, message })
  if (!isMap(value)) return nothing
  if (!['architecture', ...SECTIONS].some(key => Object.hasOwn(value, key)) && shape.problems.length === 0)
    found.push({ rule: 'model.file', place: start, message: noSection(), level: 'note' })
  return {
    file,
    hash,
    value,
    damaged: shape.damaged,
    unreadable: shape.unreadable,
    broken: tree.problems.length > 0,
    originOf: entry => originOf(file, tree.marks, entry),
    keyPlace: key => (Object.hasOwn(value, key) ? { file, ...keyRange(tree.marks, value, key) } : undefined),
  }
}

const noSection = (): Message => say('file.no-section', { sections: ['architecture', ...SECTIONS].join(', ') })

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Says where in its file's terms the problem is, not on which line, so that moved lines keep the fingerprint. */
const keyOf = (place: Place, message: Message): string =>
  `${place.file.path.slice(place.file.path.lastIndexOf('/') + 1)} ${JSON.stringify(message)}`

/** What only shows when all files are read: the `architecture` entry stands once, and the language version is stated. */
function aboutTheWhole(files: readonly DeclaredFile[], architecture: string): Finding[] {
  const findings: Finding[] = []
  const places = files.flatMap(file => file.keyPlace('architecture') ?? [])
  const [first, ...rest] = places
  for (const place of rest) {
    const related = first ? [{ place: first, note: say('link.first-here', { id: 'architecture' }) }] : []
    findings.push(problem('model.schema', architecture, place, say('shape.two-architectures', {}), { related }))
  }
  if (first && !files.some(file => Object.hasOwn(file.value, 'khung')))
    findings.push(problem('model.schema', architecture, first, say('shape.no-version', {}), { level: 'note' }))
  return findings
}
