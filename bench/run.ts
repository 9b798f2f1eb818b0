import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { oneShape } from '../scripts/js-yaml-shape.ts'
import { elementsOf, generate, province, writeModel } from './generate.ts'
import { interleaved, type Program } from './measure.ts'
import { type Measured, type Model, results } from './results.ts'
import { measureSizes } from './sizes.ts'

/**
 * `npm run bench [-- --write] [-- --rounds 21] [-- --full] [-- --peers DIR]`: measures the built tool against processes
 * that do less, and against other tools where they are installed in a folder, side by side. It never fails for being
 * slow. With `--full` up to a million elements (about an hour and 2 GB of disk); with `--write` the figures go to
 * `bench/results.md`.
 */
const SEED = 1
const HERE = fileURLToPath(new URL('.', import.meta.url))
const TOOL = fileURLToPath(new URL('../dist/khung.mjs', import.meta.url))

/** Systems and connections of the growth series: the least there can be, then 650, 2,500 and 10,000 together. */
const GROWTH = [
  [100, 25],
  [332, 318],
  [1275, 1225],
  [5100, 4900],
] as const

/** Bundles the programs to compare with as the tool itself is bundled, so that loading modules is no difference. */
async function bundle(folder: string): Promise<void> {
  await build({
    plugins: [oneShape],
    entryPoints: ['parse-yaml.ts', 'parse-js-yaml.ts', 'stages.ts'].map(name => join(HERE, name)),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  })
  copyFileSync(join(TOOL, '../packs.json'), join(folder, 'packs.json'))
}

function model(folder: string, systems: number, connections: number): Model & { folder: string } {
  const files = generate(systems, connections, SEED)
  const path = join(folder, `${systems}-${connections}`)
  writeModel(path, files)
  const texts = [...files.values()]
  return {
    folder: path,
    systems,
    connections,
    elements: elementsOf(province(systems, connections, SEED)),
    files: files.size,
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    lines: texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0),
  }
}

const check = (name: string, folder: string, ...more: string[]): Program => ({
  name,
  args: [TOOL, 'check', folder, '--no-cache', ...more],
  codes: [0, 1],
})

function coldPrograms(scratch: string, folder: string): Program[] {
  return [
    { name: 'empty', args: ['-e', '0'] },
    { name: 'help', args: [TOOL, '--help'] },
    check('check', folder),
    check('json', folder, '--format', 'json'),
    { name: 'gap', args: [TOOL, 'gap', folder, '--format', 'json'] },
    { name: 'html', args: [TOOL, 'report', folder, '--format', 'html', '--to', join(scratch, 'html'), '--force'] },
    { name: 'yaml', args: [join(scratch, 'parse-yaml.mjs'), folder] },
    { name: 'js-yaml', args: [join(scratch, 'parse-js-yaml.mjs'), folder] },
  ]
}

async function main(args: readonly string[]): Promise<void> {
  if (!existsSync(TOOL)) throw new Error('dist/khung.mjs is missing: npm run build')
  const after = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
  const rounds = Number(after('--rounds') ?? 7)
  const peers = after('--peers') ?? fileURLToPath(new URL('peers', import.meta.url))
  const scratch = mkdtempSync(join(tmpdir(), 'khung-bench-'))
  try {
    await bundle(scratch)
    const load = loadavg()
    const workspaces = measureSizes(scratch, peers, args.includes('--full'), Math.max(3, Math.round(rounds / 2)))
    const main = model(scratch, 650, 620)
    const cold = interleaved(coldPrograms(scratch, main.folder), rounds)
    const stages = interleaved([{ name: 'stages', args: [join(scratch, 'stages.mjs'), main.folder, '20'] }], rounds)
    const sizes = GROWTH.map(([systems, connections]) => model(scratch, systems, connections))
    const growth = interleaved(
      sizes.map(({ elements, folder }) => check(String(elements), folder)),
      Math.max(3, Math.round(rounds / 2)),
    )
    const measured: Measured = {
      seed: SEED,
      rounds,
      model: main,
      sizes,
      cold,
      stages,
      growth,
      workspaces,
      load,
      ...place(),
    }
    const text = results(measured)
    process.stdout.write(text)
    if (args.includes('--write')) writeFileSync(join(HERE, 'results.md'), text)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** On what was measured; no names of machines. */
function place(): Pick<Measured, 'commit' | 'node' | 'machine' | 'date'> {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: HERE, encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--', '../src', '../framework', '../rules') !== ''
  return {
    commit: `${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes not committed' : ''}`,
    node: process.version,
    machine: `${process.platform} ${process.arch}, ${cpus().length} cores shared with other work`,
    date: new Date().toISOString().slice(0, 10),
  }
}

await main(process.argv.slice(2))
