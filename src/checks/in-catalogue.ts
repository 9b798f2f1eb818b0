import { type Message, say } from '../findings/message.ts'
import type { State } from '../model/architecture.ts'
import { type Catalogue, entryOf } from '../model/catalogue.ts'
import type { Framework } from '../model/framework.ts'
import { listOf } from '../model/references.ts'
import { nearest } from '../util/nearest.ts'
import { defineCheck, type Outcome, satisfied } from './check.ts'
import { object, selection, text } from './parameters.ts'
import { judgeEach, nameOf, type Selection, sectionsOf } from './select.ts'

export interface Parameters extends Selection {
  /** The field whose values are looked up; elements that do not state it are not judged. */
  field: 'code' | 'standard'
  /** Name of the catalogue. */
  catalogue: string
}

/** What is stated in a field stands in a catalogue; where that is not complete, what is not in it cannot be judged. */
export const inCatalogue = defineCheck<Parameters>({
  parameters: object({ ...selection, field: { enum: ['code', 'standard'] }, catalogue: text }, [
    'section',
    'field',
    'catalogue',
  ]),
  looksAt: sectionsOf,
  judge(context, parameters) {
    const { field } = parameters
    const words = wordsOf(context.state, parameters)
    return judgeEach(context, parameters, ({ element, values }) => {
      const written = values[field]
      return listOf(written).map((value, i): Outcome => {
        const code = String(value)
        const wrong = words(nameOf(element), code)
        if (!wrong) return satisfied(element.id)
        const place = element.at.place(Array.isArray(written) ? `${field}.${i}` : field)
        return { ...wrong, subject: element.id, place, key: `${field} ${code}` }
      })
    })
  },
})

type Wrong = Pick<Extract<Outcome, { message: Message }>, 'verdict' | 'message'>

/** Says of a value of an element what is wrong with it, if anything. */
function wordsOf({ architecture }: State, { field, catalogue: wanted }: Parameters) {
  const { framework } = architecture
  const catalogue = framework.catalogues.get(wanted)
  if (!catalogue) {
    const message = say('code.catalogue-absent', { catalogue: wanted })
    return (): Wrong => ({ verdict: 'undetermined', message })
  }
  const near = nearestIn(catalogue)
  return (name: string, code: string): Wrong | undefined => {
    if (entryOf(catalogue, code)) return undefined
    const suggestion = near(code)
    const args = {
      name,
      field,
      code: code.length > MOST_LETTERS ? `${code.slice(0, MOST_LETTERS - 1)}…` : code,
      title: catalogue.title,
      catalogue: catalogue.name,
      ...(suggestion ? { nearest: suggestion } : {}),
    }
    if (catalogue.complete)
      return { verdict: 'violated', message: say('code.unknown', { ...args, ...excerpt(catalogue) }) }
    const get = documentOf(catalogue, framework)
    const rest = { ...args, ...(get ? { get } : {}) }
    const [first] = catalogue.entries
    const formed = !catalogue.pattern || new RegExp(catalogue.pattern).test(code)
    // The form is known no better than the codes: of an incomplete catalogue even a code of another form may be right.
    const message =
      formed || !first ? say('code.unverifiable', rest) : say('code.form', { ...rest, example: first.code })
    return { verdict: 'undetermined', message }
  }
}

/** No code is longer; what is, is a slip, and would fill the message. */
const MOST_LETTERS = 60
/** Enough to see what the codes look like. */
const SHOWN = 6

function excerpt({ entries, source }: Catalogue): { allowed: string; more: number; source: string } {
  const shown = entries.slice(0, SHOWN).map(({ code }) => code)
  return { allowed: shown.join(', '), more: entries.length - shown.length, source }
}

/**
 * Suggestions are for the slips of a person; where hundreds of codes are wrong, none helps. Only they hang on how many
 * were asked for before: along a plan, of which nobody reads them, not even that.
 */
function nearestIn({ entries }: Catalogue): (code: string) => string | undefined {
  let left = 100
  return code =>
    left-- > 0
      ? nearest(
          code,
          entries.map(entry => entry.code),
        )
      : undefined
}

function documentOf({ document }: Catalogue, { documents }: Framework) {
  const known = documents.get(document ?? '')
  return known && { vi: known.number, en: known.numberEn ?? known.number }
}
