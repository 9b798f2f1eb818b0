import type { Field, Fields } from './fields.ts'
import { catalogue } from './language/catalogue.ts'
import { importMap } from './language/import-map.ts'
import { review } from './language/review.ts'
import { architecture, common, SECTIONS, sections } from './language.ts'

type Json = { [key: string]: unknown }

/** Ids are typed, quoted in letters and part of file names: no marks, spaces or capitals. */
export const ID_PATTERN = '^[a-z0-9][a-z0-9.-]*$'
/** Year, month or day; whether the calendar has it is checked after the shape. */
const DAY_PATTERN = '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'
const WHOLE_DAY_PATTERN = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'

/** JSON Schema (2020-12) of a model file: what editors complete and explain, and what every file is validated with. */
export function modelSchema(): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'khung-1.schema.json',
    title: 'Khung 1',
    description: both({
      vi: 'Mô hình kiến trúc Chính phủ điện tử, Chính quyền điện tử.',
      en: 'An e-government architecture model.',
    }),
    type: 'object',
    properties: {
      khung: {
        const: 1,
        description: both({ vi: 'Phiên bản của ngôn ngữ mô hình: 1.', en: 'Version of the model language: 1.' }),
      },
      architecture: {
        ...objectOf(architecture, 'architecture'),
        description: both({ vi: 'Thông tin chung về kiến trúc.', en: 'About the architecture.' }),
      },
      ...Object.fromEntries(
        SECTIONS.map(name => [
          name,
          { type: 'array', items: { $ref: `#/$defs/${name}` }, description: both(sections[name]) },
        ]),
      ),
    },
    patternProperties: { '^x-': {} },
    additionalProperties: false,
    $defs: {
      ...Object.fromEntries(
        SECTIONS.flatMap(name => [
          [name, objectOf(sections[name].fields, name)],
          [`${name}-set`, patchOf(sections[name].fields, name)],
        ]),
      ),
      security: objectOf(common.security.fields, ''),
      evidence: objectOf(common.evidence.fields, ''),
    },
  }
}

/** JSON Schema of an agency's own catalogue file. */
export function catalogueSchema(): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'khung-catalogue-1.schema.json',
    title: 'Khung catalogue 1',
    ...objectOf(catalogue, ''),
    description: both({ vi: 'Danh mục riêng của cơ quan.', en: "An agency's own catalogue." }),
  }
}

/** JSON Schema of a reviewer's file. */
export function reviewSchema(): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'khung-review-1.schema.json',
    title: 'Khung review 1',
    ...objectOf(review, ''),
    description: both({ vi: 'Hồ sơ của người thẩm định kiến trúc.', en: "A reviewer's file about an architecture." }),
  }
}

/** JSON Schema of a map by which a workbook is imported. */
export function importMapSchema(): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'khung-import-map-1.schema.json',
    title: 'Khung import map 1',
    ...objectOf(importMap, ''),
    description: both({
      vi: 'Bảng đối chiếu cột của sổ kiểm kê (Excel, CSV) với trường của mô hình.',
      en: 'Which column of an inventory workbook (Excel, CSV) is which field of the model.',
    }),
  }
}

/** The same schema without its explanations, from which the validator is compiled. */
export function bareSchema(schema: Json = modelSchema()): Json {
  const bare = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(bare)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).filter(([key, inner]) => key !== 'description' || typeof inner !== 'string')
    return Object.fromEntries(entries.map(([key, inner]) => [key, bare(inner)]))
  }
  return bare(schema) as Json
}

/** Groups that every section shares are defined once. */
const SHARED = new Map<Fields, string>([
  [common.security.fields, 'security'],
  [common.evidence.fields, 'evidence'],
])

/** What an editor shows on hover: Vietnamese first, English below. */
const both = (about: { vi: string; en: string }): string => `${about.vi}\n\n${about.en}`

function objectOf(fields: Fields, section: string): Json {
  const required = Object.keys(fields).filter(name => fields[name]?.required)
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        const schema = schemaOf(field, section)
        return [name, { ...(field.empty ? orNothing(schema) : schema), description: both(field) }]
      }),
    ),
    patternProperties: { '^x-': {} },
    additionalProperties: false,
    ...(required.length ? { required } : {}),
  }
}

/** The same, or a key without a value. */
const orNothing = ({ enum: words, type, ...rest }: Json): Json =>
  Array.isArray(words) ? { enum: [...words, null], ...rest } : { type: [type, 'null'], ...rest }

/** `changes[].set`: any field but the id, none required. */
function patchOf(fields: Fields, section: string): Json {
  const { id: _id, changes: _changes, ...rest } = fields
  const { required: _required, ...schema } = objectOf(rest, section)
  return schema
}

function groupOf(fields: Fields, section: string): Json {
  const shared = SHARED.get(fields)
  return shared ? { $ref: `#/$defs/${shared}` } : objectOf(fields, section)
}

function schemaOf(field: Field, section: string): Json {
  switch (field.kind) {
    case 'id':
      return { type: 'string', pattern: ID_PATTERN }
    case 'text':
    case 'ref':
      return { type: 'string' }
    case 'day':
      if (field.whole) return { type: 'string', pattern: WHOLE_DAY_PATTERN }
      return { type: ['string', 'integer'], pattern: DAY_PATTERN, minimum: 1000, maximum: 9999 }
    case 'flag':
      return { type: 'boolean' }
    case 'number':
      return { type: 'number' }
    case 'integer':
      return { type: 'integer', minimum: field.min, ...(field.max === undefined ? {} : { maximum: field.max }) }
    case 'word':
      return { enum: [...field.words] }
    case 'words':
      return { type: 'array', items: { enum: [...field.words] } }
    case 'refs':
    case 'texts':
      return { type: 'array', items: { type: 'string' } }
    case 'owner':
      return {
        type: ['string', 'object'],
        properties: { external: { type: 'string' } },
        required: ['external'],
        additionalProperties: false,
      }
    case 'bilingual':
      return {
        type: ['string', 'object'],
        properties: { vi: { type: 'string' }, en: { type: 'string' } },
        required: ['vi', 'en'],
        additionalProperties: false,
      }
    case 'outline':
      return { type: 'object', additionalProperties: { type: 'string' } }
    case 'patch':
      return { $ref: `#/$defs/${section}-set` }
    case 'object':
      return groupOf(field.fields, section)
    case 'list':
      return { type: 'array', items: groupOf(field.fields, section) }
  }
}

/** JSON text with keys as built, two spaces, final newline: the same bytes every time. */
export const schemaText = (schema: Json): string => `${JSON.stringify(schema, null, 2)}\n`
