import type { Comparison, Item } from '../../model/comparison.ts'
import { ELEMENT_SECTIONS } from '../../model/language.ts'
import { fieldWord, sections, wordOf } from '../../text/words.ts'
import { clean } from '../escape.ts'
import type { Cell, Change, Heading, Lang, PictureInput } from '../picture.ts'
import { VERSION_LABELS } from './labels.ts'

/** What the picture of two versions is drawn from. One of the two is absent where the whole architecture came or went. */
export interface VersionsInput {
  lang: Lang
  heading: Heading
  before: PictureInput | undefined
  after: PictureInput | undefined
  comparison: Comparison
}

/** What became of a box, and how it is said in it. */
export type Mark = Required<Pick<Cell, 'change' | 'note'>>

/** What happened to the entries of the later version. */
export function marksOf({ comparison, lang }: VersionsInput): ReadonlyMap<string, Mark> {
  const words = VERSION_LABELS[lang]
  const { added, changed, renamed } = comparison
  const marks = new Map<string, Mark>()
  const put = (item: Place, change: Change, note: string) => marks.set(keyOf(item), { change, note })
  for (const item of added) put(item, 'added', words.changes.added.toLowerCase())
  const was = new Map<string, string>()
  for (const { from, to, section } of renamed) {
    const note = words.renamedFrom(clean(from))
    was.set(keyOf({ id: to, section }), note)
    put({ id: to, section }, 'renamed', note)
  }
  for (const item of changed) {
    const note = words.changedIn(item.fields.map(({ field }) => fieldName(field, item.section, lang)).join(', '))
    const before = was.get(keyOf(item))
    put(item, 'changed', before === undefined ? note : `${before}; ${note}`)
  }
  return marks
}

type Place = Pick<Item, 'id' | 'section'>

/** Ids are unique among elements only; a figure or the architecture itself may be called the same. */
export const keyOf = ({ id, section }: Place): string =>
  ELEMENT_SECTIONS.some(one => one === section) ? clean(id) : `${section} ${clean(id)}`

/** Of the architecture as a whole a section's name stands for how much of it is stated. */
const fieldName = (field: string, section: string, lang: Lang): string =>
  section === 'architecture' && Object.hasOwn(sections, field)
    ? wordOf(sections, field, lang)
    : fieldWord(`${section}.${field}`, lang)
