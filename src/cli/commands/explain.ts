import { explain as page } from '../../rules.ts'
import { wholeDay } from '../options.ts'
import { print } from '../output.ts'

interface Given {
  framework: string
  asOf?: string
  rules: string[]
  catalogue: string[]
  lang: 'vi' | 'en'
}

/** `khung explain RULE` */
export function explain(rule: string, { framework, asOf, rules, catalogue, lang }: Given): void {
  const question = { framework, rules, catalogues: catalogue, ...(asOf === undefined ? {} : { asOf: wholeDay(asOf) }) }
  print(page(rule, question, lang))
}
