import { FINE, width } from './measure.ts'
import { text } from './parts.ts'
import { type Change, SIGNS } from './picture.ts'
import { AMBER, BLUE, GREEN, INK, type Plate, RED, WHITE } from './scene.ts'

/** Small signs of the pictures of the way, each told by its form. */

const SIGN = { size: 13, bold: true }
const NUMBER = { size: FINE, bold: true }

const COLOURS: Readonly<Record<Change, string>> = { added: GREEN, removed: RED, changed: AMBER, renamed: BLUE }

/** `+`, `×`, `~` or `→` around a point. */
export function changeSign(change: Change, x: number, y: number, tip: string): Plate {
  const colour = COLOURS[change]
  return {
    kind: 'plate',
    x: x - 8,
    y: y - 8,
    w: 16,
    h: 16,
    round: false,
    fill: WHITE,
    stroke: colour,
    sign: text(x, y + 4.6, SIGNS[change], SIGN, { anchor: 'middle', fill: colour }),
    tip,
  }
}

/** The number of a day: white on dark where mandatory requirements turn, dark on white where only others do. */
export function dayMark(x: number, y: number, number: string, mandatory: boolean, tip: string): Plate {
  const w = Math.max(18, width(number, NUMBER) + 8)
  return {
    kind: 'plate',
    x: x - w / 2,
    y: y - 9,
    w,
    h: 18,
    round: true,
    fill: mandatory ? INK : WHITE,
    stroke: INK,
    sign: text(x, y + 4, number, NUMBER, { anchor: 'middle', fill: mandatory ? WHITE : INK }),
    tip,
  }
}
