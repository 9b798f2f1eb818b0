import type { Coverage, CoveragePart, Statement } from '../model/coverage.ts'
import type { Framework } from '../model/framework.ts'
import { readApart } from './pack.ts'
import { keyed, PackEntry, present } from './pack-entry.ts'

/** The coverage of a framework shipped. @throws Error that lists what is wrong with it */
export const readCoverage = (framework: Framework): Coverage =>
  buildCoverage(readApart(framework.id, 'coverage.yaml'), framework)

/** Builds the coverage from the value of its file. @throws Error that lists every problem: the file is part of the program */
export function buildCoverage(value: unknown, framework: Framework): Coverage {
  const problems: string[] = []
  const file = new PackEntry(value, 'coverage.yaml', problems)
  const parts = [...keyed(file.entries('parts'), 'id', entry => partOf(entry, framework)).values()]
  file.finish()
  if (problems.length > 0) throw new Error(`Coverage: ${problems.length} problem(s)\n  ${problems.join('\n  ')}`)
  return { parts }
}

const partOf = (entry: PackEntry, framework: Framework): CoveragePart => ({
  id: entry.text('id'),
  title: entry.bilingual('title'),
  statements: entry.entries('statements').map(one => statementOf(one, framework)),
})

function statementOf(entry: PackEntry, framework: Framework): Statement {
  const basis = entry.entries('basis').map(one => {
    const document = one.text('document')
    if (!framework.documents.has(document)) one.problem(`no such document "${document}"`)
    return present({ document, clause: one.optional('clause', f => one.text(f)), verified: one.verified() })
  })
  if (basis.length === 0) entry.problem('basis: none')
  const rules = entry.optional('rules', f => entry.texts(f)) ?? []
  const gap = entry.optional('gap', f => entry.bilingual(f))
  if (rules.length === 0 && !gap) entry.problem('neither rules nor a gap')
  if (new Set(rules).size < rules.length) entry.problem('rules: one is named twice')
  return present({ says: entry.bilingual('says'), basis, rules, gap })
}
