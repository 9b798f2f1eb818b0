/** One error as ajv reports it. */
export interface RuleShapeError {
  instancePath: string
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
  message?: string
}

/** Validates a rule file's value; errors of the last call are in `validate.errors`. */
declare const validate: { (value: unknown): boolean; errors: RuleShapeError[] | null }
export default validate
