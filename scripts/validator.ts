import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'

/** Compiles a schema to plain JavaScript, so that a check never loads or runs a schema compiler. */
export function validatorCode(schema: Record<string, unknown>, from: string, messages: boolean): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    inlineRefs: false,
    messages,
    code: { source: true, esm: true, lines: false, optimize: true },
  })
  const validate = ajv.compile(schema)
  const generate = (standaloneCode as unknown as { default: typeof standaloneCode.default }).default ?? standaloneCode
  const code = generate(ajv, validate)
  const needed = /require\("([^"]+)"\)/.exec(code)
  if (needed) throw new Error(`The validator needs ${needed[1]} at run time; choose other schema keywords.`)
  return `// Made by \`npm run generate\` from ${from}. Do not edit.\n${withoutCopies(code)}\n`
}

/**
 * Ajv copies all errors so far for each part with an error of its own: a file with a hundred thousand mistakes would take
 * the square of that. Here what is new is added to what there is.
 */
function withoutCopies(code: string): string {
  const grown = code.replace(/vErrors\.concat\((\w+\.errors)\)/g, 'added(vErrors, $1)')
  if (grown === code) return code
  if (grown.includes('.concat(')) throw new Error('Ajv joins errors in another way than it did.')
  return `${grown}\nfunction added(all, more){for(const one of more)all.push(one);return all;}`
}
