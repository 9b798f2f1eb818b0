import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { knownFrameworks, packValues } from '../src/read/pack.ts'
import { oneShape } from './js-yaml-shape.ts'

/** Bundles the command line and the library into `dist/`, one chunk per command, and the packs as plain values. */
rmSync('dist', { recursive: true, force: true })
const packs = Object.fromEntries(knownFrameworks().map(id => [id, packValues(id)]))
await build({
  plugins: [oneShape],
  entryPoints: { khung: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/each/worker.ts' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'external',
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
  // Binaries for each platform, found beside their package, and what is optional: neither can come into a bundle.
  external: ['@resvg/resvg-js', '@myriaddreamin/typst-ts-node-compiler', '@mermaid-js/mermaid-cli', 'puppeteer'],
  // Handlebars' entry for Node registers a loader for require(), which a bundle cannot have and nobody needs.
  alias: {
    'handlebars/runtime.js': 'handlebars/dist/cjs/handlebars.runtime.js',
    handlebars: 'handlebars/dist/cjs/handlebars.js',
  },
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
})
mkdirSync('dist', { recursive: true })
writeFileSync('dist/packs.json', JSON.stringify(packs))
