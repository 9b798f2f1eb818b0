import type { Verified } from '../../findings/finding.ts'
import type { Architecture } from '../../model/architecture.ts'
import type { LegalDocument } from '../../model/framework.ts'
import { type Lang, setByTool, verified, wordOf } from '../../text/words.ts'
import { printable } from '../printable.ts'

/** Name of the element with this id; nothing for the architecture itself and for figures, which have none. */
export function nameOf(architecture: Architecture, id: string): string | undefined {
  const name = architecture.elements.get(id)?.values.name
  return name === undefined ? undefined : printable(String(name))
}

/** What a reference means to a reader: the name of what it points at. */
export function referenceName(architecture: Architecture, reference: unknown, field: string, lang: Lang): string {
  const target = architecture.resolve(reference, field)
  const written = printable(String(reference))
  switch (target.kind) {
    case 'element':
      return nameOf(architecture, target.id) ?? written
    case 'national':
      return printable(architecture.framework.national.get(target.id)?.name[lang] ?? written)
    case 'external':
      return printable(target.text)
    case 'agency':
      return printable(architecture.framework.agencies.agencies.get(target.code)?.name ?? written)
    case 'foreign':
    case 'unknown':
    case 'broken':
      return written
  }
}

/** How well a source was verified, as it stands beside it; of what the tool demands, that it does. */
export const markOf = (document: LegalDocument | undefined, how: Verified, lang: Lang): string =>
  document?.setByTool ? setByTool[lang] : wordOf(verified, how, lang)

/** How a document is cited; English readers get the number in English where the register has it. */
export const numberOf = ({ number, numberEn }: LegalDocument, lang: Lang): string =>
  lang === 'en' ? (numberEn ?? number) : number
