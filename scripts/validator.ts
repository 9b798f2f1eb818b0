import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { bareSchema } from '../src/model/schema.ts'

/** Compiles the model schema to plain JavaScript, so that a check never loads or runs a schema compiler. */
export function validatorCode(): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: false, optimize: true },
  })
  const validate = ajv.compile(bareSchema())
  const generate = (standaloneCode as unknown as { default: typeof standaloneCode.default }).default ?? standaloneCode
  const code = generate(ajv, validate)
  const needed = /require\("([^"]+)"\)/.exec(code)
  if (needed) throw new Error(`The validator needs ${needed[1]} at run time; choose other schema keywords.`)
  return `// Made by \`npm run generate\` from src/model/language.ts. Do not edit.\n${code}\n`
}

