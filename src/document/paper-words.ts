import type { Architecture } from '../model/architecture.ts'
import { referenceName } from '../report/view/names.ts'
import { type Lang, sections, wordOf } from '../text/words.ts'

/**
 * A message of the tool as a signed document says it. Machine words stand in backticks in messages: on paper a reference
 * or a requirement is called by its name, a word in brackets behind its meaning is left out, and so are sentences after
 * the first that only tell what to write in the file. Texts in “…” are names from the model and stay as they are.
 * @param titles requirements by id
 */
export function onPaper(
  message: string,
  architecture: Architecture,
  titles: ReadonlyMap<string, string>,
  lang: Lang,
): string {
  const [first = '', ...rest] = sentences(message)
  const kept = [first, ...rest.filter(sentence => !sentence.includes('`') && !IN_FILE.has(sentence))]
  const named = (id: string) => {
    const title = titles.get(id)
    if (title !== undefined) return `“${title.replace(/\.$/, '')}”`
    if (Object.hasOwn(sections, id)) return wordOf(sections, id, lang).toLowerCase()
    return id.startsWith('national/') ? referenceName(architecture, id, '', lang) : id
  }
  return outside(kept.join(' '), text =>
    text
      .replace(/ \((?:trường |mục |field |section )?`[^`]*`\)/g, '')
      .replace(/, `[^`]*`\)/g, ')')
      .replace(/ \(`?national\/[a-z0-9.-]+`?\)/g, '')
      .replace(/`([^`]*)`/g, (_, id: string) => named(id))
      .replace(/(?<![\w/])national\/[a-z0-9-]+/g, named),
  )
}

/** Closing sentences that only ask for a line in the file. */
const IN_FILE: ReadonlySet<string> = new Set(['Bổ sung thông tin này.', 'Add it.'])

/** Sentences, told apart by full stop, space and capital outside of quotation marks. */
function sentences(message: string): string[] {
  const found: string[] = []
  let [depth, start] = [0, 0]
  for (let i = 0; i < message.length; i++) {
    if (message[i] === '“') depth++
    if (message[i] === '”' && depth > 0) depth--
    if (depth === 0 && /^\. \p{Lu}/u.test(message.slice(i, i + 4))) {
      found.push(message.slice(start, i + 1))
      start = i + 2
    }
  }
  return [...found, message.slice(start)]
}

/** A change to what stands outside of quotation marks. */
const outside = (message: string, change: (text: string) => string): string =>
  message
    .split(/(“[^”]*”)/)
    .map((part, i) => (i % 2 === 1 ? part : change(part)))
    .join('')
