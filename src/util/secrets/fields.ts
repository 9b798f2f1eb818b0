import { type SecretName, secretName } from './names.ts'
import { blockValue, type Line, scalarAt, splitLines } from './scalars.ts'
import type { Secret } from './secret.ts'
import { isPlaceholder } from './values.ts'

// A key of a block mapping at the start of a line: quoted, or plain without marks that end a plain key.
const BLOCK_KEY =
  /^([ \t]*(?:[-?] +)*)("[^"\n]{1,80}"|'[^'\n]{1,80}'|[^\s:#{}[\],"'&*!|>%@`?-][^\n:#{}[\],"']{0,80})[ \t]{0,20}:(?=\s|$)/
// A key of a flow mapping; a quoted one needs no space after the colon.
const FLOW_KEY =
  /(?:^|[{,])[ \t]{0,40}(?:- )?(?:("[^"\n]{1,80}"|'[^'\n]{1,80}')[ \t]{0,5}:|([^\s:#{}[\],"'&*!|>%@`-][^\n:#{}[\],"']{0,80}):(?=[ \t]))[ \t]{0,40}/g
const OPENS_BLOCK_SCALAR = /(?:^|\s)[|>][+\d-]{0,2}(?:\s+#.*)?$/

/**
 * Values of fields named as secrets are (`password: …`, `x-mat-khau: …`, `{ api-key: … }`): whatever they hold, unless
 * it stands in place of the secret. Block scalars and comments are running text, and left to `findPasswords`.
 */
export function findFields(text: string): Secret[] {
  const found: Secret[] = []
  const isQuiet = quietLines(text)
  let lines: readonly Line[] | undefined
  let scalarIndent = Infinity
  let depth = 0
  let skipTo = 0
  for (let index = 0, start = 0, end = 0; start <= text.length; index++, start = end + 1) {
    end = endOfLine(text, start)
    if (start < skipTo || (depth === 0 && scalarIndent === Infinity && isQuiet(start, end))) continue
    lines ??= splitLines(text)
    const line = lines[index] as Line
    const { indent } = line
    if (indent < 0 || indent > scalarIndent) continue
    const written = line.text.trim()
    scalarIndent = Infinity
    if (written.startsWith('#')) continue
    // An entry at the left margin ends every flow mapping, so that one stray brace does not colour the rest of a file.
    if (indent === 0 && !/^[}\]]/.test(written)) depth = 0
    const key = depth === 0 ? BLOCK_KEY.exec(line.text) : null
    const secret = key && secretOfKey(text, lines, index, key)
    if (secret) {
      found.push(secret)
      skipTo = secret.end
      continue
    }
    if (depth > 0 || line.text.includes('{')) found.push(...secretsInFlow(text, line, depth > 0))
    depth = Math.max(0, depth + count(line.text, '{') - count(line.text, '}'))
    if (depth === 0 && OPENS_BLOCK_SCALAR.test(written)) scalarIndent = key?.[1]?.length ?? indent
  }
  return found
}

function endOfLine(text: string, start: number): number {
  const next = text.indexOf('\n', start)
  return next < 0 ? text.length : next
}

const PLAIN_KEY = /[ \t]*(?:[-?] +)*([A-Za-z][\w-]*):/y

/**
 * Whether a line outside flow mappings and block scalars opens neither, and has no key, or a plain one that tells
 * nothing: nearly every line of a model, told without looking at the rest of it. Lines are asked about in order.
 */
function quietLines(text: string): (start: number, end: number) => boolean {
  const opening = ['{', '|', '>'].map(mark => nextOf(text, mark))
  const colon = nextOf(text, ':')
  return (start, end) => {
    if (opening.some(next => next(start) < end)) return false
    if (colon(start) >= end) return true
    PLAIN_KEY.lastIndex = start
    const name = PLAIN_KEY.exec(text)?.[1]
    return name !== undefined && secretName(name) === undefined
  }
}

/** Where a mark stands next, asked with growing offsets: the text is gone through once. */
function nextOf(text: string, mark: string): (from: number) => number {
  let at = -1
  return from => {
    if (at < from) {
      const found = text.indexOf(mark, from)
      at = found < 0 ? Infinity : found
    }
    return at
  }
}

const count = (line: string, mark: string): number => line.split(mark).length - 1

function secretOfKey(text: string, lines: readonly Line[], index: number, key: RegExpExecArray): Secret | undefined {
  const [whole, prefix = '', name = ''] = key
  const told = secretName(name)
  if (!told) return undefined
  const value = blockValue(text, lines, index, { indent: prefix.length, end: whole.length })
  return value && secretIn(text, told, value)
}

function secretsInFlow(text: string, line: Line, open: boolean): Secret[] {
  const found: Secret[] = []
  const from = open ? 0 : line.text.indexOf('{')
  for (const match of line.text.matchAll(FLOW_KEY)) {
    const told = secretName(match[1] ?? match[2] ?? '')
    if (match.index < from || !told) continue
    const start = line.start + match.index + match[0].length
    const secret = secretIn(text, told, scalarAt(text, start, /[^,{}[\]\n]*/y))
    if (secret) found.push(secret)
  }
  return found
}

/** The value as a secret, unless it stands in place of one or is not what the name tells. */
function secretIn(text: string, told: SecretName, { start, end }: { start: number; end: number }): Secret | undefined {
  const value = text.slice(start, end)
  return isPlaceholder(value) || !told.holds(value) ? undefined : { start, end, what: told.what }
}
