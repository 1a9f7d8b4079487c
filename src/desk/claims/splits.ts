/** One claim that is two: chosen submissions move to a claim of their own, and can be moved back. */

import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import { sql } from 'kysely'
import { type Database, inTransaction } from '#db'
import { isTellingLink, longStatement, statementOf, type Wording, wordingOf } from '#desk/comparing'
import { Refusal } from '#desk/refusals'
import { fingerprintReading, fingerprints } from '#match'
import type { Clock, Random } from '#privacy'
import { familyOf, rootOf } from './family.ts'
import { addFingerprints, addLinks, openClaim } from './join-claim.ts'
import { lockClaims } from './lock.ts'
import { mergeClaims } from './merges.ts'

interface Deps {
  db: Database
  clock: Clock
  random: Random
}

interface Moved {
  id: string
  claim_id: string
  asker: Buffer
  text_hash: Buffer
}

/** A claim with more different messages than this is told by the first of them. */
const mostTexts = 2_000
/** So many are in memory at once. */
const stretch = 50

/** `submissionIds` name messages: every copy of the claim with the same words goes with them. Says which claim is new; the same form sent again leads to the same one. */
export async function splitClaim(deps: Deps, { claimId, submissionIds, personId }: { claimId: string; submissionIds: string[]; personId: string }): Promise<string> {
  if (submissionIds.length === 0) throw new Refusal('nothing-chosen')
  return inTransaction(deps.db, async (tx) => {
    await lockClaims(tx)
    const root = await rootOf(tx, claimId)
    const family = await familyOf(tx, root)
    const chosen = await sameWords(tx, family, submissionIds)
    if (chosen.length === 0) {
      const before = await splitBefore(tx, { family, submissionIds, personId })
      if (before) return before
      throw new Refusal('split-meanwhile')
    }
    await refuseWholeClaim(tx, family, chosen)

    const { language } = await tx.selectFrom('claims').select('language').where('id', '=', root).executeTakeFirstOrThrow()
    const first = await tx.selectFrom('submissions').select(['text', 'url']).where('id', '=', chosen[0].id).executeTakeFirstOrThrow()
    const created = await openClaim(tx, deps, { statement: statementOf(first), links: [], fingerprints: [] }, language)
    for (const [from, submissions] of Map.groupBy(chosen, (submission) => submission.claim_id)) {
      await move(tx, submissions, created.id, rekeying(created.askerKey))
      await tx
        .insertInto('claim_splits')
        .values({ from_claim: from, new_claim: created.id, submission_ids: submissions.map(({ id }) => id), split_by: personId, split_at: deps.clock(), undone_by: null, undone_at: null })
        .execute()
      await restate(tx, from)
    }
    await restate(tx, created.id)
    return created.id
  })
}

/** The claim to which this person has moved exactly these messages, and where they still are. */
async function splitBefore(tx: Database, { family, submissionIds, personId }: { family: string[]; submissionIds: string[]; personId: string }): Promise<string | undefined> {
  const split = await tx
    .selectFrom('submissions')
    .innerJoin('claim_splits', (join) => join.onRef('claim_splits.new_claim', '=', 'submissions.claim_id').on(sql<boolean>`submissions.id = any (claim_splits.submission_ids)`))
    .select('claim_splits.new_claim')
    .where('submissions.id', 'in', submissionIds)
    .where('from_claim', 'in', family)
    .where('split_by', '=', personId)
    .where('undone_at', 'is', null)
    .groupBy('claim_splits.new_claim')
    .having((is) => is.fn.count('submissions.id').distinct(), '=', new Set(submissionIds).size)
    .executeTakeFirst()
  return split?.new_claim
}

/** The oldest first: the first of them words the new claim. Locked, so that retention cannot take their words away meanwhile. */
async function sameWords(tx: Database, family: string[], submissionIds: string[]): Promise<Moved[]> {
  const named = await tx
    .selectFrom('submissions')
    .select('text_hash')
    .where(sql<boolean>`id = any(${submissionIds})`)
    .where('claim_id', 'in', family)
    .where((is) => is.or([is('text', '<>', ''), is('url', 'is not', null)]))
    .execute()
  return tx
    .selectFrom('submissions')
    .select(['id', 'claim_id', 'asker', 'text_hash'])
    .where('claim_id', 'in', family)
    .where(sql<boolean>`text_hash = any(${named.map(({ text_hash }) => text_hash)})`)
    .orderBy('received_at')
    .orderBy('id')
    .forUpdate()
    .execute()
}

async function refuseWholeClaim(tx: Database, family: string[], chosen: Moved[]): Promise<void> {
  const rest = await tx
    .selectFrom('submissions')
    .select('id')
    .where('claim_id', 'in', family)
    .where(sql<boolean>`id <> all(${chosen.map(({ id }) => id)})`)
    .where((is) => is.or([is('text', '<>', ''), is('url', 'is not', null)]))
    .limit(1)
    .executeTakeFirst()
  if (!rest) throw new Refusal('whole-claim')
}

/**
 * What came to the new claim since stays there, and the new claim is merged into the one it came from. Where it was merged elsewhere,
 * answered or closed since, going back would carry that along to askers whom nobody meant: then it is refused.
 */
export async function undoSplit(deps: Deps, { newClaim, personId }: { newClaim: string; personId: string }): Promise<void> {
  await inTransaction(deps.db, async (tx) => {
    await lockClaims(tx)
    await refuseBuiltOn(tx, newClaim)
    const splits = await tx.updateTable('claim_splits').set({ undone_by: personId, undone_at: deps.clock() }).where('new_claim', '=', newClaim).where('undone_at', 'is', null).returning(['from_claim', 'submission_ids']).execute()
    if (splits.length === 0) return
    const { asker_key } = await tx.selectFrom('claims').select('asker_key').where('id', '=', newClaim).executeTakeFirstOrThrow()
    for (const { from_claim, submission_ids } of splits) {
      const moved = await tx.selectFrom('submissions').select(['id', 'claim_id', 'asker', 'text_hash']).where('claim_id', '=', newClaim).where('id', 'in', submission_ids).execute()
      await move(tx, moved, from_claim, unkeying(asker_key))
      await restate(tx, from_claim)
    }
    await restate(tx, newClaim)
    if ((await rootOf(tx, newClaim)) === newClaim) await mergeClaims({ db: tx, clock: deps.clock }, { from: [newClaim], into: splits[0].from_claim, personId })
  })
}

async function refuseBuiltOn(tx: Database, newClaim: string): Promise<void> {
  const open = await tx.selectFrom('claim_splits').select('from_claim').where('new_claim', '=', newClaim).where('undone_at', 'is', null).execute()
  if (open.length === 0) return
  const root = await rootOf(tx, newClaim)
  const homes = new Set(await Promise.all(open.map(({ from_claim }) => rootOf(tx, from_claim))))
  const { standing } = await tx.selectFrom('queue_entries').select('standing').where('claim_id', '=', root).executeTakeFirstOrThrow()
  const isElsewhere = root !== newClaim && !homes.has(root)
  if (isElsewhere || (root === newClaim && (standing === 'answered' || standing === 'not-checkable'))) throw new Refusal('split-built-on')
}

/** Where the same asker has sent the same words to that claim again meanwhile, the two become one. */
async function move(tx: Database, submissions: Moved[], to: string, keyed: (asker: Buffer) => Buffer): Promise<void> {
  const moving = submissions.map(({ id, asker, text_hash }) => ({ id, asker: keyed(asker), text_hash }))
  const rows = sql`unnest(${moving.map(({ id }) => id)}::text[], ${moving.map(({ asker }) => asker)}::bytea[], ${moving.map(({ text_hash }) => text_hash)}::bytea[]) as moving (id, asker, text_hash)`
  const { rows: again } = await sql<{ id: string; there: string }>`
    select moving.id, there.id as there from ${rows} join submissions there on there.claim_id = ${to} and there.asker = moving.asker and there.text_hash = moving.text_hash`.execute(tx)
  for (const { id, there } of again) await become(tx, id, there)
  await sql`update submissions set claim_id = ${to}, asker = moving.asker, network = null from ${rows} where submissions.id = moving.id`.execute(tx)
}

/** Its links are held first, so that what is said through them meanwhile is said of the one that stays. */
async function become(tx: Database, id: string, there: string): Promise<void> {
  await tx.updateTable('status_links').set({ submission_id: there }).where('submission_id', '=', id).execute()
  await tx.selectFrom('submissions').select('id').where('id', '=', id).forUpdate().execute()
  await sql`
    insert into submission_feedback select ${there}, check_id, helpful, at from submission_feedback where submission_id = ${id}
    on conflict (submission_id, check_id) do update set helpful = excluded.helpful, at = excluded.at where submission_feedback.at < excluded.at`.execute(tx)
  await tx.updateTable('submission_unmaskings').set({ submission_id: there }).where('submission_id', '=', id).execute()
  await tx.deleteFrom('submissions').where('id', '=', id).execute()
}

/**
 * A pseudonym holds for one claim only. One that moves is turned into another by a permutation that the new claim's key chooses:
 * who is one asker stays one asker, the same asker cannot be seen in both claims, and moving back gives the old pseudonym again.
 */
function rekeying(key: Buffer): (asker: Buffer) => Buffer {
  const cipher = createCipheriv('aes-128-ecb', permutationKey(key), null).setAutoPadding(false)
  return (asker) => cipher.update(asker)
}

function unkeying(key: Buffer): (asker: Buffer) => Buffer {
  const decipher = createDecipheriv('aes-128-ecb', permutationKey(key), null).setAutoPadding(false)
  return (asker) => decipher.update(asker)
}

function permutationKey(key: Buffer): Buffer {
  return createHash('sha256').update(key).update('moved').digest().subarray(0, 16)
}

/** Words a claim by what it holds now, and with it all by which a new copy finds it. */
async function restate(tx: Database, claimId: string): Promise<void> {
  const { statement } = await tx.selectFrom('claims').select('statement').where('id', '=', claimId).executeTakeFirstOrThrow()
  const telling = new Set<string>()
  let first: Wording | undefined
  let same: Wording | undefined
  for await (const wording of wordingsOf(tx, claimId)) {
    first ??= wording
    if (wording.statement === statement) same ??= wording
    for (const link of wording.links) if (isTellingLink(link)) telling.add(link)
  }
  const words = same ?? first

  await tx.deleteFrom('claim_links').where('claim_id', '=', claimId).execute()
  await tx.deleteFrom('claim_shingles').where('claim_id', '=', claimId).execute()
  await tx.updateTable('claims').set({ statement: words?.statement ?? '', fingerprint_reading: fingerprintReading }).where('id', '=', claimId).execute()
  if (!words) return
  await addLinks(tx, claimId, [...new Set([...words.links, ...telling])])
  await addFingerprints(tx, claimId, fingerprints(words.statement))
}

/** Each once, the oldest first. Reading the links of all takes long: others have their turn in between. */
async function* wordingsOf(tx: Database, claimId: string): AsyncGenerator<Wording> {
  const each = tx
    .selectFrom('submissions')
    .distinctOn('text_hash')
    .select(['id', 'received_at'])
    .where('claim_id', '=', claimId)
    .where((is) => is.or([is('text', '<>', ''), is('url', 'is not', null)]))
    .orderBy('text_hash')
    .orderBy('received_at')
  const ids = await tx.selectFrom(each.as('each')).select('id').orderBy('received_at').limit(mostTexts).execute()
  let read = 0
  for (let from = 0; from < ids.length; from += stretch) {
    const texts = await tx
      .selectFrom('submissions')
      .select(['text', 'url'])
      .where('id', 'in', ids.slice(from, from + stretch).map(({ id }) => id))
      .orderBy('received_at')
      .execute()
    for (const text of texts) {
      const wording = wordingOf(statementOf(text))
      yield wording
      read += wording.statement.length
      if (read < longStatement) continue
      read = 0
      await turn()
    }
  }
}
