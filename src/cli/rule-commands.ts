import { type Command, Option } from 'commander'
import { BEGINNINGS } from '../beginnings.ts'
import type { Help } from '../text/help.ts'
import { repeated } from './options.ts'
import { formatOption, langOption, levelOption, type Speech } from './shared-options.ts'

/** Commands about requirements themselves: explained, listed, held against the framework, tried out, begun. */
export function ruleCommands(program: Command, speech: Speech): void {
  explain(program, speech)
  rules(program, speech)
  coverage(program, speech)
  testRules(program, speech)
  newRule(program, speech)
}

/** A command about the rules of one framework. */
const ofFramework = (command: Command, words: Help): Command =>
  command.helpOption('-h, --help', words.help).option('--framework <id>', words.ofFramework, 'vn-egov-2.0')

const withRules = (command: Command, words: Help): Command =>
  withCatalogues(command.option('--rules <dir>', words.addRules, repeated, []), words)

const withCatalogues = (command: Command, words: Help): Command =>
  command.option('--catalogue <file>', words.catalogue, repeated, [])

function explain(program: Command, { lang, words }: Speech): void {
  const command = program.command('explain').description(words.explain).argument('<rule>', words.rule)
  withRules(ofFramework(command, words).option('--as-of <date>', words.lawAsOf), words)
    .addOption(langOption(words))
    .action(async (rule, options) => (await import('./commands/explain.ts')).explain(rule, { ...options, lang }))
}

function rules(program: Command, { lang, words }: Speech): void {
  const command = program.command('rules').description(words.rules)
  withRules(ofFramework(command, words).option('--as-of <date>', words.lawAsOf), words)
    .addOption(formatOption(words, 'json'))
    .addOption(langOption(words))
    .action(async options => (await import('./commands/rules.ts')).rules({ ...options, lang }))
}

function coverage(program: Command, { lang, words }: Speech): void {
  const command = program.command('coverage').description(words.coverage)
  withRules(ofFramework(command, words), words)
    .addOption(formatOption(words, 'json'))
    .addOption(langOption(words))
    .action(async options => (await import('./commands/coverage.ts')).coverage({ ...options, lang }))
}

function testRules(program: Command, { lang, words }: Speech): void {
  const command = program.command('test-rules').description(words.testRules).argument('[paths...]', words.rulePaths)
  withCatalogues(ofFramework(command, words), words)
    .addOption(formatOption(words, 'json'))
    .addOption(langOption(words))
    .option('--no-color', words.noColor)
    .option('--quiet', words.quietTests)
    .action(async (paths, options) =>
      (await import('./commands/test-rules.ts')).testRulesCommand(paths, { ...options, lang }),
    )
}

function newRule(program: Command, { lang, words }: Speech): void {
  program
    .command('new-rule')
    .description(words.newRule)
    .argument('<id>', words.newRuleId)
    .helpOption('-h, --help', words.help)
    .addOption(new Option('--check <name>', words.newRuleCheck).choices(BEGINNINGS).default('assert'))
    .addOption(levelOption(words))
    .option('--to <dir>', words.newRuleTo, '.')
    .option('--framework <id>', words.ofFramework, 'vn-egov-2.0')
    .addOption(langOption(words))
    .action(async (id, options) => (await import('./commands/new-rule.ts')).newRuleCommand(id, { ...options, lang }))
}
