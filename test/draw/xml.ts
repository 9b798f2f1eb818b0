/** A strict reader of the little XML a picture may hold: throws at anything that is not well-formed. */
export interface Tag {
  name: string
  attributes: Readonly<Record<string, string>>
  text: string
  parent: Tag | undefined
}

const TOKEN = /<(\/?)([a-z-]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const ENTITY = /&(?:amp|lt|gt|quot|#39);/g

export function parseXml(source: string): Tag[] {
  const tags: Tag[] = []
  const open: Tag[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(source)
    if (!match) throw new Error(`Not XML: ${source.slice(at, at + 60)}`)
    const [, closing, name = '', attributes = '', empty, text] = match
    checkText(text ?? attributes)
    const current = open.at(-1)
    if (text !== undefined) {
      if (current) current.text += text
    } else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`Unbalanced: ${name}`)
    } else {
      const tag: Tag = { name, attributes: readAttributes(attributes), text: '', parent: current }
      tags.push(tag)
      if (!empty) open.push(tag)
    }
  }
  if (open.length > 0) throw new Error(`Not closed: ${open.map(t => t.name).join()}`)
  return tags
}

function checkText(text: string): void {
  if (text.replace(ENTITY, '').includes('&')) throw new Error(`Bare &: ${text.slice(0, 60)}`)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what XML forbids.
  if (/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]/.test(text)) throw new Error('Control character')
}

function readAttributes(source: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', value = ''] of source.matchAll(/([a-zA-Z:-]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`Attribute twice: ${name}`)
    found[name] = value
  }
  return found
}
