import type { Index } from '../model/architecture.ts'

/** Connections by the national system that a field of theirs names: some thirty rules ask. */
const byNational = (field: 'to' | 'network'): Index => ({
  sections: ['connections'],
  keys({ values }, architecture) {
    const reference = values[field]
    const target = reference === undefined ? undefined : architecture.resolve(reference, field)
    return target?.kind === 'national' ? [target.id] : []
  },
})

export const CONNECTIONS_TO = byNational('to')
export const CONNECTIONS_OVER = byNational('network')
