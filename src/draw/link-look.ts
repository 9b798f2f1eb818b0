import type { Standing, State } from '../model/architecture.ts'
import { connectionLook } from '../model/connection-look.ts'
import type { PictureLabels } from './labels.ts'
import type { LineLook, Look } from './picture.ts'

/** How a connection is drawn, and in a word why it is not drawn as made. */
export function linkLook(connection: Standing, state: State, words: PictureLabels): { look: LineLook; note?: string } {
  const look = connectionLook(connection, state)
  return look === 'made' ? { look } : { look, note: noteOf(connection, look, words) }
}

function noteOf({ status, values }: Standing, look: Exclude<LineLook, 'made'>, words: PictureLabels): string {
  switch (look) {
    case 'coming':
      return status === 'building' ? words.status.building : words.status.planned
    case 'gone':
      return status === 'retired' ? words.status.retired : words.notInForce
    case 'unknown':
      return `? ${words.notKnown}`
    case 'partial':
      if (status === 'pilot') return words.status.pilot
      return values.extent === 'partial' ? words.partial : words.endMissing
  }
}

/** The look of a national system by the best way to it: the system itself is there, however far the connection is. */
export const FAR_END: Readonly<Record<LineLook, Look>> = {
  made: 'present',
  partial: 'unconnected',
  coming: 'unconnected',
  gone: 'unconnected',
  unknown: 'unknown',
}
