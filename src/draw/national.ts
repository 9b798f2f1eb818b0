import type { Standing } from '../model/architecture.ts'
import { ELEMENT_SECTIONS } from '../model/language.ts'
import { LABELS } from './labels.ts'
import { FAR_END, linkLook } from './link-look.ts'
import { type Cell, LOOKS, type Look, type Marks, type PictureInput } from './picture.ts'
import { gapCells, lookOf, marksBySubject, nationalCell, nationalNamed } from './subject.ts'

/** National systems as the overview shows them: those the model names, as good as their best use, and the ghosts. */
export function nationalCells(input: PictureInput): Cell[] {
  const { state, lang, required } = input
  const { framework } = state.architecture
  const uses = collectUses(input)
  const named = [...uses].map(([system, { look, note, ...marks }]) => ({
    ...nationalCell(system, framework, lang, look, note),
    ...marks,
  }))
  return [...named, ...gapCells(required, system => uses.has(system), framework, lang)]
}

interface Use extends Marks {
  look: Look
  note?: string
}

function collectUses(input: PictureInput): Map<string, Use> {
  const marks = marksBySubject(input.findings)
  const uses = new Map<string, Use>()
  for (const standing of ELEMENT_SECTIONS.flatMap(section => input.state.all(section))) {
    const isLink = standing.element.section === 'connections'
    for (const { system, field } of nationalNamed(standing, input.state)) {
      const before = uses.get(system)
      // A finding at a connection belongs to where it leads, not to every platform on its way.
      const own = (isLink && field === 'to' ? marks.get(standing.element.id) : undefined) ?? { errors: 0, warnings: 0 }
      const best = better(before, useOf(standing, input))
      uses.set(system, {
        ...best,
        errors: (before?.errors ?? 0) + own.errors,
        warnings: (before?.warnings ?? 0) + own.warnings,
      })
    }
  }
  return uses
}

function useOf(standing: Standing, { state, lang }: PictureInput): Omit<Use, keyof Marks> {
  if (standing.element.section !== 'connections') return { look: lookOf(standing) }
  const { look, note } = linkLook(standing, state, LABELS[lang])
  return { look: FAR_END[look], ...(note === undefined ? {} : { note }) }
}

/** The use that says more is there; of equals the first, so that the order of the files decides. */
function better(before: Use | undefined, now: Omit<Use, keyof Marks>): Omit<Use, keyof Marks> {
  if (!before || LOOKS.indexOf(now.look) < LOOKS.indexOf(before.look)) return now
  return { look: before.look, ...(before.note === undefined ? {} : { note: before.note }) }
}
