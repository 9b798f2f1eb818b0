import type { RuleSource } from '../../src/model/framework.ts'
import { areaOf, bestMark } from '../../src/report/coverage/view.ts'
import { md, table } from '../../src/report/markdown/escape.ts'
import { BUILT_IN, builtInView } from '../../src/report/rule/built-in.ts'
import { groupBy } from '../../src/report/view/group.ts'
import { agencyLevels, areas, formatDay, type Lang, severities, verified, wordOf } from '../../src/text/words.ts'
import { fileOf, page, top } from './frame.ts'

const WORDS = {
  vi: {
    title: 'Các yêu cầu',
    intro: (count: number) =>
      `Bộ yêu cầu \`vn-egov-2.0\` có ${count} yêu cầu. Cột “Kiểm chứng” là mức tốt nhất trong các căn cứ của yêu cầu; từng căn cứ có mức riêng, ghi ở trang của yêu cầu.`,
    heads: ['Yêu cầu', 'Nội dung', 'Ràng buộc', 'Kiểm chứng'],
    by: 'thời hạn',
    coverage: 'Phạm vi kiểm tra',
    problems: 'Vấn đề của tệp',
    problemsMean: 'Không phải yêu cầu của khung kiến trúc: công cụ báo những điều này về chính các tệp được đọc.',
    problemHeads: ['Mã', 'Nội dung', 'Mức'],
  },
  en: {
    title: 'The rules',
    intro: (count: number) =>
      `The pack \`vn-egov-2.0\` has ${count} rules. “Verified” is the best mark among the bases of a rule; each basis has its own, on the page of the rule.`,
    heads: ['Rule', 'What it asks', 'Binding', 'Verified'],
    by: 'by',
    coverage: 'Coverage',
    problems: 'Problems of files',
    problemsMean: 'No requirements of the framework: the tool reports these about the files themselves.',
    problemHeads: ['Id', 'What is expected', 'Level'],
  },
} as const

/** Text of `docs/rules/README.md`: every rule, by area. */
export function indexPage(rules: readonly RuleSource[], lang: Lang): string {
  const words = WORDS[lang]
  const order = Object.keys(areas)
  const groups = [...groupBy(rules, ({ id }) => areaOf(id))].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
  return page([
    top('README', lang, [[words.coverage, `../${fileOf('coverage', lang)}`]]),
    `# ${words.title}`,
    words.intro(rules.length),
    groups.flatMap(([area, own]) => [
      `## ${wordOf(areas, area, lang)} (${own.length})`,
      table(
        words.heads,
        own.map(rule => rowOf(rule, lang)),
      ),
    ]),
    `## ${words.problems}`,
    words.problemsMean,
    table(
      words.problemHeads,
      BUILT_IN.map(id => problemRow(id, lang)),
    ),
  ])
}

function rowOf(rule: RuleSource, lang: Lang): string[] {
  const levels = rule.levels.length > 1 ? [] : rule.levels.map(level => wordOf(agencyLevels, level, lang))
  const binding = [
    wordOf(severities, rule.severity, lang),
    ...levels,
    ...(rule.deadline ? [`${WORDS[lang].by} ${formatDay(rule.deadline, lang)}`] : []),
  ]
  return [
    `[${rule.id}](${fileOf(rule.id, lang)})`,
    md(rule.title[lang]),
    binding.join('; '),
    verified[bestMark(rule)][lang],
  ]
}

function problemRow(id: string, lang: Lang): string[] {
  const view = builtInView(id, lang)
  return [`[${id}](${fileOf(id, lang)})`, md(view?.title ?? ''), view?.severity ?? '']
}
