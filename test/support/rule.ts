import { compile } from '../../src/engine/compile.ts'
import type { RuleFile } from '../../src/model/framework.ts'
import { readRules } from '../../src/read/pack.ts'
import { framework } from './model.ts'
import { inFolder } from './temp.ts'

/** The head of a rule file, eleven lines; its `parts` follow. */
export const RULE = `kind: rule
id: them.thu
severity: mandatory
component: general
levels: [province]
title: { vi: Thử, en: Trial }
why: { vi: Để thử., en: To try. }
fix: { vi: Sửa., en: Mend. }
basis: [{ document: qd-2323-2019, verified: original }]
tags: []
parts:
`

/** Rule files of a folder with these texts, by name. */
export const ruleFiles = (files: Readonly<Record<string, string>>): RuleFile[] =>
  inFolder(files, folder => readRules(folder))

/** Compiles rules, each the text of a file. */
export const compileTexts = (...texts: string[]) =>
  compile(ruleFiles(Object.fromEntries(texts.map((text, i) => [`r${i}.yaml`, text]))), framework)

/** A rule with these parts, and other values for some fields of its head. */
export function ruleText(parts: string, fields: Readonly<Record<string, string>> = {}): string {
  const changed = Object.entries(fields).reduce(
    (text, [field, value]) => text.replace(new RegExp(`^${field}: .*$`, 'm'), `${field}: ${value}`),
    RULE,
  )
  return changed + parts
}

/** One rule that can run. */
export function ruleOf(parts: string, fields: Readonly<Record<string, string>> = {}) {
  const { rules, findings } = compileTexts(ruleText(parts, fields))
  const [rule] = rules
  if (!rule) throw new Error(JSON.stringify(findings.map(({ message }) => message)))
  return rule
}
