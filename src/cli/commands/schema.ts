import { say } from '../../findings/message.ts'
import { UsageError } from '../../findings/usage.ts'
import { SCHEMAS, schemaOf } from '../../schemas.ts'
import { print } from '../output.ts'

/** `khung schema [KIND]` */
export function schema(what: string): void {
  const text = schemaOf(what)
  if (text === undefined)
    throw new UsageError(say('usage.choice', { option: 'schema', found: what, allowed: SCHEMAS.join(', ') }))
  print(text)
}
