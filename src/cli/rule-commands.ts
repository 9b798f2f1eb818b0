import { type Command, Option } from 'commander'
import { BEGINNINGS } from '../beginnings.ts'
import type { Help } from '../text/help.ts'
import { repeated } from './options.ts'

/** Commands about requirements themselves: explained, listed, tried out, begun. */
export function ruleCommands(program: Command, words: Help, lang: 'vi' | 'en'): void {
  program
    .command('explain')
    .description(words.explain)
    .argument('<rule>', words.rule)
    .helpOption('-h, --help', words.help)
    .option('--framework <id>', words.ofFramework, 'vn-egov-2.0')
    .option('--as-of <date>', words.lawAsOf)
    .option('--rules <dir>', words.addRules, repeated, [])
    .option('--catalogue <file>', words.catalogue, repeated, [])
    .addOption(new Option('--lang <lang>', words.lang).choices(['vi', 'en']).default('vi'))
    .action(async (rule, options) => (await import('./commands/explain.ts')).explain(rule, { ...options, lang }))

  program
    .command('rules')
    .description(words.rules)
    .helpOption('-h, --help', words.help)
    .option('--framework <id>', words.ofFramework, 'vn-egov-2.0')
    .option('--as-of <date>', words.lawAsOf)
    .option('--rules <dir>', words.addRules, repeated, [])
    .option('--catalogue <file>', words.catalogue, repeated, [])
    .addOption(
      new Option('--format <format>', words.format('pretty, json')).choices(['pretty', 'json']).default('pretty'),
    )
    .addOption(new Option('--lang <lang>', words.lang).choices(['vi', 'en']).default('vi'))
    .action(async options => (await import('./commands/rules.ts')).rules({ ...options, lang }))

  program
    .command('coverage')
    .description(words.coverage)
    .helpOption('-h, --help', words.help)
    .option('--framework <id>', words.ofFramework, 'vn-egov-2.0')
    .option('--rules <dir>', words.addRules, repeated, [])
    .option('--catalogue <file>', words.catalogue, repeated, [])
    .addOption(
      new Option('--format <format>', words.format('pretty, json')).choices(['pretty', 'json']).default('pretty'),
    )
    .addOption(new Option('--lang <lang>', words.lang).choices(['vi', 'en']).default('vi'))
    .action(async options => (await import('./commands/coverage.ts')).coverage({ ...options, lang }))

  program
    .command('test-rules')
    .description(words.testRules)
    .argument('[paths...]', words.rulePaths)
    .helpOption('-h, --help', words.help)
    .option('--framework <id>', words.ofFramework, 'vn-egov-2.0')
    .option('--catalogue <file>', words.catalogue, repeated, [])
    .addOption(
      new Option('--format <format>', words.format('pretty, json')).choices(['pretty', 'json']).default('pretty'),
    )
    .addOption(new Option('--lang <lang>', words.lang).choices(['vi', 'en']).default('vi'))
    .option('--no-color', words.noColor)
    .option('--quiet', words.quietTests)
    .action(async (paths, options) =>
      (await import('./commands/test-rules.ts')).testRulesCommand(paths, { ...options, lang }),
    )

  program
    .command('new-rule')
    .description(words.newRule)
    .argument('<id>', words.newRuleId)
    .helpOption('-h, --help', words.help)
    .addOption(new Option('--check <name>', words.newRuleCheck).choices(BEGINNINGS).default('assert'))
    .addOption(new Option('--level <level>', words.level).choices(['province', 'ministry']).default('province'))
    .option('--to <dir>', words.newRuleTo, '.')
    .option('--framework <id>', words.ofFramework, 'vn-egov-2.0')
    .addOption(new Option('--lang <lang>', words.lang).choices(['vi', 'en']).default('vi'))
    .action(async (id, options) => (await import('./commands/new-rule.ts')).newRuleCommand(id, { ...options, lang }))
}
