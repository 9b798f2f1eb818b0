import type { Framework, RuleSource } from '../model/framework.ts'
import type { Lang } from '../text/lang.ts'
import { agencyLevels, formatDay, severities, verified, wordOf } from '../text/words.ts'
import { byCodePoint } from '../util/order.ts'
import { hang } from './pretty/layout.ts'
import { numberOf } from './view/names.ts'

/** What a rule demands, from which document, why, and how to satisfy it: `khung explain`. */
export function rulePage(rule: RuleSource, framework: Framework, lang: Lang): string {
  const vi = lang === 'vi'
  const lines = [
    `${rule.id} (${wordOf(severities, rule.severity, lang)})`,
    '',
    ...hang('', rule.title[lang], WIDTH),
    '',
    heading(vi ? 'Vì sao' : 'Why'),
    indent(rule.why[lang]),
    '',
    heading(vi ? 'Căn cứ' : 'Basis'),
    ...rule.basis.flatMap(basis => basisLines(basis, framework, lang)),
    '',
    heading(vi ? 'Cách khắc phục' : 'How to fix'),
    indent(rule.fix[lang]),
    '',
    heading(vi ? 'Áp dụng' : 'Applies'),
    ...appliesLines(rule, framework, lang).map(indent),
  ]
  return `${lines.join('\n')}\n`
}

const heading = (words: string): string => `${words}:`
/** Columns of a page: as wide as the terminal's findings. */
const WIDTH = 100
const indent = (text: string): string => hang('  ', text, WIDTH).join('\n')

function basisLines(basis: RuleSource['basis'][number], framework: Framework, lang: Lang): string[] {
  const document = framework.documents.get(basis.document)
  const clause = basis.clause ? `, ${basis.clause}` : ''
  const title = document?.title ? `: ${document.title[lang]}` : ''
  const lines = [
    `${document ? numberOf(document, lang) : basis.document}${clause}${title} [${wordOf(verified, basis.verified, lang)}]`,
  ]
  const note = basis.note ? hang('    ', basis.note[lang], WIDTH) : []
  return [...lines.map(indent), ...note]
}

function appliesLines(rule: RuleSource, framework: Framework, lang: Lang): string[] {
  const vi = lang === 'vi'
  const levels = rule.levels.map(level => wordOf(agencyLevels, level, lang)).join(', ')
  const from = formatDay(rule.valid?.from ?? framework.valid.from, lang)
  const to = rule.valid?.to === undefined ? '' : `${vi ? ' đến ' : ' to '}${formatDay(rule.valid.to, lang)}`
  const lines = [`${vi ? 'Cấp' : 'Level'}: ${levels}`, `${vi ? 'Từ ngày' : 'From'} ${from}${to}`]
  if (rule.deadline) lines.push(`${vi ? 'Thời hạn' : 'Deadline'}: ${formatDay(rule.deadline, lang)}`)
  return lines
}

/** The rules as `khung rules --format json` prints them (contract §4). */
export function rulesJson(rules: readonly RuleSource[], framework: Framework): string {
  const list = inOrder(rules).map(({ id, severity, title, levels, basis, valid, deadline }) => ({
    id,
    severity,
    title,
    levels,
    basis,
    valid: { from: valid?.from ?? framework.valid.from, ...(valid?.to ? { to: valid.to } : {}) },
    ...(deadline ? { deadline } : {}),
  }))
  return `${JSON.stringify(list, null, 2)}\n`
}

/** The rules as a table for people, by component. */
export function rulesTable(rules: readonly RuleSource[], framework: Framework, lang: Lang): string {
  const width = Math.max(...rules.map(rule => rule.id.length))
  const groups = framework.components.flatMap(component => {
    const own = inOrder(rules).filter(rule => rule.component === component.id)
    if (own.length === 0) return []
    const lines = own.map(rule => {
      const deadline = rule.deadline
        ? ` (${lang === 'vi' ? 'thời hạn' : 'deadline'} ${formatDay(rule.deadline, lang)})`
        : ''
      return `  ${rule.id.padEnd(width)}  ${wordOf(severities, rule.severity, lang)}: ${rule.title[lang]}${deadline}`
    })
    return [[component.title[lang], ...lines].join('\n')]
  })
  const count = lang === 'vi' ? `${rules.length} yêu cầu` : `${rules.length} requirements`
  return `${groups.join('\n\n')}\n\n${count}\n`
}

const inOrder = (rules: readonly RuleSource[]): RuleSource[] => [...rules].sort((a, b) => byCodePoint(a.id, b.id))
