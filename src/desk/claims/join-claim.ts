/** Finds the claim that a message is a copy of, or opens one for it. */

import { setImmediate as turn } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '#db'
import { areAboutTheSameLink, areCopies, type Copy, isTellingLink, longStatement, type Wording, wordingOf } from '#desk/comparing'
import { fingerprintReading } from '#match'
import type { Clock, Random } from '#privacy'

export interface JoinedClaim {
  id: string
  askerKey: Buffer
}

const mostCandidates = 5

/** `firstChance` is that of the message's best check, kept if it opens a claim. After lockClaims. A copy of a claim that was merged joins that claim itself, and is counted for what it was merged into. */
export async function joinClaim(
  tx: Database,
  { clock, random }: { clock: Clock; random: Random },
  copy: Copy,
  language: string,
  firstChance: number | null = null
): Promise<JoinedClaim> {
  const claim = (await claimOfText(tx, copy)) ?? (await claimOfLink(tx, copy))
  if (!claim) return openClaim(tx, { clock, random }, copy, language, firstChance)

  await addLinks(tx, claim.id, copy.links.filter(isTellingLink))
  return claim
}

async function claimOfText(tx: Database, copy: Copy): Promise<JoinedClaim | undefined> {
  if (copy.fingerprints.length === 0) return undefined
  const nearest = await tx
    .selectFrom('claim_shingles')
    .select(['claim_id', sql<number>`count(*)`.as('common')])
    .where(sql<boolean>`fingerprint = any(${arrayOf(copy.fingerprints)}::bigint[])`)
    .groupBy('claim_id')
    .orderBy('common', 'desc')
    .orderBy('claim_id')
    .limit(mostCandidates)
    .execute()
  return firstOf(tx, nearest.map((row) => row.claim_id), (candidate) => areCopies(copy, candidate))
}

async function claimOfLink(tx: Database, copy: Copy): Promise<JoinedClaim | undefined> {
  const telling = copy.links.filter(isTellingLink)
  if (telling.length === 0) return undefined
  const holding = await tx
    .selectFrom('claim_links')
    .innerJoin('claims', 'claims.id', 'claim_links.claim_id')
    .select('claims.id')
    .where('claim_links.link', 'in', telling)
    .groupBy('claims.id')
    .orderBy('claims.opened_at')
    .orderBy('claims.id')
    .limit(mostCandidates)
    .execute()
  return firstOf(tx, holding.map((row) => row.id), (candidate) => areAboutTheSameLink(copy, candidate))
}

/** In the order of the ids. Locked, so that retention cannot take their wording away while a copy joins; those without wording are past joining. */
async function firstOf(tx: Database, ids: string[], belongs: (candidate: Wording) => boolean | Promise<boolean>): Promise<JoinedClaim | undefined> {
  if (ids.length === 0) return undefined
  const rows = await tx.selectFrom('claims').select(['id', 'statement', 'asker_key']).where('id', 'in', ids).where('statement', '<>', '').forShare().execute()
  const inOrder = ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
  for (const { id, statement, asker_key } of inOrder) {
    if (await belongs(wordingOf(statement))) return { id, askerKey: asker_key }
    if (statement.length > longStatement) await turn()
  }
  return undefined
}

export async function openClaim(tx: Database, { clock, random }: { clock: Clock; random: Random }, copy: Copy, language: string, firstChance: number | null = null): Promise<JoinedClaim> {
  const claim = { id: random(10).toString('hex'), askerKey: random(32) }
  await tx.insertInto('claims').values({ id: claim.id, statement: copy.statement, language, asker_key: claim.askerKey, opened_at: clock(), fingerprint_reading: fingerprintReading, first_chance: firstChance }).execute()
  await addLinks(tx, claim.id, copy.links)
  await addFingerprints(tx, claim.id, copy.fingerprints)
  return claim
}

export async function addFingerprints(tx: Database, claimId: string, fingerprints: bigint[]): Promise<void> {
  if (fingerprints.length === 0) return
  await sql`insert into claim_shingles (fingerprint, claim_id) select unnest(${arrayOf(fingerprints)}::bigint[]), ${claimId} on conflict do nothing`.execute(tx)
}

/** As PostgreSQL writes an array, in one piece: there may be ten thousand. */
function arrayOf(fingerprints: bigint[]): string {
  return `{${fingerprints.join(',')}}`
}

export async function addLinks(tx: Database, claimId: string, links: string[]): Promise<void> {
  if (links.length === 0) return
  await sql`insert into claim_links (link, claim_id) select unnest(${links}::text[]), ${claimId} on conflict do nothing`.execute(tx)
}
