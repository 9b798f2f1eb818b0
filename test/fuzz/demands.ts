import { failure } from '../../src/cli/failure.ts'
import type { Finding } from '../../src/findings/finding.ts'
import type { Place } from '../../src/findings/source.ts'
import { UsageError } from '../../src/findings/usage.ts'
import type { CellPlace } from '../../src/util/cells.ts'

/** What is demanded of everything the tool says, whatever it was given. */

/** A place a reader can go to: within the file, on one of its lines. */
export function checkPlace({ file, offset, end }: Place): void {
  const { line, column } = file.position(offset)
  const inside = Number.isInteger(offset) && offset >= 0 && offset <= end && end <= Math.max(1, file.text.length)
  const letters = lineOf(file.text, line)
  if (file.path === '' || !inside || letters === undefined || column > letters.length + 1)
    throw new Error(`No place: ${file.path} ${offset}-${end} of ${file.text.length}, ${line}:${column}`)
}

/** A line (from 1) of a text, without counting more of them than needed. */
function lineOf(text: string, line: number): string | undefined {
  let start = 0
  for (let n = 1; n < line; n++) {
    start = text.indexOf('\n', start) + 1
    if (start === 0) return undefined
  }
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? text.length : end)
}

/** A cell, sheet or file that there is a name for. */
export function checkCell({ file, sheet, row, column }: CellPlace): void {
  const natural = (n: number | undefined) => n === undefined || (Number.isInteger(n) && n >= 0 && n < 2 ** 21)
  if (file === '' || sheet === '' || !natural(row) || !natural(column))
    throw new Error(`No place: ${JSON.stringify({ file, sheet, row, column })}`)
}

export function checkFinding(finding: Finding): void {
  const { place, related } = finding
  try {
    for (const one of [place, ...related.map(other => other.place)]) checkPlace(one)
  } catch (error) {
    throw new Error(`${finding.rule} ${JSON.stringify(finding.message)}`, { cause: error })
  }
}

/** Steps that write JSON, and those that write Markdown or HTML which nobody's markup may get into. */
const JSON_STEP = /(?:json|sarif|sarif-github|gitlab|rdjson)$/
const MARKUP_STEP = /^(?:report|markdown|comment|approval|opinion|compliance|annexes)/

const WORDLESS = /\[object [A-Z]\w+\]/
/** A message about `.nan` says what YAML makes of it. */
const WORDLESS_OR_NAN = /\[object [A-Z]\w+\]|(?<! )\bNaN\b(?![`"”’\]&<])|(?<!thành|as) NaN\b/

/** A case of a rule that is called `.nan` is shown as YAML reads it. */
const QUOTES_CASES = /^(?:explain|tests)/

/** What no output may hold, whatever the model says. */
export function checkText(name: string, text: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not be there.
  const odd = /[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f]/.exec(text)
  // What is written back, or told of it, holds what its author wrote.
  const back = name.startsWith('back ')
  if (odd && !back)
    throw new Error(`${name} writes ${JSON.stringify(text.slice(Math.max(0, odd.index - 40), odd.index + 20))}`)
  const wordless = (back || QUOTES_CASES.test(name) ? WORDLESS : WORDLESS_OR_NAN).exec(text)
  if (wordless)
    throw new Error(`${name} writes no words: ${text.slice(Math.max(0, wordless.index - 60), wordless.index + 30)}`)
  if (JSON_STEP.test(name)) JSON.parse(text)
  // Between backticks Markdown takes everything for text.
  else if (MARKUP_STEP.test(name) && /<script>alert/.test(text.replace(/(`+)[^`][^\n]*?\1(?!`)/g, '')))
    throw new Error(`${name} lets markup through`)
}

/** Times the steps of a case: by the processor, for others may keep the machine busy, but that is asked only where need be. */
export class Clock {
  readonly #slow: number
  #begun = process.cpuUsage()
  /** @param slow milliseconds of the processor that a case may have taken by the end of a step */
  constructor(slow: number) {
    this.#slow = slow
  }

  /** A case begins. */
  begin(): void {
    this.#begun = process.cpuUsage()
  }

  /** @param times as much as other steps it may take @throws when the work takes longer than it may */
  async of<T>(name: string, work: () => T | Promise<T>, times = 1): Promise<T> {
    const started = performance.now()
    try {
      return await work()
    } finally {
      if (performance.now() - started > this.#slow * times) this.#check(name, times)
    }
  }

  #check(name: string, times: number): void {
    const { user, system } = process.cpuUsage(this.#begun)
    const took = Math.round((user + system) / 1000)
    if (took > this.#slow * times) throw new Error(`${name} took ${took} ms`)
  }
}

/** What the work gives; nothing where it says, in words, that this cannot be used. */
export async function usable<T>(work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    for (const lang of ['vi', 'en'] as const) checkText('refusal', failure(error, lang).words)
    return undefined
  }
}
