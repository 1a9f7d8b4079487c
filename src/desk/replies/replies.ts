/** Writing down who was asked and what they said. Whatever changes ends an open proposal of the check, in the same transaction. */

import { type Database, inTransaction } from '#db'
import { lockCheck, voidProposal } from '#desk/editions'
import { Refusal } from '#desk/refusals'
import { cleanText } from '#desk/submissions'
import type { Clock, Random } from '#privacy'

interface Deps {
  db: Database
  clock: Clock
  random: Random
}

export interface ReplyFields {
  whom: string
  how: string | null
  askedOn: string | null
  deadline: string | null
  notAskedBecause: string | null
  answer: string | null
  answeredOn: string | null
}

type Given = { [Name in keyof ReplyFields]?: string | null }

export interface NewReply extends Given {
  /** Chosen by the form that sends it, so that a form that is sent twice adds one. */
  id?: string
  checkId: string
  personId: string
}

export const replyLimits = { whom: 200, how: 300, notAskedBecause: 1000, answer: 10_000 } as const

export async function addReply(deps: Deps, { id = deps.random(10).toString('hex'), checkId, personId, ...given }: NewReply): Promise<string> {
  const row = columnsOf(cleanReply(given))
  await inTransaction(deps.db, async (tx) => {
    await lockCheck(tx, checkId)
    const added = await tx.insertInto('replies').values({ id, check_id: checkId, ...row, added_by: personId, added_at: deps.clock(), removed_by: null, removed_at: null }).onConflict((on) => on.doNothing()).returning('id').executeTakeFirst()
    if (added) await voidProposal(tx, checkId, personId, deps.clock())
  })
  return id
}

/** Somebody else's change in between is a refusal; what is sent twice is taken once. */
export async function changeReply(deps: Deps, { checkId, replyId, base, personId, ...given }: Given & { checkId: string; replyId: string; base: number; personId: string }): Promise<void> {
  const wanted = columnsOf(cleanReply(given))
  await inTransaction(deps.db, async (tx) => {
    await lockCheck(tx, checkId)
    const row = await tx.selectFrom('replies').selectAll().where('id', '=', replyId).where('check_id', '=', checkId).where('removed_at', 'is', null).executeTakeFirst()
    if (!row) throw new Refusal('not-found')
    if ((Object.keys(wanted) as (keyof typeof wanted)[]).every((name) => row[name] === wanted[name])) return
    if (row.revision !== base) throw new Refusal('changed-meanwhile')
    await voidProposal(tx, checkId, personId, deps.clock())
    await tx.updateTable('replies').set({ ...wanted, revision: base + 1 }).where('id', '=', replyId).execute()
  })
}

export async function removeReply(deps: Deps, { checkId, replyId, personId }: { checkId: string; replyId: string; personId: string }): Promise<void> {
  await inTransaction(deps.db, async (tx) => {
    await lockCheck(tx, checkId)
    const removed = await tx.updateTable('replies').set({ removed_by: personId, removed_at: deps.clock() }).where('id', '=', replyId).where('check_id', '=', checkId).where('removed_at', 'is', null).returning('id').executeTakeFirst()
    if (removed) await voidProposal(tx, checkId, personId, deps.clock())
  })
}

/** Either asked on a day, or not asked for a reason; a deadline and an answer belong to what was asked. */
function cleanReply(given: Given): ReplyFields {
  const whom = text('whom', given.whom)
  const askedOn = day('askedOn', given.askedOn)
  const notAskedBecause = askedOn ? null : text('notAskedBecause', given.notAskedBecause)
  if (!whom) throw new Refusal('empty', { field: 'whom' })
  if (!askedOn && !notAskedBecause) throw new Refusal('empty', { field: 'askedOn' })
  const deadline = askedOn ? day('deadline', given.deadline) : null
  if (askedOn && deadline && deadline < askedOn) throw new Refusal('bad-day', { field: 'deadline' })
  const answer = askedOn ? text('answer', given.answer) : null
  const answeredOn = answer ? day('answeredOn', given.answeredOn) : null
  if (askedOn && answeredOn && answeredOn < askedOn) throw new Refusal('bad-day', { field: 'answeredOn' })
  return { whom, how: askedOn ? text('how', given.how) : null, askedOn, deadline, notAskedBecause, answer, answeredOn }
}

function text(field: keyof typeof replyLimits, given: string | null | undefined): string | null {
  const clean = cleanText(given ?? '').trim()
  if (clean.length > replyLimits[field]) throw new Refusal('too-long', { field, limit: replyLimits[field], length: clean.length })
  return clean === '' ? null : clean
}

function day(field: string, given: string | null | undefined): string | null {
  const written = (given ?? '').trim()
  if (written === '') return null
  const date = new Date(`${written}T00:00:00Z`)
  const exists = /^[1-9]\d{3}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written)
  if (!exists) throw new Refusal('bad-day', { field })
  return written
}

function columnsOf({ whom, how, askedOn, deadline, notAskedBecause, answer, answeredOn }: ReplyFields) {
  return { whom, how, asked_on: askedOn, deadline, not_asked_because: notAskedBecause, answer, answered_on: answeredOn }
}
