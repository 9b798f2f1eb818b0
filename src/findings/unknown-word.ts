import { nearest } from '../util/nearest.ts'
import { type Message, say } from './message.ts'

/** A word that is none of those allowed, with the one perhaps meant. */
export function unknownWord(field: string, found: string, allowed: readonly string[]): Message {
  const near = nearest(found, allowed)
  return say('shape.word', { field, found, allowed: allowed.join(', '), ...(near ? { nearest: near } : {}) })
}
