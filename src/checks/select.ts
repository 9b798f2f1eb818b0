import type { Architecture, Element, Standing, State } from '../model/architecture.ts'
import { schedule } from '../model/due.ts'
import type { ElementSection, Section } from '../model/language.ts'
import { ownership } from '../model/owner.ts'
import { byCodePoint } from '../util/order.ts'
import { type Context, EvaluationFault, type Outcome } from './check.ts'
import { compileExpression } from './expression.ts'

/** Which elements a rule judges, as written under `with` or `select`. */
export interface Selection {
  section: ElementSection | 'architecture' | readonly ElementSection[]
  types?: readonly string[]
  except?: readonly string[]
  statuses?: readonly string[]
  which?: 'existing' | 'stated'
  own?: boolean
  where?: string
}

/** Sections a selection looks at; none for the architecture as a whole. */
export const sectionsOf = (selection: Pick<Selection, 'section'>): readonly Section[] =>
  selection.section === 'architecture'
    ? []
    : typeof selection.section === 'string'
      ? [selection.section]
      : selection.section

/** Whether a selection is of the architecture as a whole, and its filter lets it through. */
export function selectsArchitecture(state: State, selection: Selection): boolean {
  if (selection.section !== 'architecture') return false
  if (selection.where === undefined) return true
  const { id, about } = state.architecture
  return filterOf(selection.where, selection)(id, about, state)
}

/** The selected elements, in the order of the files, section by section. */
export function* select(state: State, selection: Selection): Generator<Standing> {
  const where = selection.where === undefined ? undefined : filterOf(selection.where, selection)
  for (const section of sectionsOf(selection) as readonly ElementSection[]) {
    for (const standing of state.all(section)) {
      if (matches(standing, state, selection) && (!where || where(standing.element.id, standing.values, state)))
        yield standing
    }
  }
}

const NOTHING: readonly Outcome[] = []

/** Judges every selected element, in the order of the files, section by section. See `Context.each`. */
export function judgeEach(
  context: Context,
  selection: Selection,
  judge: (standing: Standing) => readonly Outcome[],
): readonly Outcome[] {
  const { state } = context
  const where = selection.where === undefined ? undefined : filterOf(selection.where, selection)
  const selected = (standing: Standing): boolean =>
    matches(standing, state, selection) && (!where || where(standing.element.id, standing.values, state))
  const inSection = (section: ElementSection) =>
    context.each(section, standing => (selected(standing) ? judge(standing) : NOTHING))
  const [first = [], ...others] = (sectionsOf(selection) as readonly ElementSection[]).map(inSection)
  return others.length === 0 ? first : [...first, ...others.flat()]
}

function matches(standing: Standing, state: State, selection: Selection): boolean {
  const type = standing.values.type
  if ((selection.which ?? 'existing') === 'existing' && !standing.exists) return false
  if (selection.types && (type === undefined || !selection.types.includes(type))) return false
  if (selection.except && type !== undefined && selection.except.includes(type)) return false
  if (selection.statuses && !selection.statuses.includes(standing.status)) return false
  return !selection.own || ownership(state.architecture, standing.values.owner) !== 'elsewhere'
}

/** Whether an element is of a section and one of some types; undefined where its type may just not be known. */
export function isOf(standing: Standing, section: string, types: readonly string[] | undefined, state: State) {
  const { element, values } = standing
  if (element.section !== section) return false
  if (!types) return true
  if (values.type !== undefined) return types.includes(values.type)
  return state.architecture.knowledge(element.section) === 'complete' ? false : undefined
}

type Filter = (id: string, values: object, state: State) => boolean

/** An element of which the filter's field is not stated is not selected: a rule must not guess. */
function filterOf(where: string, selection: Selection): Filter {
  const compiled = compileExpression(where, sectionsOf(selection))
  return (id, values, state) => {
    const result = compiled.evaluate({ e: values, state })
    if (result.kind === 'error') throw new EvaluationFault(id, result.detail)
    return result.kind === 'value' && result.value === true
  }
}

/**
 * Those that lack least first: existing (in part), then pilot, building, planned by due day, then the rest; by id where
 * nothing else tells them apart, so that the order of files does not matter.
 */
export function nearestFirst(standings: readonly Standing[], state: State): Standing[] {
  const plan = schedule(state.architecture)
  const rank = ({ element, status, exists }: Standing): string => {
    const place = exists && status !== 'pilot' ? 0 : ['pilot', 'building', 'planned'].indexOf(status) + 1 || 4
    return `${place} ${plan.due(element.id) ?? '9999'} ${element.id}`
  }
  return [...standings].sort((a, b) => byCodePoint(rank(a), rank(b)))
}

/** The name to call an element by. */
export const nameOf = (element: Element): string => element.values.name || element.id

/** A national system as messages speak of it: by its reference and, if the catalogue has one, its official name. */
export interface CalledSystem {
  system: string
  called?: { vi: string; en: string }
}

export function calledSystem({ framework }: Architecture, id: string): CalledSystem {
  const called = framework.national.get(id)?.name
  return { system: `national/${id}`, ...(called ? { called } : {}) }
}
