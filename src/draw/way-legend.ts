import { VERDICTS, type Verdict } from '../findings/finding.ts'
import { verdicts } from '../text/words.ts'
import { type LegendItem, legendItem, legendTitle, SAMPLE } from './frame.ts'
import { NOTE, text } from './parts.ts'
import { CHANGES, type Change, type Lang, type Overview } from './picture.ts'
import { ROADMAP_LABELS } from './roadmap-labels.ts'
import { lateSign } from './roadmap-row.ts'
import { BLUE, INK, PALE, type Pattern, RED, type Shape, type Stroke } from './scene.ts'
import { changeSign, dayMark } from './signs.ts'
import { VERSION_LABELS } from './versions/labels.ts'
import { TASK_LOOKS, type TaskLook } from './way.ts'
import { WAY_LABELS } from './way-labels.ts'

const patch = (label: string, pattern: Pattern, framed: boolean): LegendItem =>
  legendItem(label, SAMPLE.w, (x, y) => {
    const rect = { x, y: y - SAMPLE.h / 2, ...SAMPLE }
    const frame: Stroke = { kind: 'stroke', parts: [outline(rect)], stroke: INK, width: 1 }
    return [{ kind: 'patch', pattern, rects: [rect], tip: label }, ...(framed ? [frame] : [])]
  })

/** The corners of a rectangle and back to the first. */
export const outline = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }) => [
  { x, y },
  { x: x + w, y },
  { x: x + w, y: y + h },
  { x, y: y + h },
  { x, y },
]

const line = (label: string, look: Pick<Stroke, 'stroke' | 'width' | 'dash'>, arrow: boolean): LegendItem =>
  legendItem(label, 34, (x, y) => {
    const end = { x: x + 34, y }
    return [{ kind: 'stroke', parts: [[{ x, y }, end]], ...look, ...(arrow ? { arrow: end } : {}) }]
  })

export interface RoadmapSigns {
  looks: ReadonlySet<TaskLook>
  late: boolean
  waits: boolean
  due: boolean
  /** Rows of units in place of tasks. */
  span: boolean
}

export function roadmapLegend({ looks, late, waits, due, span }: RoadmapSigns, lang: Lang): LegendItem[] {
  const words = WAY_LABELS[lang]
  return [
    legendTitle(lang),
    ...TASK_LOOKS.filter(look => looks.has(look)).map(look => patch(words.looks[look], look, false)),
    ...(span ? [spanSample(lang)] : []),
    ...(waits ? [line(words.dependsOn, { stroke: INK, width: 1 }, true)] : []),
    ...(due ? [line(words.deadline, { stroke: RED, width: 1.3, dash: '6 4' }, false)] : []),
    ...(late ? [legendItem(words.lateSign, 14, (x, y) => [lateSign(x + 7, y, words.lateSign)])] : []),
  ]
}

const spanSample = (lang: Lang): LegendItem =>
  legendItem(ROADMAP_LABELS[lang].span, SAMPLE.w, (x, y) => [
    { kind: 'panel', x, y: y - SAMPLE.h / 2, ...SAMPLE, fill: PALE, stroke: BLUE },
    text(x + SAMPLE.w / 2, y + 4, '2', NOTE, { anchor: 'middle' }),
  ])

export interface ComplianceSigns {
  verdicts: ReadonlySet<Verdict>
  mandatory: boolean
  other: boolean
  successors: boolean
}

export function complianceLegend(signs: ComplianceSigns, lang: Lang): LegendItem[] {
  const words = WAY_LABELS[lang]
  const mark = (mandatory: boolean, label: string) =>
    legendItem(label, 18, (x, y) => [dayMark(x + 9, y, '1', mandatory, label)])
  return [
    legendTitle(lang),
    ...VERDICTS.filter(verdict => signs.verdicts.has(verdict)).map(verdict =>
      patch(verdicts[verdict][lang], verdict, true),
    ),
    ...(signs.mandatory ? [mark(true, words.marks.mandatory)] : []),
    ...(signs.other ? [mark(false, words.marks.other)] : []),
    ...(signs.successors ? [line(words.successors, { stroke: BLUE, width: 1, dash: '1.5 2.5' }, false)] : []),
  ]
}

/** What the signs on the boxes of a picture mean. */
export function changesLegend({ view, bands, lang }: Overview): LegendItem[] {
  const found = new Set(bands.flatMap(({ cells }) => cells.map(({ change }) => change)))
  const words: Readonly<Partial<Record<Change, string>>> =
    view === 'versions' ? VERSION_LABELS[lang].changes : WAY_LABELS[lang].changes
  return CHANGES.filter(change => found.has(change)).map(change => {
    const label = words[change] ?? ''
    return legendItem(label, 18, (x, y): Shape[] => [changeSign(change, x + 9, y, label)])
  })
}
