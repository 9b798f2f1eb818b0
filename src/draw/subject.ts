import type { Finding } from '../findings/finding.ts'
import type { Architecture, Standing } from '../model/architecture.ts'
import type { Framework } from '../model/framework.ts'
import { clean } from './escape.ts'
import { LABELS } from './labels.ts'
import type { Cell, Lang, Look, Marks, RequiredSystem } from './picture.ts'
import { sortOf } from './sort.ts'

/** Errors and warnings by the id of their subject. */
export function marksBySubject(findings: readonly Finding[]): ReadonlyMap<string, Marks> {
  const marks = new Map<string, Marks>()
  for (const { subject, level } of findings) {
    const { errors, warnings } = marks.get(subject) ?? { errors: 0, warnings: 0 }
    marks.set(subject, {
      errors: errors + (level === 'error' ? 1 : 0),
      warnings: warnings + (level === 'warning' ? 1 : 0),
    })
  }
  return marks
}

/** Secrets are already masked in what was read. */
export const nameOf = ({ element, values }: Standing): string => clean(String(values.name ?? '')) || clean(element.id)

/** What a reference names, as people call it: the name of an element, of a national system or of an agency. */
export function partyName(reference: unknown, field: string, architecture: Architecture, lang: Lang = 'vi'): string {
  const { elements, framework } = architecture
  const target = architecture.resolve(reference, field)
  switch (target.kind) {
    case 'element':
      return clean(String(elements.get(target.id)?.values.name ?? '')) || clean(target.id)
    case 'national':
      return clean(framework.national.get(target.id)?.name[lang] ?? target.id)
    case 'agency':
      return clean(framework.agencies.agencies.get(target.code)?.name ?? String(reference))
    case 'external':
      return clean(target.text)
    default:
      return clean(String(reference))
  }
}

export function lookOf({ exists, status }: Standing): Look {
  if (exists) return 'present'
  return status === 'planned' || status === 'building' ? 'coming' : 'gone'
}

export function elementCell(standing: Standing, marks: ReadonlyMap<string, Marks>, lang: Lang): Cell {
  const { element, status } = standing
  const look = lookOf(standing)
  const words = LABELS[lang]
  const outOfForce = look === 'gone' && status !== 'retired'
  const note = outOfForce ? words.notInForce : status === 'operating' ? undefined : words.status[status]
  return {
    kind: 'element',
    id: clean(element.id),
    name: nameOf(standing),
    look,
    sort: sortOf(standing),
    ...(note === undefined ? {} : { note }),
    ...(marks.get(element.id) ?? { errors: 0, warnings: 0 }),
  }
}

export function nationalCell(id: string, framework: Framework, lang: Lang, look: Look, note?: string): Cell {
  const name = clean(framework.national.get(id)?.name[lang] ?? id)
  return { kind: 'national', id, name, look, errors: 0, warnings: 0, ...(note === undefined ? {} : { note }) }
}

/** Ghosts: systems asked for that `stated` does not name. Of several rules about one system the worst verdict counts. */
export function gapCells(
  required: readonly RequiredSystem[],
  stated: (system: string) => boolean,
  framework: Framework,
  lang: Lang,
): Cell[] {
  const words = LABELS[lang]
  const worst = new Map<string, 'missing' | 'unknown' | 'waived'>()
  for (const { system, verdict } of required) {
    if (stated(system)) continue
    const before = worst.get(system)
    if (verdict === 'violated') worst.set(system, 'missing')
    else if (verdict === 'undetermined' && before !== 'missing') worst.set(system, 'unknown')
    else if (verdict === 'waived' && before === undefined) worst.set(system, 'waived')
  }
  const notes = { missing: words.missing, unknown: words.connection(words.notKnown), waived: words.waived }
  return [...worst].map(([system, look]) => nationalCell(system, framework, lang, look, notes[look]))
}
