import type { Verdict } from '../findings/finding.ts'

/**
 * Colours of the verdicts on paper, six hex digits without a sign. They only repeat what the words beside them say:
 * office printers print black. Ink on its ground has a contrast of at least 4.5 to 1.
 */
export const VERDICT_COLOURS: Readonly<Record<Verdict, { ink: string; ground: string }>> = {
  satisfied: { ink: '1E6B3A', ground: 'E6F2EA' },
  violated: { ink: 'A31515', ground: 'FBE9E7' },
  undetermined: { ink: '7A4F00', ground: 'FFF4D6' },
  'not-applicable': { ink: '555555', ground: 'F2F2F2' },
  waived: { ink: '2F4F7C', ground: 'E8EEF7' },
}
