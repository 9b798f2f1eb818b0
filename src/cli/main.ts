#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { Argument, Command, CommanderError, Option } from 'commander'
import { type Help, help } from '../text/help.ts'
import { argumentsOnDisk } from './as-on-disk.ts'
import { helpFormat } from './help-format.ts'
import { eachOnce, joined } from './once.ts'
import { repeated } from './options.ts'
import { ruleCommands } from './rule-commands.ts'
import { version } from './version.ts'

type Lang = 'vi' | 'en'

// A check lives half a second: code optimised late costs less than code optimised for runs that never come (a fifth of
// the processor time, measured with bench/ on each of these). V8 complains of flags it does not know: only where tried.
const LATE = ['--invocation-count-for-maglev=3000', '--invocation-count-for-turbofan=30000']
const TUNED: Readonly<Record<string, readonly string[]>> = {
  20: ['--interrupt-budget=400000'],
  22: LATE,
  24: LATE,
  26: LATE,
}
for (const flag of TUNED[process.versions.node.split('.')[0] ?? ''] ?? []) setFlagsFromString(flag)

// Commander speaks while it parses, so the language is looked up before.
const lang: Lang = /(^| )--lang[= ]en( |$)/.test(process.argv.slice(2).join(' ')) ? 'en' : 'vi'
const words: Help = help[lang]

/** One pair of `--format` and `--output`, in the order they were given. */
export interface Wanted {
  format?: string
  output?: string
}

const program = new Command('khung')
  .description(words.tool)
  .version(version, '-V, --version', words.version)
  .helpOption('-h, --help', words.help)
  .helpCommand('help [command]', words.help)
  .exitOverride()
  .configureOutput({ writeErr: () => {} })
  .configureHelp(helpFormat(words))

/** Named here, for the reporters are loaded only when one is used; a test compares the two. */
const CHECK_FORMATS = 'pretty, json, sarif, sarif-github, junit, github, gitlab, rdjson, comment, markdown'

/** Options every command that reads a model has. */
function common(command: Command, quiet: string): Command {
  return (
    command
      .helpOption('-h, --help', words.help)
      .option('--framework <id>', words.framework)
      .option('--as-of <date>', words.asOf)
      .addOption(new Option('--state <state>', words.state).choices(['current', 'target']).default('current'))
      .addOption(new Option('--lang <lang>', words.lang).choices(['vi', 'en']).default('vi'))
      .option('--rules <dir>', words.addRules, repeated, [])
      .option('--catalogue <file>', words.catalogue, repeated, [])
      .option('--no-waivers', words.noWaivers)
      // Only a check keeps anything; elsewhere it is accepted for scripts.
      .addOption(new Option('--no-cache', words.noCache).hideHelp(command.name() !== 'check'))
      .option('--no-color', words.noColor)
      .option('--quiet', quiet)
  )
}

/** Options every command that writes documents into a folder has. */
const writing = (command: Command): Command =>
  command.option('--to <dir>', words.to, 'reports').option('--force', words.force).option('--open', words.open)

function check(): Command {
  const wanted: Wanted[] = []
  // The two make pairs in the order they come, whichever of a pair is first.
  const pair = (what: keyof Wanted, value: string): void => {
    const last = wanted.at(-1)
    if (last && last[what] === undefined) last[what] = value
    else wanted.push({ [what]: value })
  }
  return common(program.command('check').description(words.check).argument('[paths...]', words.paths), words.quiet)
    .option('--format <format>', words.format(CHECK_FORMATS), format => pair('format', format))
    .option('--output <file>', words.output, output => pair('output', output))
    .option('--changed <revision>', words.changed)
    .addOption(new Option('--fail-on <level>', words.failOn).choices(['error', 'warning', 'never']).default('error'))
    .option('--docs-url <url>', words.docsUrl)
    .option('--baseline <file>', words.useBaseline)
    .option('--update-baseline', words.updateBaseline)
    .option('--show-known', words.showKnown)
    .option('--jobs <n>', words.jobs)
    .option('--cache <dir>', words.cache)
    .action(async (paths, options) => (await import('./commands/check.ts')).check(paths, { ...options, lang, wanted }))
}

check()

common(program.command('baseline').description(words.baseline).argument('[paths...]', words.paths), words.quietFiles)
  .option('--output <file>', words.baselineOutput)
  .action(async (paths, options) => (await import('./commands/baseline.ts')).baseline(paths, { ...options, lang }))

common(
  program
    .command('review')
    .description(words.review)
    .addArgument(new Argument('<action>', words.reviewAction).choices(['start', 'status']))
    .argument('[path]', words.path, '.'),
  words.quietReview,
)
  .option('--output <file>', words.reviewOutput)
  .option('--review <file>', words.reviewFile)
  .addOption(
    new Option('--format <format>', words.format('pretty, json')).choices(['pretty', 'json']).default('pretty'),
  )
  .action(async (action, path, options) =>
    (await import('./commands/review.ts')).review(action, path, { ...options, lang }),
  )

writing(
  common(program.command('report').description(words.report).argument('[paths...]', words.paths), words.quietFiles),
)
  .addOption(
    new Option('--kind <kind>', words.kind)
      .choices(['compliance', 'approval', 'opinion', 'annexes'])
      .default('compliance'),
  )
  .option('--format <formats>', words.reportFormat('html, docx, pdf, xlsx, md, json'), joined())
  .option('--review <file>', words.reportReview)
  .option('--templates <dir>', words.templates)
  .option('--baseline <file>', words.reportBaseline)
  .action(async (paths, options) => (await import('./commands/report.ts')).report(paths, { ...options, lang }))

writing(
  common(program.command('diagram').description(words.diagram).argument('[paths...]', words.paths), words.quietFiles),
)
  .option(
    '--view <names>',
    words.view(
      'overview, integration, business, data, application, technology, security, data-sharing, security-levels, difference, roadmap, compliance',
    ),
    joined(),
  )
  .option('--format <formats>', words.format('svg, png, mmd'), joined(), 'svg')
  .addOption(new Option('--renderer <name>', words.renderer).choices(['khung', 'mermaid']).default('khung'))
  .option('--browser <path>', words.browser)
  .action(async (paths, options) => (await import('./commands/diagram.ts')).diagram(paths, { ...options, lang }))

common(program.command('gap').description(words.gap).argument('[paths...]', words.paths), words.quietGap)
  .option('--from <date>', words.gapFrom)
  .option('--to <date>', words.gapTo)
  .addOption(
    new Option('--format <format>', words.format('pretty, json, markdown'))
      .choices(['pretty', 'json', 'markdown'])
      .default('pretty'),
  )
  .option('--output <file>', words.outputOne)
  .action(async (paths, options) => (await import('./commands/gap.ts')).gap(paths, { ...options, lang }))

// A way has two days and goes from the current state to the target: there is no one state to ask for.
for (const option of program.commands.find(command => command.name() === 'gap')?.options ?? [])
  if (option.long === '--state') option.hideHelp()

common(program.command('diff').description(words.diff).argument('<versions...>', words.versions), words.quietDiff)
  .addOption(
    new Option('--format <format>', words.format('pretty, json, markdown'))
      .choices(['pretty', 'json', 'markdown'])
      .default('pretty'),
  )
  .option('--output <file>', words.outputOne)
  .option('--to <dir>', words.diffTo)
  .option('--force', words.force)
  .addOption(
    new Option('--pictures <formats>', words.diffPictures('svg, png, mmd'))
      .argParser(joined())
      .implies({ to: 'reports' }),
  )
  .action(async (given, options) => (await import('./commands/diff.ts')).diff(given, { ...options, lang }))

program
  .command('inventory')
  .description(words.inventory)
  .addArgument(new Argument('<action>', words.inventoryAction).choices(['template']))
  .argument('[path]', words.inventoryPath)
  .helpOption('-h, --help', words.help)
  .requiredOption('--to <file>', words.inventoryTo)
  .option('--framework <id>', words.ofFramework)
  .addOption(new Option('--lang <lang>', words.lang).choices(['vi', 'en']).default('vi'))
  .option('--force', words.force)
  .option('--open', words.open)
  .option('--quiet', words.quietFiles)
  .action(async (action, path, options) =>
    (await import('./commands/inventory.ts')).inventory(action, path, { ...options, lang }),
  )

ruleCommands(program, words, lang)

program
  .command('import')
  .description(words.import)
  .argument('<files...>', words.importFiles)
  .helpOption('-h, --help', words.help)
  .option('--to <dir>', words.importTo)
  .option('--map <file>', words.importMap)
  .option('--suggest', words.importSuggest)
  .option('--write', words.importWrite)
  .option('--all', words.importAll)
  .addOption(
    new Option('--format <format>', words.format('pretty, json')).choices(['pretty', 'json']).default('pretty'),
  )
  .option('--output <file>', words.outputOne)
  .addOption(new Option('--lang <lang>', words.lang).choices(['vi', 'en']).default('vi'))
  .option('--no-color', words.noColor)
  .option('--quiet', words.quiet)
  .action(async (files, options) => (await import('./commands/import.ts')).importCommand(files, { ...options, lang }))

program
  .command('init')
  .description(words.init)
  .argument('[dir]', words.initDir, '.')
  .helpOption('-h, --help', words.help)
  .addOption(new Option('--level <level>', words.level).choices(['province', 'ministry']).default('province'))
  .addOption(new Option('--lang <lang>', words.lang).choices(['vi', 'en']).default('vi'))
  .addOption(new Option('--ci <service>', words.initCi).choices(['github', 'gitlab']))
  .option('--templates <dir>', words.initTemplates)
  .action(async (dir, options) => (await import('./commands/init.ts')).init(dir, { ...options, lang }))

program
  .command('schema')
  .description(words.schema)
  .helpOption('-h, --help', words.help)
  .argument('[what]', '', 'model')
  .addOption(new Option('--lang <lang>', words.lang).choices(['vi', 'en']).default('vi'))
  .action(async what => (await import('./commands/schema.ts')).schema(what))

eachOnce(program)

program.addHelpText(
  'after',
  `\n${words.example}:\n  khung check models/tinh-mau\n  khung report models/tinh-mau --to reports\n  khung explain connection.dvcqg`,
)

// A reader that has gone away (`khung rules | head`) is no failure of ours.
process.stdout.on('error', async (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  const { unwritable } = await import('./output.ts')
  const { failure } = await import('./failure.ts')
  const { status, words } = failure(unwritable('stdout', error), lang)
  process.stderr.write(words)
  process.exitCode = status
})

/** Exit status: 0 nothing found, 1 findings, 2 wrong usage, 3 our own failure. */
async function main(): Promise<void> {
  try {
    await program.parseAsync(argumentsOnDisk(process.argv))
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return
      const { usageWords } = await import('./usage.ts')
      process.stderr.write(usageWords(error, program, lang, process.argv.slice(2)))
      process.exitCode = 2
    } else {
      const { failure } = await import('./failure.ts')
      const { status, words } = failure(error, lang)
      process.stderr.write(words)
      process.exitCode = status
    }
  }
}

await main()
