import { findAddresses } from './secrets/addresses.ts'
import { findConnectionStrings } from './secrets/connections.ts'
import { findEscaped } from './secrets/escaped.ts'
import { findFields } from './secrets/fields.ts'
import { findKeys } from './secrets/keys.ts'
import { findPasswords } from './secrets/passwords.ts'
import { SECRET_SORTS, type Secret } from './secrets/secret.ts'

export type { Secret, SecretSort } from './secrets/secret.ts'

/**
 * Finds what a model must not hold (`security.no-secrets-in-model`, decision 7): addresses, passwords, keys and
 * connection strings. The text is scanned as it is written, comments and broken YAML included.
 * @returns ranges in order, none overlapping another. Time is linear in the length of the text.
 */
export function findSecrets(text: string): Secret[] {
  const found = [...findPlain(text), ...findEscaped(text, findPlain)]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Secret[] = []
  for (const secret of found) {
    const last = merged.at(-1)
    if (!last || secret.start >= last.end) merged.push({ ...secret })
    else {
      last.end = Math.max(last.end, secret.end)
      if (rank(secret) < rank(last)) last.what = secret.what
    }
  }
  return merged
}

const findPlain = (text: string): Secret[] =>
  [findConnectionStrings, findKeys, findFields, findPasswords, findAddresses].flatMap(find => find(text))

const rank = (secret: Secret): number => SECRET_SORTS.indexOf(secret.what)
