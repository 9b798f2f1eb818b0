import { ruleSchema } from './engine/rule-schema.ts'
import { catalogueSchema, modelSchema, schemaText } from './model/schema.ts'

/** JSON Schema text of model, rule or catalogue files; undefined for anything else. */
export function schemaOf(what: string): string | undefined {
  if (what === 'model') return schemaText(modelSchema())
  if (what === 'catalogue') return schemaText(catalogueSchema())
  return what === 'rule' ? schemaText(ruleSchema()) : undefined
}
