import { coverage as page } from '../../coverage.ts'
import { print } from '../output.ts'

interface Given {
  framework: string
  rules: string[]
  format: 'pretty' | 'json'
  lang: 'vi' | 'en'
}

/** `khung coverage` */
export function coverage({ framework, rules, format, lang }: Given): void {
  print(page({ framework, rules }, format, lang))
}
