import { check } from '../../src/engine/check.ts'
import { summarise } from '../../src/findings/finding.ts'
import { inOrder } from '../../src/findings/order.ts'
import { link } from '../../src/model/link.ts'
import { packs } from '../../src/packs.ts'
import { declare } from '../../src/read/declare.ts'
import { sourceOf } from '../../src/read/files.ts'
import { comment } from '../../src/report/comment.ts'
import { github } from '../../src/report/github.ts'
import { gitlab } from '../../src/report/gitlab.ts'
import { html } from '../../src/report/html.ts'
import type { ReportInput } from '../../src/report/input.ts'
import { json } from '../../src/report/json.ts'
import { junit } from '../../src/report/junit.ts'
import { markdown } from '../../src/report/markdown.ts'
import { pretty } from '../../src/report/pretty.ts'
import { rdjson } from '../../src/report/rdjson.ts'
import { sarif, sarifGithub } from '../../src/report/sarif.ts'

const pack = (() => {
  const found = packs({ rules: [], catalogues: [] })('vn-egov-2.0')
  if (!found) throw new Error('The pack of version 2.0 is not there.')
  return found
})()

/** A report's input from one text, through the real stages. */
export function inputOf(
  text: string,
  { state = 'current', asOf }: { state?: 'current' | 'target'; asOf?: string } = {},
): ReportInput {
  const source = declare([{ file: sourceOf('models/thu/architecture.yaml', text), hash: 'sha256:0' }], 'thu')
  const { architecture, findings } = link(source, pack.framework, new Map())
  const day = asOf ?? (state === 'current' ? architecture.dataAsOf : architecture.targetDate)
  const checked = check(architecture, pack.rules, { state, day, waivers: true })
  const all = inOrder([...source.findings, ...findings, ...checked.findings])
  return {
    version: '9.9.9',
    framework: pack.framework.id,
    asOf: day,
    state,
    rulesHash: pack.hash,
    summary: summarise(checked.requirements, all),
    requirements: checked.requirements,
    findings: all,
    architecture,
    on: checked.state,
    rules: pack.rules.map(rule => rule.source),
  }
}

/** An architecture with the sections given below it. */
export const modelOf = (sections = '', about = ''): string =>
  `khung: 1
architecture:
  id: thu
  title: Kiến trúc thử
  framework: vn-egov-2.0
  level: province
  dataAsOf: 2020-09-30
${about}${sections}`

export const page = (input: ReportInput, lang: 'vi' | 'en' = 'vi'): string =>
  html(input, { lang, pictures: [], fontFace: '' })

/** Every form a result is written in, each as a function of one input. */
export const FORMS = {
  json: (input: ReportInput, lang: 'vi' | 'en') => json([input], { lang }),
  pretty: (input: ReportInput, lang: 'vi' | 'en') => pretty([input], { lang }),
  markdown: (input: ReportInput, lang: 'vi' | 'en') => markdown([input], { lang }),
  sarif: (input: ReportInput, lang: 'vi' | 'en') => sarif([input], { lang }),
  'sarif-github': (input: ReportInput, lang: 'vi' | 'en') => sarifGithub([input], { lang }),
  junit: (input: ReportInput, lang: 'vi' | 'en') => junit([input], { lang }),
  github: (input: ReportInput, lang: 'vi' | 'en') => github([input], { lang }),
  gitlab: (input: ReportInput, lang: 'vi' | 'en') => gitlab([input], { lang }),
  rdjson: (input: ReportInput, lang: 'vi' | 'en') => rdjson([input], { lang }),
  comment: (input: ReportInput, lang: 'vi' | 'en') => comment([input], { lang }),
  html: page,
} as const
