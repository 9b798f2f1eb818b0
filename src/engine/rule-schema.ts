import { checks } from '../checks/index.ts'
import { bilingual, object, type Schema, text, texts } from '../checks/parameters.ts'
import { VERIFIED } from '../findings/finding.ts'

/** Validity and deadlines are compared to the day: a month or year would leave open which. */
const day: Schema = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }

/** JSON Schema of a rule file, put together from what each check says of its own parameters. */
export function ruleSchema(): Schema {
  const source = { document: text, text: bilingual }
  const basis = {
    ...object({ ...source, clause: text, verified: { enum: [...VERIFIED] }, note: bilingual }, ['verified']),
    oneOf: Object.keys(source).map(name => ({ required: [name] })),
  }
  const fields = {
    kind: { const: 'rule' },
    id: { type: 'string', pattern: '^[a-z][a-z0-9-]*\\.[a-z0-9-]+$' },
    severity: { enum: ['mandatory', 'recommended', 'advisory'] },
    component: text,
    levels: { type: 'array', minItems: 1, items: { enum: ['province', 'ministry'] } },
    title: bilingual,
    why: bilingual,
    fix: bilingual,
    basis: { type: 'array', minItems: 1, items: basis },
    valid: object({ from: day, to: day }),
    deadline: day,
    judges: { enum: ['plan'] },
    parts: { type: 'array', minItems: 1, items: partSchema() },
    tags: texts,
  }
  const required = ['kind', 'id', 'severity', 'component', 'levels', 'title', 'why', 'fix', 'basis', 'parts']
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'khung-rule-1.schema.json',
    title: 'Khung rule 1',
    description: 'Quy tắc kiểm tra của khung kiến trúc.\n\nA rule of a framework.',
    ...object(fields, required),
  }
}

/** A named check with its parameters, or a selection with an expression. */
function partSchema(): Schema {
  const named = Object.entries(checks).filter(([name]) => name !== 'assert')
  const { select, assert, at, message } = checks.assert.parameters.properties as { [name: string]: Schema }
  return {
    type: 'object',
    properties: {
      check: { enum: named.map(([name]) => name) },
      with: { type: 'object' },
      select: select as Schema,
      assert: assert as Schema,
      at: at as Schema,
      message: message as Schema,
    },
    additionalProperties: false,
    if: { required: ['check'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { required: ['with'] },
    else: { required: ['select', 'assert', 'message'] },
    allOf: named.map(([name, check]) => ({
      if: { properties: { check: { const: name } }, required: ['check'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { properties: { with: check.parameters } },
    })),
  }
}
