import { packs } from '../../src/packs.ts'
import { BUILT_IN, builtInView } from '../../src/report/rule/built-in.ts'
import { ruleView } from '../../src/report/rule/view.ts'
import { subjectOf } from '../../src/rules.ts'
import { fileOf, LANGS } from './frame.ts'
import { indexPage } from './index.ts'
import { builtInPage, rulePage } from './rule.ts'

const found = packs([])('vn-egov-2.0')
if (!found) throw new Error('The pack vn-egov-2.0 is missing.')
const pack = found

type Files = Record<string, () => string>

const perLang = (folder: string, name: string, make: (lang: 'vi' | 'en') => string): Files =>
  Object.fromEntries(LANGS.map(lang => [`${folder}/${fileOf(name, lang)}`, () => make(lang)]))

const merged = (files: readonly Files[]): Files => Object.assign({}, ...files) as Files

/** The folder whose files are all made here: what else lies in it is left over from a rule that is gone. */
export const RULE_PAGES = 'docs/rules'

/** Path → text of every page about the framework: rules, coverage, systems. */
export const pageFiles: Readonly<Files> = merged([
  ...pack.rules.map(rule => {
    const subject = subjectOf(rule, pack)
    const path = rule.file.file.path
    const paths = { rule: path, test: path.replace('.yaml', '.test.yaml') }
    return perLang(RULE_PAGES, rule.source.id, lang => rulePage(ruleView(subject, lang), paths, lang))
  }),
  ...BUILT_IN.map(id =>
    perLang(RULE_PAGES, id, lang => {
      const view = builtInView(id, lang)
      if (!view) throw new Error(`no page of ${id}`)
      return builtInPage(view, lang)
    }),
  ),
  perLang(RULE_PAGES, 'README', lang =>
    indexPage(
      pack.rules.map(({ source }) => source),
      lang,
    ),
  ),
])
