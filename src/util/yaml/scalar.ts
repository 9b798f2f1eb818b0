/** Words that need no quotes, and that no reader of YAML takes for anything but a text. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*$/

/** Signs that would not be seen, or that would turn the direction of writing. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g

/** A value as YAML; a JSON text is a double-quoted scalar. */
export function scalar(value: string | true): string {
  if (value === true) return 'true'
  if (PLAIN.test(value) || /^\d{4}-\d\d-\d\d$/.test(value) || /^sha256:[0-9a-f]*$/.test(value)) return value
  return JSON.stringify(value).replace(UNSEEN, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The lines of an entry of a list, whose hyphen stands in a column. */
export const item = (lines: readonly string[], column: number): string[] =>
  lines.map((line, i) => (line === '' ? '' : ' '.repeat(column) + (i === 0 ? '- ' : '  ') + line))

/** Texts of any language that need no quotes, in braces neither, and that every reader of YAML takes for a text. */
const PLAIN_TEXT = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)\p{L}[\p{L}\p{M}\p{N} ./_()%+–-]*(?<! )$/iu

/** A text as YAML on one line, without quotes where none are needed. */
export const textScalar = (text: string): string =>
  (PLAIN_TEXT.test(text) && text.length < 1000) || /^\d{4}-\d\d(?:-\d\d)?$/.test(text) ? text : scalar(text)
