import { ruleSchema } from './engine/rule-schema.ts'
import { catalogueSchema, importMapSchema, modelSchema, reviewSchema, schemaText } from './model/schema.ts'

/** JSON Schema text of model, rule, catalogue, review or import-map files; undefined for anything else. */
export function schemaOf(what: string): string | undefined {
  if (what === 'model') return schemaText(modelSchema())
  if (what === 'catalogue') return schemaText(catalogueSchema())
  if (what === 'review') return schemaText(reviewSchema())
  if (what === 'import-map') return schemaText(importMapSchema())
  return what === 'rule' ? schemaText(ruleSchema()) : undefined
}
