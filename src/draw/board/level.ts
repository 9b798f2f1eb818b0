import { type LegendItem, legendItem } from '../frame.ts'
import { FINE, width } from '../measure.ts'
import { text } from '../parts.ts'
import type { Cell, Lang, SecurityLevel } from '../picture.ts'
import { BLUE, GREY, type Plate, RED, WHITE } from '../scene.ts'
import { BOARD_LABELS } from './labels.ts'

const NUMBER = { size: FINE, bold: true }

/** The level on a box: white on blue when its dossier is approved, blue on white when not, a question mark without one. */
export function levelPlate(level: SecurityLevel, x: number, y: number, lang: Lang): Plate {
  const { value, approved, short } = level
  // Only letters the pictures' font has: PNG files know no other.
  const sign = value === undefined ? '?' : short ? `${value} !` : String(value)
  const colour = short ? RED : value === undefined ? GREY : BLUE
  const w = Math.max(18, width(sign, NUMBER) + 10)
  const filled = approved && value !== undefined
  return {
    kind: 'plate',
    x: x - 8,
    y: y - 9,
    w,
    h: 18,
    round: true,
    fill: filled ? colour : WHITE,
    stroke: colour,
    sign: text(x - 8 + w / 2, y + 4, sign, NUMBER, { anchor: 'middle', fill: filled ? WHITE : colour }),
    tip: sayLevel(level, lang),
  }
}

function sayLevel({ value, approved, short }: SecurityLevel, lang: Lang): string {
  const words = BOARD_LABELS[lang]
  if (value === undefined) return words.unknownLevel
  if (short) return words.shortLevel
  return approved ? words.approvedLevel : words.openLevel
}

const SAMPLES: readonly SecurityLevel[] = [
  { value: 3, approved: true, short: false },
  { value: 3, approved: false, short: false },
  { value: 3, approved: true, short: true },
  { approved: false, short: false },
]

/** What the plates of the picture mean. */
export function levelLegend(cells: readonly Cell[], lang: Lang): LegendItem[] {
  const said = new Set(cells.flatMap(({ level }) => (level ? [sayLevel(level, lang)] : [])))
  return SAMPLES.filter(level => said.has(sayLevel(level, lang))).map(level => {
    const label = sayLevel(level, lang)
    return legendItem(label, levelPlate(level, 0, 0, lang).w, (x, y) => [levelPlate(level, x + 8, y, lang)])
  })
}

/** In a text without plates: the level, and what is not as it should be beyond what the note says. */
export function levelWords({ value, approved }: SecurityLevel, lang: Lang): string {
  const words = BOARD_LABELS[lang]
  if (value === undefined) return words.noLevel.toLocaleLowerCase('vi')
  const level = words.level(value).toLocaleLowerCase('vi')
  return approved ? `${level}, ${words.approvedDossier}` : level
}
