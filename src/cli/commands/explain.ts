import { explain as page, type RulesQuestion } from '../../rules.ts'
import { print } from '../output.ts'

/** `khung explain RULE` */
export function explain(rule: string, options: RulesQuestion & { lang: 'vi' | 'en' }): void {
  print(page(rule, options, options.lang))
}
