import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { ruleSchema } from '../src/engine/rule-schema.ts'
import {
  bareSchema,
  catalogueSchema,
  importMapSchema,
  modelSchema,
  reviewSchema,
  schemaText,
} from '../src/model/schema.ts'
import { docsFiles } from './docs.ts'
import { fontFaces, fontWidths } from './fonts.ts'
import { RULE_PAGES } from './pages/pages.ts'
import { reportScript } from './report-script.ts'
import { reportTemplates } from './report-templates.ts'
import { validatorCode } from './validator.ts'

/** Regenerates every committed file that is made from another. CI runs it and fails on any difference. */
const files: Record<string, () => string | Promise<string>> = {
  'src/draw/font-widths.generated.ts': fontWidths,
  'src/draw/font-face.generated.ts': fontFaces,
  'src/report/html/script.generated.ts': reportScript,
  'src/report/html/templates.generated.mjs': reportTemplates,
  'schema/khung-1.schema.json': () => schemaText(modelSchema()),
  'schema/khung-rule-1.schema.json': () => schemaText(ruleSchema()),
  'schema/khung-catalogue-1.schema.json': () => schemaText(catalogueSchema()),
  'schema/khung-review-1.schema.json': () => schemaText(reviewSchema()),
  'schema/khung-import-map-1.schema.json': () => schemaText(importMapSchema()),
  'src/read/validate-import-map.generated.mjs': () =>
    validatorCode(bareSchema(importMapSchema()), 'src/model/language/import-map.ts', false),
  'src/read/validate-review.generated.mjs': () =>
    validatorCode(bareSchema(reviewSchema()), 'src/model/language/review.ts', false),
  'src/read/validate-catalogue.generated.mjs': () =>
    validatorCode(bareSchema(catalogueSchema()), 'src/model/language/catalogue.ts', false),
  'src/read/validate.generated.mjs': () => validatorCode(bareSchema(), 'src/model/language.ts', false),
  'src/engine/validate-rule.generated.mjs': () =>
    validatorCode(bareSchema(ruleSchema()), 'src/engine/rule-schema.ts', true),
  ...docsFiles,
}

rmSync(RULE_PAGES, { recursive: true, force: true })
for (const [path, make] of Object.entries(files)) {
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true })
  writeFileSync(path, await make())
}
