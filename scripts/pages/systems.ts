import type { Framework, RuleSource } from '../../src/model/framework.ts'
import { code, md, table } from '../../src/report/markdown/escape.ts'
import type { Result } from '../../src/run.ts'
import { indicators, type Lang, sections, wordOf } from '../../src/text/words.ts'
import { fileOf, page, top } from './frame.ts'
import { looksAt, type NamedSystem, sampleOf, type Way } from './named-systems.ts'

const WORDS = {
  vi: {
    title: 'Các hệ thống được nêu tên',
    intro:
      'Mỗi hệ thống mà báo chí các năm 2019, 2020, 2023 nêu tên: cách ghi trong mô hình, các yêu cầu có tham số nêu hệ thống đó hoặc nêu chung các cơ sở dữ liệu quốc gia, và một ví dụ trong các mô hình mẫu. Yêu cầu xét mọi thành phần của một mục (ví dụ mọi ứng dụng) không kê lại ở từng dòng.',
    heads: ['Hệ thống', 'Cách ghi', 'Yêu cầu', 'Ví dụ'],
    rules: 'Các yêu cầu',
    coverage: 'Phạm vi kiểm tra',
    none: 'chưa có',
    to: 'kết nối tới',
    figure: 'số liệu',
    in: 'trong',
    field: 'trường',
  },
  en: {
    title: 'Systems named',
    intro:
      'Every system that the press of 2019, 2020 and 2023 names: how a model writes it, the rules that name it, or the national databases as a whole, in their parameters, and a sample in the models of this repository. Rules about every element of a section, such as all applications, are not repeated on each line.',
    heads: ['System', 'How it is written', 'Rules', 'Sample'],
    rules: 'The rules',
    coverage: 'Coverage',
    none: 'none yet',
    to: 'connection to',
    figure: 'figure',
    in: 'in',
    field: 'field',
  },
} as const

/** A line of the table; rules and sample are derived, never written down. */
export interface SystemRow {
  system: NamedSystem
  rules: string[]
  sample: ReturnType<typeof sampleOf>
}

export const systemRows = (
  systems: readonly NamedSystem[],
  framework: Framework,
  rules: readonly RuleSource[],
  results: readonly Result[],
): SystemRow[] =>
  systems.map(system => ({
    system,
    rules: rules.filter(rule => system.ways.some(way => looksAt(rule, way, framework))).map(({ id }) => id),
    sample: sampleOf(system.ways, results),
  }))

/** Text of `docs/systems.md`. */
export function systemsPage(rows: readonly SystemRow[], lang: Lang): string {
  const words = WORDS[lang]
  return page([
    top('systems', lang, [
      [words.rules, `rules/${fileOf('README', lang)}`],
      [words.coverage, fileOf('coverage', lang)],
    ]),
    `# ${words.title}`,
    words.intro,
    table(
      words.heads,
      rows.map(row => cellsOf(row, lang)),
    ),
  ])
}

function cellsOf({ system, rules, sample }: SystemRow, lang: Lang): string[] {
  const words = WORDS[lang]
  const { name, note, ways } = system
  return [
    md(name[lang]) + (note ? `<br>${md(note[lang])}` : ''),
    ways.map(way => written(way, lang)).join('<br>'),
    rules.map(id => `[${id}](rules/${fileOf(id, lang)})`).join('<br>') || words.none,
    sample ? `[${code(sample.id)}](../${sample.file}) (${sample.architecture})` : words.none,
  ]
}

function written(way: Way, lang: Lang): string {
  const words = WORDS[lang]
  switch (way.kind) {
    case 'national':
      return `${words.to} ${code(`national/${way.id}`)}`
    case 'indicator':
      return `${words.figure} ${code(way.id)} (${md(wordOf(indicators, way.id, lang))})`
    case 'type':
      return `${code(`type: ${way.type}`)} ${words.in} ${code(way.section)} (${md(wordOf(sections, way.section, lang))})`
    case 'field':
      return `${words.field} ${code(way.field)} ${words.in} ${code(way.section)}`
  }
}
