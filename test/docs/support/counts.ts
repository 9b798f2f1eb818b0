import { readPack } from '../../../src/read/pack.ts'
import type { readme } from './markdown.ts'

interface Rule {
  id: string
  severity: string
  basis: { verified: string }[]
}

const rules = (readPack('vn-egov-2.0')?.rules ?? []).map(rule => rule.value as Rule)
const of = (severity: string): number => rules.filter(rule => rule.severity === severity).length
const connections = rules.filter(({ id }) => id.startsWith('connection.')).length
const uncompared = rules.filter(({ basis }) => !basis.some(({ verified }) => verified === 'original')).length

/** Numbers of rules as the READMEs print them: the words around a number, and what it has to be. */
const COUNTS: Readonly<Record<(typeof readme)[number], readonly [before: string, after: string, count: number][]>> = {
  'README.md': [
    ['has', 'rules:', rules.length],
    ['rules:', 'mandatory,', of('mandatory')],
    ['mandatory,', 'recommended,', of('recommended')],
    ['recommended,', 'advisory', of('advisory')],
    ['NDXP;', 'national systems to be connected', connections],
    ['press.', 'of the', uncompared],
    ['of the', 'rules rest', rules.length],
  ],
  'README.vi.md': [
    ['có', 'yêu cầu, gồm', rules.length],
    ['gồm', 'yêu cầu bắt buộc,', of('mandatory')],
    ['bắt buộc,', 'khuyến nghị,', of('recommended')],
    ['khuyến nghị,', 'lưu ý', of('advisory')],
    ['NDXP;', 'hệ thống quốc gia cần kết nối', connections],
    ['báo chí.', 'trong', uncompared],
    ['trong', 'yêu cầu dựa', rules.length],
  ],
}

const spaced = (words: string): string => words.replaceAll('.', '\\.').replaceAll(' ', '\\s+')

/** The README with its numbers as they are now. @throws Error when a number cannot be found */
export function withCounts(document: (typeof readme)[number], text: string): string {
  return COUNTS[document].reduce((now, [before, after, count]) => {
    const pattern = new RegExp(`(?<=(?:${spaced(before)})\\s+)\\d+(?=\\s+${spaced(after)})`, 'g')
    if (now.match(pattern)?.length !== 1) throw new Error(`${document}: no number between "${before}" and "${after}"`)
    return now.replace(pattern, String(count))
  }, text)
}
