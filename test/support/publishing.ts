/** Publishes versions for tests of what is read afterwards: the rows that the road to publication leaves, without walking it. */
import { randomBytes } from 'node:crypto'
import type { Database } from '#db'
import { sealed, type VersionDocument } from '#desk/versions'
import { addPerson } from '#desk/people'

export interface Publishing {
  /** Publishes the next version of the edition; the first where there is none. */
  publish(edition: string, parts?: Partial<VersionDocument>, at?: Date): Promise<{ sha256: string; number: number; entryIndex: number }>
  remove(sha256: string, at?: Date): Promise<void>
}

export const document: VersionDocument = {
  format: 'touchstone-version/1',
  edition: '',
  check: '',
  number: 1,
  language: 'en',
  translates: null,
  change: { kind: 'first', note: null },
  claim: 'The harbour bridge will be closed for good from Monday.',
  title: 'No, the harbour bridge is not closing for good',
  summary: 'The bridge is painted on three nights and stays open by day.',
  rating: { key: 'false', explanation: 'The notice of the port names three nights and says that the bridge is open by day.' },
  body: 'The port published a notice[^1].\n\n## What it says\n\nThree nights, from *ten* to five[^1]. The builder says the same[^2].\n\n- Monday\n- Tuesday\n- [Wednesday](https://port.example/wednesday)',
  claimant: 'A leaflet',
  claimedOn: '2026-10-30',
  appearances: ['https://board.example/1', 'https://board.example/2'],
  topics: ['traffic', 'harbour'],
  evidence: [
    { number: 1, url: 'https://port.example/notice', title: 'Notice 14/2026', source: 'Port Authority', kind: 'primary', stance: 'against', quote: 'The bridge remains open by day.', shows: 'It is open by day.', interest: 'It runs the bridge.', snapshot: { sha256: 'ab'.repeat(32), mediaType: 'application/warc', madeAt: '2026-11-01T10:00:00.000Z' } },
    { number: 2, url: 'https://builder.example/', title: 'Works in November', source: 'Painters Ltd', kind: 'secondary', stance: 'against', quote: null, shows: null, interest: null, snapshot: null },
  ],
  fewSources: null,
  replies: [
    { whom: 'The printer of the leaflet', how: 'by letter', askedOn: '2026-11-01', deadline: '2026-11-04', notAskedBecause: null, answer: 'We were told so.', answeredOn: '2026-11-03' },
    { whom: 'Whoever wrote it', how: null, askedOn: null, deadline: null, notAskedBecause: 'it names no author', answer: null, answeredOn: null },
  ],
  media: null,
  author: 'R. Vance',
  preparedAt: '2026-11-05T09:00:00.000Z',
  previous: null,
}

export async function publishing(db: Database, names = { author: 'author', approver: 'approver' }): Promise<Publishing> {
  const people = { db, clock: () => new Date('2026-11-01T00:00:00Z'), random: randomBytes }
  const add = (name: string) => addPerson(people, { handle: `test-${randomBytes(4).toString('hex')}`, name, roles: [], by: null })
  const [author, approver] = [await add(names.author), await add(names.approver)]
  let entry = Number((await db.selectFrom('publications').select((of) => of.fn.max('entry_index').as('entry')).executeTakeFirst())?.entry ?? -1)
  const moment = () => new Date(Date.UTC(2026, 10, 6, 12, 0, entry))

  return {
    async publish(edition, parts = {}, at) {
      const before = await db.selectFrom('publications').select(['number', 'sha256']).where('edition_id', '=', edition).orderBy('number', 'desc').executeTakeFirst()
      const number = (before?.number ?? 0) + 1
      const check = parts.check ?? edition
      const change = parts.change ?? (number === 1 ? document.change : { kind: 'substantive', note: 'A number was wrong.' })
      const full: VersionDocument = { ...document, ...parts, edition, check, number, change, previous: before?.sha256.toString('hex') ?? null }
      const { bytes, sha256 } = sealed(full)
      entry++
      const published = at ?? moment()
      await db.transaction().execute(async (tx) => {
        await tx.insertInto('editions').values({ id: edition, check_id: check, language: full.language, opened_by: author, opened_at: published, abandoned_by: null, abandoned_at: null }).onConflict((on) => on.doNothing()).execute()
        await tx.insertInto('versions').values({ sha256, edition_id: edition, number, change: change.kind, document: bytes, author_id: author, proposed_at: published }).execute()
        await tx.insertInto('version_authors').values({ sha256, person_id: author }).execute()
        await tx.insertInto('approvals').values({ sha256, author_id: author, approver_id: approver, approved_at: published }).execute()
        await tx.insertInto('publications').values({ sha256, edition_id: edition, number, published_at: published, entry_index: entry }).execute()
        if (change.kind !== 'first') await tx.insertInto('corrections').values({ sha256, edition_id: edition, kind: change.kind, note: change.note ?? '', complaint_id: null, made_at: published }).execute()
        const shown = {
          origin: 'desk' as const, source_key: edition, translation_of: check === edition ? null : check, language: full.language, claim: full.claim, title: full.title, summary: full.summary, body: full.body,
          rating: null, rating_key: full.rating.key, claimant: full.claimant, url: null, appearances: full.appearances, publisher_name: 'Touchstone', publisher_site: null, published_on: published.toISOString().slice(0, 10),
          content_hash: sha256, imported_from: null, version_sha256: sha256, version_number: number, rating_explanation: full.rating.explanation, topics: full.topics,
          corrected_at: change.kind === 'first' ? null : published, retracted_at: change.kind === 'retraction' ? published : null, updated_at: published,
        }
        await tx.insertInto('checks').values({ id: edition, ...shown, created_at: published }).onConflict((on) => on.column('id').doUpdateSet(shown)).execute()
        await tx.insertInto('check_feed').values({ check_id: edition, kind: change.kind === 'retraction' ? 'remove' : 'put', at: published }).execute()
        if (change.kind !== 'retraction') return
        const translations = await tx.updateTable('checks').set({ retracted_at: published }).where('translation_of', '=', edition).where('retracted_at', 'is', null).returning('id').execute()
        for (const { id } of translations) await tx.insertInto('check_feed').values({ check_id: id, kind: 'remove', at: published }).execute()
      })
      return { sha256: sha256.toString('hex'), number, entryIndex: entry }
    },
    async remove(sha256, at = moment()) {
      const bytes = Buffer.from(sha256, 'hex')
      entry++
      await db.insertInto('removals').values({ sha256: bytes, reason: 'privacy', note: null, asked_by: author, asked_at: at, approved_by: approver, approved_at: at, entry_index: entry }).execute()
      await db.updateTable('versions').set({ document: null }).where('sha256', '=', bytes).execute()
    },
  }
}
