import { ELEMENT_SECTIONS } from '../../model/language.ts'
import { nationalNamed } from '../../model/national-named.ts'
import { nationalCells } from '../national.ts'
import type { Change, PictureInput } from '../picture.ts'
import { VERSION_LABELS } from './labels.ts'
import type { Mark, VersionsInput } from './marks.ts'

/**
 * National systems are no elements of the model: what differs is what the model says of them.
 * @returns marks of those the later picture shows, and the ids of those only the earlier one showed
 */
export function versionsNational(input: VersionsInput): {
  marks: ReadonlyMap<string, Mark>
  gone: ReadonlySet<string>
} {
  const { before, after, lang } = input
  const words = VERSION_LABELS[lang].national
  const [named, was] = [namedIn(after), namedIn(before)]
  const [looks, looked] = [looksIn(after), looksIn(before)]
  const touched = touchedBy(input)
  const mark = (change: Change, note: string): Mark => ({ change, note })
  const marks = new Map<string, Mark>()
  for (const [id, look] of looks) {
    if (named.has(id) && !was.has(id)) marks.set(id, mark('added', words.added))
    else if (!named.has(id) && was.has(id)) marks.set(id, mark('removed', words.removed))
    else if (named.has(id) && looked.get(id) !== look && look === 'present')
      marks.set(id, mark('changed', words.completed))
    else if (named.has(id) && touched.has(id)) marks.set(id, mark('changed', words.changed))
  }
  return { marks, gone: new Set([...was].filter(id => !looks.has(id))) }
}

const looksIn = (input: PictureInput | undefined) =>
  new Map(input ? nationalCells({ ...input, findings: [] }).map(({ id, look }) => [id, look]) : [])

/** National systems some entry names. */
const namedIn = (input: PictureInput | undefined): Set<string> =>
  new Set(
    input
      ? ELEMENT_SECTIONS.flatMap(section => input.state.all(section)).flatMap(standing =>
          nationalNamed(standing, input.state.architecture).map(({ system }) => system),
        )
      : [],
  )

/** National systems that a connection which differs leads to or through, in either version. */
function touchedBy({ comparison, before, after }: VersionsInput): Set<string> {
  const of = (input: PictureInput | undefined, items: readonly { id: string; section: string }[]): string[] =>
    items
      .filter(({ section }) => section === 'connections')
      .flatMap(({ id }) => input?.state.standing(id) ?? [])
      .flatMap(standing => (input ? nationalNamed(standing, input.state.architecture) : []))
      // The network it runs over is not what it connects.
      .flatMap(({ system, field }) => (field === 'network' ? [] : [system]))
  const { added, removed, changed } = comparison
  // What a changed connection led to before is found in the earlier version, where it still has its id.
  return new Set([...of(after, [...added, ...changed]), ...of(before, [...removed, ...changed])])
}
