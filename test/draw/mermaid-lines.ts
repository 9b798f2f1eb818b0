/** Every line a picture may consist of; a label holds nothing but letters, digits, gentle marks and `#code;`. */
const LABEL = '"(?:[\\p{L}\\p{M}\\p{N} ,.()/–-]|#\\d+;)*"'
const LINES = [
  '---',
  'title: "(?:[^"\\\\%]|\\\\.)*"',
  'flowchart (?:TB|LR)',
  ` {2}subgraph g\\d+\\[${LABEL}\\]`,
  ' {4}direction LR',
  ` {4}n\\d+\\[${LABEL}\\]:::(?:present|unconnected|coming|gone|missing|unknown|waived)`,
  ' {2}end',
  ' {2}g\\d+ ~~~ g\\d+',
  ` {2}n\\d+ (?:-->|---|-\\.->|-\\.-x|-\\.-o)(?:\\|${LABEL}\\|)? n\\d+`,
  ' {2}classDef [a-z]+ [a-z0-9:#,. -]+',
].map(pattern => new RegExp(`^${pattern}$`, 'u'))

/** Lines of a flowchart that no picture may have. */
export const strangeLines = (text: string): string[] =>
  text
    .trimEnd()
    .split('\n')
    .filter(line => !LINES.some(pattern => pattern.test(line)))
