/** A version that was written, approved by somebody else and published, as rows: for tests of what comes after publication. */
import { randomBytes } from 'node:crypto'
import type { Database } from '#db'
import { addPerson } from '#desk/people'
import { sealed, type VersionDocument } from '#desk/versions'

export async function publish(db: Database, document: VersionDocument, entryIndex: number, at = new Date()): Promise<Buffer> {
  const deps = { db, clock: () => at, random: randomBytes }
  const person = (name: string) => addPerson(deps, { handle: `test-${randomBytes(5).toString('hex')}`, name, roles: [], by: null })
  const [author, approver] = [await person('Author'), await person('Approver')]
  const { bytes, sha256 } = sealed(document)
  const { edition, check, language, number, change, title, claim, summary, rating, topics } = document
  await db.insertInto('editions').values({ id: edition, check_id: check, language, opened_by: author, opened_at: at }).onConflict((on) => on.doNothing()).execute()
  await db.insertInto('versions').values({ sha256, edition_id: edition, number, change: change.kind, document: bytes, author_id: author, proposed_at: at }).execute()
  await db.insertInto('approvals').values({ sha256, author_id: author, approver_id: approver, approved_at: at }).execute()
  await db.insertInto('publications').values({ sha256, edition_id: edition, number, published_at: at, entry_index: entryIndex }).execute()
  const shown = { claim, title, summary, rating_key: rating.key, topics, version_sha256: sha256, version_number: number, updated_at: at, retracted_at: change.kind === 'retraction' ? at : null }
  await db
    .insertInto('checks')
    .values({ id: edition, origin: 'desk', source_key: `edition/${edition}`, language, publisher_name: 'Test desk', appearances: [], content_hash: sha256, created_at: at, ...shown } as never)
    .onConflict((on) => on.column('id').doUpdateSet(shown as never))
    .execute()
  if (change.kind !== 'first') await db.insertInto('corrections').values({ sha256, edition_id: edition, kind: change.kind, note: change.note ?? 'Corrected.', complaint_id: null, made_at: at }).execute()
  return sha256
}
