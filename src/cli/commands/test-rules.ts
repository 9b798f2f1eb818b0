import { allPassed } from '../../findings/tested.ts'
import { renderTests, testRules } from '../../rule-tests.ts'
import { colourful } from '../options.ts'
import { print } from '../output.ts'
import { version } from '../version.ts'

interface Given {
  framework: string
  catalogue: string[]
  format: 'pretty' | 'json'
  lang: 'vi' | 'en'
  color: boolean
  quiet?: boolean
}

/** `khung test-rules [DIR…]` */
export function testRulesCommand(paths: string[], options: Given): void {
  const { framework, catalogue, format, lang, quiet = false } = options
  const tested = testRules({ paths, framework, catalogues: catalogue })
  const width = process.stdout.columns ?? 100
  print(renderTests(tested, format, version, { lang, quiet, width, colour: colourful(options) }))
  if (!allPassed(tested.summary)) process.exitCode = 1
}
