import { harmless } from '../json.ts'
import type { DiffInput } from './input.ts'

/** The difference for programs: one object for one architecture, a list for several. */
export function diffJson(inputs: readonly DiffInput[]): string {
  const all = inputs.map(diffOf)
  return `${harmless(JSON.stringify(all.length === 1 ? all[0] : all, undefined, 2))}\n`
}

const diffOf = ({ id, whole, other, comparison, requirements, problems }: DiffInput) => ({
  architecture: id,
  ...(whole === undefined ? {} : { whole }),
  ...(other === undefined ? {} : { other: other.id }),
  added: comparison.added.map(({ id, section }) => ({ id, section })),
  removed: comparison.removed.map(({ id, section }) => ({ id, section })),
  changed: comparison.changed.map(({ id, section, fields }) => ({ id, section, fields: fields.map(one => one.field) })),
  renamed: comparison.renamed.map(({ from, to, section }) => ({ from, to, section })),
  requirements: requirements.map(({ rule, from, to, causes }) => ({ rule, from, to, causes })),
  problems: { before: problems.before, after: problems.after },
})
