import type { Framework, RuleSource } from '../../model/framework.ts'
import { deadlineOn, forceOn, successorsOn, validity } from '../../model/law.ts'
import { plural } from '../../text/phrases.ts'
import { formatDay, formatNumber, type Lang, severities, wordOf } from '../../text/words.ts'
import type { Day } from '../../util/day.ts'
import { byCodePoint } from '../../util/order.ts'
import { hang } from '../pretty/layout.ts'
import { deadlineWords, forceInFull, forceWords } from '../view/law.ts'
import { numberOf } from '../view/names.ts'
import { WORDS } from './words.ts'

/** The rules as `khung rules --format json` prints them. */
export function rulesJson(rules: readonly RuleSource[], framework: Framework): string {
  const list = inOrder(rules).map(rule => {
    const { id, severity, title, levels, basis, deadline } = rule
    const valid = validity(rule, framework)
    return { id, severity, title, levels, basis, valid, ...(deadline ? { deadline } : {}) }
  })
  return `${JSON.stringify(list, null, 2)}\n`
}

/** The rules as a table for people, by component; with a day, also how the law stands on it. */
export function rulesTable(rules: readonly RuleSource[], framework: Framework, lang: Lang, day?: Day): string {
  const width = Math.max(0, ...rules.map(rule => rule.id.length))
  const groups = framework.components.flatMap(component => {
    const own = inOrder(rules).filter(rule => rule.component === component.id)
    if (own.length === 0) return []
    const lines = own.map(rule => {
      const said = [
        ...deadlineNote(rule, lang, day),
        ...(day === undefined ? [] : basisNotes(rule, framework, lang, day)),
      ]
      const notes = said.length ? ` (${said.join('; ')})` : ''
      return `  ${rule.id.padEnd(width)}  ${wordOf(severities, rule.severity, lang)}: ${rule.title[lang]}${notes}`
    })
    return [[component.title[lang], ...lines].join('\n')]
  })
  const count = formatNumber(rules.length, lang)
  const total = lang === 'vi' ? `${count} yêu cầu` : `${count} ${plural(rules.length, 'requirement')}`
  const heading = day === undefined ? [] : [lawHeading(framework, lang, day)]
  return `${[...heading, ...groups, total].join('\n\n')}\n`
}

function deadlineNote({ deadline }: RuleSource, lang: Lang, day: Day | undefined): string[] {
  if (!deadline) return []
  const on = formatDay(deadline, lang)
  const then = day === undefined ? '' : `, ${deadlineWords(deadlineOn(deadline, day), lang)}`
  return [`${lang === 'vi' ? 'thời hạn' : 'deadline'} ${on}${then}`]
}

/** Documents a rule rests on that were not there on the day, or no longer. */
function basisNotes({ basis }: RuleSource, { documents }: Framework, lang: Lang, day: Day): string[] {
  return [...new Set(basis.flatMap(({ document }) => document ?? []))].flatMap(id => {
    const document = documents.get(id)
    if (!document) return []
    const force = forceOn(document, documents, day)
    const stands = ['no-document', 'in-force', 'not-known-ended', 'unknown'].includes(force.kind)
    return stands ? [] : [`${numberOf(document, lang)}: ${forceWords(force, lang)}`]
  })
}

/** How the framework itself stands on the day, what followed it by then, and what that asks. */
function lawHeading(framework: Framework, lang: Lang, day: Day): string {
  const words = WORDS[lang]
  const { documents } = framework
  const nameOf = (id: string): string => {
    const document = documents.get(id)
    return document ? numberOf(document, lang) : id
  }
  const decision = documents.get(framework.decision)
  const force = decision ? `: ${forceInFull(forceOn(decision, documents, day), lang)}` : ''
  const after = successorsOn(framework, day).flatMap(({ document, from, asks }) => [
    ...hang(
      '  ',
      `${nameOf(document)} (${words.from(formatDay(from, lang))}): ${documents.get(document)?.title?.[lang] ?? ''}`,
      100,
    ),
    ...(asks ? hang('    ', `${asks.text[lang]} (${deadlineWords(deadlineOn(asks.by, day), lang)})`, 100) : []),
  ])
  return [
    ...hang(
      '',
      `${words.onDay(formatDay(day, lang))}: ${framework.title[lang]}, ${nameOf(framework.decision)}${force}.`,
      100,
    ),
    ...(after.length ? [`${words.followed}:`, ...after] : []),
  ].join('\n')
}

const inOrder = (rules: readonly RuleSource[]): RuleSource[] => [...rules].sort((a, b) => byCodePoint(a.id, b.id))
