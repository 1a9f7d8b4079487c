/** Publishes a world's own checks by the road of every check: a draft, its sources, a proposal, the approval of another person, an entry in the log. */

import { inTransaction } from '#db'
import { approve, propose, type PublishDeps } from '#desk/approvals'
import { checkId, type CheckRecord } from '#desk/checks'
import { type DraftPart, readParts, savePart } from '#desk/drafts'
import { newEdition } from '#desk/editions'
import { addEvidence } from '#desk/evidence'
import { addReply } from '#desk/replies'
import type { Random } from '#privacy'
import { demoPeople, stands } from './demo-people.ts'
import { nameTopics } from './name-topics.ts'
import type { DeskWork, World } from './types.ts'

export interface OwnDeps extends PublishDeps {
  random: Random
}

type Parts = { [part in DraftPart]?: string }

/** One version, in the order in which the world published them. */
interface Step {
  record: CheckRecord
  number: 1 | 2
  day: string
}

/** Each version is one transaction; what stands already is passed over. */
export async function publishOwn(deps: OwnDeps, world: World): Promise<void> {
  const steps = stepsOf(world)
  if (steps.length === 0) return
  const ids = [...new Set(steps.map(({ record }) => checkId(record.sourceKey)))]
  const published = await deps.db.selectFrom('publications').select(['edition_id', 'number']).where('edition_id', 'in', ids).execute()
  const standing = new Set(published.map(({ edition_id, number }) => `${edition_id} ${number}`))
  const missing = steps.filter(({ record, number }) => !standing.has(`${checkId(record.sourceKey)} ${number}`))
  if (missing.length === 0) return
  const topics = await nameTopics(deps, world, noonOf(missing[0].day))
  for (const step of missing) await publishStep(deps, world, topics, step)
}

function stepsOf({ checks, work }: World): Step[] {
  const own = checks.filter((record) => record.origin === 'desk')
  const steps = own.flatMap((record): Step[] => {
    const { change } = work[record.sourceKey] ?? {}
    return [{ record, number: 1, day: record.publishedOn! }, ...(change ? [{ record, number: 2 as const, day: change.on }] : [])]
  })
  return steps.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : Number(Boolean(a.record.translationOf)) - Number(Boolean(b.record.translationOf))))
}

async function publishStep(deps: OwnDeps, world: World, topics: Map<string, string[]>, { record, number, day }: Step): Promise<void> {
  const at = noonOf(day)
  const editionId = checkId(record.sourceKey)
  const work = world.work[record.sourceKey] ?? {}
  await inTransaction(deps.db, async (db) => {
    const then = { ...deps, db, clock: () => at }
    const { reviewer, approver } = await demoPeople(db, at)
    if (await stands(db, editionId, number)) return
    if (number === 1) await writeFirst(then, world, record, topics.get(record.translationOf ?? record.sourceKey) ?? [], reviewer)
    else await writeChange(then, record, work, reviewer)
    const { sha256 } = await propose(then, { editionId, personId: reviewer })
    await approve(then, { sha256, approverId: approver })
  })
}

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}

async function writeFirst(deps: OwnDeps, world: World, record: CheckRecord, topics: string[], personId: string): Promise<void> {
  const { db, clock } = deps
  const id = checkId(record.sourceKey)
  const original = record.translationOf ?? record.sourceKey
  const work = world.work[original] ?? {}
  const reasons = world.reasons[record.language!] ?? world.reasons.en
  await newEdition(db, { id, kind: 'check', checkId: checkId(original), language: record.language!, personId, at: clock() })
  if (original === record.sourceKey) await addSources(deps, record, work, reasons.notAsked, personId)
  const parts = { ...partsOf(record, work, reasons.fewSources), topics: topics.join('\n'), ...world.work[record.sourceKey]?.change?.was }
  const rows = Object.entries(parts).filter(([, text]) => text).map(([part, text]) => ({ edition_id: id, part, revision: 1, text, person_id: personId, saved_at: clock(), after_version: 0 }))
  await db.insertInto('draft_revisions').values(rows).execute()
}

function partsOf(record: CheckRecord, { evidence, cites }: DeskWork, fewSources: string): Parts {
  const isOriginal = !record.translationOf
  return {
    claim: record.claim,
    title: record.title,
    summary: record.summary,
    rating: record.ratingKey,
    ratingExplanation: firstSentence(record.summary!, record.language!),
    body: [record.body, ...(isOriginal ? (cites ?? []) : [])].join('\n\n'),
    claimant: record.claimant,
    appearances: record.appearances?.join('\n'),
    fewSources: evidence ? undefined : fewSources,
  }
}

function firstSentence(text: string, language: string): string {
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) return segment.trim()
  return text
}

/** Of each source a copy is kept at once: nothing of an invented town can be fetched. */
async function addSources(deps: OwnDeps, record: CheckRecord, { evidence = [], reply }: DeskWork, notAskedBecause: string, personId: string): Promise<void> {
  const id = checkId(record.sourceKey)
  for (const { copy, ...source } of evidence) await addEvidence(deps, { ...source, checkId: id, personId, upload: { bytes: Buffer.from(copy), name: `${source.title}.txt` } })
  await addReply(deps, { checkId: id, personId, ...(reply ?? { whom: record.claimant, notAskedBecause }) })
}

/** What stood there before gives way to what the world says now. */
async function writeChange(deps: OwnDeps, record: CheckRecord, work: DeskWork, personId: string): Promise<void> {
  const editionId = checkId(record.sourceKey)
  const { kind, note, was } = work.change!
  const now = partsOf(record, work, '')
  const changed = Object.fromEntries(Object.keys(was).map((part) => [part, now[part as DraftPart] ?? '']))
  const standing = await readParts(deps.db, editionId)
  for (const [part, text] of Object.entries({ ...changed, changeKind: kind, changeNote: note })) {
    await savePart(deps, { editionId, part, base: standing[part as DraftPart]?.revision ?? 0, text, personId })
  }
}
