import type { Standing } from '../model/architecture.ts'
import { ELEMENT_SECTIONS } from '../model/language.ts'
import { nationalNamed } from '../model/national-named.ts'
import { LABELS } from './labels.ts'
import { FAR_END, linkLook } from './link-look.ts'
import { type Cell, LINE_LOOKS, type LineLook, type Marks, type PictureInput } from './picture.ts'
import { gapCells, marksBySubject, nationalCell } from './subject.ts'

/** National systems as the overview shows them: those the model names, as good as their best use, and the ghosts. */
export function nationalCells(input: PictureInput): Cell[] {
  const { state, lang, required } = input
  const { framework } = state.architecture
  const uses = collectUses(input)
  const named = [...uses].map(([system, { way, note, ...marks }]) => ({
    ...nationalCell(system, framework, lang, FAR_END[way], note),
    ...marks,
  }))
  return [...named, ...gapCells(required, system => uses.has(system), framework, lang)]
}

interface Use extends Marks {
  way: LineLook
  note?: string
}

function collectUses(input: PictureInput): Map<string, Use> {
  const marks = marksBySubject(input.findings)
  const uses = new Map<string, Use>()
  for (const standing of ELEMENT_SECTIONS.flatMap(section => input.state.all(section))) {
    const isLink = standing.element.section === 'connections'
    for (const { system, field } of nationalNamed(standing, input.state.architecture)) {
      const before = uses.get(system)
      // A finding at a connection belongs to where it leads, not to every platform on its way.
      const own = (isLink && field === 'to' ? marks.get(standing.element.id) : undefined) ?? { errors: 0, warnings: 0 }
      const best = better(before, useOf(standing, field, input))
      uses.set(system, {
        ...best,
        errors: (before?.errors ?? 0) + own.errors,
        warnings: (before?.warnings ?? 0) + own.warnings,
      })
    }
  }
  return uses
}

function useOf(standing: Standing, field: string, { state, lang }: PictureInput): Omit<Use, keyof Marks> {
  const words = LABELS[lang]
  if (standing.element.section !== 'connections') {
    const way = standing.exists ? 'made' : 'coming'
    return field === 'provides' && standing.exists ? { way, note: words.provided } : { way }
  }
  const { look, note } = linkLook(standing, state, words)
  return { way: look, ...(note === undefined ? {} : { note: words.connection(note) }) }
}

/** The use that says more is there; of equals the first, so that the order of the files decides. */
function better(before: Use | undefined, now: Omit<Use, keyof Marks>): Omit<Use, keyof Marks> {
  if (!before || LINE_LOOKS.indexOf(now.way) < LINE_LOOKS.indexOf(before.way)) return now
  return { way: before.way, ...(before.note === undefined ? {} : { note: before.note }) }
}
