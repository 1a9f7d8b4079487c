/** Private links to a submission: a random token for the asker, its hash for us. */

import { createHash } from 'node:crypto'
import type { Database } from '#db'
import type { Clock, Random } from '#privacy'

export async function newStatusLink(tx: Database, { clock, random }: { clock: Clock; random: Random }, submissionId: string): Promise<string> {
  const token = random(16).toString('base64url')
  await tx.insertInto('status_links').values({ token_hash: hashOf(token), submission_id: submissionId, created_at: clock() }).execute()
  return token
}

export async function submissionOfToken(db: Database, token: string): Promise<string | null> {
  return (await linkOf(db, token).executeTakeFirst())?.submission_id ?? null
}

/** The same until the transaction ends: a split that is taken back may make two submissions one. */
export async function heldSubmission(tx: Database, token: string): Promise<string | null> {
  return (await linkOf(tx, token).forShare().executeTakeFirst())?.submission_id ?? null
}

export async function forgetStatusLink(db: Database, token: string): Promise<void> {
  await db.deleteFrom('status_links').where('token_hash', '=', hashOf(token)).execute()
}

function linkOf(db: Database, token: string) {
  return db.selectFrom('status_links').select('submission_id').where('token_hash', '=', hashOf(token))
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
