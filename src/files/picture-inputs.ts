import {
  arrange,
  arrangeSheets,
  arrangeWhole,
  BOARD_VIEWS,
  type BoardView,
  inSheets,
  STATE_VIEWS,
  type View,
  WAY_VIEWS,
  type WayView,
  waySheets,
} from '../draw/draw.ts'
import type { PictureInput } from '../draw/picture.ts'
import type { Picture, WayInput } from '../draw/way.ts'
import { inOrder } from '../findings/order.ts'
import type { Gap } from '../gap.ts'
import { requiredSystems } from '../model/required.ts'
import type { Result } from '../run.ts'
import { formatDay } from '../text/words.ts'
import { shownSheets } from './sheets.ts'

export const VIEWS: readonly View[] = [...STATE_VIEWS, ...BOARD_VIEWS, ...WAY_VIEWS]

/** In which language, and by which version of the tool. */
export interface Edition {
  lang: 'vi' | 'en'
  version: string
}

export const isOfWay = (view: View): view is WayView => WAY_VIEWS.some(one => one === view)
const isBoard = (view: View): view is BoardView => BOARD_VIEWS.some(one => one === view)

/** The sheets of a view: one, or several where one would be too full to read; none where it cannot be drawn. */
export function picturesOf(
  view: View,
  result: Result,
  way: Gap | undefined,
  edition: Edition,
  listed = true,
): Picture[] {
  if (isOfWay(view)) return way ? waySheets(view, { ...wayInput(way, edition), listed }) : []
  if (!result.on) return []
  const input = pictureInput(result, result.on, edition)
  return isBoard(view) ? arrangeSheets(view, input) : inSheets(arrange(view, input))
}

/**
 * Those of a view that a document carries, which finds pages for them itself: of a board that is no more than a few sheets
 * all of it in one, for a summary would only say part of it twice.
 */
export function picturesForPages(
  view: View,
  result: Result,
  way: Gap | undefined,
  edition: Edition,
): readonly Picture[] {
  const sheets = picturesOf(view, result, way, edition, false)
  const shown = shownSheets(sheets, result)
  if (!isBoard(view) || !result.on || shown.length < 2) return shown
  return [arrangeWhole(view, pictureInput(result, result.on, edition))]
}

function wayInput({ result, from, to, points, difference, turns }: Gap, edition: Edition): Omit<WayInput, 'listed'> {
  const [first, last] = [points[0], points.at(-1)].map(point => {
    if (!point) throw new Error('A way has a first and a last point.')
    const { state, requirements, findings } = point
    const all = inOrder([...findings.values()].flat())
    return pictureInput({ ...result, requirements: [...requirements], findings: all }, state, edition)
  })
  if (!first || !last) throw new Error('A way has a first and a last point.')
  const { lang } = edition
  const [start, end] = [formatDay(from, lang), formatDay(to, lang)]
  return {
    lang,
    heading: {
      ...first.heading,
      subtitle:
        lang === 'vi'
          ? `Từ hiện trạng ngày ${start} đến kiến trúc mục tiêu ngày ${end}, theo lộ trình đã khai báo`
          : `From the current state on ${start} to the target on ${end}, projected from the stated roadmap`,
    },
    from,
    to,
    first,
    last,
    difference,
    points: points.map(({ state, requirements }) => ({ day: state.day, verdicts: requirements.map(r => r.verdict) })),
    turns,
    rules: result.rules.map(rule => rule.source),
  }
}

export function pictureInput(result: Result, state: PictureInput['state'], { lang, version }: Edition): PictureInput {
  const { architecture, rules, requirements, findings } = result
  const { framework } = architecture
  const vi = lang === 'vi'
  const title = architecture.about.title ?? architecture.about.agency?.name ?? architecture.id
  return {
    state,
    lang,
    findings,
    required: requiredSystems(
      rules.map(rule => rule.source),
      requirements,
    ),
    heading: {
      title,
      subtitle: subtitle(state, lang),
      footer: `${framework.title[lang]} · Khung ${version} · ${vi ? 'mô hình' : 'model'} ${short(architecture.contentHash)} · ${vi ? 'bộ yêu cầu' : 'requirements'} ${short(result.rulesHash)}`,
    },
  }
}

/** Whose day it is: facts of one day, looked at on another, are not the state on that other day. */
function subtitle({ kind, day, architecture }: PictureInput['state'], lang: 'vi' | 'en'): string {
  const vi = lang === 'vi'
  const on = formatDay(day, lang)
  if (kind === 'target')
    return vi
      ? `Kiến trúc mục tiêu tính đến ngày ${on} theo lộ trình đã khai báo`
      : `Target state on ${on}, projected from the stated roadmap`
  const { dataAsOf } = architecture
  if (dataAsOf === undefined || dataAsOf === day) return vi ? `Hiện trạng tại ngày ${on}` : `Current state on ${on}`
  const data = formatDay(dataAsOf, lang)
  return vi
    ? `Hiện trạng theo số liệu ngày ${data}, xét tại ngày ${on}`
    : `Current state by the data of ${data}, assessed as of ${on}`
}

/** First digits of a hash: enough to tell versions apart on paper; reports carry it whole. */
export const short = (hash: string): string => hash.replace('sha256:', '').slice(0, 12)
