/** Puts a published version of the desk's own in the place where readers and the match index find it. Called by the transaction that publishes, and by nothing else. */

import type { Database } from '#db'
import { announceFeed, lockFeed } from './feed.ts'
import type { RatingKey } from './ratings.ts'

export interface PublishedCheck {
  id: string
  sourceKey: string
  translationOf: string | null
  language: string
  claim: string
  title: string
  summary: string
  body: string
  ratingKey: RatingKey
  ratingExplanation: string
  claimant: string | null
  appearances: string[]
  topics: string[]
  publisher: { name: string; site?: string }
  versionSha256: Buffer
  versionNumber: number
  change: 'first' | 'minor' | 'substantive' | 'rating' | 'retraction'
  at: Date
}

/** The day of its first publication stays; what is retracted leaves the index with its translations, and their pages stay. */
export async function publishCheck(tx: Database, check: PublishedCheck): Promise<void> {
  await lockFeed(tx)
  const { at, change } = check
  const original = check.translationOf && (await tx.selectFrom('checks').select('id').where('id', '=', check.translationOf).executeTakeFirst())
  const shown = {
    translation_of: original ? original.id : null,
    language: check.language,
    claim: check.claim,
    title: check.title,
    summary: check.summary,
    body: check.body,
    rating_key: check.ratingKey,
    rating_explanation: check.ratingExplanation,
    claimant: check.claimant,
    appearances: check.appearances,
    topics: check.topics,
    publisher_name: check.publisher.name,
    publisher_site: check.publisher.site ?? null,
    content_hash: check.versionSha256,
    version_sha256: check.versionSha256,
    version_number: check.versionNumber,
    corrected_at: change === 'first' ? null : at,
    retracted_at: change === 'retraction' ? at : null,
    updated_at: at,
  }
  await tx
    .insertInto('checks')
    .values({ ...shown, id: check.id, origin: 'desk', source_key: check.sourceKey, rating: null, url: null, imported_from: null, published_on: at.toISOString().slice(0, 10), created_at: at })
    .onConflict((on) => on.column('id').doUpdateSet(shown))
    .execute()
  await tx.insertInto('check_feed').values({ check_id: check.id, kind: change === 'retraction' ? 'remove' : 'put', at }).execute()
  if (change === 'retraction') await takeBackTranslations(tx, check.id, at)
  await announceFeed(tx)
}

/** Of this check in other languages: what was taken back answers nobody there either. */
async function takeBackTranslations(tx: Database, id: string, at: Date): Promise<void> {
  const gone = await tx.updateTable('checks').set({ retracted_at: at, updated_at: at }).where('translation_of', '=', id).where('retracted_at', 'is', null).returning('id').execute()
  if (gone.length > 0) await tx.insertInto('check_feed').values(gone.map(({ id }) => ({ check_id: id, kind: 'remove' as const, at }))).execute()
}

/** True of a check whose words blankCheck has taken. */
export function isBlank({ claim }: { claim: string }): boolean {
  return claim === ''
}

/** What stood there was lawfully removed: the address stays, without a word of it. False where another version is shown. */
export async function blankCheck(tx: Database, { id, versionSha256, at }: { id: string; versionSha256: Buffer; at: Date }): Promise<boolean> {
  await lockFeed(tx)
  const { numUpdatedRows } = await tx
    .updateTable('checks')
    .set({ claim: '', title: null, summary: null, body: null, claimant: null, rating_key: null, rating_explanation: null, appearances: [], topics: [], updated_at: at })
    .where('id', '=', id)
    .where('version_sha256', '=', versionSha256)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await tx.insertInto('check_feed').values({ check_id: id, kind: 'remove', at }).execute()
  await announceFeed(tx)
  return true
}
