import { coverage as page } from '../../coverage.ts'
import { print } from '../output.ts'

interface Given {
  framework: string
  rules: string[]
  catalogue: string[]
  format: 'pretty' | 'json'
  lang: 'vi' | 'en'
}

/** `khung coverage` */
export function coverage({ framework, rules, catalogue, format, lang }: Given): void {
  print(page({ framework, rules, catalogues: catalogue }, format, lang))
}
