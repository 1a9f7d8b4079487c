/** The words of learning from the archive. */

import type { Standing, Verdict } from '#match/learn'
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

export interface RankerResult {
  /** Messages of which askers said something that the index still finds. */
  messages: number
  /** Measured on messages that were left out of learning. */
  standing: { before: Standing; after: Standing }
  accepted: boolean
  /** The desk's evaluation without and with it, at the cut-offs then in force; only where it was accepted. */
  evaluation: { before: Figures; after: Figures } | null
  /** Which features the weights belong to. */
  features: string
  weights: number[]
}
