/** Makes the version document of a draft as it stands: the same draft, evidence and replies always give the same bytes. */

import { type Database } from '#db'
import type { RatingKey } from '#desk/checks'
import { linesOf, type Parts, readParts } from '#desk/drafts'
import type { Edition } from '#desk/editions'
import { citedEvidence } from '#desk/evidence'
import { printedReplies } from '#desk/replies'
import { type AnyDocument, type ChangeKind, readMediaSubject, type VersionDocument } from './document.ts'
import { newestPublished } from './published.ts'

/** The edition is to be locked, and the checklist met. `author` is how those who wrote it want to be named. */
export async function buildVersion(db: Database, { edition, author, at }: { edition: Edition; author: string | null; at: Date }): Promise<AnyDocument> {
  const parts = await readParts(db, edition.id)
  const previous = await newestPublished(db, edition.id)
  const text = textOf(parts)
  const common = {
    edition: edition.id,
    check: edition.checkId,
    number: (previous?.number ?? 0) + 1,
    language: edition.language,
    translates: await translated(db, edition, Number(text('translates'))),
    change: previous ? { kind: text('changeKind') as ChangeKind, note: text('changeNote') || null } : { kind: 'first' as const, note: null },
    title: text('title'),
    summary: text('summary'),
    body: text('body'),
    topics: linesOf(text('topics')),
    author,
    preparedAt: at.toISOString(),
    previous: previous?.sha256.toString('hex') ?? null,
  }
  if (edition.kind === 'explainer') return { ...common, format: 'touchstone-explainer/1', helpsWith: linesOf(text('helpsWith')) }
  return {
    ...common,
    format: 'touchstone-version/1',
    claim: text('claim'),
    rating: { key: text('rating') as RatingKey, explanation: text('ratingExplanation') },
    claimant: text('claimant') || null,
    claimedOn: text('claimedOn') || null,
    appearances: linesOf(text('appearances')),
    evidence: await citedEvidence(db, edition.checkId),
    fewSources: text('fewSources') || null,
    replies: await printedReplies(db, edition.checkId),
    media: readMediaSubject(text('media')),
  }
}

function textOf(parts: Parts) {
  return (part: keyof Parts) => parts[part]?.text.trim() ?? ''
}

async function translated(db: Database, edition: Edition, number: number): Promise<VersionDocument['translates']> {
  if (edition.id === edition.checkId) return null
  const newest = await newestPublished(db, edition.checkId, number || undefined)
  return newest && { number: newest.number, sha256: newest.sha256.toString('hex') }
}
