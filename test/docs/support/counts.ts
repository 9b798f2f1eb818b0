import { readPack } from '../../../src/read/pack.ts'
import type { readme } from './markdown.ts'

interface Rule {
  id: string
  severity: string
  basis: { document: string; verified: string }[]
}

const rules = (readPack('vn-egov-2.0')?.rules ?? []).map(rule => rule.value as Rule)
const of = (severity: string): number => rules.filter(rule => rule.severity === severity).length
const connections = rules.filter(({ id }) => id.startsWith('connection.')).length
const resting = (on: RegExp) => rules.filter(({ basis }) => basis.every(({ document }) => on.test(document))).length
const press = resting(/^bao-chi-/)
const tool = resting(/^quy-tac-mo-hinh$/)
const compared = rules.filter(({ basis }) => basis.some(({ verified }) => verified === 'original')).length
const uncompared = rules.length - compared - press - tool

/** Numbers of rules as the READMEs print them: the words around a number, and what it has to be. */
const COUNTS: Readonly<Record<(typeof readme)[number], readonly [before: string, after: string, count: number][]>> = {
  'README.md': [
    ['has', 'rules:', rules.length],
    ['rules:', 'mandatory,', of('mandatory')],
    ['mandatory,', 'recommended,', of('recommended')],
    ['recommended,', 'advisory', of('advisory')],
    ['share;', 'national systems are asked about', connections],
    ['press.', 'of the', uncompared],
    ['of the', 'rules rest', rules.length],
    ['original;', 'rest on the press alone', press],
    ['alone;', 'rules on the consistency', tool],
  ],
  'README.vi.md': [
    ['có', 'yêu cầu, gồm', rules.length],
    ['gồm', 'yêu cầu bắt buộc,', of('mandatory')],
    ['bắt buộc,', 'khuyến nghị,', of('recommended')],
    ['khuyến nghị,', 'lưu ý', of('advisory')],
    ['chung;', 'hệ thống quốc gia được hỏi tới', connections],
    ['báo chí.', 'trong', uncompared],
    ['trong', 'yêu cầu dựa', rules.length],
    ['bản gốc;', 'yêu cầu chỉ dựa vào báo chí', press],
    ['báo chí;', 'yêu cầu về tính nhất quán', tool],
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
