import type { Architecture, Standing } from './architecture.ts'
import { sections } from './language.ts'
import { listOf } from './references.ts'

/** Fields of each section that may name national systems, from the language table. */
const NATIONAL_FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(sections).map(([section, { fields }]) => [
    section,
    Object.entries(fields)
      .filter(([, field]) => 'national' in field)
      .map(([name]) => name),
  ]),
)

type Named = readonly { system: string; field: string }[]
const named = new WeakMap<Standing, Named>()

/** National systems a standing element names in any field, with that field; looked up once for all that show them. */
export function nationalNamed(standing: Standing, architecture: Architecture): Named {
  const known = named.get(standing) ?? [...namedIn(standing, architecture)]
  named.set(standing, known)
  return known
}

function* namedIn({ element, values }: Standing, architecture: Architecture): Iterable<Named[number]> {
  const stated: Readonly<Record<string, unknown>> = values
  for (const field of NATIONAL_FIELDS.get(element.section) ?? []) {
    for (const reference of listOf(stated[field])) {
      const target = architecture.resolve(reference, field)
      if (target.kind === 'national') yield { system: target.id, field }
    }
  }
}
