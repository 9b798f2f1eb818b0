/** One error as ajv reports it. */
export interface ShapeError {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
}

/** Validates a model file's value; errors of the last call are in `validate.errors`. */
declare const validate: { (value: unknown): boolean; errors: ShapeError[] | null }
export default validate
