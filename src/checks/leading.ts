import type { Index } from '../model/architecture.ts'

/** Connections by the national system they lead to, or have as their network: some thirty rules ask. */
const leadingBy = (field: 'to' | 'network'): Index => ({
  sections: ['connections'],
  keys({ values }, architecture) {
    const reference = values[field]
    const target = reference === undefined ? undefined : architecture.resolve(reference, field)
    return target?.kind === 'national' ? [target.id] : []
  },
})

export const LEADING_TO = leadingBy('to')
export const LEADING_OVER = leadingBy('network')
