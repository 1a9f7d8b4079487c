/** The words of learning from the archive. */

import type { Verdict } from '#match/learn'
import type { Figures } from '#desk/tuning'

export interface LearningResult {
  /** How many checks the archive had. */
  checks: number
  /** What the archive's own held-out pairs say; null where there was too little to learn from. */
  verdict: Verdict | null
  /** The desk's evaluation without and with it, at the cut-offs then in force; only where the verdict was good. */
  evaluation: { before: Figures; after: Figures } | null
  /** Whether it is used. */
  isKept: boolean
}
