import { LEVEL_OF } from '../../findings/build.ts'
import type { Level } from '../../findings/finding.ts'
import { builtInLevel } from '../../text/built-in.ts'
import type { Lang } from '../../text/words.ts'
import type { ReportInput } from '../input.ts'
import { printable } from '../printable.ts'
import { builtInView } from '../rule/built-in.ts'
import { citationsLine } from '../view/citations.ts'
import { requirementRows } from '../view/requirements.ts'

/** What is said of a rule beside its findings; of problems of the files themselves too, which rest on no document. */
export interface RuleWords {
  id: string
  title: string
  why: string
  fix: string
  /** `Nghị quyết 149/NQ-CP (theo báo chí)`, or nothing. */
  basis: string
  /** Level of its findings, deadlines aside. */
  level: Level
  /** What it can be found by: its area, its component architecture, how binding it is. */
  tags: readonly string[]
  /** Whether the tool has a page about it. */
  paged: boolean
}

/** The rules of an architecture's framework by id, worded when first asked for. */
export function ruleWords(input: ReportInput, lang: Lang): (id: string) => RuleWords {
  const rows = new Map(requirementRows(input, lang).map(row => [row.rule, row]))
  const components = new Map(input.requirements.map(({ rule, component }) => [rule, component]))
  const known = new Map<string, RuleWords>()
  const word = (id: string): RuleWords => {
    const row = rows.get(id)
    if (!row) return builtInWords(id, lang)
    const { title, why, fix, basis, severity } = row
    return {
      id: printable(id),
      title,
      why,
      fix,
      basis: citationsLine(basis),
      level: LEVEL_OF[severity],
      tags: [...new Set([areaOf(id), components.get(id) ?? '', severity])].filter(tag => tag !== '').map(printable),
      paged: !input.added?.has(id),
    }
  }
  return id => {
    const words = known.get(id) ?? word(id)
    known.set(id, words)
    return words
  }
}

function builtInWords(id: string, lang: Lang): RuleWords {
  const view = builtInView(id, lang)
  return {
    id: printable(id),
    title: view?.title ?? printable(id),
    why: view?.means ?? '',
    fix: view?.fix ?? '',
    basis: '',
    level: builtInLevel(id),
    tags: [areaOf(printable(id))],
    paged: view !== undefined,
  }
}

const areaOf = (id: string): string => id.split('.')[0] ?? ''

/** Address of the rule's page in the reader's language, where the pages are published. */
export const pageOf = ({ id, paged }: RuleWords, docsUrl: string | undefined, lang: Lang): string | undefined =>
  docsUrl === undefined || !paged ? undefined : `${docsUrl}/${id}${lang === 'vi' ? '.vi' : ''}.md`
