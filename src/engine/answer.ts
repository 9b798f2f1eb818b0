import type { Finding, Requirement } from '../findings/finding.ts'
import type { Waiver } from '../model/architecture.ts'

/** What one rule says about one state. */
export interface Answer {
  requirement: Requirement
  findings: Finding[]
  /** Waivers that were needed. */
  used: Waiver[]
}
