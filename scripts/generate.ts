import { mkdirSync, writeFileSync } from 'node:fs'
import { modelSchema, schemaText } from '../src/model/schema.ts'
import { validatorCode } from './validator.ts'

/** Regenerates every committed file that is made from another. CI runs it and fails on any difference. */
const files: Record<string, () => string> = {
  'schema/khung-1.schema.json': () => schemaText(modelSchema()),
  'src/read/validate.generated.mjs': validatorCode,
}

for (const [path, make] of Object.entries(files)) {
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true })
  writeFileSync(path, make())
}
