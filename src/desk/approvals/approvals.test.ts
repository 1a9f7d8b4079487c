import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { approve, propose, readProposal, readVersion, sendBack, withdraw } from '#desk/approvals'
import { historiesOf, readPublished } from '#desk/published'
import { getCheck } from '#desk/checks'
import { linkCheck, unlinkCheck } from '#desk/claims'
import { checklist, openEdition, openExplainer, readDraft, savePart } from '#desk/drafts'
import { addEvidence, changeEvidence } from '#desk/evidence'
import { explainerAddresses, listExplainers } from '#desk/explainers'
import { Refusal, type RefusalCode } from '#desk/refusals'
import { sealed, type VersionDocument } from '#desk/versions'
import { up } from '../../db/migrations/035-translations-of-the-retracted.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { correct, draftDeps, type DraftDeps, person, publishReady, readyDraft, save, wholeDraft } from '../../../test/support/drafting.ts'

async function desk(t: TestContext) {
  const { db } = await freshDatabase(t)
  let now = Date.parse('2026-03-01T12:00:00Z')
  const deps = draftDeps(db, () => new Date((now += 1_000)))
  return { deps, author: await person(db, 'Author'), approver: await person(db, 'Approver'), other: await person(db, 'Other') }
}

const refused = (code: RefusalCode) => (error: unknown) => error instanceof Refusal && error.code === code

async function counts({ db }: DraftDeps): Promise<Record<string, number>> {
  const tables = ['approvals', 'publications', 'corrections', 'checks', 'check_feed', 'claim_answers', 'ledger_entries']
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table, Number((await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)).rows[0].n)])))
}

const nothing = { approvals: 0, publications: 0, corrections: 0, checks: 0, check_feed: 0, claim_answers: 0, ledger_entries: 0 }
const once = { approvals: 1, publications: 1, corrections: 0, checks: 1, check_feed: 1, claim_answers: 0, ledger_entries: 1 }

test('what was approved is published, byte for byte', async (t) => {
  const { deps, author, approver } = await desk(t)
  const editionId = await readyDraft(deps, author)
  const { sha256 } = await propose(deps, { editionId, personId: author })
  const { bytes, document } = await readProposal(deps.db, sha256)
  await approve(deps, { sha256, approverId: approver })
  const version = await readVersion(deps.db, editionId, 1)
  assert.equal(version?.bytes, bytes)
  assert.equal(sealed(version!.document!).sha256.toString('hex'), sha256)
  const check = await getCheck(deps.db, editionId)
  assert.deepEqual([check?.claim, check?.ratingKey, check?.versionNumber, check?.publisher.name], [(document as VersionDocument).claim, 'false', 1, 'Test Desk'])
  assert.deepEqual(await counts(deps), once)
})

test('twenty approvals at once by two approvers make one publication', async (t) => {
  const { deps, author, approver, other } = await desk(t)
  const { sha256 } = await propose(deps, { editionId: await readyDraft(deps, author), personId: author })
  const results = await Promise.all(Array.from({ length: 20 }, (_, n) => approve(deps, { sha256, approverId: n % 2 ? approver : other })))
  assert.equal(results.filter((result) => !result.again).length, 1)
  assert.equal(new Set(results.map((result) => result.approvedBy)).size, 1)
  assert.deepEqual(await counts(deps), once)
})

test('approving while the author saves publishes the approved bytes, or nothing', async (t) => {
  const { deps, author, approver } = await desk(t)
  const outcomes = new Set<string>()
  for (let round = 0; round < 20; round++) {
    const editionId = await readyDraft(deps, author)
    const { sha256 } = await propose(deps, { editionId, personId: author })
    const { bytes } = await readProposal(deps.db, sha256)
    const { revision } = (await readDraft(deps.db, editionId)).parts.title!
    const saving = () => savePart(deps, { editionId, part: 'title', base: revision, text: `Another title ${round}`, personId: author })
    const approving = () => approve(deps, { sha256, approverId: approver })
    const [first, second] = await Promise.allSettled(round % 2 ? [approving(), saving()] : [saving(), approving()])
    const [approved, saved] = round % 2 ? [first, second] : [second, first]
    assert.equal(saved.status, 'fulfilled')
    assert.equal((await readDraft(deps.db, editionId)).parts.title?.text, `Another title ${round}`)
    if (approved.status === 'rejected') assert.ok(refused('proposal-gone')(approved.reason), String(approved.reason))
    assert.equal((await readVersion(deps.db, editionId, 1))?.bytes, approved.status === 'fulfilled' ? bytes : undefined)
    outcomes.add(approved.status)
  }
  assert.equal(outcomes.size, 2, 'both happened')
})

test('a correction answers the claims that the check was written for, but not the one of which the desk has said that it does not', async (t) => {
  const { deps, author, approver } = await desk(t)
  const claims = ['a'.repeat(20), 'b'.repeat(20)]
  await deps.db.insertInto('claims').values(claims.map((id) => ({ id, statement: `Whistling ${id}`, language: 'en', asker_key: Buffer.alloc(32), opened_at: deps.clock(), fingerprint_reading: 0, first_chance: null }))).execute()
  const editionId = await publishReady(deps, { author, approver, claimIds: claims })
  const answered = async () => (await deps.db.selectFrom('claim_answers').select('claim_id').where('check_id', '=', editionId).orderBy('claim_id').execute()).map(({ claim_id }) => claim_id)
  assert.deepEqual(await answered(), claims)
  await unlinkCheck(deps, { claimId: claims[1], checkId: editionId, personId: author })
  await correct(deps, { editionId, author, approver, parts: { summary: 'The ferry takes everybody with a ticket, and whistling is free.', changeKind: 'minor', changeNote: 'Whistling is free.' } })
  assert.deepEqual(await answered(), [claims[0]])
  await linkCheck(deps, { claimId: claims[1], checkId: editionId, personId: author })
  await correct(deps, { editionId, author, approver, parts: { title: 'No, nobody has to whistle on the ferry, ever', changeKind: 'minor', changeNote: 'A clearer title.' } })
  assert.deepEqual(await answered(), claims)
})

test('whoever wrote any of it cannot approve it, not even with SQL', async (t) => {
  const { deps, author, approver, other } = await desk(t)
  const editionId = await readyDraft(deps, author)
  await save(deps, editionId, other, { title: 'A title by another hand' })
  await save(deps, editionId, author, { title: 'And back to the first' })
  const { sha256 } = await propose(deps, { editionId, personId: author })
  for (const approverId of [author, other]) {
    await assert.rejects(approve(deps, { sha256, approverId }), refused('own-version'))
    for (const author_id of [author, other]) {
      const row = { sha256: Buffer.from(sha256, 'hex'), author_id, approver_id: approverId, approved_at: new Date() }
      await assert.rejects(deps.db.insertInto('approvals').values(row).execute(), /approvals_by_somebody_else|foreign key|cannot approve/)
    }
  }
  await assert.rejects(sql`delete from version_authors`.execute(deps.db), /never changed/)
  await approve(deps, { sha256, approverId: approver })
  await assert.rejects(sql`update approvals set approver_id = ${author}`.execute(deps.db), /never changed|cannot approve/)
  await assert.rejects(sql`delete from publications`.execute(deps.db), /never changed/)
  await assert.rejects(sql`update versions set document = '{}'`.execute(deps.db), /never change/)

  await correct(deps, { editionId, author: approver, approver: other, parts: { title: 'Written by who approved before', changeKind: 'minor', changeNote: 'A clearer title.' } })
})

test('any edit, withdrawal or sending back ends the proposal for good', async (t) => {
  const { deps, author, approver } = await desk(t)
  const endings: ((editionId: string, sha256: string) => Promise<unknown>)[] = [
    (editionId) => save(deps, editionId, author, { claimant: 'somebody else' }),
    (editionId) => withdraw(deps, { editionId, personId: author }),
    (_, sha256) => sendBack(deps, { sha256, approverId: approver, reason: 'Not yet.' }),
  ]
  for (const end of endings) {
    const editionId = await readyDraft(deps, author)
    const { sha256 } = await propose(deps, { editionId, personId: author })
    await end(editionId, sha256)
    await assert.rejects(approve(deps, { sha256, approverId: approver }), refused('proposal-gone'))
    assert.ok((await readDraft(deps.db, editionId)).lastEnding)
  }
  assert.deepEqual(await counts(deps), nothing)
})

test('a step that fails leaves nothing behind, and the next try comes through', async (t) => {
  const { deps, author, approver } = await desk(t)
  const { sha256 } = await propose(deps, { editionId: await readyDraft(deps, author), personId: author })
  const tables = ['approvals', 'ledger_entries', 'publications', 'proposals', 'checks', 'check_feed']
  for (const table of tables) {
    for (const when of ['before', 'after']) {
      await sql.raw(`create function fall() returns trigger language plpgsql as $$ begin raise exception 'fell over'; end $$`).execute(deps.db)
      await sql.raw(`create trigger fall ${when} insert or update on ${table} for each row execute function fall()`).execute(deps.db)
      await assert.rejects(approve(deps, { sha256, approverId: approver }), /fell over/, `${when} ${table}`)
      await sql.raw(`drop function fall cascade`).execute(deps.db)
      assert.deepEqual(await counts(deps), nothing, `${when} ${table}`)
      assert.equal((await readProposal(deps.db, sha256)).ending, null)
    }
  }
  const killed = { ...deps, record: async (...[tx]: Parameters<DraftDeps['record']>) => (await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx), 0) }
  await assert.rejects(approve(killed, { sha256, approverId: approver }))
  assert.deepEqual(await counts(deps), nothing)
  await approve(deps, { sha256, approverId: approver })
  assert.deepEqual(await counts(deps), once)
})

test('a correction says what it is, and a changed rating is called one', async (t) => {
  const { deps, author, approver } = await desk(t)
  const editionId = await publishReady(deps, { author, approver })
  const propose2 = () => propose(deps, { editionId, personId: author })
  await assert.rejects(propose2, refused('not-ready'))
  await save(deps, editionId, author, { changeKind: 'minor', changeNote: 'Nothing, really.' })
  await assert.rejects(propose2, refused('nothing-changed'))
  await save(deps, editionId, author, { rating: 'half-true' })
  await assert.rejects(propose2, refused('not-ready'))
  await save(deps, editionId, author, { changeKind: 'rating', changeNote: 'The rules were changed.' })
  await approve(deps, { ...(await propose2()), approverId: approver })

  const [{ versions }] = await historiesOf(deps.db, [editionId])
  assert.deepEqual(versions.map(({ number, change, note }) => [number, change, note]), [[2, 'rating', 'The rules were changed.'], [1, 'first', null]])
  assert.equal((await readVersion(deps.db, editionId, 2))?.document?.previous, versions[1].sha256)
  const check = await getCheck(deps.db, editionId)
  assert.deepEqual([check?.ratingKey, check?.versionNumber, Boolean(check?.correctedAt), check?.publishedOn], ['half-true', 2, true, '2026-03-01'])
  assert.equal((await readDraft(deps.db, editionId)).parts.changeKind?.text, '')
})

test('a retracted check stays readable and leaves the index', async (t) => {
  const { deps, author, approver } = await desk(t)
  const editionId = await publishReady(deps, { author, approver })
  await correct(deps, { editionId, author, approver, parts: { changeKind: 'retraction', changeNote: 'Our source was wrong.' } })
  assert.ok((await getCheck(deps.db, editionId))?.retractedAt)
  assert.deepEqual((await deps.db.selectFrom('check_feed').select('kind').orderBy('seq').execute()).map((row) => row.kind), ['put', 'remove'])
})

const before035 = async ({ db }: DraftDeps) => {
  await sql`update checks set retracted_at = null where translation_of is not null`.execute(db)
  await sql`update explainers set retracted_at = null where original_id <> id`.execute(db)
  await sql`delete from check_feed where seq > (select min(seq) from check_feed where kind = 'remove')`.execute(db)
  await sql`drop index checks_gone`.execute(db)
}

for (const [by, again] of [
  ['by its retraction', async () => {}],
  ['by the migration, where it was retracted before', async (deps: DraftDeps) => {
    await before035(deps)
    await up(deps.db)
  }],
] as const) {
  test(`what is retracted is taken back in every language ${by}, until a translation is of what was published since`, async (t) => {
    const { deps, author, approver } = await desk(t)
    const claim = 'c'.repeat(20)
    await deps.db.insertInto('claims').values({ id: claim, statement: 'Faut-il siffler ?', language: 'fr', asker_key: Buffer.alloc(32), opened_at: deps.clock(), fingerprint_reading: 0, first_chance: null }).execute()
    const standing = async () => (await deps.db.selectFrom('queue_entries').select('standing').where('claim_id', '=', claim).executeTakeFirstOrThrow()).standing
    const translated = async (checkId: string, language: string) => {
      const id = await openEdition(deps, { checkId, language, personId: author })
      await save(deps, id, author, wholeDraft)
      await approve(deps, { ...(await propose(deps, { editionId: id, personId: author })), approverId: approver })
      return id
    }
    const [checkId, other] = [await publishReady(deps, { author, approver }), await publishReady(deps, { author, approver })]
    const [french, german, ofOther] = [await translated(checkId, 'fr'), await translated(checkId, 'de'), await translated(other, 'fr')]
    await linkCheck(deps, { claimId: claim, checkId: french, personId: author })
    assert.equal(await standing(), 'answered')
    await correct(deps, { editionId: checkId, author, approver, parts: { changeKind: 'retraction', changeNote: 'Our source was wrong.' } })
    await again(deps)

    const { retractedAt } = (await getCheck(deps.db, checkId))!
    for (const id of [french, german]) {
      assert.deepEqual((await getCheck(deps.db, id))!.retractedAt, retractedAt)
      const { takenBack, versions } = (await readPublished(deps.db, id))!
      assert.deepEqual(takenBack, { at: retractedAt, note: 'Our source was wrong.', edition: checkId, language: 'en' })
      assert.equal(versions.length, 1, 'nothing new was published of it')
    }
    assert.equal((await getCheck(deps.db, ofOther))!.retractedAt, null)
    assert.deepEqual((await readPublished(deps.db, ofOther))!.takenBack, null)
    const removed = await deps.db.selectFrom('check_feed').select('check_id').where('kind', '=', 'remove').execute()
    assert.deepEqual(removed.map(({ check_id }) => check_id).sort(), [checkId, french, german].sort())
    assert.equal(await standing(), 'open')

    await correct(deps, { editionId: checkId, author, approver, parts: { title: 'With a better source', changeKind: 'substantive', changeNote: 'We found a better source.' } })
    assert.equal((await getCheck(deps.db, checkId))!.retractedAt, null)
    assert.deepEqual((await readPublished(deps.db, checkId))!.editions, [])
    assert.deepEqual((await getCheck(deps.db, french))!.retractedAt, retractedAt)
    await correct(deps, { editionId: french, author, approver, parts: { title: 'Avec une meilleure source', translates: '3', changeKind: 'substantive', changeNote: 'Une meilleure source.' } })
    assert.equal((await getCheck(deps.db, french))!.retractedAt, null)
    await sql`drop index checks_gone`.execute(deps.db)
    await up(deps.db)
    assert.equal((await getCheck(deps.db, french))!.retractedAt, null)
    assert.equal((await readPublished(deps.db, french))!.takenBack, null)
    assert.equal(await standing(), 'answered')
    assert.deepEqual((await readPublished(deps.db, checkId))!.editions.map(({ id }) => id), [french])
    await correct(deps, { editionId: german, author, approver, parts: { changeKind: 'retraction', changeNote: 'Unsere Quelle war falsch.' } })
    assert.equal((await readPublished(deps.db, german))!.takenBack!.edition, german)
    assert.deepEqual((await readPublished(deps.db, german))!.editions.map(({ language }) => language).sort(), ['en', 'fr'])
  })

  test(`an explainer is taken back in every language ${by}`, async (t) => {
    const { deps, author, approver } = await desk(t)
    const published = async (id: string, parts: Parameters<typeof save>[3]) => {
      await save(deps, id, author, { title: 'How to tell', summary: 'Read it from its end.', body: 'Look.', helpsWith: 'unchecked', ...parts })
      await approve(deps, { ...(await propose(deps, { editionId: id, personId: author })), approverId: approver })
    }
    const [original, other] = [await openExplainer(deps, { language: 'en', personId: author }), await openExplainer(deps, { language: 'en', personId: author })]
    for (const id of [original, other]) await published(id, {})
    const french = await openEdition(deps, { checkId: original, language: 'fr', personId: author })
    await published(french, { title: 'Comment reconnaître' })
    await published(original, { changeKind: 'retraction', changeNote: 'The advice was wrong.' })
    await again(deps)
    assert.deepEqual((await listExplainers(deps.db, 'fr')).map(({ id }) => id), [other])
    assert.deepEqual((await explainerAddresses(deps.db)).map(({ id }) => id), [other])
    assert.equal((await readPublished(deps.db, french))!.takenBack!.edition, original)
    await published(original, { summary: 'Read it whole.', changeKind: 'substantive', changeNote: 'Better advice.' })
    await published(french, { translates: '3', changeKind: 'substantive', changeNote: 'De meilleurs conseils.' })
    assert.deepEqual((await listExplainers(deps.db, 'fr')).map(({ id }) => id).sort(), [french, other].sort())
  })
}

test('a translation of what was retracted since is neither proposed nor approved, unless it is retracted too; one of what is published anew is', async (t) => {
  const { deps, author, approver } = await desk(t)
  const checkId = await publishReady(deps, { author, approver })
  const begun = async (language: string) => {
    const editionId = await openEdition(deps, { checkId, language, personId: author })
    await save(deps, editionId, author, wholeDraft)
    return editionId
  }
  const [published, waiting, draft] = [await begun('fr'), await begun('de'), await begun('es')]
  const proposed = (editionId: string) => propose(deps, { editionId, personId: author })
  await approve(deps, { ...(await proposed(published)), approverId: approver })
  const { sha256 } = await proposed(waiting)
  await correct(deps, { editionId: checkId, author, approver, parts: { changeKind: 'retraction', changeNote: 'Our source was wrong.' } })

  await assert.rejects(approve(deps, { sha256, approverId: approver }), refused('original-taken-back'))
  await sendBack(deps, { sha256, approverId: approver, reason: 'The original was taken back.' })
  for (const editionId of [waiting, draft]) await assert.rejects(proposed(editionId), refused('original-taken-back'))
  await save(deps, draft, author, { changeKind: 'retraction', changeNote: 'Readers never saw it.' })
  await assert.rejects(proposed(draft), refused('original-taken-back'))
  await save(deps, published, author, { title: 'Clearer', changeKind: 'minor', changeNote: 'Clearer.' })
  await assert.rejects(proposed(published), refused('original-taken-back'))
  await correct(deps, { editionId: published, author, approver, parts: { changeKind: 'retraction', changeNote: 'Our source was wrong.' } })
  assert.ok((await getCheck(deps.db, published))?.retractedAt)

  await correct(deps, { editionId: checkId, author, approver, parts: { title: 'With a better source', changeKind: 'substantive', changeNote: 'We found a better source.' } })
  await assert.rejects(proposed(waiting), refused('original-taken-back'))
  assert.equal((await checklist(deps, waiting)).find(({ key }) => key === 'originalStands')?.met, false)
  await save(deps, waiting, author, { title: 'Mit besserer Quelle', translates: '3' })
  await approve(deps, { ...(await proposed(waiting)), approverId: approver })
})

test('what lacks something cannot be proposed', async (t) => {
  const { deps, author } = await desk(t)
  const editionId = await readyDraft(deps, author)
  const breaks = { claim: '', title: ' ', summary: 'x'.repeat(281), rating: 'quite false', ratingExplanation: 'Two. Sentences here.', body: 'See [^9].', claimedOn: '2026-02-31' }
  for (const [part, text] of Object.entries(breaks)) {
    const before = (await readDraft(deps.db, editionId)).parts[part as 'claim']?.text ?? ''
    await save(deps, editionId, author, { [part]: text })
    await assert.rejects(propose(deps, { editionId, personId: author }), refused('not-ready'), part)
    await save(deps, editionId, author, { [part]: before })
  }
  await deps.db.updateTable('evidence').set({ removed_at: new Date() }).where('number', '=', 1).execute()
  await assert.rejects(propose(deps, { editionId, personId: author }), refused('not-ready'))
})

test('whoever changed no more than a source is an author too', async (t) => {
  const { deps, author, approver, other } = await desk(t)
  const editionId = await readyDraft(deps, author)
  const evidenceId = await addEvidence(deps, { checkId: editionId, personId: author, upload: { bytes: Buffer.from('The bridge is open.'), name: 'notice.txt' }, source: 'Port Authority' })
  await changeEvidence(deps, { checkId: editionId, evidenceId, base: 0, personId: approver, source: 'Port Authority', shows: 'It is open by day.' })
  const { sha256 } = await propose(deps, { editionId, personId: author })
  await assert.rejects(approve(deps, { sha256, approverId: approver }), refused('own-version'))
  const bySql = sql`insert into approvals (sha256, author_id, approver_id, approved_at) values (${Buffer.from(sha256, 'hex')}, ${author}, ${approver}, now())`
  await assert.rejects(bySql.execute(deps.db), /whoever wrote a part/)
  await approve(deps, { sha256, approverId: other })
})
