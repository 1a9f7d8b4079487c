/** The words of the newsletter. */

import type { Database } from '#db'
import type { Clock, Random } from '#privacy'

export interface NewsletterDeps {
  db: Database
  clock: Clock
  random: Random
  /** Stands outside the database; without it no address can be read. */
  key: Buffer
}

/** Who speaks, and where its pages stand. */
export interface Sender {
  deskName: string
  publicUrl: string
}

export type Cadence = 'daily' | 'weekly'

/** What a reader chose. */
export interface Choices {
  cadence: Cadence
  /** null is every language. */
  language: string | null
  /** None is every topic. */
  topics: string[]
}

/** One thing a digest tells. */
export interface News {
  editionId: string
  entryIndex: number
  language: string
  ratingKey: string | null
  claim: string
  summary: string | null
  correction: { kind: 'minor' | 'substantive' | 'rating' | 'retraction'; note: string } | null
}

export interface Letter {
  to: string
  subject: string
  text: string
  html: string
  messageId: string
  headers: Record<string, string>
}

/** Throws Unsent where it is sure that nothing was taken; any other error leaves that open. */
export interface Mailer {
  send(letter: Letter): Promise<void>
  close(): void
}

export class Unsent extends Error {
  /** Whether the server will not have letters for this address, or could not be asked now. */
  readonly isFinal: boolean

  constructor(message: string, isFinal: boolean) {
    super(message)
    this.name = 'Unsent'
    this.isFinal = isFinal
  }
}
