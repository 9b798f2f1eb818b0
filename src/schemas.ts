import { ruleSchema } from './engine/rule-schema.ts'
import { catalogueSchema, importMapSchema, modelSchema, reviewSchema, schemaText } from './model/schema.ts'

/** Kinds of files that have a schema. */
export const SCHEMAS = ['model', 'rule', 'catalogue', 'review', 'import-map'] as const

/** JSON Schema text of a kind of file; undefined for a kind there is not. */
export function schemaOf(what: string): string | undefined {
  if (what === 'model') return schemaText(modelSchema())
  if (what === 'catalogue') return schemaText(catalogueSchema())
  if (what === 'review') return schemaText(reviewSchema())
  if (what === 'import-map') return schemaText(importMapSchema())
  return what === 'rule' ? schemaText(ruleSchema()) : undefined
}
