/**
 * Share kits as rows: asked for once a version is published, made in the background, kept under the hash of the version,
 * and made again when they are wanted and not there.
 */

import { sql } from 'kysely'
import type { Database } from '#db'
import type { Fault, JobState, Task } from '#desk/background'
import type { Clock } from '#privacy'
import { type Publication, publicationOfKit } from './publication.ts'
import type { KitResult, MadeFile, ShareFormat, Speaker } from './types.ts'

interface Deps {
  db: Database
  clock: Clock
}

/** The name that stands on every picture: those that were drawn under another one are drawn again. */
type Named = Pick<Speaker, 'deskName'>

export interface Kit extends Publication {
  files: { format: ShareFormat; bytes: number }[]
  job: (JobState & { result: KitResult | null }) | null
}

const atOnce = 500
/** What was published longer ago, such as the demo town, is made when somebody wants it. */
const isNews = 7 * 86_400_000
/** So long after it came to nothing, a kit is tried again by whoever wants it. */
const patience = 10 * 60_000

/** Who speaks is asked each time: a desk may be given another name. */
export function sharingTask(speaker: () => Speaker): Task {
  return {
    table: 'share_kits',
    thread: new URL('./sharing-thread.ts', import.meta.url),
    settings: () => ({ publicUrl: speaker().publicUrl }),
    look: (deps) => askForNewKits(deps, speaker()),
    keep: (tx, id, files) => keepFiles(tx, id, (files as MadeFile[] | undefined) ?? []),
  }
}

/** Publications stand in the order of their entries: what comes after the last one seen is new. Two nodes that look at once ask once. */
export async function askForNewKits({ db, clock }: Deps, { deskName }: Named): Promise<void> {
  const now = clock()
  await sql`
    insert into share_kits (sha256, entry_index, asked_at, desk_name)
    select sha256, entry_index, ${now}, ${deskName} from publications join editions on editions.id = edition_id
    where kind = 'check' and entry_index > coalesce((select max(entry_index) from share_kits), -1) and published_at > ${new Date(now.getTime() - isNews)}
    order by entry_index limit ${atOnce}
    on conflict do nothing`.execute(db)
}

/** Does nothing while it is being made, and for a while after it failed. */
export async function askForKit({ db, clock }: Deps, { deskName }: Named, sha256: Buffer): Promise<void> {
  const now = clock()
  await sql`
    insert into share_kits (sha256, entry_index, asked_at, desk_name)
    select p.sha256, p.entry_index, ${now}, ${deskName} from publications p join versions v on v.sha256 = p.sha256 join editions e on e.id = p.edition_id
    where e.kind = 'check' and p.sha256 = ${sha256} and v.document is not null
      and not exists (select from share_kits k where k.sha256 = p.sha256 and k.desk_name = ${deskName} and (k.finished_at is null or k.finished_at > ${new Date(now.getTime() - patience)}))
    on conflict do nothing`.execute(db)
}

/** What was drawn under a name before this one was asked for is wanted no more. */
async function keepFiles(tx: Database, kitId: number, files: MadeFile[]): Promise<void> {
  if (files.length === 0) return
  // Held, so that a removal at the same moment takes these files too.
  await tx.selectFrom('versions').innerJoin('share_kits', 'share_kits.sha256', 'versions.sha256').select('versions.sha256').where('share_kits.id', '=', kitId).forShare('versions').execute()
  const publication = await publicationOfKit(tx, kitId)
  if (!publication) return
  const { asked_at, finished_at, desk_name } = await tx.selectFrom('share_kits').select(['asked_at', 'finished_at', 'desk_name']).where('id', '=', kitId).executeTakeFirstOrThrow()
  const rows = files.map(({ format, bytes }) => ({ sha256: publication.sha256, format, bytes: Buffer.from(bytes), made_at: finished_at!, desk_name }))
  await tx.insertInto('share_files').values(rows).onConflict((on) => on.doNothing()).execute()
  await tx.deleteFrom('share_files').where('sha256', '=', publication.sha256).where('desk_name', '<>', desk_name).where('made_at', '<', asked_at).execute()
}

/** After the lawful removal of a version, in its transaction. */
export async function forgetFiles(tx: Database, sha256: Buffer): Promise<void> {
  await tx.deleteFrom('share_files').where('sha256', '=', sha256).execute()
}

/** Of the version that stands now; null where this is no check of our own. */
export async function kitOf(db: Database, { deskName }: Named, editionId: string): Promise<Kit | null> {
  const row = await db
    .selectFrom('publications as p')
    .innerJoin('versions as v', 'v.sha256', 'p.sha256')
    .innerJoin('editions as e', 'e.id', 'p.edition_id')
    .select(['p.sha256', 'p.published_at', 'v.document'])
    .where('p.edition_id', '=', editionId)
    .where('e.kind', '=', 'check')
    .orderBy('p.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row?.document) return null
  const files = await db.selectFrom('share_files').select(['format', sql<number>`octet_length(bytes)`.as('bytes')]).where('sha256', '=', row.sha256).where('desk_name', '=', deskName).execute()
  return { sha256: row.sha256, document: JSON.parse(row.document), publishedAt: row.published_at, files, job: await jobOf(db, row.sha256, deskName) }
}

async function jobOf(db: Database, sha256: Buffer, deskName: string): Promise<Kit['job']> {
  const row = await db.selectFrom('share_kits').selectAll().where('sha256', '=', sha256).where('desk_name', '=', deskName).orderBy('id', 'desc').limit(1).executeTakeFirst()
  if (!row) return null
  return { id: row.id, askedAt: row.asked_at, startedAt: row.started_at, finishedAt: row.finished_at, done: row.done, total: row.total, fault: row.fault as Fault | null, result: row.result as KitResult | null }
}

export type WantedFile = { kind: 'file'; bytes: Buffer } | { kind: 'being-made' } | { kind: 'never' }

/** What is not there is asked for, where there can be such a thing. */
export async function wantedFile(deps: Deps, speaker: Named, sha256: Buffer, format: ShareFormat): Promise<WantedFile> {
  const { db } = deps
  const published = await db
    .selectFrom('publications as p')
    .innerJoin('versions as v', 'v.sha256', 'p.sha256')
    .leftJoin('share_files as f', (on) => on.onRef('f.sha256', '=', 'p.sha256').on('f.format', '=', format).on('f.desk_name', '=', speaker.deskName))
    .select(['f.bytes'])
    .where('p.sha256', '=', sha256)
    .where('v.document', 'is not', null)
    .executeTakeFirst()
  if (!published) return { kind: 'never' }
  if (published.bytes) return { kind: 'file', bytes: published.bytes }
  await askForKit(deps, speaker, sha256)
  const job = await jobOf(db, sha256, speaker.deskName)
  return job && job.finishedAt === null ? { kind: 'being-made' } : { kind: 'never' }
}
