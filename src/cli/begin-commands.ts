import { Argument, type Command, Option } from 'commander'
import { formatOption, langOption, levelOption, type Speech } from './shared-options.ts'

/** The workbook that departments fill in. */
export function inventoryCommand(program: Command, { lang, words }: Speech): void {
  program
    .command('inventory')
    .description(words.inventory)
    .addArgument(new Argument('<action>', words.inventoryAction).choices(['template']))
    .argument('[path]', words.inventoryPath)
    .helpOption('-h, --help', words.help)
    .requiredOption('--to <file>', words.inventoryTo)
    .option('--framework <id>', words.ofFramework)
    .addOption(langOption(words))
    .option('--force', words.force)
    .option('--open', words.open)
    .option('--quiet', words.quietFiles)
    .action(async (action, path, options) =>
      (await import('./commands/inventory.ts')).inventory(action, path, { ...options, lang }),
    )
}

/** What such a workbook says, as a model. */
export function importCommand(program: Command, { lang, words }: Speech): void {
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
    .addOption(formatOption(words, 'json'))
    .option('--output <file>', words.outputOne)
    .addOption(langOption(words))
    .option('--no-color', words.noColor)
    .option('--quiet', words.quiet)
    .action(async (files, options) => (await import('./commands/import.ts')).importCommand(files, { ...options, lang }))
}

/** The first file of a model, and what an editor completes it with. */
export function initCommand(program: Command, { lang, words }: Speech): void {
  program
    .command('init')
    .description(words.init)
    .argument('[dir]', words.initDir, '.')
    .helpOption('-h, --help', words.help)
    .addOption(levelOption(words))
    .addOption(langOption(words))
    .addOption(new Option('--ci <service>', words.initCi).choices(['github', 'gitlab']))
    .option('--templates <dir>', words.initTemplates)
    .action(async (dir, options) => (await import('./commands/init.ts')).init(dir, { ...options, lang }))
}

export function schemaCommand(program: Command, { words }: Speech): void {
  program
    .command('schema')
    .description(words.schema)
    .helpOption('-h, --help', words.help)
    .argument('[what]', '', 'model')
    .addOption(langOption(words))
    .action(async what => (await import('./commands/schema.ts')).schema(what))
}
