import { say } from '../findings/message.ts'
import type { Index, Standing, State, Values } from '../model/architecture.ts'
import { localEnds } from '../model/due.ts'
import type { ElementSection } from '../model/language.ts'
import { listOf } from '../model/references.ts'
import { defineCheck, type Outcome, satisfied } from './check.ts'
import { flag, object, section, selection, text } from './parameters.ts'
import { judgeEach, nameOf, type Selection, sectionsOf } from './select.ts'

export interface Parameters extends Selection {
  /** Field of the pointing elements. */
  relation: string
  /** Sections of the pointing elements; they must exist on the day, except tasks, which are plans. */
  from: ElementSection | readonly ElementSection[]
  /** Pointing elements need not exist yet: what replaces a system is often only planned. */
  fromStated?: boolean
  /** For a connection: pointing at one of its local ends is enough. */
  orEnds?: boolean
}

/** Every selected element is named by something: a function by an application that supports it. */
export const pointedAt = defineCheck<Parameters>({
  parameters: object(
    {
      ...selection,
      relation: text,
      from: { anyOf: [section, { type: 'array', items: section, minItems: 1 }] },
      fromStated: flag,
      orEnds: flag,
    },
    ['section', 'relation', 'from'],
  ),
  looksAt: sectionsOf,
  judge(context, parameters) {
    const index = indexOf(parameters)
    return judgeEach(context, parameters, standing => [judge(context.state, standing, index, parameters)])
  },
})

const INDEXES = new Map<string, Index>()

/** Pointing elements by the ids they name in the field: one index for all rules that ask the same. */
function indexOf({ from, relation }: Parameters): Index {
  const sections = pointing(from)
  const name = `${sections.join()} ${relation}`
  const keys: Index['keys'] = ({ values }) => listOf(values[relation as keyof Values]).map(String)
  const known = INDEXES.get(name) ?? { sections, keys }
  INDEXES.set(name, known)
  return known
}

const pointing = (from: Parameters['from']): readonly ElementSection[] => (typeof from === 'string' ? [from] : from)

function judge(
  state: State,
  { element }: Standing,
  index: Index,
  { from, fromStated, relation, orEnds }: Parameters,
): Outcome {
  const counts = (one: Standing): boolean => one.exists || fromStated === true || one.element.section === 'tasks'

  const ids = [element.id, ...(orEnds && element.section === 'connections' ? localEnds(element) : [])]
  if (ids.some(id => state.by(index, id).some(counts))) return satisfied(element.id)
  const args = { name: nameOf(element), relation }
  const rest = { subject: element.id, place: element.at.place(), key: relation }
  const unsure = pointing(from).filter(section => state.architecture.knowledge(section) !== 'complete')
  const of = (list: readonly ElementSection[]) => ({ ...args, section: list.join(', ') })
  return unsure.length === 0
    ? { verdict: 'violated', message: say('check.none-points-here', of(pointing(from))), ...rest }
    : { verdict: 'undetermined', message: say('check.none-points-unknown', of(unsure)), ...rest }
}
