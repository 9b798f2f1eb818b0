import { Argument, type Command, Option } from 'commander'
import { joined } from './once.ts'
import { formatOption, ofModels, type Speech, writing } from './shared-options.ts'

/** Named here, for the reporters are loaded only when one is used; a test compares the two. */
const CHECK_FORMATS = 'pretty, json, sarif, sarif-github, junit, github, gitlab, rdjson, comment, markdown'
const VIEWS =
  'overview, integration, business, data, application, technology, security, data-sharing, security-levels, difference, roadmap, compliance'

/** Commands that judge models: checked, reviewed, reported, drawn, compared. */
export function modelCommands(program: Command, speech: Speech): void {
  check(program, speech)
  baseline(program, speech)
  review(program, speech)
  report(program, speech)
  diagram(program, speech)
  gap(program, speech)
  diff(program, speech)
}

/** One pair of `--format` and `--output`, in the order they were given. */
interface Wanted {
  format?: string
  output?: string
}

function check(program: Command, { lang, words }: Speech): void {
  const wanted: Wanted[] = []
  // The two make pairs in the order they come, whichever of a pair is first.
  const pair = (what: keyof Wanted, value: string): void => {
    const last = wanted.at(-1)
    if (last && last[what] === undefined) last[what] = value
    else wanted.push({ [what]: value })
  }
  const command = program.command('check').description(words.check).argument('[paths...]', words.paths)
  ofModels(command, words, words.quiet)
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

function baseline(program: Command, { lang, words }: Speech): void {
  const command = program.command('baseline').description(words.baseline).argument('[paths...]', words.paths)
  ofModels(command, words, words.quietFiles)
    .option('--output <file>', words.baselineOutput)
    .action(async (paths, options) => (await import('./commands/baseline.ts')).baseline(paths, { ...options, lang }))
}

function review(program: Command, { lang, words }: Speech): void {
  const command = program
    .command('review')
    .description(words.review)
    .addArgument(new Argument('<action>', words.reviewAction).choices(['start', 'status']))
    .argument('[path]', words.path, '.')
  ofModels(command, words, words.quietReview)
    .option('--output <file>', words.reviewOutput)
    .option('--review <file>', words.reviewFile)
    .addOption(formatOption(words, 'json'))
    .action(async (action, path, options) =>
      (await import('./commands/review.ts')).review(action, path, { ...options, lang }),
    )
}

function report(program: Command, { lang, words }: Speech): void {
  const command = program.command('report').description(words.report).argument('[paths...]', words.paths)
  const kinds = ['compliance', 'approval', 'opinion', 'annexes']
  writing(ofModels(command, words, words.quietFiles), words)
    .addOption(new Option('--kind <kind>', words.kind).choices(kinds).default('compliance'))
    .option('--format <formats>', words.reportFormat('html, docx, pdf, xlsx, md, json'), joined())
    .option('--review <file>', words.reportReview)
    .option('--templates <dir>', words.templates)
    .option('--baseline <file>', words.reportBaseline)
    .action(async (paths, options) => (await import('./commands/report.ts')).report(paths, { ...options, lang }))
}

function diagram(program: Command, { lang, words }: Speech): void {
  const command = program.command('diagram').description(words.diagram).argument('[paths...]', words.paths)
  writing(ofModels(command, words, words.quietFiles), words)
    .option('--view <names>', words.view(VIEWS), joined())
    .option('--format <formats>', words.format('svg, png, mmd'), joined(), 'svg')
    .addOption(new Option('--renderer <name>', words.renderer).choices(['khung', 'mermaid']).default('khung'))
    .option('--browser <path>', words.browser)
    .action(async (paths, options) => (await import('./commands/diagram.ts')).diagram(paths, { ...options, lang }))
}

function gap(program: Command, { lang, words }: Speech): void {
  const command = program.command('gap').description(words.gap).argument('[paths...]', words.paths)
  ofModels(command, words, words.quietGap)
    .option('--from <date>', words.gapFrom)
    .option('--to <date>', words.gapTo)
    .addOption(formatOption(words, 'json', 'markdown'))
    .option('--output <file>', words.outputOne)
    .action(async (paths, options) => (await import('./commands/gap.ts')).gap(paths, { ...options, lang }))
  // A way has two days and goes from the current state to the target: there is no one state to ask for.
  command.options.find(({ long }) => long === '--state')?.hideHelp()
}

function diff(program: Command, { lang, words }: Speech): void {
  const command = program.command('diff').description(words.diff).argument('<versions...>', words.versions)
  const pictures = new Option('--pictures <formats>', words.diffPictures('svg, png, mmd'))
  ofModels(command, words, words.quietDiff)
    .addOption(formatOption(words, 'json', 'markdown'))
    .option('--output <file>', words.outputOne)
    .option('--to <dir>', words.diffTo)
    .option('--force', words.force)
    .addOption(pictures.argParser(joined()).implies({ to: 'reports' }))
    .action(async (given, options) => (await import('./commands/diff.ts')).diff(given, { ...options, lang }))
}
