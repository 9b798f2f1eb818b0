import { ELEMENT_SECTIONS, SECTIONS, STATUSES } from '../model/language.ts'

/** A JSON Schema. */
export type Schema = { [key: string]: unknown }

export const text: Schema = { type: 'string' }
export const texts: Schema = { type: 'array', items: { type: 'string' } }
export const flag: Schema = { type: 'boolean' }
export const number: Schema = { type: 'number' }
export const section: Schema = { enum: [...ELEMENT_SECTIONS] }
export const sectionList: Schema = { anyOf: [section, { type: 'array', items: section, minItems: 1 }] }
export const which: Schema = { enum: ['existing', 'stated'] }

/** An object that has exactly these properties, the named ones required. */
export const object = (properties: { [name: string]: Schema }, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...(required.length ? { required: [...required] } : {}),
})

/** Words in both languages. An agency's own rules may do without English; they are then Vietnamese in both. */
export const bilingual: Schema = object({ vi: text, en: text }, ['vi'])

/** Properties of a selection (`Selection` in src/model/framework.ts). */
export const selection: { [name: string]: Schema } = {
  section: {
    anyOf: [{ enum: ['architecture', ...ELEMENT_SECTIONS] }, { type: 'array', items: { enum: [...SECTIONS] } }],
  },
  types: texts,
  except: texts,
  statuses: { type: 'array', items: { enum: [...STATUSES] } },
  which,
  own: flag,
  where: text,
}
