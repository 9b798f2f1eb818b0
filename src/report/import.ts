import type { ImportedElement, ImportFinding, ImportPlan, SheetAccount } from '../findings/import.ts'
import { ROW_FATES } from '../findings/import.ts'
import type { Place } from '../findings/source.ts'
import { importWords, rowFates } from '../text/import.ts'
import { wordMessage } from '../text/word.ts'
import { type Lang, levels, sections } from '../text/words.ts'
import { type CellPlace, columnName, placeName } from '../util/cells.ts'
import type { ReportOptions } from './input.ts'
import { harmless, whereIs } from './json.ts'
import { hang } from './pretty/layout.ts'
import { type Palette, paletteOf } from './pretty/paint.ts'
import { printable } from './printable.ts'
import { placeText } from './view/findings.ts'

const WIDTH = 100
const NARROWEST = 40
/** Number of the result's form; a change that breaks readers raises it. */
const SCHEMA = 1
/** As many elements of a section, cells of a finding and fields of an element are told one by one. */
const MOST = { elements: 12, cells: 12, fields: 8 }

export interface ImportPageOptions extends ReportOptions {
  /** Whether it has been written. */
  written: boolean
  /** Every element, however many there are. */
  all: boolean
}

/** What an import would do, or has done, for the person who filled in the workbook. */
export function importPage(plan: ImportPlan, options: ImportPageOptions): string {
  const { lang, colour = false, width = WIDTH, quiet = false, written, all } = options
  const words = importWords[lang]
  const palette = paletteOf(colour)
  const page: Page = {
    lang,
    palette,
    room: Math.max(NARROWEST, width),
    most: all ? Number.POSITIVE_INFINITY : MOST.elements,
  }
  const findings = findingBlock(plan.findings, page)
  if (quiet) return findings.length === 0 ? '' : `${findings.join('\n')}\n`
  const blocks = [
    [palette.title((written ? words.done : words.planned)(printable(plan.to)))],
    elementBlock(plan.elements, 'added', page),
    elementBlock(plan.elements, 'changed', page),
    findings.length === 0 ? [] : [palette.title(`${words.findings} (${plan.findings.length})`), ...findings],
    accountBlock(plan.sheets, page),
    plan.files.length === 0
      ? []
      : [
          palette.title(words.files),
          ...plan.files.map(({ path, created }) => `  ${printable(path)} (${created ? words.created : words.edited})`),
        ],
    hang('', endOf(plan, written, lang).join(' '), page.room),
  ]
  return `${blocks
    .filter(block => block.length > 0)
    .map(block => block.join('\n'))
    .join('\n\n')}\n`
}

interface Page {
  lang: Lang
  palette: Palette
  room: number
  most: number
}

function endOf({ sheets, elements, files, untouched }: ImportPlan, written: boolean, lang: Lang): string[] {
  const words = importWords[lang]
  const rows = (fate: 'unchanged' | 'refused', among = sheets): number =>
    among.reduce((sum, { fates }) => sum + (fates[fate] ?? 0), 0)
  const lists = sheets.filter(({ section }) => section !== undefined && Object.hasOwn(sections, section))
  const of = (kind: ImportedElement['kind']): number => elements.filter(one => one.kind === kind).length
  return [
    words.total(of('added'), of('changed'), rows('unchanged', lists), rows('refused')),
    ...(untouched > 0 ? [words.untouched(untouched)] : []),
    files.length === 0
      ? sheets.some(({ section }) => section !== undefined) && rows('refused') === 0
        ? words.same
        : ''
      : written
        ? words.written(files.length)
        : words.toWrite,
  ].filter(line => line !== '')
}

function elementBlock(all: readonly ImportedElement[], kind: ImportedElement['kind'], page: Page): string[] {
  const { lang, palette, most } = page
  const words = importWords[lang]
  const elements = all.filter(one => one.kind === kind)
  if (elements.length === 0) return []
  const names = [...new Set(elements.map(({ section }) => section))]
  const lines = names.flatMap(section => {
    const here = elements.filter(one => one.section === section)
    const left = here.length - most
    return [
      `  ${words.sheet(section)} (${here.length})`,
      ...here.slice(0, most).flatMap(one => elementLines(one, page)),
      ...(left > 0 ? [`    ${palette.quiet(words.more(left))}`] : []),
    ]
  })
  return [palette.title(`${words[kind]} (${elements.length})`), ...lines]
}

function elementLines(
  { kind, id, name, file, place, referred, fields }: ImportedElement,
  { lang, palette, room }: Page,
): string[] {
  const words = importWords[lang]
  const from = referred ? words.referred(placeName(place)) : placeName(place)
  const called = name === '' ? '' : ` “${printable(name)}”`
  const head = hang('    ', printable(`${id}${called} → ${file}, ${from}`), room)
  if (kind === 'added') return head
  const left = fields.length - MOST.fields
  return [
    ...head,
    ...fields.slice(0, MOST.fields).flatMap(({ field, before, after }) => {
      const values = `${shown(before) ?? words.nothing} → ${shown(after) ?? words.nothing}`
      return hang('      ', `${words.field(field)}: ${values}`, room)
    }),
    ...(left > 0 ? [`      ${palette.quiet(words.moreFields(left))}`] : []),
  ]
}

const shown = (value: string | undefined): string | undefined => {
  if (value === undefined) return undefined
  const text = printable(value)
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}

/** Findings in the same words about one sheet are told once, with all their cells. */
function findingBlock(findings: readonly ImportFinding[], page: Page): string[] {
  const { lang, palette, room } = page
  const groups = new Map<string, { level: ImportFinding['level']; text: string; places: ImportFinding['place'][] }>()
  for (const { level, place, message } of findings) {
    const text = printable(toldTogether(message, lang) ?? wordMessage(message, lang))
    const where = 'offset' in place ? `${place.file.path}:${place.offset}` : `${place.file}!${place.sheet ?? ''}`
    const key = `${level} ${where} ${text}`
    const group = groups.get(key) ?? { level, text, places: [] }
    group.places.push(place)
    groups.set(key, group)
  }
  const rank = { error: 0, warning: 1, note: 2 }
  return [...groups.values()]
    .sort((a, b) => rank[a.level] - rank[b.level])
    .flatMap(({ level, text, places }) => {
      const [first] = places
      const where = first && 'offset' in first ? placeText(first) : cellList(places as CellPlace[], lang)
      const words = text.replace('{n}', String(places.length))
      return [`  ${palette.level[level](levels[level][lang])} ${palette.quiet(where)}`, ...hang('    ', words, room)]
    })
}

/** Notes that differ from cell to cell are told in one sentence for all of them. */
function toldTogether(message: ImportFinding['message'], lang: Lang): string | undefined {
  if (!('key' in message)) return undefined
  const words = importWords[lang]
  if (message.key === 'import.recoded') return words.recoded(message.args.encoding === 'tcvn3' ? 'TCVN3 (ABC)' : 'VNI')
  return message.key === 'import.kept' ? words.kept(message.args.field) : undefined
}

function cellList(places: readonly CellPlace[], lang: Lang): string {
  const [first] = places
  if (!first) return ''
  const rest = places
    .slice(1, MOST.cells)
    .map(({ row, column }) => `${column === undefined ? '' : columnName(column)}${row === undefined ? '' : row + 1}`)
  const left = places.length - MOST.cells
  const more = left > 0 ? ` ${importWords[lang].moreCells(left)}` : ''
  return printable([placeName(first), ...rest].join(', ')) + more
}

/** For each sheet, what its rows are, as a sum that ends in their number. */
function accountBlock(sheets: readonly SheetAccount[], { lang, palette, room }: Page): string[] {
  const words = importWords[lang]
  if (sheets.length === 0) return []
  const lines = sheets.flatMap(({ place, section, rows, fates }) => {
    const sum = ROW_FATES.flatMap(fate => (fates[fate] ? [`${fates[fate]} ${rowFates[fate][lang]}`] : [])).join(' + ')
    const head = `${placeName(place)} → ${words.sheet(section)}: ${words.rowsOf(rows)}${sum === '' ? '' : ` = ${sum}`}`
    return hang('  ', printable(head), room)
  })
  return [palette.title(words.rows), ...lines]
}

/** The same for programs. Its keys and their order are a public interface. */
export function importJson(plan: ImportPlan, version: string, lang: Lang, written: boolean): string {
  const result = {
    schema: SCHEMA,
    khung: version,
    to: plan.to,
    written,
    elements: plan.elements.map(({ kind, section, id, name, file, place, referred, fields }) => ({
      kind,
      section,
      id,
      name,
      file,
      from: placeName(place),
      referred,
      fields: fields.map(({ field, before, after }) => ({ field, before: before ?? null, after: after ?? null })),
    })),
    findings: plan.findings.map(({ level, place, message }) => ({
      level,
      code: 'key' in message ? message.key : '',
      message: printable(wordMessage(message, lang)),
      ...('offset' in place ? whereIs(place as Place) : { file: place.file, cell: placeName(place) }),
    })),
    sheets: plan.sheets.map(({ place, section, rows, fates }) => ({
      sheet: placeName(place),
      section: section ?? null,
      rows,
      ...fates,
    })),
    files: plan.files.map(({ path, created }) => ({ path, created })),
    untouched: plan.untouched,
  }
  return `${harmless(JSON.stringify(result, undefined, 2))}\n`
}
