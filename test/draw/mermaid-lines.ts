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

/** Every line a chart may consist of; its texts hold nothing but letters, digits, gentle marks and `#code;`. */
const TEXT = '(?:[\\p{L}\\p{M}\\p{N} ,.()/–-]|#\\d+;)+'
const CHART_LINES = [
  '---',
  'title: "(?:[^"\\\\%]|\\\\.)*"',
  'gantt',
  ' {2}dateFormat YYYY-MM-DD',
  ' {2}axisFormat %m/%Y',
  ' {2}todayMarker off',
  'config:',
  ' {2}gantt:',
  ' {4}(?:leftPadding|rightPadding|useWidth): \\d{2,4}',
  ` {2}section ${TEXT}`,
  ` {2}${TEXT} :(?:crit, )?(?:done, |active, )?t\\d+, \\d{4}-\\d\\d-\\d\\d, \\d{4}-\\d\\d-\\d\\d`,
  ` {2}${TEXT} :milestone, t\\d+, \\d{4}-\\d\\d-\\d\\d, 0d`,
  ` {2}${TEXT} :milestone, crit, d\\d+, \\d{4}-\\d\\d-\\d\\d, 0d`,
  'timeline',
  ` {2}title ${TEXT}`,
  ` {2}${TEXT}(?: : ${TEXT})+`,
].map(pattern => new RegExp(`^${pattern}$`, 'u'))

/** Lines of a chart that none may have. */
export const strangeChartLines = (text: string): string[] =>
  text
    .trimEnd()
    .split('\n')
    .filter(line => !CHART_LINES.some(pattern => pattern.test(line)))
