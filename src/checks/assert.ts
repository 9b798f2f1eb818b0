import { type Message, say } from '../findings/message.ts'
import type { Place } from '../findings/source.ts'
import { agencyOn } from '../model/agency-code.ts'
import type { State } from '../model/architecture.ts'
import type { Bilingual } from '../model/framework.ts'
import { supersededOn } from '../model/law.ts'
import { claimOn } from '../model/national-owner.ts'
import { type Context, defineCheck, EvaluationFault, type Outcome, satisfied } from './check.ts'
import { compileExpression, type Expression, type Result } from './expression.ts'
import { claimOpen } from './national-target.ts'
import { bilingual, object, selection, text } from './parameters.ts'
import { argsFor, type Own } from './placeholders.ts'
import { judgeEach, nameOf, type Selection, sectionsOf, selectsArchitecture } from './select.ts'

export interface Parameters {
  select: Selection
  /** CEL over `e`: true where the requirement holds. */
  assert: string
  /** Field the finding points at. */
  at?: string
  /** Words of the finding, with `{placeholders}` for the element's values. */
  message: Bilingual
}

/** Whatever shapes and graph questions cannot say: an expression that must be true of every selected element. */
export const assert = defineCheck<Parameters>({
  parameters: object(
    {
      select: object(selection, ['section']),
      assert: text,
      at: text,
      message: bilingual,
    },
    ['select', 'assert', 'message'],
  ),
  looksAt: ({ select }) => sectionsOf(select),
  judge(context, parameters) {
    const { state } = context
    const { architecture } = state
    const expression = expressionOf(parameters)
    if (selectsArchitecture(state, parameters.select)) {
      const at = parameters.at
      const place = at === undefined ? architecture.placeOf() : architecture.at.place(at)
      const subject: Subject = {
        id: architecture.id,
        name: architecture.about.title ?? architecture.id,
        values: architecture.about,
        place: () => place,
      }
      return [judge(context, expression, subject, parameters)]
    }
    return judgeEach(context, parameters.select, ({ element, values }) => {
      const place = () => element.at.place(parameters.at)
      return [judge(context, expression, { id: element.id, name: nameOf(element), values, place }, parameters)]
    })
  },
})

interface Subject {
  id: string
  name: string
  values: object
  place: () => Place
}

function judge({ state }: Context, expression: Expression, subject: Subject, parameters: Parameters): Outcome {
  const result = expression.evaluate({ e: subject.values, state })
  if (result.kind === 'error') throw new EvaluationFault(subject.id, result.detail)
  if (result.kind === 'value' && result.value === true) return satisfied(subject.id)
  const rest = { subject: subject.id, place: subject.place(), key: parameters.assert }
  if (result.kind === 'unknown' && result.what === 'architecture') {
    // One thing to state, however many elements wait for it: equal findings are reported once.
    const { architecture } = state
    const message = say('check.no-day', { field: result.field })
    const place = architecture.at.place(result.field)
    return { verdict: 'undetermined', subject: architecture.id, place, message, key: result.field }
  }
  if (result.kind === 'unknown') {
    const message = unknown(result, subject.name, state)
    // However many expressions miss it, a missing field is one thing to state.
    return { verdict: 'undetermined', message, ...rest, key: result.field }
  }
  const args = argsFor(parameters.message, subject.values, name => ownArg(name, subject, state))
  return { verdict: 'violated', message: { words: parameters.message, args }, ...rest }
}

/** What a message may name besides the fields of its subject, worked out only where it does. */
function ownArg(name: Own, { id, name: called }: Subject, state: State) {
  switch (name) {
    case 'id':
      return id
    case 'name':
      return called
    case 'day':
      return state.day
    case 'supersededOn':
      return supersededOn(state)?.on
    case 'supersededBy':
      return supersededOn(state)?.by
    case 'latest':
      return supersededOn(state)?.latest
    case 'agencyEnded':
      return agencyEnd(state)?.from
    case 'agencyInto':
      return agencyEnd(state)?.into
  }
}

/** Which statement is missing for an answer. */
function unknown({ what, field }: Result & { kind: 'unknown' }, name: string, state: Context['state']): Message {
  switch (what) {
    case 'agency':
      return say('check.agency-unknown', { code: field })
    case 'agency-day':
      return agencyUnknown(field, state)
    case 'reference':
      return say('check.reference-unknown', { name, reference: field })
    case 'day':
      return say('check.day-imprecise', { name, found: field })
    case 'claim':
      return claimUnknown(field, state)
    default:
      return say('check.field-unknown', { name, field })
  }
}

/** Which claim to a system it is that the catalogue cannot confirm. */
function claimUnknown(system: string, state: State): Message {
  const claim = claimOn(state, system)
  if (!claim) throw new Error(`Nobody claims ${system}.`)
  return claimOpen(claim, state, system).message
}

/** Why it is not known whether an agency goes on: it is not what it was, or the registry cannot tell. */
function agencyUnknown(code: string, { architecture, day }: Context['state']): Message {
  const changed = agencyOn(code, day, architecture.framework.agencies)?.changed
  if (!changed) return say('code.agency-day', { code, day })
  const { from, name } = changed
  return name ? say('code.agency-renamed', { code, from, name }) : say('code.agency-merged', { code, from })
}

/** How the agency of the architecture ended, where the registry knows. */
function agencyEnd({ architecture: { about, framework }, day }: State) {
  const code = about.agency?.code
  return code === undefined ? undefined : agencyOn(code, day, framework.agencies)?.ended
}

const COMPILED = new WeakMap<Parameters, Expression>()

function expressionOf(parameters: Parameters): Expression {
  const known = COMPILED.get(parameters)
  if (known) return known
  const made = compileExpression(parameters.assert, sectionsOf(parameters.select))
  COMPILED.set(parameters, made)
  return made
}
