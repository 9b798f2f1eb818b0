import picocolors from 'picocolors'
import type { Level } from '../../findings/finding.ts'

export type Paint = (text: string) => string

/** The few colours of the terminal report; all of them plain text when `colour` is false. */
export interface Palette {
  title: Paint
  /** Beside the point: places, gutters, hashes. */
  quiet: Paint
  label: Paint
  rule: Paint
  level: Readonly<Record<Level, Paint>>
}

export function paletteOf(colour: boolean): Palette {
  const colours = picocolors.createColors(colour)
  return {
    title: colours.bold,
    quiet: colours.dim,
    label: colours.cyan,
    rule: colours.dim,
    level: {
      error: text => colours.bold(colours.red(text)),
      warning: text => colours.bold(colours.yellow(text)),
      note: text => colours.bold(colours.cyan(text)),
    },
  }
}
