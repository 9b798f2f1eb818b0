import type { Standing, State } from '../model/architecture.ts'
import type { PictureLabels } from './labels.ts'
import type { LineLook, Look } from './picture.ts'

/** How a connection is drawn, and in a word why it is not drawn as made. */
export function linkLook(connection: Standing, state: State, words: PictureLabels): { look: LineLook; note?: string } {
  const { status, exists, values } = connection
  const made = state.made(connection)
  if (made) return { look: 'made' }
  if (!exists && (status === 'planned' || status === 'building')) return { look: 'coming', note: words.status[status] }
  if (!exists) return { look: 'gone', note: status === 'retired' ? words.status.retired : words.notInForce }
  if (status === 'pilot') return { look: 'partial', note: words.status.pilot }
  if (values.extent === 'partial') return { look: 'partial', note: words.partial }
  if (made === undefined) return { look: 'unknown', note: `? ${words.notKnown}` }
  return { look: 'partial', note: words.endMissing }
}

/** The look of a national system by the best way to it: the system itself is there, however far the connection is. */
export const FAR_END: Readonly<Record<LineLook, Look>> = {
  made: 'present',
  partial: 'unconnected',
  coming: 'unconnected',
  gone: 'unconnected',
  unknown: 'unknown',
}
