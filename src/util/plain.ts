/**
 * A value from a file as text, however odd: a group may have keys such as `toString`, with which JavaScript's own way of
 * making it text fails.
 */
export const plain = (value: unknown): string =>
  Array.isArray(value) ? '[…]' : typeof value === 'object' && value !== null ? '{…}' : String(value)
