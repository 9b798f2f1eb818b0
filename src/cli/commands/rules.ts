import { listRules } from '../../rules.ts'
import { wholeDay } from '../options.ts'
import { print } from '../output.ts'

interface Given {
  framework: string
  asOf?: string
  rules: string[]
  catalogue: string[]
  format: 'pretty' | 'json'
  lang: 'vi' | 'en'
}

/** `khung rules` */
export function rules({ framework, asOf, rules, catalogue, format, lang }: Given): void {
  const question = { framework, rules, catalogues: catalogue, ...(asOf === undefined ? {} : { asOf: wholeDay(asOf) }) }
  print(listRules(question, format, lang))
}
