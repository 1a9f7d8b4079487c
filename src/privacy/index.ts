/** What keeps askers unknown: pseudonyms keyed by claim, salts that are destroyed, limits without addresses, retention. */

import type { Database } from '#db'

export type Clock = () => Date
export type Random = (bytes: number) => Buffer

/** Kept outside the database (DATA_DIR/secrets), so that a copy of the database alone cannot be tested against guessed addresses. */
export interface Secrets {
  pepper: Buffer
}

/** Who asks: the random secret of their cookie, when they hold one, and the network address the request came from. Neither is ever stored. */
export interface AskerIdentity {
  secret: string | null
  address: string | null
}

export interface PrivacyDeps {
  db: Database
  clock: Clock
  random: Random
  secrets: Secrets
}

const later = () => { throw new Error('not written yet') }
/** A new cookie secret: 128 random bits in base64url, 22 characters. */
export function newAskerSecret(_random: Random): string { return later() }
/** What a limit counts by: the network (/24 or /48) under the salt of the day. */
export async function limitKey(_deps: PrivacyDeps, _address: string | null): Promise<Buffer> { return later() }
export interface Turn { allowed: boolean; retryAfterSeconds: number }
/** Counts one more hit of the key in the database, so that all nodes count together. */
export async function takeTurn(_deps: { db: Database; clock: Clock }, _key: Buffer, _limit: { hits: number; seconds: number }): Promise<Turn> { return later() }
/** The same in this process's memory, for reads: keyed by the network under a random key that never leaves memory. */
export function memoryLimiter(_deps: { clock: Clock; random: Random }, _limit: { hits: number; seconds: number }): { take(address: string | null): Turn } { return later() }
export interface Swept { salts: number; networks: number; rateCounts: number; submissions: number; claims: number }
export async function sweepRetention(_deps: { db: Database; clock: Clock }): Promise<Swept> { return later() }
