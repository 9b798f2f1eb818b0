import { ruleSchema } from './engine/rule-schema.ts'
import { modelSchema, schemaText } from './model/schema.ts'

/** JSON Schema text of model or rule files; undefined for anything else. */
export function schemaOf(what: string): string | undefined {
  if (what === 'model') return schemaText(modelSchema())
  return what === 'rule' ? schemaText(ruleSchema()) : undefined
}
