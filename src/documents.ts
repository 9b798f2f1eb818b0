import { arrange, FONT_FACE, mermaid, svg, VIEWS, type View } from './draw/draw.ts'
import type { PictureInput } from './draw/picture.ts'
import { requiredSystems } from './engine/required.ts'
import { readTemplate } from './read/pack.ts'
import { html } from './report/html.ts'
import type { ReportInput } from './report/input.ts'
import { json } from './report/json.ts'
import { markdown } from './report/markdown.ts'
import type { Result } from './run.ts'
import { formatDay } from './text/words.ts'

export { VIEWS }

/** In which language, and by which version of the tool. */
export interface Edition {
  lang: 'vi' | 'en'
  version: string
}

/** A document made, and the name of its file. */
export interface Made {
  name: string
  text: string
}

/** The compliance report of one architecture in the given formats (`html`, `md`, `json`). */
export function reportFiles(result: Result, formats: readonly string[], edition: Edition): Made[] {
  const input: ReportInput = { ...result, version: edition.version, rules: result.rules.map(rule => rule.source) }
  const { lang } = edition
  const name = fileName(result, lang === 'vi' ? 'bao-cao-tuan-thu' : 'compliance-report')
  return formats.map(format => {
    if (format === 'json') return { name: `${name}.json`, text: json([input], { lang }) }
    if (format === 'md') return { name: `${name}.md`, text: markdown([input], { lang }) }
    const pictures = {
      overview: picture(result, 'overview', edition, { prefix: 'o', embedFont: false }),
      integration: picture(result, 'integration', edition, { prefix: 'i', embedFont: false }),
    }
    const template = readTemplate('report/report.html.hbs')
    return { name: `${name}.html`, text: html(input, { lang, pictures, fontFace: FONT_FACE, template }) }
  })
}

/** Pictures of one architecture (`svg`, `mmd`); none when no day is known, for then nothing is known to exist. */
export function pictureFiles(
  result: Result,
  views: readonly View[],
  formats: readonly string[],
  edition: Edition,
): Made[] {
  const { on } = result
  if (!on) return []
  return views.flatMap(view =>
    formats.map(format => ({
      name: `${fileName(result, VIEW_NAMES[view][edition.lang])}.${format}`,
      text:
        format === 'svg'
          ? picture(result, view, edition, { prefix: view, embedFont: true })
          : mermaid(arrange(view, pictureInput(result, on, edition))),
    })),
  )
}

const VIEW_NAMES = {
  overview: { vi: 'so-do-tong-the', en: 'overview' },
  integration: { vi: 'so-do-tich-hop', en: 'integration' },
} as const satisfies Record<View, Record<'vi' | 'en', string>>

/** `phu-yen_bao-cao-tuan-thu_2020-09-30`; the target state says so, for its day may be a current day as well. */
function fileName({ architecture, asOf, state }: Result, what: string): string {
  // An id read from a model never leads out of the folder: its letters are checked, a missing one is replaced.
  const id = /^[a-z0-9][a-z0-9.-]*$/.test(architecture.id) ? architecture.id : 'kien-truc'
  return [id, what, ...(state === 'target' ? ['muc-tieu'] : []), asOf ?? 'chua-ro-ngay'].join('_')
}

function picture(
  result: Result,
  view: View,
  edition: Edition,
  options: { prefix: string; embedFont: boolean },
): string {
  const { on } = result
  return on ? svg(arrange(view, pictureInput(result, on, edition)), options) : ''
}

function pictureInput(result: Result, state: PictureInput['state'], { lang, version }: Edition): PictureInput {
  const { architecture, rules, requirements, findings } = result
  const { framework } = architecture
  const vi = lang === 'vi'
  const title = architecture.about.title ?? architecture.about.agency?.name ?? architecture.id
  return {
    state,
    lang,
    findings,
    required: requiredSystems(rules, requirements),
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
const short = (hash: string): string => hash.replace('sha256:', '').slice(0, 12)
