import { resolve } from 'node:path'
import { packs } from '../../src/packs.ts'
import { readCoverage } from '../../src/read/coverage.ts'
import { coverageView } from '../../src/report/coverage/view.ts'
import { BUILT_IN, builtInView } from '../../src/report/rule/built-in.ts'
import { ruleView } from '../../src/report/rule/view.ts'
import { subjectOf } from '../../src/rules.ts'
import { run } from '../../src/run.ts'
import { coveragePage } from './coverage.ts'
import { fileOf, LANGS } from './frame.ts'
import { namedSystems } from './named-systems.ts'
import { builtInPage, rulePage } from './rule.ts'
import { indexPage } from './rules-index.ts'
import { type SystemRow, systemRows, systemsPage } from './systems.ts'

const root = resolve(import.meta.dirname, '../..')
const found = packs({ rules: [], catalogues: [] })('vn-egov-2.0')
if (!found) throw new Error('The pack vn-egov-2.0 is missing.')
const pack = found

const sources = pack.rules.map(({ source }) => source)
const known = new Set(sources.map(({ id }) => id))

/** The press names systems of provinces, so that a sample of one goes before that of the ministry. */
const SAMPLES = ['phu-yen', 'tinh-mau', 'bo-mau']

/** The systems that are named, with what looks at them in the rules and models of this repository. */
export const systems = (): SystemRow[] =>
  systemRows(
    namedSystems(pack.framework),
    pack.framework,
    sources,
    run({ paths: SAMPLES.map(name => resolve(root, 'models', name)) }),
  )

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
  perLang(RULE_PAGES, 'README', lang => indexPage(sources, lang)),
  perLang('docs', 'coverage', lang =>
    coveragePage(coverageView(readCoverage(pack.framework), pack.framework, sources, lang), known, lang),
  ),
  perLang('docs', 'systems', lang => systemsPage(systems(), lang)),
])
