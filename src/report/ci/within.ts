import { type Alert, gravestFirst } from './alert.ts'

/** What a service takes. */
export interface Limits {
  entries: number
  characters: number
}

/** An alert and how many characters are written for it. */
export interface Sized {
  alert: Alert
  size: number
}

/** As many as are taken, the gravest first chosen; those chosen stay in their order. */
export function within<T extends Sized>(all: readonly T[], { entries, characters }: Limits): T[] {
  const sizes = new Map(all.map(({ alert, size }) => [alert, size]))
  const chosen = new Set<Alert>()
  let used = 0
  for (const alert of gravestFirst(all.map(one => one.alert))) {
    used += sizes.get(alert) ?? 0
    if (chosen.size >= entries || used > characters) break
    chosen.add(alert)
  }
  return all.filter(({ alert }) => chosen.has(alert))
}
