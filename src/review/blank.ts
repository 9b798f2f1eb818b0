import type { Assessed, Assessment } from '../findings/review.ts'
import { letterhead } from '../model/language/letterhead.ts'
import { reviewWords } from '../text/review.ts'
import type { Lang } from '../text/words.ts'
import { item, scalar } from '../util/yaml/scalar.ts'
import { entryLines, findingsLines, heading } from './lines.ts'

/** Column of the hyphens of the list of requirements. */
const COLUMN = 2

/** A review in which nothing is decided yet: what the tool found, and room for what the reviewer has to say. */
export function blankReview({ of, requirements, problems }: Assessment, lang: Lang, schema: string): string {
  const words = reviewWords[lang]
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    ...comment(words.guide),
    ...headLines(of, lang),
    '',
    ...comment(words.agreeTo),
    'agreeTo: []',
    '',
    ...comment(words.requirements),
    requirements.length === 0 ? 'requirements: []' : 'requirements:',
    ...requirements.flatMap((rule, i) => [
      ...(rule.component === requirements[i - 1]?.component ? [] : ['', ' '.repeat(COLUMN) + heading(rule.component)]),
      '',
      ...item(entryLines(rule, {}), COLUMN),
    ]),
    '',
    ...(problems.length === 0 ? [] : [...comment(words.problems), ...findingsLines('problems', problems, {}), '']),
    ...comment(words.conclusion),
    'conclusion:',
    'reviewer:',
    '  name:',
    '  unit:',
    '  position:',
    'date:',
    'comments:',
    '',
    ...comment(words.letterhead),
    'letterhead:',
    ...LETTERHEAD.map(field => `  ${field}:`),
  ]
  return `${lines.join('\n')}\n`
}

/** Particulars of the documents that are signed, in the order in which they stand on paper. */
const LETTERHEAD = Object.keys(letterhead)

const comment = (lines: readonly string[]): string[] => lines.map(line => (line === '' ? '#' : `# ${line}`))

const headLines = (of: Assessed, lang: Lang): string[] => [
  'kind: review',
  'schema: 1',
  `lang: ${lang}`,
  'architecture:',
  `  id: ${scalar(of.architecture.id)}`,
  ...(of.architecture.title === undefined ? [] : [`  title: ${scalar(of.architecture.title)}`]),
  `framework: ${scalar(of.framework)}`,
  ...(of.asOf === undefined ? [] : [`asOf: ${scalar(of.asOf)}`]),
  `state: ${of.state}`,
  `contentHash: ${scalar(of.contentHash)}`,
  `rulesHash: ${scalar(of.rulesHash)}`,
  `khung: ${scalar(of.khung)}`,
]
