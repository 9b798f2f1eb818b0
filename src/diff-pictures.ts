import type { DiffOptions, Version, Versions } from './diff.ts'
import { sheetsOfTwo } from './draw/draw.ts'
import type { PictureInput } from './draw/picture.ts'
import { drawn } from './files/drawn.ts'
import type { Made } from './files/made.ts'
import { idOf, sheetName } from './files/names.ts'
import { type Edition, pictureInput, short } from './files/picture-inputs.ts'
import { say } from './findings/message.ts'
import type { Result } from './run.ts'
import { formatDay } from './text/words.ts'

/** Forms in which the picture of two versions is written. */
export const DIFF_PICTURES = ['svg', 'png', 'mmd'] as const

/** How both versions are called: as they were asked for. */
export type Asked = Pick<DiffOptions, 'before' | 'after'>

/**
 * The overview of every architecture with what differs between its two versions marked, in the given formats; or why
 * there is none: without a day nothing is known to exist.
 */
export function diffPictures(
  all: readonly Versions[],
  asked: Asked,
  formats: readonly string[],
  edition: Edition,
): Made[] {
  return all.flatMap(versions => {
    const { old, now } = versions
    const [before, after] = [sideOf(old, edition), sideOf(now, edition)]
    const name = [idOf(versions), edition.lang === 'vi' ? 'so-do-khac-biet' : 'versions'].join('_')
    const fileOf = (sheet: string, format: string, make: Made['make']): Made => ({ name: `${sheet}.${format}`, make })
    if ((old && !before) || (now && !after)) {
      const problem = say('usage.no-day-to-draw', { architecture: versions.id })
      return formats.slice(0, 1).map(format => fileOf(name, format, () => ({ problem })))
    }
    const heading = headingOf(versions, asked, edition)
    const { lang } = edition
    const sheets = sheetsOfTwo({ lang, heading, before, after, comparison: versions.comparison })
    return sheets.flatMap((picture, i) => {
      const sheet = `${name}${sheetName(i, sheets.length, lang)}`
      return formats.map(format => fileOf(sheet, format, () => drawn(picture, format, sheet)))
    })
  })
}

const sideOf = (result: Result | undefined, edition: Edition): PictureInput | undefined =>
  result?.on && pictureInput(result, result.on, edition)

function headingOf({ title, old, now }: Versions, { before, after }: Asked, { lang, version }: Edition) {
  const vi = lang === 'vi'
  const side = (of: Version, result: Result | undefined): string => {
    const day = result?.on?.day
    const known = day === undefined ? '' : vi ? `, ngày ${formatDay(day, lang)}` : `, ${formatDay(day, lang)}`
    const none = vi ? ' (không có kiến trúc này)' : ' (does not have this architecture)'
    return `${nameOf(of)}${result ? known : none}`
  }
  const hash = (result: Result | undefined): string => (result ? short(result.architecture.contentHash) : '–')
  const framework = (now ?? old)?.architecture.framework.title[lang] ?? ''
  return {
    title,
    subtitle: vi
      ? `Khác biệt giữa hai phiên bản. Trước: ${side(before, old)}. Sau: ${side(after, now)}`
      : `Difference between two versions. Before: ${side(before, old)}. After: ${side(after, now)}`,
    footer: `${framework} · Khung ${version} · ${vi ? 'mô hình' : 'model'} ${hash(old)} → ${hash(now)}`,
  }
}

/** The revision, or the path as it was given. */
const nameOf = ({ revision, paths }: Version): string => revision ?? paths.join(', ').replaceAll('\\', '/')
