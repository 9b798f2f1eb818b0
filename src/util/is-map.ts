/** Whether a value read from a file is a group of values by name, and neither a list nor a single value. */
export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
