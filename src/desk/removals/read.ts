/** Everything that was published of an edition, with what was asked, agreed and put away, and what would go with it, in other languages too. */

import { sql } from 'kysely'
import type { Database, EditionKind } from '#db'
import { type Edition, findEdition } from '#desk/editions'
import { checksKeeping, isCitedBeyond } from '#desk/evidence'
import { Refusal } from '#desk/refusals'
import { type AnyDocument, type ChangeKind, hashOf } from '#desk/versions'
import type { RemovalReason } from './asked.ts'
import { copiesIn } from './copies.ts'
import { type PublishedTranslation, publishedTranslations } from './translations.ts'

export interface RemovableVersion {
  sha256: string
  number: number
  change: ChangeKind
  publishedAt: Date
  /** Null once it was removed. */
  title: string | null
  asked: { reason: RemovalReason; note: string | null; by: string; byName: string; at: Date } | null
  removed: { byName: string; at: Date; entryIndex: number } | null
  /** What is published of it in other languages, and goes with it. */
  translations: PublishedTranslation[]
  /** Of a translation: the version of the original with which it goes, where the removal of that one waits. */
  goesWith: { editionId: string; number: number } | null
}

/** What one person asked for with one reason and one note, which is what somebody else agrees to. */
export interface WaitingRemoval {
  versions: RemovableVersion[]
  /** Copies of sources that would go with them. */
  copiesThatGo: number
}

export interface Removals {
  editionId: string
  kind: EditionKind
  language: string
  /** Newest first; never empty. */
  versions: RemovableVersion[]
  dropped: { number: number; byName: string; at: Date; why: string }[]
  waiting: WaitingRemoval[]
  /** Other languages, and what is published in each: whatever does not go with a version stays until it is asked for there. */
  elsewhere: { editionId: string; language: string; published: string[] }[]
  /** Those in which something is in work that would go. */
  unpublishedIn: string[]
  /** Whether something waits for approval, of this check or of another with such a copy, which would end. */
  isProposed: boolean
}

export async function removalsOf(db: Database, editionId: string): Promise<Removals> {
  const edition = await findEdition(db, editionId)
  if (!edition) throw new Refusal('not-found')
  const rows = await db
    .selectFrom('publications')
    .innerJoin('versions', 'versions.sha256', 'publications.sha256')
    .leftJoin('removals', 'removals.sha256', 'publications.sha256')
    .leftJoin('people as asker', 'asker.id', 'removals.asked_by')
    .leftJoin('people as second', 'second.id', 'removals.approved_by')
    .select(['publications.sha256', 'publications.number', 'versions.change', 'publications.published_at', 'versions.document', 'removals.reason', 'removals.note', 'removals.asked_by', 'removals.asked_at', 'removals.approved_at', 'removals.entry_index'])
    .select(['asker.name as askerName', 'second.name as secondName'])
    .where('publications.edition_id', '=', editionId)
    .orderBy('publications.number', 'desc')
    .execute()
  if (rows.length === 0) throw new Refusal('not-found')

  const documents = new Map(rows.map(({ sha256, document }) => [sha256.toString('hex'), document === null ? null : (JSON.parse(document) as AnyDocument)]))
  const translations = await publishedTranslations(db, editionId)
  const waitingOfOriginal = edition.id === edition.checkId ? [] : await waitingOf(db, edition.checkId)
  const versions = rows.map((row): RemovableVersion => ({
    sha256: row.sha256.toString('hex'),
    number: row.number,
    change: row.change,
    publishedAt: row.published_at,
    title: documents.get(row.sha256.toString('hex'))?.title ?? null,
    asked: row.reason === null ? null : { reason: row.reason, note: row.note, by: row.asked_by!, byName: row.askerName!, at: row.asked_at! },
    removed: row.approved_at === null ? null : { byName: row.secondName!, at: row.approved_at, entryIndex: row.entry_index! },
    translations: translations.filter(({ translates }) => translates === row.number),
    goesWith: waitingOfOriginal.find(({ number }) => number === documents.get(row.sha256.toString('hex'))?.translates?.number) ?? null,
  }))
  const requests = [...Map.groupBy(versions.filter(({ asked, removed }) => asked && !removed), ({ asked }) => JSON.stringify([asked!.by, asked!.reason, asked!.note])).values()]
  const copies = await Promise.all(requests.map((request) => copiesThatGo(db, request, documents)))
  return {
    editionId,
    kind: edition.kind,
    language: edition.language,
    versions,
    dropped: await droppedOf(db, editionId),
    waiting: requests.map((request, at) => ({ versions: request, copiesThatGo: copies[at].length })),
    ...(await otherLanguages(db, edition)),
    isProposed: await isProposed(db, editionId, [...(edition.id === edition.checkId ? [edition.checkId] : []), ...(await checksKeeping(db, copies.flat()))]),
  }
}

async function waitingOf(db: Database, editionId: string): Promise<{ editionId: string; number: number }[]> {
  return db.selectFrom('removals').innerJoin('publications', 'publications.sha256', 'removals.sha256').select(['edition_id as editionId', 'number']).where('edition_id', '=', editionId).where('approved_at', 'is', null).execute()
}

async function copiesThatGo(db: Database, versions: RemovableVersion[], documents: Map<string, AnyDocument | null>): Promise<string[]> {
  const translations = versions.flatMap(({ translations }) => translations)
  const copies = new Set([...versions.map(({ sha256 }) => documents.get(sha256)!), ...translations.map(({ document }) => document)].flatMap(copiesIn))
  const hashes = [...versions, ...translations].map(({ sha256 }) => hashOf(sha256))
  const going: string[] = []
  for (const copy of copies) if (!(await isCitedBeyond(db, copy, hashes))) going.push(copy)
  return going
}

async function otherLanguages(db: Database, { id, checkId }: Edition): Promise<Pick<Removals, 'elsewhere' | 'unpublishedIn'>> {
  const { rows: others } = await sql<{ editionId: string; language: string; published: string[]; isInWork: boolean }>`
    select id as "editionId", language,
      array(select encode(sha256, 'hex') from publications p join versions v using (sha256) where p.edition_id = e.id and v.document is not null) as published,
      exists (select from draft_revisions d where d.edition_id = e.id and d.text <> '' and not exists (select from publications p where p.edition_id = e.id and p.number > d.after_version)) as "isInWork"
    from editions e where check_id = ${checkId} and id <> ${id} order by language, id`.execute(db)
  return {
    elsewhere: others.filter(({ published }) => published.length > 0).map(({ editionId, language, published }) => ({ editionId, language, published })),
    unpublishedIn: id === checkId ? [...new Set(others.filter(({ isInWork }) => isInWork).map(({ language }) => language))] : [],
  }
}

async function isProposed(db: Database, editionId: string, checkIds: string[]): Promise<boolean> {
  const open = await db
    .selectFrom('proposals')
    .innerJoin('editions', 'editions.id', 'proposals.edition_id')
    .select('proposals.id')
    .where('ended_at', 'is', null)
    .where((is) => is.or([is('edition_id', '=', editionId), ...(checkIds.length > 0 ? [is('check_id', 'in', checkIds)] : [])]))
    .executeTakeFirst()
  return open !== undefined
}

async function droppedOf(db: Database, editionId: string): Promise<Removals['dropped']> {
  return db
    .selectFrom('dropped_removals')
    .innerJoin('publications', 'publications.sha256', 'dropped_removals.sha256')
    .innerJoin('people', 'people.id', 'dropped_removals.dropped_by')
    .select(['publications.number', 'people.name as byName', 'dropped_at as at', sql<string>`why`.as('why')])
    .where('edition_id', '=', editionId)
    .orderBy('dropped_at', 'desc')
    .execute()
}
