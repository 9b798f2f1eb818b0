/** A text file that findings point into. Lines are counted only when a finding asks for one. */
export class SourceFile {
  /** As printed: relative to the current directory, `/`-separated. */
  readonly path: string
  /** The text as read, without a byte order mark. Never print it: print `line()`, where secrets are masked. */
  readonly text: string
  /** Ranges of `text` that hold secrets, in order. */
  readonly secrets: readonly SecretRange[]
  #starts: number[] | undefined

  constructor(path: string, text: string, secrets: readonly SecretRange[] = []) {
    this.path = path
    this.text = text
    this.secrets = secrets
  }

  get #lineStarts(): number[] {
    if (this.#starts) return this.#starts
    const starts = [0]
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.#starts = starts
    return starts
  }

  get lineCount(): number {
    return this.#lineStarts.length
  }

  /** Line and column of an offset, both from 1, the column in UTF-16 units (as LSP and SARIF count). */
  position(offset: number): Position {
    const starts = this.#lineStarts
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }

  /** The text of a line (from 1) without its line break, every secret in it masked. */
  line(number: number): string {
    const start = this.#lineStarts[number - 1]
    if (start === undefined) return ''
    const next = this.#lineStarts[number]
    const end = next === undefined ? this.text.length : next - 1
    return maskSecrets(this.text, this.secrets, start, end).replace(/\r$/, '')
  }
}

/** From 1; the column in UTF-16 units. */
export interface Position {
  line: number
  column: number
}

/** A secret in a file: `[start, end)` offsets and what it is. */
export interface SecretRange {
  readonly start: number
  readonly end: number
  readonly what: 'ip-address' | 'password' | 'key' | 'connection-string'
}

/** What is printed instead of a secret, everywhere (`security.no-secrets-in-model`). */
export const MASK = '[đã che]'

/** `text.slice(start, end)` with every secret range in it replaced by the mask. */
export function maskSecrets(text: string, secrets: readonly SecretRange[], start: number, end: number): string {
  let out = ''
  let at = start
  for (let i = firstSecret(secrets, start); i < secrets.length; i++) {
    const secret = secrets[i]
    if (!secret || secret.start >= end) break
    out += text.slice(at, Math.max(at, secret.start)) + MASK
    at = Math.min(end, secret.end)
  }
  return out + text.slice(at, end)
}

/** Whether a range touches a secret. */
export const holdsSecret = (secrets: readonly SecretRange[], start: number, end: number): boolean =>
  (secrets[firstSecret(secrets, start)]?.start ?? end) < end

/** Index of the first secret that ends after an offset: a file may hold thousands, and every scalar asks. */
function firstSecret(secrets: readonly SecretRange[], offset: number): number {
  let low = 0
  let high = secrets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((secrets[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A range of a file. `offset` and `end` are UTF-16 offsets into its text. */
export interface Place {
  file: SourceFile
  offset: number
  end: number
}
