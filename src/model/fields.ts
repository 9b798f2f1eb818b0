/** How a field of the model language is described: once, for types, JSON Schema, hover help, rules and documentation. */
export interface About {
  readonly vi: string
  readonly en: string
  readonly required?: true
  /** The key may stand there without a value: a form to be filled in. */
  readonly empty?: true
}

export type Field = About &
  (
    | { readonly kind: 'id' | 'text' | 'flag' | 'number' | 'owner' | 'texts' | 'outline' | 'patch' }
    /** A day; a month or year will do unless it must be `whole`. */
    | { readonly kind: 'day'; readonly whole?: true }
    /** One text, or one for each language. */
    | { readonly kind: 'bilingual' }
    | { readonly kind: 'integer'; readonly min: number; readonly max?: number }
    | { readonly kind: 'word' | 'words'; readonly words: readonly string[] }
    /** A reference: to an element of one of these sections, `national/<id>` when `national`, or another architecture. */
    | { readonly kind: 'ref' | 'refs'; readonly to: readonly string[]; readonly national?: true }
    | { readonly kind: 'object' | 'list'; readonly fields: Fields }
  )

export type Fields = { readonly [name: string]: Field }

/** Who owns or operates something: a unit id, `agency/<code>`, or somebody outside as free text. */
export type Owner = string | { external: string }

/** The TypeScript type of a field's value, as the schema admits it. */
export type ValueOf<F extends Field> = F extends { kind: 'flag' }
  ? boolean
  : F extends { kind: 'number' | 'integer' }
    ? number
    : F extends { kind: 'day'; whole: true }
      ? string
      : F extends { kind: 'day' }
        ? string | number
        : F extends { kind: 'owner' }
          ? Owner
          : F extends { kind: 'word'; words: infer W extends readonly string[] }
            ? W[number]
            : F extends { kind: 'words'; words: infer W extends readonly string[] }
              ? W[number][]
              : F extends { kind: 'refs' | 'texts' }
                ? string[]
                : F extends { kind: 'object'; fields: infer S extends Fields }
                  ? RecordOf<S>
                  : F extends { kind: 'list'; fields: infer S extends Fields }
                    ? RecordOf<S>[]
                    : F extends { kind: 'bilingual' }
                      ? string | { vi: string; en: string }
                      : F extends { kind: 'patch' }
                        ? Record<string, unknown>
                        : F extends { kind: 'outline' }
                          ? Record<string, string>
                          : string

/** The TypeScript type of an object with these fields. */
export type RecordOf<S extends Fields> = {
  -readonly [K in keyof S as S[K] extends { required: true } ? K : never]: ValueOf<S[K]>
} & {
  -readonly [K in keyof S as S[K] extends { required: true } ? never : K]?: ValueOf<S[K]>
}
