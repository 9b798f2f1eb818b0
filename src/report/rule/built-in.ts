import { builtIn } from '../../text/built-in.ts'
import { type Lang, levels } from '../../text/words.ts'
import { byCodePoint } from '../../util/order.ts'

/** A problem the tool reports of files themselves: what it means and what to do. */
export interface BuiltInView {
  id: string
  severity: string
  title: string
  means: string
  fix: string
  /** Lines that begin with a space, `-` (wrong) or `+` (right); '' where there is none. */
  example: string
}

/** Ids of findings that no rule file makes. */
export const BUILT_IN: readonly string[] = Object.keys(builtIn).sort(byCodePoint)

export function builtInView(id: string, lang: Lang): BuiltInView | undefined {
  if (!Object.hasOwn(builtIn, id)) return undefined
  const { level, title, means, fix, example } = builtIn[id as keyof typeof builtIn]
  return {
    id,
    severity: level.map(one => levels[one][lang]).join(', '),
    title: title[lang],
    means: means[lang],
    fix: fix[lang],
    example,
  }
}
