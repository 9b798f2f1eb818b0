import type { DocumentInput } from '../document/input.ts'
import { plain } from '../document/tables/results.ts'
import { type TableName, tablesOf } from '../document/tables.ts'
import { DOCUMENT_WORDS } from '../document/words.ts'
import { DECISIONS } from '../findings/review.ts'
import { LABELS } from '../report/labels.ts'
import { printable } from '../report/printable.ts'
import { citationsLine } from '../report/view/citations.ts'
import { factsOf } from '../report/view/facts.ts'
import { findingText } from '../report/view/findings.ts'
import { groupBy } from '../report/view/group.ts'
import { nameOf } from '../report/view/names.ts'
import { deadlineState, type RequirementRow, requirementRows } from '../report/view/requirements.ts'
import { decisions } from '../text/review.ts'
import { type Lang, sections, verdicts, wordOf } from '../text/words.ts'
import { workbookWords } from '../text/workbook.ts'
import type { Sheet, SheetCell, SheetColumn, Workbook } from './book.ts'
import { sheetOf } from './tables.ts'

// The compliance report as a workbook: what is filtered, sorted and noted beside; the same results as on paper.

/** Tables that become sheets as they are, in order: of the assessment, and of the architecture itself. */
const OF_ASSESSMENT: readonly TableName[] = ['undetermined', 'problems', 'waivers', 'documents']
const OF_ARCHITECTURE: readonly TableName[] = [
  'units',
  'functions',
  'services',
  'channels',
  'applications',
  'data',
  'platforms',
  'infrastructure',
  'safeguards',
  'connections',
  'tasks',
  'indicators',
  'function-application',
  'application-data',
  'unit-function',
  'gap',
  'turns',
  'timeline',
]

/** The assessment with all it rests on; with a review, what the reviewer wrote stands in the reviewer's columns. */
export function reportBook(input: DocumentInput, lang: Lang): Workbook {
  const rows = requirementRows(input, lang)
  return {
    ...cover(LABELS[lang].titles.compliance, input, lang),
    sheets: [
      summary(input, lang),
      requirements(input, rows, lang),
      findings(input, rows, lang),
      ...sheets([...OF_ASSESSMENT, ...OF_ARCHITECTURE], input, lang),
    ],
  }
}

/** The lists, matrices and plans of the architecture document; none of the assessment. */
export const annexBook = (input: DocumentInput, lang: Lang): Workbook => ({
  ...cover(LABELS[lang].titles.annexes, input, lang),
  sheets: sheets(OF_ARCHITECTURE, input, lang),
})

const cover = (title: string, input: DocumentInput, lang: Lang): Pick<Workbook, 'lang' | 'properties'> => {
  const { agency } = factsOf(input, lang)
  return { lang, properties: { title: `${title}: ${titleOf(input, lang)}`, author: agency, day: input.asOf } }
}

const sheets = (names: readonly TableName[], input: DocumentInput, lang: Lang): Sheet[] =>
  names.flatMap(name => {
    const [first, ...more] = tablesOf(name, input, lang)
    return first ? [sheetOf(nameOfSheet(name, lang), first, more)] : []
  })

/** The architecture document; without a title, whose it is. */
function titleOf(input: DocumentInput, lang: Lang): string {
  const { title } = input.architecture.about
  return title === undefined ? factsOf(input, lang).agency : printable(title)
}

const nameOfSheet = (name: TableName, lang: Lang): string =>
  Object.hasOwn(sections, name) && name !== 'waivers'
    ? wordOf(sections, name, lang)
    : wordOf(workbookWords.sheets, name, lang)

/** Totals by component, and beneath them what the report is of. */
function summary(input: DocumentInput, lang: Lang): Sheet {
  const [totals] = tablesOf('totals', input, lang)
  const [facts] = tablesOf('facts', input, lang)
  const title = LABELS[lang].titles.compliance
  const notes = [titleOf(input, lang), ...(totals?.note ? [totals.note] : [])]
  const table: Sheet = totals
    ? sheetOf('', totals)
    : { name: '', columns: [{ title: LABELS[lang].columns.component, width: 40, look: 'text' }], rows: [] }
  return {
    ...table,
    name: workbookWords.sheets.summary[lang],
    title,
    notes,
    frozen: 0,
    filter: false,
    facts: (facts?.rows ?? []).map(([name, said]) => [name?.text ?? '', said?.text ?? '']),
  }
}

function requirements(input: DocumentInput, rows: readonly RequirementRow[], lang: Lang): Sheet {
  const { columns } = LABELS[lang]
  const { number } = DOCUMENT_WORDS[lang]
  const byRule = groupBy(input.findings, ({ rule }) => rule)
  const reviewed = new Map((input.review?.requirements ?? []).map(entry => [entry.rule, entry]))
  const heads: SheetColumn[] = [
    { title: number, width: 6, look: 'mark' },
    { title: columns.rule, width: 27, look: 'id' },
    { title: columns.requirement, width: 48, look: 'text' },
    { title: columns.component, width: 24, look: 'text' },
    { title: columns.severity, width: 14, look: 'text' },
    { title: columns.verdict, width: 22, look: 'verdict' },
    { title: columns.basis, width: 44, look: 'text' },
    { title: columns.verified, width: 20, look: 'text' },
    { title: columns.deadline, width: 13, look: 'day' },
    { title: workbookWords.deadlineState[lang], width: 15, look: 'text' },
    { title: columns.subject, width: 40, look: 'text' },
    ...reviewerColumns(lang),
  ]
  return {
    ...frame('requirements', lang),
    columns: heads,
    rows: rows.map((row, i): SheetCell[] => {
      const entry = reviewed.get(row.rule)
      const said = [entry?.reason, entry?.comment].flatMap(one => (one ? [printable(one)] : [])).join(' ')
      return [
        i + 1,
        row.rule,
        row.title,
        row.componentText,
        row.severityText,
        row.verdictText,
        citationsLine(row.basis),
        [...new Set(row.basis.map(({ mark }) => mark))].join('; '),
        row.deadlineDay === '' ? undefined : { day: row.deadlineDay },
        row.deadlineDay === '' || input.asOf === undefined
          ? undefined
          : deadlineState(row.deadlineDay, input.asOf, lang),
        [...new Set((byRule.get(row.rule) ?? []).map(({ subject }) => subject))]
          .map(subject => called(input, subject))
          .join('; ') || undefined,
        entry?.decision ? wordOf(decisions, entry.decision, lang) : undefined,
        said || undefined,
      ]
    }),
  }
}

/** `Cổng dịch vụ công (cong-dvc)`; the architecture itself by its id. */
function called({ architecture }: DocumentInput, subject: string): string {
  const name = nameOf(architecture, subject)
  return name === undefined ? printable(subject) : `${name} (${printable(subject)})`
}

/** To be filled in by who examines the architecture, in the words of the reviewer's file. */
const reviewerColumns = (lang: Lang): SheetColumn[] => [
  {
    title: DOCUMENT_WORDS[lang].opinion,
    width: 24,
    look: 'verdict',
    note: workbookWords.opinionNote[lang],
    choices: { strict: true, words: DECISIONS.map(id => ({ word: decisions[id][lang], id })) },
  },
  { title: LABELS[lang].columns.note, width: 36, look: 'text', note: workbookWords.remarkNote[lang] },
]

/** Every finding, the gravest first, those about the files among them. */
function findings(input: DocumentInput, rows: readonly RequirementRow[], lang: Lang): Sheet {
  const { columns, levels } = { ...LABELS[lang], levels: ['error', 'warning', 'note'] }
  const byRule = new Map(rows.map(row => [row.rule, row]))
  const sorted = [...input.findings].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
  const isNew = input.baseline === undefined ? [] : [workbookWords.recorded[lang]]
  const heads: SheetColumn[] = [
    { title: DOCUMENT_WORDS[lang].number, width: 6, look: 'mark' },
    { title: columns.rule, width: 27, look: 'id' },
    { title: columns.requirement, width: 40, look: 'text' },
    { title: workbookWords.level[lang], width: 11, look: 'text' },
    { title: columns.verdict, width: 22, look: 'verdict' },
    { title: columns.subject, width: 22, look: 'id' },
    { title: columns.name, width: 32, look: 'text' },
    { title: columns.message, width: 56, look: 'text' },
    { title: columns.fix, width: 50, look: 'text' },
    { title: columns.place, width: 30, look: 'text' },
    { title: columns.deadline, width: 13, look: 'day' },
    ...isNew.map((title): SheetColumn => ({ title, width: 16, look: 'text' })),
    { title: columns.note, width: 36, look: 'text', note: workbookWords.remarkNote[lang] },
  ]
  return {
    ...frame('findings', lang),
    columns: heads,
    rows: sorted.map((finding, i): SheetCell[] => {
      const { rule, levelText, subject, name, message, place, known } = findingText(finding, input, lang)
      const requirement = byRule.get(rule)
      return [
        i + 1,
        rule,
        requirement?.title,
        levelText,
        verdicts[finding.verdict][lang],
        subject,
        name || undefined,
        plain(message),
        requirement?.remedy,
        place,
        requirement?.deadlineDay ? { day: requirement.deadlineDay } : undefined,
        ...isNew.map(() => (known ? LABELS[lang].knownBefore : undefined)),
        undefined,
      ]
    }),
  }
}

const frame = (name: 'requirements' | 'findings', lang: Lang) => ({
  name: workbookWords.sheets[name][lang],
  title: workbookWords.titles[name][lang],
  notes: [workbookWords.notes[name][lang]],
  frozen: 3,
  filter: true,
})
