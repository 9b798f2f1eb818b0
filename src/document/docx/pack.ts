import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { byCodePoint } from '../../util/order.ts'

/** The first day a ZIP file can name. Entries have no day of their own: two runs must give the same bytes. */
const NO_DAY = new Date(1980, 0, 1)
const FIRST = '[Content_Types].xml'

/**
 * The library's file with nothing in it that differs between two runs: entries in a fixed order without times, and the
 * properties with the day of the document.
 * @param day `2020-09-30T00:00:00Z`; without one the properties name none.
 */
export function packed(file: Uint8Array, day: string | undefined): Uint8Array {
  const parts = unzipSync(file)
  const names = Object.keys(parts).sort((a, b) => Number(b === FIRST) - Number(a === FIRST) || byCodePoint(a, b))
  const entries: Zippable = {}
  for (const name of names) {
    const content = parts[name] ?? new Uint8Array()
    entries[name] = [fixed(name, content, day), { mtime: NO_DAY, level: 6 }]
  }
  return zipSync(entries)
}

function fixed(name: string, content: Uint8Array, day: string | undefined): Uint8Array {
  if (name === 'docProps/core.xml') return dated(content, day)
  return name === 'word/document.xml' ? renumbered(content) : content
}

const DATE = /(<dcterms:(created|modified) [^>]*>)[^<]*(<\/dcterms:\2>)/g

const dated = (content: Uint8Array, day: string | undefined): Uint8Array =>
  strToU8(strFromU8(content).replace(DATE, (_, open, __, close) => (day === undefined ? '' : `${open}${day}${close}`)))

/** Where a heading's bookmark is named: in tags and in fields, never in text, which holds no `<`. */
const NAMING = /<w:(?:hyperlink|bookmarkStart|bookmarkEnd) [^>]*>|<w:instrText[^>]*>[^<]*/g
const NAME = /_Toc\d+/g
const ID = /w:id="\d+"/

/** The library counts bookmarks through the whole life of the process; here they count from 1. */
function renumbered(content: Uint8Array): Uint8Array {
  const [names, ids] = [ordinals(), ordinals()]
  const text = strFromU8(content).replace(NAMING, place =>
    place.replace(NAME, name => `_Toc${names(name)}`).replace(ID, id => `w:id="${ids(id)}"`),
  )
  return strToU8(text)
}

/** Numbers whatever it is asked for, from 1 on, in the order it is first asked. */
function ordinals(): (key: string) => number {
  const numbers = new Map<string, number>()
  return key => numbers.get(key) ?? numbers.set(key, numbers.size + 1).size
}
