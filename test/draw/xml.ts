/** A strict reader of the little XML a picture or an office document may hold: throws at anything that is not well-formed. */
export interface Tag {
  name: string
  attributes: Readonly<Record<string, string>>
  text: string
  parent: Tag | undefined
}

const PICTURE = /<(\/?)([a-z-]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
/** Names with a namespace, capitals and figures. */
const OFFICE = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const ENTITY = /&(?:amp|lt|gt|quot|apos|#39);/g

/** A part of an office document. */
export const parseOfficeXml = (source: string): Tag[] => parsed(source.replace(/^<\?xml [^?]*\?>\s*/, ''), OFFICE)

export const parseXml = (source: string): Tag[] => parsed(source, PICTURE)

const DRAWN = ['svg', 'title', 'desc', 'style', 'rect', 'text', 'g', 'path']

/** Tags and attributes of a picture that only draws has none of: what could run, load or lead elsewhere. */
export const strangeParts = (tags: readonly Tag[]): string[] =>
  tags.flatMap(({ name, attributes }) => [
    ...(DRAWN.includes(name) ? [] : [name]),
    ...Object.keys(attributes).filter(key => key.startsWith('on') || key.includes('href')),
  ])

function parsed(source: string, token: RegExp): Tag[] {
  const tags: Tag[] = []
  const open: Tag[] = []
  token.lastIndex = 0
  while (token.lastIndex < source.length) {
    const at = token.lastIndex
    const match = token.exec(source)
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
  for (const [, name = '', value = ''] of source.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`Attribute twice: ${name}`)
    found[name] = value
  }
  return found
}
