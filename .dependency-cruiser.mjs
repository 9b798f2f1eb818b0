// One table is the architecture. The left imports the right; anything else is an error. `docs/architecture.md` shows it.
export const MAY_IMPORT = {
  util: [],
  findings: ['util'],
  text: ['findings', 'util'],
  model: ['findings', 'util'],
  read: ['model', 'findings', 'util'],
  checks: ['model', 'findings', 'util'],
  engine: ['checks', 'model', 'findings', 'util'],
  review: ['model', 'findings', 'text', 'util'],
  report: ['model', 'findings', 'text', 'util'],
  draw: ['model', 'findings', 'text', 'util'],
  workbook: ['document', 'report', 'model', 'findings', 'text', 'util'],
  import: ['workbook', 'model', 'findings', 'text', 'util'],
  document: ['report', 'model', 'findings', 'text', 'util'],
}

/** Inner parts of the functions in the root of `src/`: like these they put stages together, and may import any. */
export const PARTS_OF_ROOT = ['each', 'files']

const layerRules = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-imports-only-its-layers`,
  comment: `src/${folder} may import ${allowed.map(f => `src/${f}`).join(', ') || 'nothing else in src'}; move the code, or pass the data in as an argument.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}))

export default {
  forbidden: [
    ...layerRules,
    {
      name: 'cli-goes-through-run',
      comment:
        'Commands call the functions in the root of src/ (run.ts, report-files.ts, rules.ts …), as a library user would; they never reach a stage directly.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/', pathNot: '^src/(cli/|[a-z-]+[.]ts$|(findings|text|util)/)' },
    },
    {
      name: 'nothing-imports-cli',
      comment: 'A library user has no command line: pass what a function needs as an argument.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'every-folder-has-its-row',
      comment: 'Say in the table above what the new folder may import.',
      severity: 'error',
      from: {
        path: '^src/[^/]+/',
        pathNot: `^src/(${[...Object.keys(MAY_IMPORT), ...PARTS_OF_ROOT, 'cli'].join('|')})/`,
      },
      to: {},
    },
    {
      name: 'stages-build-no-graph',
      comment: 'Of a whole architecture no graph is built to check it: ask an index of the state instead.',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/model/graph[.]ts$' },
    },
    {
      name: 'only-read-and-cli-touch-the-disk',
      comment: 'Every other stage is a pure function of its arguments, so its tests need no files.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(read|cli)/' },
      to: { path: '^(node:)?(fs|fs/promises|child_process|process)$' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle hides which stage comes first.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this file: use it or delete it.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '[.]d[.]mts$' },
      to: {},
    },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: 'node_modules' },
}
