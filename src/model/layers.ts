import type { Layer } from './framework.ts'

/** The first layer that holds a section's elements of a type, and which of its `holds` does; connections have none. */
export function placeIn(
  layers: readonly Layer[],
  section: string,
  type = 'other',
): { layer: Layer; hold: number } | undefined {
  for (const layer of layers) {
    const hold = layer.holds.findIndex(
      h => h.section === section && (h.types?.includes(type) ?? true) && !h.except?.includes(type),
    )
    if (hold >= 0) return { layer, hold }
  }
  return undefined
}
