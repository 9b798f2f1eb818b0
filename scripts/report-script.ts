import { buildSync } from 'esbuild'

/** The script of the HTML report (`client/report/`), as one text that the page carries whole. */
export function reportScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: ['client/report/main.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome100', 'firefox100', 'safari15.4'],
    charset: 'ascii',
    legalComments: 'none',
    write: false,
  })
  const [file] = outputFiles
  if (!file) throw new Error('esbuild wrote nothing.')
  return `// Made by scripts/report-script.ts from client/report/. Do not edit.\n/** What makes the page more than paper; it is complete without. */\nexport const SCRIPT =\n  ${JSON.stringify(file.text.trim())}\n`
}
