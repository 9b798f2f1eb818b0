import type { Lang } from '../../src/text/words.ts'

/** Of every page there are two: `x.md` in English and `x.vi.md` in Vietnamese. */
export const fileOf = (name: string, lang: Lang): string => (lang === 'en' ? `${name}.md` : `${name}.vi.md`)

export const LANGS: readonly Lang[] = ['en', 'vi']

/** Links to the same page in the other language and to others, at the top of a page. `name` is that of the page. */
export function top(name: string, lang: Lang, others: readonly (readonly [text: string, link: string])[] = []): string {
  const other =
    lang === 'en' ? (['Tiếng Việt', fileOf(name, 'vi')] as const) : (['English', fileOf(name, 'en')] as const)
  const links = [other, ...others].map(([text, link]) => `[${text}](${link})`)
  return `<!-- Made by \`npm run generate\`. Do not edit. -->\n\n${links.join(' · ')}`
}

/** Blocks of a page, with an empty line between them. */
export const page = (blocks: readonly (string | readonly string[])[]): string =>
  `${blocks
    .flat()
    .filter(block => block !== '')
    .join('\n\n')}\n`
