import { VERDICTS } from '../../findings/finding.ts'
import { axisOf } from '../axis.ts'
import { foot, head, PAGE } from '../frame.ts'
import type { Scene } from '../scene.ts'
import type { Compliance } from '../way.ts'
import { WAY_LABELS } from '../way-labels.ts'
import { complianceLegend } from '../way-legend.ts'
import { drawChart, SIDES } from './chart.ts'
import { countsText } from './compliance.ts'
import { drawTables, numberDays } from './table.ts'

/** Verdicts over time in steps, and below them which requirement turns when. */
export function layOutCompliance(picture: Compliance): Scene {
  const { lang, heading, from, to, steps, turns, successors } = picture
  const axis = axisOf(from, to, SIDES.left, PAGE - SIDES.left - SIDES.right)
  const marks = numberDays(picture)
  const above = head(heading, PAGE)
  const chart = drawChart(picture, marks, axis, above.bottom)
  const tables = picture.listed ? drawTables(picture, marks, chart.bottom + 26) : { shapes: [], bottom: chart.bottom }
  const signs = {
    verdicts: new Set(VERDICTS.filter((_, i) => steps.some(({ counts }) => (counts[i] ?? 0) > 0))),
    mandatory: turns.some(({ mandatory }) => mandatory),
    other: marks.some(({ mandatory }) => !mandatory),
    successors: successors.length > 0,
  }
  const end = foot(heading.footer, complianceLegend(signs, lang), tables.bottom + 16, PAGE)
  const [first, last] = [steps[0], steps.at(-1)].map(step => (step ? countsText(step, lang) : ''))
  return {
    width: PAGE,
    height: end.bottom,
    title: heading.title,
    description: `${heading.subtitle}. ${WAY_LABELS[lang].describe.compliance(first ?? '', last ?? '')}`,
    shapes: [...above.shapes, ...chart.shapes, ...tables.shapes, ...end.shapes],
  }
}
