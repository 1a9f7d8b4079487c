/** What a draft still lacks: the same list for every check, and a shorter one for every explainer. What must be met is met before anything can be proposed. */

import type { Database } from '#db'
import { isRatingKey } from '#desk/checks'
import { type Edition, findEdition } from '#desk/editions'
import { Refusal } from '#desk/refusals'
import { listReplies } from '#desk/replies'
import type { Clock } from '#privacy'
import { citedNumbers } from './footnotes.ts'
import { charactersOf, type DraftPart, linesOf, summaryLimit } from './parts.ts'
import { isTakenBackSince, newestNumber } from './published.ts'
import { readParts } from './read-draft.ts'
import { sourcesOf } from './sources.ts'

export type ChecklistKey =
  | 'claim' | 'title' | 'summary' | 'rating' | 'ratingExplanation' | 'body' | 'sources' | 'footnotes' | 'uncited' | 'replies' | 'repliesLate'
  | 'claims' | 'claimedOn' | 'original' | 'originalStands' | 'behind' | 'change' | 'ratingChange' | 'plainText' | 'helpsWith'

export interface ChecklistItem {
  key: ChecklistKey
  met: boolean
  /** False where it is only worth a look. */
  must: boolean
  data?: Record<string, string | number>
}

export async function checklist({ db, clock }: { db: Database; clock: Clock }, editionId: string): Promise<ChecklistItem[]> {
  const edition = await findEdition(db, editionId)
  if (!edition) throw new Refusal('not-found')
  const parts = await readParts(db, editionId)
  const text = (part: DraftPart) => parts[part]?.text.trim() ?? ''
  const items = edition.kind === 'explainer' ? explainerItems(text) : await checkItems({ db, clock }, edition, text)
  if (edition.id !== edition.checkId) {
    const newest = await newestNumber(db, edition.checkId)
    const translates = Number(text('translates')) || newest
    items.push({ key: 'original', must: true, met: newest > 0 && translates <= newest })
    if (await isTakenBackSince(db, edition.checkId, translates)) items.push({ key: 'originalStands', must: true, met: text('changeKind') === 'retraction' && (await newestNumber(db, edition.id)) > 0 })
    items.push({ key: 'behind', must: false, met: translates >= newest, data: { translates, newest } })
  }
  if (edition.kind === 'explainer') {
    if ((await newestNumber(db, edition.id)) > 0) items.push({ key: 'change', must: true, met: ['minor', 'substantive', 'retraction'].includes(text('changeKind')) && text('changeNote') !== '' })
    return items
  }
  const before = await ratingBefore(db, editionId)
  if (before !== null) {
    const [kind, rated] = [text('changeKind'), before !== text('rating')]
    items.push({ key: 'change', must: true, met: ['minor', 'substantive', 'rating', 'retraction'].includes(kind) && text('changeNote') !== '' })
    items.push({ key: 'ratingChange', must: true, met: kind === 'retraction' || before === '' || (kind === 'rating') === rated })
  }
  return items
}

type Text = (part: DraftPart) => string

/** It cites no evidence of its own: a footnote would point nowhere. */
function explainerItems(text: Text): ChecklistItem[] {
  const cited = citedNumbers(text('body'))
  return [
    { key: 'title', must: true, met: text('title') !== '' },
    summaryItem(text),
    { key: 'body', must: true, met: text('body') !== '' },
    { key: 'plainText', must: true, met: cited.length === 0, data: { numbers: cited.join(', ') } },
    { key: 'helpsWith', must: false, met: linesOf(text('helpsWith')).length > 0 },
  ]
}

async function checkItems({ db, clock }: { db: Database; clock: Clock }, edition: Edition, text: Text): Promise<ChecklistItem[]> {
  const sources = await sourcesOf(db, edition.checkId)
  const cited = citedNumbers(text('body'))
  const dangling = cited.filter((number) => !sources.numbers.includes(number))
  const uncited = sources.numbers.filter((number) => !cited.includes(number))
  const replies = await listReplies({ db, clock }, edition.checkId)
  const late = replies.filter(({ isOverdue }) => isOverdue)

  return [
    { key: 'claim', must: true, met: text('claim') !== '' },
    { key: 'title', must: true, met: text('title') !== '' },
    summaryItem(text),
    { key: 'rating', must: true, met: isRatingKey(text('rating')) },
    { key: 'ratingExplanation', must: true, met: isOneSentence(text('ratingExplanation'), edition.language) },
    { key: 'body', must: true, met: text('body') !== '' },
    { key: 'sources', must: true, met: sources.areEnough || text('fewSources') !== '', data: { independent: sources.independent, primary: sources.primary } },
    { key: 'footnotes', must: true, met: dangling.length === 0, data: { numbers: dangling.join(', ') } },
    { key: 'uncited', must: false, met: uncited.length === 0, data: { numbers: uncited.join(', ') } },
    { key: 'replies', must: true, met: replies.length > 0 },
    ...(late.length > 0 ? [{ key: 'repliesLate', must: false, met: false, data: { count: late.length } } as const] : []),
    { key: 'claims', must: false, met: await hasClaims(db, edition.checkId) },
    { key: 'claimedOn', must: true, met: isNoDayOrReal(text('claimedOn')) },
  ]
}

function summaryItem(text: Text): ChecklistItem {
  const length = charactersOf(text('summary'))
  return { key: 'summary', must: true, met: length > 0 && length <= summaryLimit, data: { length, limit: summaryLimit } }
}

async function hasClaims(db: Database, checkId: string): Promise<boolean> {
  return (await db.selectFrom('check_claims').select('claim_id').where('check_id', '=', checkId).limit(1).executeTakeFirst()) !== undefined
}

/** Null where nothing is published; empty where it was lawfully removed. */
async function ratingBefore(db: Database, editionId: string): Promise<string | null> {
  const row = await db.selectFrom('checks').select('rating_key').where('id', '=', editionId).where('version_sha256', 'is not', null).executeTakeFirst()
  return row ? (row.rating_key ?? '') : null
}

function isOneSentence(text: string, language: string): boolean {
  if (text === '' || text.includes('\n')) return false
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment)).length === 1
}

function isNoDayOrReal(day: string): boolean {
  if (day === '') return true
  const moment = new Date(`${day}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !day.startsWith('0000') && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)
}
