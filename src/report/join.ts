/** Number of the JSON result's form; a change that breaks readers raises it. */
const SCHEMA = 1

/** What is said of several architectures at a terminal; of some there may be nothing to say. */
export function joinPretty(parts: readonly string[]): string {
  const said = parts.filter(part => part !== '')
  return said.length === 0 ? '' : `${said.join('\n\n')}\n`
}

/** Architectures, each as JSON and indented as it will stand, as one JSON result. */
export function joinJson(parts: readonly string[], version: string): string {
  const list = parts.length === 0 ? '[]' : `[\n    ${parts.join(',\n    ')}\n  ]`
  return `{\n  "schema": ${SCHEMA},\n  "khung": ${JSON.stringify(version)},\n  "architectures": ${list}\n}\n`
}
