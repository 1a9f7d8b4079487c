/** What the room is given from outside. */

import type { Database } from '#db'

export type Clock = () => Date
export type Random = (bytes: number) => Buffer

/** Kept outside the database (DATA_DIR/secrets), so that a copy of the database alone cannot be tested against guessed addresses. */
export interface Secrets {
  pepper: Buffer
}

export interface PrivacyDeps {
  db: Database
  clock: Clock
  random: Random
  secrets: Secrets
}
