import { readTemplate } from './read/pack.ts'
import { shippedTemplates } from './read/template.ts'
import { schemaOf } from './schemas.ts'
import { documentKinds, wordOf } from './text/words.ts'
import { idFrom } from './util/fold.ts'

export { shippedTemplates }

/** What a new architecture begins with: its file, and the schema its editor completes with. */
export function newArchitecture(
  folder: string,
  level: string,
  lang: 'vi' | 'en',
  today: string,
): { name: string; text: string }[] {
  const document = wordOf(documentKinds, level, lang)
  const values: Record<string, string> = { id: idOf(folder), level, today, document }
  const text = readTemplate(`model/architecture.${lang}.yaml`).replace(
    /\{\{(\w+)\}\}/g,
    (whole, key: string) => values[key] ?? whole,
  )
  return [
    { name: '.khung/khung-1.schema.json', text: schemaOf('model') ?? '' },
    { name: 'architecture.yaml', text },
  ]
}

/** The folder's name as an id. */
function idOf(folder: string): string {
  const id = idFrom(folder)
  return id === '' || id === 'national' ? 'kien-truc' : id
}
