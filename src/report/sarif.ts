import type { Lang } from '../text/words.ts'
import { byCodePoint } from '../util/order.ts'
import { type Alert, alarmsOf, alertsOf } from './ci/alert.ts'
import type { RuleWords } from './ci/rule-words.ts'
import { goneOf, type ResultOptions, resultOf } from './ci/sarif-result.ts'
import { descriptorOf } from './ci/sarif-rule.ts'
import { type Limits, within } from './ci/within.ts'
import { CI } from './ci/words.ts'
import type { Reporter, ReportInput, ReportOptions } from './input.ts'
import { harmless } from './json.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** What GitHub refuses a file for: more results in a run, and 10 MB packed; text packs to a fifth at least. */
const ANY: Limits = { entries: 25_000, characters: 40_000_000 }
/** What GitHub shows of a run. Not even unpacked does the file reach 10 MB. */
const GITHUB: Limits = { entries: 5_000, characters: 7_000_000 }

/** SARIF 2.1.0 with everything the standard has a word for: waivers, what is not decided, what a baseline holds. */
export const sarif: Reporter = (inputs, options) => {
  const compared = inputs.some(({ baseline }) => baseline !== undefined)
  const form = { compared, suppressions: true, lineHash: false }
  const kept = fitted(alertsOf(inputs, options.lang), form, ANY, options.lang)
  return log(inputs, options, kept, compared ? goneOf(inputs, options.lang) : [])
}

/**
 * SARIF for GitHub code scanning, which shows every result as an open alert, whatever its suppressions, kind and state
 * to a baseline are: only what somebody should look at.
 */
export const sarifGithub: Reporter = (inputs, options) => {
  const form = { compared: false, suppressions: false, lineHash: true }
  return log(inputs, options, fitted(alarmsOf(inputs, options.lang), form, GITHUB, options.lang), [])
}

interface Fitted {
  results: { rule: RuleWords; result: object }[]
  notifications: object
}

function fitted(alerts: readonly Alert[], form: ResultOptions, limits: Limits, lang: Lang): Fitted {
  const all = alerts.map(alert => {
    const result = resultOf(alert, lang, form)
    return { alert, rule: alert.rule, result, size: JSON.stringify(result).length }
  })
  const results = within(all, limits)
  const message = { text: CI[lang].cutFrom(results.length, all.length) }
  const cut = results.length < all.length
  return { results, notifications: cut ? { toolExecutionNotifications: [{ level: 'warning', message }] } : {} }
}

function log(
  inputs: readonly ReportInput[],
  { lang, docsUrl }: ReportOptions,
  { results, notifications }: Fitted,
  gone: readonly object[],
): string {
  const version = inputs[0]?.version ?? ''
  const byId = new Map(results.map(({ rule }) => [rule.id, rule]))
  const rules = [...byId.values()].sort((a, b) => byCodePoint(a.id, b.id))
  const index = new Map(rules.map(({ id }, i) => [id, i]))
  const run = {
    tool: {
      driver: {
        name: 'Khung',
        version,
        semanticVersion: version,
        ...(docsUrl === undefined ? {} : { informationUri: docsUrl }),
        language: lang,
        rules: rules.map(rule => descriptorOf(rule, docsUrl, lang)),
      },
    },
    invocations: [{ executionSuccessful: true, ...notifications }],
    originalUriBaseIds: { '%SRCROOT%': { description: { text: ROOT[lang] } } },
    columnKind: 'utf16CodeUnits',
    properties: { architectures: inputs.map(traceOf) },
    results: [...results.map(({ rule, result }) => ({ ruleIndex: index.get(rule.id), ...result })), ...gone],
  }
  return `${harmless(JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, undefined, 2))}\n`
}

const ROOT = {
  vi: 'Thư mục chạy khung check, thường là gốc của kho mã.',
  en: 'The directory khung check ran in, usually the root of the repository.',
}

/** What ties the run to its sources. */
const traceOf = ({ architecture, framework, asOf, state, rulesHash, summary }: ReportInput) => ({
  id: architecture.id,
  framework,
  asOf: asOf ?? null,
  state,
  contentHash: architecture.contentHash,
  rulesHash,
  summary,
})
