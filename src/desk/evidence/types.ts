/** The words of evidence: what a source is, how its copy stands, and what the desk's people say about it. */

import type { Database } from '#db'
import type { Clock, Random } from '#privacy'

export interface EvidenceDeps {
  db: Database
  clock: Clock
  random: Random
}

export const kinds = ['primary', 'secondary'] as const
export const stances = ['for', 'against', 'context'] as const

export type Kind = (typeof kinds)[number]
export type Stance = (typeof stances)[number]

/** What a person says about a source. */
export interface EvidenceFields {
  title: string
  /** Who publishes it. */
  source: string
  kind: Kind
  stance: Stance
  quote: string | null
  shows: string | null
  interest: string | null
}

/** Why there is no copy. Those of the first line are verdicts on what came back; a person may keep it all the same. */
export const doubts = ['login-wall', 'not-found-page', 'gone', 'home-page', 'consent-wall', 'needs-script', 'challenge', 'empty'] as const
export const faults = ['not-a-link', 'scheme', 'port', 'credentials', 'not-public', 'unknown-host', 'unreachable', 'too-slow', 'too-large', 'too-many-redirects', 'encoding', 'status', 'type', 'unreadable', 'given-up', 'forgotten'] as const

export type Doubt = (typeof doubts)[number]
export type CaptureFault = Doubt | (typeof faults)[number]

export type CaptureState = 'waiting' | 'running' | 'kept' | 'failed'

export interface CaptureView {
  id: number
  state: CaptureState
  fault: CaptureFault | null
  status: number | null
  askedAt: Date
  finishedAt: Date | null
  finalUrl: string | null
  contentType: string | null
  pageTitle: string | null
  keptBecause: string | null
}

export interface Evidence extends EvidenceFields {
  id: string
  checkId: string
  number: number
  url: string | null
  revision: number
  addedAt: Date
  /** The last one that was asked for. */
  capture: CaptureView | null
  /** The newest copy that was kept. */
  snapshot: { sha256: string; mediaType: string; madeAt: Date; bytes: number; hasText: boolean } | null
  /** Whether the quote stands in the readable text of the copy; null where there is no quote or no text to look in. */
  quoteFound: boolean | null
}
