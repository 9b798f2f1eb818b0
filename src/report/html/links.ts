import type { Architecture } from '../../model/architecture.ts'
import type { Lang } from '../../text/words.ts'
import { printable } from '../printable.ts'
import { nameOf, referenceName } from '../view/names.ts'

/** A name, and where in the page more is said of it; `href` is '' where nothing is. */
export interface Link {
  text: string
  href: string
}

/** The id of a place in the page: the same id gives the same place, different ones different places, whatever is in them. */
export const anchorOf = (kind: 'tp' | 'yc' | 'kq', id: string): string =>
  `${kind}-${id.replace(/[^A-Za-z0-9.-]/gu, sign => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`)}`

export const elementAnchor = (id: string): string => anchorOf('tp', id)

/** What a reference names, with the row of the page that tells of it. */
export function linkTo(architecture: Architecture, reference: unknown, field: string, lang: Lang): Link {
  const target = architecture.resolve(reference, field)
  const text = referenceName(architecture, reference, field, lang)
  if (target.kind === 'element') return { text, href: `#${elementAnchor(target.id)}` }
  return { text, href: target.kind === 'national' ? `#${elementAnchor(`national/${target.id}`)}` : '' }
}

/** The element a finding is about; its subject as text where it is none. */
export function subjectLink(architecture: Architecture, subject: string): Link | undefined {
  const element = architecture.elements.get(subject)
  if (!element) return undefined
  return { text: nameOf(architecture, subject) ?? printable(subject), href: `#${elementAnchor(subject)}` }
}
