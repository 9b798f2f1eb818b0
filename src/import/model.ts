import type { Framework } from '../model/framework.ts'
import { SECTIONS, type Section } from '../model/language.ts'
import { alike } from '../util/fold.ts'
import { isMap } from '../util/is-map.ts'

/** The model that a workbook is imported into. */
export interface ModelView {
  /** The folder, as printed. */
  folder: string
  files: readonly ModelText[]
  entries: readonly ModelEntry[]
  /** Sections that have a list, be it empty. */
  lists: ReadonlySet<Section>
  /** The architecture's own entry; nothing where there is none yet. */
  about: { file: string; values: Readonly<Record<string, unknown>> } | undefined
  framework: Framework | undefined
  /** First line of a new file: where its schema is. */
  modeline: string
  /** Names of all files in the folder itself, so that a new one takes none of them. */
  taken: ReadonlySet<string>
}

/** A file of the model. */
export interface ModelText {
  /** As printed. */
  path: string
  /** Without the byte order mark, which is in `mark`. */
  text: string
  mark: string
  /** Sections that have their key in it. */
  sections: ReadonlySet<string>
}

/** An entry of a section, as read: what is secret in it is masked. */
export interface ModelEntry {
  section: Section
  /** Its place in the section's list in its file. */
  index: number
  file: string
  values: Readonly<Record<string, unknown>>
}

/** A part of a model file as read: the architecture's entry, sections and their lists, holes where an entry is no mapping. */
export interface ReadPart {
  path: string
  text: string
  mark: string
  value: Readonly<Record<string, unknown>>
}

/** The view of a model whose files have been read. */
export function viewOf(
  folder: string,
  parts: readonly ReadPart[],
  taken: ReadonlySet<string>,
  framework: Framework | undefined,
): ModelView {
  const entries = parts.flatMap(({ path, value }) =>
    SECTIONS.flatMap(section => {
      const list = value[section]
      if (!Array.isArray(list)) return []
      return list.flatMap((values, index): ModelEntry[] =>
        isMap(values) ? [{ section, index, file: path, values }] : [],
      )
    }),
  )
  const files = parts.map(({ path, text, mark, value }) => ({
    path,
    text,
    mark,
    sections: new Set(SECTIONS.filter(section => Object.hasOwn(value, section))),
  }))
  const head = parts.map(({ text }) => /^# yaml-language-server:.*$/m.exec(text)?.[0]).find(line => line !== undefined)
  const lists = new Set(SECTIONS.filter(section => parts.some(({ value }) => Array.isArray(value[section]))))
  const [about] = parts.flatMap(({ path, value }) =>
    isMap(value.architecture) ? [{ file: path, values: value.architecture }] : [],
  )
  return { folder, files, entries, lists, about, framework, taken, modeline: head === undefined ? '' : `${head}\n` }
}

/** What tells an entry from others: an id; of figures with the day, of waivers what is waived for whom. */
export function identityOf(section: Section, values: Readonly<Record<string, unknown>>): string {
  const { id, at, rule, subject } = values
  if (section === 'waivers') return `waiver ${String(rule)} ${String(subject)}`
  if (section === 'indicators') return `figure ${String(id)} ${at === undefined ? '' : String(at)}`
  return `element ${String(id)}`
}

export const nameOf = (values: Readonly<Record<string, unknown>>): string | undefined =>
  typeof values.name === 'string' ? alike(values.name) : undefined

/** The files new entries go to, where no file has their section yet. */
const FILES: Readonly<Record<Section, string>> = {
  units: 'to-chuc',
  functions: 'nghiep-vu',
  services: 'dich-vu',
  channels: 'kenh-giao-tiep',
  applications: 'ung-dung',
  data: 'du-lieu',
  platforms: 'nen-tang',
  infrastructure: 'ha-tang',
  safeguards: 'an-toan',
  connections: 'ket-noi',
  tasks: 'lo-trinh',
  indicators: 'so-lieu',
  waivers: 'mien-tru',
}

const pathIn = (folder: string, name: string): string => (folder === '.' ? name : `${folder}/${name}`)

/** Where the architecture's own entry is written. */
export const aboutFile = ({ folder, about }: ModelView): string => about?.file ?? pathIn(folder, 'architecture.yaml')

/** Where new entries of a section are written: the file that holds it already, or one of its own. */
export function fileFor({ folder, files, taken }: ModelView, section: Section): { path: string; text?: ModelText } {
  const holder = files.filter(file => file.sections.has(section)).at(-1)
  if (holder) return { path: holder.path, text: holder }
  for (let number = 1; ; number++) {
    const name = `${FILES[section]}${number === 1 ? '' : `-${number}`}.yaml`
    const path = pathIn(folder, name)
    const there = files.find(file => file.path === path)
    if (there) return { path, text: there }
    if (!taken.has(name)) return { path }
  }
}
