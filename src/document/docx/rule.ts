import { BorderStyle, LineRuleType, type Paragraph } from 'docx'
import { spacer } from './spacer.ts'

/** Between the letters' tails and the rule. */
const ABOVE = 40
const HEIGHT = 60

/** A rule in the middle of the room for it; lengths in twips. */
export function rule(length: number, room: number): Paragraph {
  const side = Math.max(0, Math.round((room - length) / 2))
  return spacer({
    spacing: { before: ABOVE, line: HEIGHT, lineRule: LineRuleType.EXACT },
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
  })
}
