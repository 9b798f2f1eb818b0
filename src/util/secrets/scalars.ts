/** A line of a text, without its line break. */
export interface Line {
  start: number
  text: string
  /** Column of its first mark, from 0; -1 for a blank line. */
  indent: number
}

interface Range {
  start: number
  end: number
}

export function splitLines(text: string): Line[] {
  let next = 0
  return text.split('\n').map(line => {
    const start = next
    next += line.length + 1
    return { start, text: line, indent: line.search(/\S/) }
  })
}

const NO_SCALAR = /^\s*(?:- |[[{]|[^\s:'"][^:]{0,80}:(?:\s|$))/
const TAG_AND_ANCHOR = /^[ \t]*(?:[&!][^\s,{}[\]]{0,80}[ \t]+){0,2}/

/**
 * The scalar that a key of a block mapping holds, without its quotation marks: on the key's line, or on the deeper lines
 * below it. Undefined for a sequence, a mapping in braces, an alias.
 */
export function blockValue(
  text: string,
  lines: readonly Line[],
  index: number,
  key: { indent: number; end: number },
): Range | undefined {
  const line = lines[index]
  if (!line) return undefined
  const rest = line.text.slice(key.end)
  const skipped = TAG_AND_ANCHOR.exec(rest)?.[0].length ?? 0
  const start = line.start + key.end + skipped
  const here = rest.slice(skipped)
  if (/^(?:["']|[[{]|\*[^*])/.test(here)) return /^["']/.test(here) ? scalarAt(text, start, /.*/y) : undefined
  const plain = /^[|>]/.test(here) ? '' : withoutComment(here)
  const below = deeperLines(lines, index, key.indent)
  const first = below[0]
  const ownText = plain !== '' || /^[|>]/.test(here)
  if (!ownText && first && NO_SCALAR.test(first.text)) return undefined
  const from = plain === '' && first ? first.start + first.indent : start
  const last = below.at(-1)
  return { start: from, end: last ? last.start + last.text.trimEnd().length : start + plain.length }
}

/** The lines below that are deeper than a key; blank ones only between others. */
function deeperLines(lines: readonly Line[], index: number, indent: number): Line[] {
  const below: Line[] = []
  for (let at = index + 1; at < lines.length; at++) {
    const line = lines[at]
    if (!line || (line.indent >= 0 && line.indent <= indent)) break
    if (line.indent >= 0) below.push(line)
  }
  return below
}

/** The scalar at an offset: between its quotation marks, or as far as `plain` goes. */
export function scalarAt(text: string, offset: number, plain: RegExp): Range {
  const quote = text[offset]
  if (quote === '"' || quote === "'") return { start: offset + 1, end: endOfQuoted(text, offset + 1, quote) }
  plain.lastIndex = offset
  return { start: offset, end: offset + withoutComment(plain.exec(text)?.[0] ?? '').length }
}

/** Where the closing quotation mark stands; where the line ends when there is none. */
function endOfQuoted(text: string, from: number, quote: string): number {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (quote === "'" && text[at + 1] === quote) at++
    else if (quote === "'" || !escaped(text, at)) return at
  }
  const lineEnd = text.indexOf('\n', from)
  return lineEnd < 0 ? text.length : lineEnd
}

/** Whether an odd number of backslashes stands before. */
function escaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}

const withoutComment = (plain: string): string => plain.replace(/(?:^|\s)#.*$/, '').trimEnd()
