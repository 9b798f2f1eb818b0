import { AlignmentType, type FileChild, LevelFormat, LevelSuffix, type NumberingDefinition, Paragraph } from 'docx'
import type { Block, List } from '../document.ts'
import { mm } from './page.ts'
import type { Scope } from './scope.ts'
import { INDENT } from './styles.ts'
import { runs } from './text.ts'

/** How much further in each level of a list stands, in twips. */
export const LIST_STEP = mm(7.5)
/** Word knows nine levels. */
const DEEPEST = 8

const level = (index: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: index,
  format,
  text,
  alignment: AlignmentType.START,
  suffix: LevelSuffix.SPACE,
  // As in administrative documents: the sign stands where a paragraph begins, further lines at the margin.
  style: { paragraph: { indent: { left: index * LIST_STEP, firstLine: INDENT } } },
})

const LEVELS = Array.from({ length: DEEPEST + 1 }, (_, index) => index)
const SIGNS = ['-', '+', '•']

export const LIST_LEVELS: readonly NumberingDefinition[] = [
  { reference: 'bullets', levels: LEVELS.map(index => level(index, LevelFormat.BULLET, SIGNS[index % 3] ?? '-')) },
  {
    reference: 'numbers',
    levels: LEVELS.map(index =>
      index % 2 === 0
        ? level(index, LevelFormat.DECIMAL, `%${index + 1}.`)
        : level(index, LevelFormat.LOWER_LETTER, `%${index + 1})`),
    ),
  },
]

type Writer = (blocks: readonly Block[], scope: Scope) => FileChild[]

/** Every list counts for itself, so two ordered lists both begin at 1. */
export function listToWord(list: List, scope: Scope, write: Writer): FileChild[] {
  const instance = ++scope.counts.lists
  const inside: Scope = { ...scope, level: scope.level + 1 }
  return list.items.flatMap(item => {
    const [first, ...rest] = item
    const lead = first?.kind === 'paragraph' ? first.text : []
    const numbering = {
      reference: list.ordered ? 'numbers' : 'bullets',
      level: Math.min(scope.level, DEEPEST),
      instance,
    }
    return [
      new Paragraph({ numbering, children: runs(lead) }),
      ...write(first?.kind === 'paragraph' ? rest : item, inside),
    ]
  })
}
