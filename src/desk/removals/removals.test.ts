import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import type { Database } from '#db'
import { approve, comment, commentsOf, propose, readProposal, readVersion, sendBack } from '#desk/approvals'
import { linkCheck } from '#desk/claims'
import { abandon, openEdition, openExplainer, readDraft } from '#desk/drafts'
import { addEvidence, citedEvidence, forgetSnapshot, holdSnapshots, listEvidence, readSnapshot, removeEvidence } from '#desk/evidence'
import type { Matcher } from '#desk/matching'
import { Refusal } from '#desk/refusals'
import { addReply, listReplies, removeReply } from '#desk/replies'
import { approveRemoval, askRemoval, removalsOf } from '#desk/removals'
import { askForKit, sharingTask } from '#desk/sharing'
import { ask, findStatus } from '#desk/submissions'
import { hashOf } from '#desk/versions'
import { up } from '../../db/migrations/033-words-of-the-removed.ts'
import { up as upTranslations } from '../../db/migrations/034-translations-of-the-removed.ts'
import { asker } from '../../../test/ask-road/desk.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { correct, draftDeps, person, publishAgain, readyDraft, save, wholeDraft } from '../../../test/support/drafting.ts'
import { meanwhile, untilWaiting } from '../../../test/support/meanwhile.ts'

async function desk(t: TestContext) {
  const { db } = await freshDatabase(t)
  const deps = draftDeps(db)
  const [author, approver, editor] = [await person(db, 'Author'), await person(db, 'Approver'), await person(db, 'Editor')]
  /** A draft that could be proposed, with the letter among its sources. */
  const draft = async (...claimIds: string[]) => {
    const editionId = await readyDraft(deps, author, { claimIds })
    await upload(editionId)
    return editionId
  }
  const upload = (checkId: string, by = deps) => addEvidence(by, { checkId, personId: author, source: 'The office', upload: { bytes: Buffer.from('A name that has to go.'), name: 'letter.txt' } })
  const proposed = (editionId: string) => propose(deps, { editionId, personId: author })
  const published = async (editionId: string) => approve(deps, { ...(await proposed(editionId)), approverId: approver })
  const asked = async (editionId: string, number = 1) => {
    const { sha256 } = (await readVersion(deps.db, editionId, number))!
    await askRemoval(deps, { sha256, reason: 'privacy', personId: editor })
    return (by: typeof deps) => approveRemoval(by, { sha256, personId: approver })
  }
  const letter = async (checkId: string) => (await citedEvidence(db, checkId)).find(({ source }) => source === 'The office')!.snapshot?.sha256
  return { deps, author, approver, editor, draft, upload, proposed, published, asked, letter }
}

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code

test('what other checks propose with a copy that goes ends too, and whoever agreed to the removal may approve what comes after', async (t) => {
  const { deps, approver, draft, proposed, published, asked, letter } = await desk(t)
  const [removed, other] = [await draft(), await draft()]
  await published(removed)
  const { sha256 } = await proposed(other)
  const remove = await asked(removed)
  assert.equal((await removalsOf(deps.db, removed)).isProposed, true)
  await remove(deps)
  await assert.rejects(approve(deps, { sha256, approverId: approver }), refused('proposal-gone'))
  assert.equal(await letter(other), undefined)
  await published(other)
})

test('a copy that another check publishes at the moment of the removal stays, or is not published', { timeout: 60_000 }, async (t) => {
  const { deps, approver, draft, proposed, published, asked, letter } = await desk(t)
  const [removed, earlier, later] = [await draft(), await draft(), await draft()]
  const copy = (await letter(later))!
  await published(removed)
  const approval = async (editionId: string) => {
    const { sha256 } = await proposed(editionId)
    return (by: typeof deps) => approve(by, { sha256, approverId: approver })
  }
  const [first, last] = [await approval(earlier), await approval(later)]
  const remove = await asked(removed)
  await meanwhile(deps, first, [() => remove(deps)])
  assert.ok(await readSnapshot(deps.db, copy))

  const removeToo = await asked(earlier)
  const [outcome] = await meanwhile(deps, removeToo, [() => last(deps)])
  assert.ok(outcome.status === 'rejected' && refused('proposal-gone')(outcome.reason))
  assert.equal(await readSnapshot(deps.db, copy), null)
})

test('no picture of what was removed is left, nor one that was being drawn meanwhile', { timeout: 60_000 }, async (t) => {
  const { deps, draft, published, asked } = await desk(t)
  const editionId = await draft()
  await published(editionId)
  const speaker = { deskName: 'Test Desk', publicUrl: 'https://desk.example' }
  const { sha256 } = (await readVersion(deps.db, editionId, 1))!
  await askForKit(deps, speaker, hashOf(sha256))
  const { id } = await deps.db.updateTable('share_kits').set({ finished_at: deps.clock() }).returning('id').executeTakeFirstOrThrow()
  const keep = (format: string) => (by: typeof deps) => sharingTask(() => speaker).keep!(by.db, id, [{ format, bytes: Buffer.from('x') }])
  await deps.db.transaction().execute((tx) => keep('1200x630')({ ...deps, db: tx }))
  const remove = await asked(editionId)
  await meanwhile(deps, keep('1080x1080'), [() => remove(deps)])
  assert.deepEqual(await deps.db.selectFrom('share_files').select('format').execute(), [])
})

test('a claim whose answer was removed goes back to the desk, its askers are told, and what is published in its place answers it again', async (t) => {
  const { deps, author, approver, draft, published, asked } = await desk(t)
  const matcher = { match: async () => ({ decision: 'none', matches: [] }), status: () => ({ cuts: { suggest: 0.5 } }) } as unknown as Matcher
  const { claim, statusToken } = await ask({ ...deps, matcher, secrets: { pepper: Buffer.alloc(32) } }, { text: 'Whoever takes the ferry has to whistle.', asker: asker(1) })
  const editionId = await draft(claim.id)
  await published(editionId)
  const standing = async () => {
    const status = (await findStatus({ ...deps, matcher }, statusToken))!
    return [(await deps.db.selectFrom('queue_entries').select('standing').where('claim_id', '=', claim.id).executeTakeFirstOrThrow()).standing, status.decision, status.withdrawn.map((check) => check.id)]
  }
  assert.deepEqual(await standing(), ['answered', 'answer', []])
  await (await asked(editionId))(deps)
  assert.deepEqual(await standing(), ['open', 'none', [editionId]])
  await assert.rejects(linkCheck(deps, { claimId: claim.id, checkId: editionId, personId: author }), refused('not-found'))

  await publishAgain(deps, { editionId, author, approver })
  assert.deepEqual(await standing(), ['answered', 'answer', []])
})

test('a copy that is handed in again at the moment of the removal is kept anew, or goes with it, and is nobody’s fault', { timeout: 60_000 }, async (t) => {
  const { deps, author, draft, upload, published, asked, letter } = await desk(t)
  for (const isRemovedFirst of [true, false]) {
    const editionId = await draft()
    await published(editionId)
    const elsewhere = await readyDraft(deps, author)
    const remove = await asked(editionId)
    const handIn = (by: typeof deps) => upload(elsewhere, by)
    const [first, second] = isRemovedFirst ? [remove, handIn] : [handIn, remove]
    const [outcome] = await meanwhile(deps, first, [() => second(deps)])
    assert.equal(outcome.status, 'fulfilled')
    assert.equal((await letter(elsewhere)) !== undefined, isRemovedFirst)
  }
})

test('a copy that is handed in again while the removal looks who cites it is kept anew', { timeout: 60_000 }, async (t) => {
  const { deps, author, draft, upload, letter } = await desk(t)
  const [copy, elsewhere] = [(await letter(await draft()))!, await readyDraft(deps, author)]
  const handingIn = await deps.db.transaction().execute(async (tx) => {
    await holdSnapshots(tx, [copy])
    const outcome = Promise.allSettled([upload(elsewhere)])
    await untilWaiting(deps.db, 1)
    assert.equal(await forgetSnapshot(tx, copy), true)
    return { outcome }
  })
  assert.deepEqual((await handingIn.outcome).map(({ status }) => status), ['fulfilled'])
  assert.equal(await letter(elsewhere), copy)
})

const name = 'Zwirbelhuber'

/** Every column of every table in which the name stands, also as bytes. */
async function whereNamed(db: Database): Promise<string[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = current_schema() and table_type = 'BASE TABLE' and data_type not in ('bigint', 'integer', 'smallint', 'real', 'double precision', 'boolean', 'date') and data_type not like 'timestamp%'`.execute(db)
  const found: string[] = []
  for (const { table, column } of rows) {
    const hit = await sql`select from ${sql.table(table)} where ${sql.ref(column)}::text ilike ${`%${name}%`} or ${sql.ref(column)}::text ilike ${`%${Buffer.from(name).toString('hex')}%`} limit 1`.execute(db)
    if (hit.rows.length > 0) found.push(`${table}.${column}`)
  }
  return found.sort()
}

/** It stands in every part, in the sources and the replies, in what was proposed before and what was said of that, and in what was taken out meanwhile. */
async function named(t: TestContext) {
  const all = await desk(t)
  const { deps, author, approver, upload } = all
  const editionId = await readyDraft(deps, author)
  const source = { checkId: editionId, personId: author, source: `Office of ${name}`, title: `On ${name}`, quote: `${name} said so.`, shows: `That ${name} did.`, interest: `Pays ${name}.` }
  const taken = await addEvidence(deps, { ...source, url: `https://${name}.example/` })
  await removeEvidence(deps, { checkId: editionId, evidenceId: taken, personId: author })
  await addEvidence(deps, { ...source, upload: { bytes: Buffer.from(`A letter of ${name}.`), name: 'letter.txt' } })
  await upload(editionId)
  const reply = { checkId: editionId, personId: author, whom: name, how: `by ${name}`, askedOn: '2026-03-01', answer: `${name} was not there.`, answeredOn: '2026-03-02' }
  await removeReply(deps, { checkId: editionId, replyId: await addReply(deps, { ...reply, answer: 'No.', answeredOn: '2026-03-02' }), personId: author })
  await addReply(deps, reply)
  await addReply(deps, { checkId: editionId, personId: author, whom: 'The other', notAskedBecause: `Nobody but ${name} knows.` })
  await save(deps, editionId, author, { title: `Once ${name}`, summary: `About ${name}`, body: `${name} **said** so.[^1] And so.[^2]`, claim: `${name} did it.`, claimant: name, appearances: `https://${name}.example/`, fewSources: name, ratingExplanation: `${name} did not.` })
  const before = await propose(deps, { editionId, personId: author })
  await comment(deps, { ...before, part: 'title', quote: name, text: `Is it ${name}?`, personId: approver })
  await sendBack(deps, { ...before, approverId: approver, reason: `Too much of ${name}.` })
  await save(deps, editionId, author, { title: `No, ${name} did not` })
  await approve(deps, { ...(await propose(deps, { editionId, personId: author })), approverId: approver })
  return { ...all, editionId, before: before.sha256 }
}

test('a word that was removed stands nowhere in the database any more, and the desk is told so', async (t) => {
  const { deps, author, approver, asked, editionId, before } = await named(t)
  assert.ok((await whereNamed(deps.db)).length > 10)
  await (await asked(editionId))(deps)
  assert.deepEqual(await whereNamed(deps.db), [])
  await assert.rejects(readProposal(deps.db, before), refused('proposal-removed'))
  assert.deepEqual((await commentsOf(deps.db, editionId)).map(({ text }) => text), [''])
  assert.deepEqual([await listEvidence(deps.db, editionId), await listReplies(deps, editionId)], [[], []])
  assert.deepEqual(await deps.db.selectFrom('proposals').select('ending').orderBy('id').execute(), [{ ending: 'sent-back' }, { ending: 'approved' }])
  await publishAgain(deps, { editionId, author, approver })
})

test('with an earlier version what only it and what came before it said goes, and the newest and its draft stay', async (t) => {
  const { deps, author, approver, asked, editionId, before } = await named(t)
  for (const { id, source } of await listEvidence(deps.db, editionId)) if (source.includes(name)) await removeEvidence(deps, { checkId: editionId, evidenceId: id, personId: author })
  for (const { id } of await listReplies(deps, editionId)) await removeReply(deps, { checkId: editionId, replyId: id, personId: author })
  await addReply(deps, { checkId: editionId, personId: author, whom: 'The office', notAskedBecause: 'It has published its answer.' })
  await correct(deps, { editionId, author, approver, parts: { ...wholeDraft, appearances: '', fewSources: '', changeKind: 'substantive', changeNote: 'Without a name.' } })
  await save(deps, editionId, author, { title: 'Still nobody' })
  const [parts, sources, replies] = [(await readDraft(deps.db, editionId)).parts, await listEvidence(deps.db, editionId), await listReplies(deps, editionId)]
  await (await asked(editionId, 1))(deps)
  assert.deepEqual(await whereNamed(deps.db), [])
  assert.deepEqual([(await readDraft(deps.db, editionId)).parts, await listEvidence(deps.db, editionId), await listReplies(deps, editionId)], [parts, sources, replies])
  assert.equal((await readVersion(deps.db, editionId, 2))!.document!.title, wholeDraft.title)
  await assert.rejects(readProposal(deps.db, before), refused('proposal-removed'))
})

/** Begins it in another language, with the name in what was typed, proposed and said of it. */
async function translated(t: Awaited<ReturnType<typeof named>>, language: string, translates = 1): Promise<{ id: string; before: string }> {
  const { deps, author, approver, editionId } = t
  const id = await openEdition(deps, { checkId: editionId, language, personId: author })
  await save(deps, id, author, { ...wholeDraft, title: `${name} ? Jamais`, body: `${name} l’a dit.`, translates: String(translates) })
  const before = await propose(deps, { editionId: id, personId: author })
  await comment(deps, { ...before, part: 'title', quote: name, text: `${name} ?`, personId: approver })
  await sendBack(deps, { ...before, approverId: approver, reason: `Trop de ${name}.` })
  return { id, before: before.sha256 }
}

test('what was written of it in another language and never published goes too, also what waits and what was given up', async (t) => {
  const all = await named(t)
  const { deps, author, approver, asked, editionId } = all
  const [waiting, givenUp] = [await translated(all, 'fr'), await translated(all, 'de')]
  await abandon(deps, { editionId: givenUp.id, personId: author })
  await save(deps, waiting.id, author, { title: `Non, pas ${name}` })
  const proposed = await propose(deps, { editionId: waiting.id, personId: author })
  const remove = await asked(editionId)
  const { isProposed, unpublishedIn, elsewhere } = await removalsOf(deps.db, editionId)
  assert.deepEqual([isProposed, unpublishedIn, elsewhere], [true, ['de', 'fr'], []])
  await remove(deps)
  assert.deepEqual(await whereNamed(deps.db), [])
  await assert.rejects(approve(deps, { ...proposed, approverId: approver }), refused('proposal-gone'))
  for (const { before } of [waiting, givenUp]) await assert.rejects(readProposal(deps.db, before), refused('proposal-removed'))
  assert.deepEqual((await removalsOf(deps.db, editionId)).unpublishedIn, [])
})

test('with an earlier version, what is in work of it in another language goes, and what is of a later one stays but for its earlier texts', async (t) => {
  const all = await named(t)
  const { deps, author, approver, asked, editionId } = all
  const [behind, current] = [await translated(all, 'de'), await translated(all, 'fr')]
  await save(deps, editionId, author, { ...wholeDraft, appearances: '', fewSources: '' })
  for (const { id, source } of await listEvidence(deps.db, editionId)) if (source.includes(name)) await removeEvidence(deps, { checkId: editionId, evidenceId: id, personId: author })
  for (const { id } of await listReplies(deps, editionId)) await removeReply(deps, { checkId: editionId, replyId: id, personId: author })
  await addReply(deps, { checkId: editionId, personId: author, whom: 'The office', notAskedBecause: 'It has published its answer.' })
  await correct(deps, { editionId, author, approver, parts: { changeKind: 'substantive', changeNote: 'Without a name.' } })
  await save(deps, current.id, author, { title: 'Personne ne doit siffler', body: 'Rien de tel.', translates: '2' })
  const { parts } = await readDraft(deps.db, current.id)
  await (await asked(editionId, 1))(deps)
  assert.deepEqual(await whereNamed(deps.db), [])
  assert.deepEqual((await readDraft(deps.db, current.id)).parts, parts)
  assert.deepEqual(Object.values((await readDraft(deps.db, behind.id)).parts).map(({ text }) => text).filter(Boolean), [])
})

/** Begins it in French and publishes it, with the name in every part and a letter that only the French version cites. */
async function publishedInFrench(t: Awaited<ReturnType<typeof named>>): Promise<string> {
  const { deps, author, published } = t
  const { id } = await translated(t, 'fr')
  await addEvidence(deps, { checkId: t.editionId, personId: author, source: `Bureau de ${name}`, upload: { bytes: Buffer.from(`Une lettre de ${name}.`), name: 'lettre.txt' } })
  await save(deps, id, author, { summary: `Pas ${name}`, claim: `${name} l’a fait.`, ratingExplanation: `Pas ${name}.` })
  await published(id)
  return id
}

const removedEntries = async (db: Database) => {
  const rows = await db.selectFrom('ledger_entries').select(['index', 'entry']).orderBy('index').execute()
  return rows.flatMap(({ index, entry }) => {
    const { kind, check, version, reason, previous } = JSON.parse(entry.toString())
    return kind === 'removed' ? [{ index, check, version, reason, previous }] : []
  })
}

test('what is published of it in another language goes in the same decision, with an entry of its own', async (t) => {
  const all = await named(t)
  const { deps, author, approver, editor, asked, editionId } = all
  const french = await publishedInFrench(all)
  await correct(deps, { editionId: french, author, approver, parts: { title: `Non, pas ${name} du tout`, changeKind: 'minor', changeNote: `Pas ${name}.` } })
  const remove = await asked(editionId)
  const { elsewhere, versions, waiting } = await removalsOf(deps.db, editionId)
  assert.deepEqual([elsewhere.length, versions[0].translations.map(({ language, number }) => [language, number]), waiting[0].copiesThatGo], [1, [['fr', 1], ['fr', 2]], 3])
  assert.deepEqual((await removalsOf(deps.db, french)).versions.map(({ goesWith }) => goesWith), [{ editionId, number: 1 }, { editionId, number: 1 }])
  await remove(deps)
  await remove(deps)
  assert.deepEqual(await whereNamed(deps.db), [])
  assert.deepEqual((await removalsOf(deps.db, editionId)).elsewhere, [])
  assert.deepEqual(await removedEntries(deps.db), [
    { index: 3, check: editionId, version: 1, reason: 'privacy', previous: 0 },
    { index: 4, check: french, version: 1, reason: 'privacy', previous: 2 },
    { index: 5, check: french, version: 2, reason: 'privacy', previous: 4 },
  ])
  const rows = await deps.db.selectFrom('removals').select(['asked_by', 'approved_by', 'reason']).distinct().execute()
  assert.deepEqual(rows, [{ asked_by: editor, approved_by: approver, reason: 'privacy' }])
  assert.deepEqual((await deps.db.selectFrom('check_feed').select(['check_id', 'kind']).orderBy('seq', 'desc').limit(2).execute()).sort((a, b) => Number(a.check_id === french) - Number(b.check_id === french)), [{ check_id: editionId, kind: 'remove' }, { check_id: french, kind: 'remove' }])
})

test('what translates another version stays, and a removal asked of a translation takes nothing else', async (t) => {
  const { deps, author, approver, draft, published, asked } = await desk(t)
  const editionId = await draft()
  await published(editionId)
  const french = await openEdition(deps, { checkId: editionId, language: 'fr', personId: author })
  await save(deps, french, author, wholeDraft)
  await published(french)
  await correct(deps, { editionId, author, approver, parts: { title: 'Better', changeKind: 'minor', changeNote: 'Better.' } })
  await correct(deps, { editionId: french, author, approver, parts: { title: 'Mieux', translates: '2', changeKind: 'minor', changeNote: 'Mieux.' } })
  const standing = async () => Promise.all([[editionId, 1], [editionId, 2], [french, 1], [french, 2]].map(async ([id, number]) => (await readVersion(deps.db, id as string, number as number))!.document !== null))
  await (await asked(editionId, 1))(deps)
  assert.deepEqual(await standing(), [false, true, false, true])
  await (await asked(french, 2))(deps)
  assert.deepEqual(await standing(), [false, true, false, false])
})

test('a removal of its own that waits for a translation is agreed to as it was asked for, unless by whoever agrees', async (t) => {
  for (const second of ['editor', 'approver'] as const) {
    const all = await named(t)
    const { deps, asked, editionId } = all
    const french = await publishedInFrench(all)
    const { sha256 } = (await readVersion(deps.db, french, 1))!
    const other = second === 'editor' ? await person(deps.db, 'Another editor') : all.approver
    await askRemoval(deps, { sha256, reason: 'copyright', note: 'A letter', personId: other })
    await (await asked(editionId))(deps)
    const { reason, note, asked_by, approved_by } = await deps.db.selectFrom('removals').selectAll().where('sha256', '=', hashOf(sha256)).executeTakeFirstOrThrow()
    const expected = second === 'editor' ? { reason: 'copyright', note: 'A letter', asked_by: other } : { reason: 'privacy', note: null, asked_by: all.editor }
    assert.deepEqual({ reason, note, asked_by, approved_by }, { ...expected, approved_by: all.approver })
    assert.equal((await removedEntries(deps.db)).at(-1)!.reason, expected.reason)
  }
})

test('a translation that is published at the moment of the removal goes with it, or is not published', { timeout: 120_000 }, async (t) => {
  for (const isPublishedFirst of [true, false]) {
    const all = await named(t)
    const { deps, author, approver, asked, editionId } = all
    const { id } = await translated(all, 'fr')
    await save(deps, id, author, { title: `Non, pas ${name}` })
    const { sha256 } = await propose(deps, { editionId: id, personId: author })
    const publish = (by: typeof deps) => approve(by, { sha256, approverId: approver })
    const remove = await asked(editionId)
    const [first, second] = isPublishedFirst ? [publish, remove] : [remove, publish]
    const [outcome] = await meanwhile(deps, first, [() => second(deps)])
    assert.ok(isPublishedFirst ? outcome.status === 'fulfilled' : outcome.status === 'rejected' && refused('proposal-gone')(outcome.reason))
    assert.deepEqual(await whereNamed(deps.db), [])
  }
})

test('with the last of several versions the sources go that only they cited, whichever goes first', async (t) => {
  for (const order of [[1, 2], [2, 1]]) {
    const all = await named(t)
    const { deps, author, approver, asked, editionId } = all
    await correct(deps, { editionId, author, approver, parts: { title: `Still not ${name}`, changeKind: 'minor', changeNote: `Not ${name}.` } })
    for (const number of order) await (await asked(editionId, number))(deps)
    assert.deepEqual(await whereNamed(deps.db), [], String(order))
  }
})

test('of an explainer too', async (t) => {
  const { deps, author, approver, asked } = await desk(t)
  const parts = { title: `How ${name} fakes a page`, summary: 'Read the address.', body: 'Look at the end.', helpsWith: 'unchecked' }
  const id = await openExplainer(deps, { language: 'en', personId: author })
  await save(deps, id, author, parts)
  await approve(deps, { ...(await propose(deps, { editionId: id, personId: author })), approverId: approver })
  const french = await openEdition(deps, { checkId: id, language: 'fr', personId: author })
  await save(deps, french, author, { ...parts, title: `Les pages de ${name}` })
  await approve(deps, { ...(await propose(deps, { editionId: french, personId: author })), approverId: approver })
  await (await asked(id))(deps)
  assert.deepEqual(await whereNamed(deps.db), [])
  assert.deepEqual((await deps.db.selectFrom('explainers').select('removed_at').execute()).filter(({ removed_at }) => removed_at === null), [])
})

test('what is published of another version in another language stays with its draft, and what was in work there goes', async (t) => {
  const { deps, author, approver, draft, proposed, published, asked } = await desk(t)
  const editionId = await draft()
  await published(editionId)
  const french = await openEdition(deps, { checkId: editionId, language: 'fr', personId: author })
  await save(deps, french, author, wholeDraft)
  await published(french)
  await correct(deps, { editionId, author, approver, parts: { title: `It was ${name}`, changeKind: 'minor', changeNote: `Says that it was ${name}.` } })
  await save(deps, french, author, { title: `C’était ${name}`, changeKind: 'minor', changeNote: `C’était ${name}.` })
  await proposed(french)
  const remove = await asked(editionId, 2)
  const { unpublishedIn, elsewhere } = await removalsOf(deps.db, editionId)
  assert.deepEqual([unpublishedIn, elsewhere], [['fr'], [{ editionId: french, language: 'fr', published: [(await readVersion(deps.db, french, 1))!.sha256] }]])
  await remove(deps)
  assert.deepEqual(await whereNamed(deps.db), [])
  const { parts } = await readDraft(deps.db, french)
  assert.deepEqual([parts.title!.text, parts.summary!.text], ['', wholeDraft.summary])
  assert.equal((await readVersion(deps.db, french, 1))!.document!.title, wholeDraft.title)
})

test('only a removal of the same edition, or of what it translates, takes the bytes of what was never published', async (t) => {
  const { deps, author, draft, proposed, published, asked } = await desk(t)
  const [removed, other, translating] = [await draft(), await draft(), await draft()]
  await published(removed)
  await published(translating)
  const french = await openEdition(deps, { checkId: translating, language: 'fr', personId: author })
  await save(deps, french, author, wholeDraft)
  await published(french)
  await save(deps, translating, author, { title: 'A better one', changeKind: 'minor', changeNote: 'Better.' })
  const hashes = [await proposed(other), await proposed(translating)].map(({ sha256 }) => sha256)
  await (await asked(removed))(deps)
  await (await asked(french))(deps)
  for (const sha256 of hashes) {
    await assert.rejects(deps.db.updateTable('versions').set({ document: null }).where('sha256', '=', hashOf(sha256)).execute(), /never change/)
    assert.ok((await readProposal(deps.db, sha256)).bytes)
  }
})

test('what removals of before had left goes with the migration, and nothing else', async (t) => {
  const { deps, author, approver, draft, proposed, asked, editionId, before } = await named(t)
  const tables = async () => ({
    versions: await deps.db.selectFrom('versions').select(['sha256', 'document']).where('sha256', '=', hashOf(before)).execute(),
    comments: await deps.db.selectFrom('review_comments').select(['id', 'quote', 'text']).execute(),
    proposals: await deps.db.selectFrom('proposals').select(['id', 'reason']).execute(),
  })
  const kept = await tables()
  await (await asked(editionId))(deps)
  const gone = await tables()
  await sql`alter table versions disable trigger versions_never_change`.execute(deps.db)
  for (const { sha256, document } of kept.versions) await deps.db.updateTable('versions').set({ document }).where('sha256', '=', sha256).execute()
  for (const { id, quote, text } of kept.comments) await deps.db.updateTable('review_comments').set({ quote, text }).where('id', '=', id).execute()
  for (const { id, reason } of kept.proposals) await deps.db.updateTable('proposals').set({ reason }).where('id', '=', id).execute()
  await sql`alter table versions enable trigger versions_never_change`.execute(deps.db)
  const other = await draft()
  const { sha256 } = await proposed(other)
  await comment(deps, { sha256, part: 'title', text: 'Good.', personId: approver })
  await publishAgain(deps, { editionId, author, approver })

  assert.deepEqual(await whereNamed(deps.db), ['proposals.reason', 'review_comments.quote', 'review_comments.text', 'versions.document'])
  await up(deps.db)
  assert.deepEqual(await whereNamed(deps.db), [])
  assert.deepEqual((await tables()).versions, gone.versions)
  assert.ok((await readProposal(deps.db, sha256)).bytes)
  assert.equal((await commentsOf(deps.db, other))[0].text, 'Good.')
  assert.equal((await readVersion(deps.db, editionId, 2))!.document!.title, wholeDraft.title)
})

test('what removals of before had left of translations goes with the migration, and nothing else', async (t) => {
  const all = await named(t)
  const { deps, author, asked, editionId } = all
  const { id } = await translated(all, 'fr')
  await save(deps, id, author, { title: `Non, pas ${name}` })
  await propose(deps, { editionId: id, personId: author })
  const kept = await rowsOf(deps.db, id)
  await (await asked(editionId))(deps)
  await putBack(deps.db, kept)
  assert.deepEqual(await whereNamed(deps.db), ['draft_revisions.text', 'proposals.reason', 'review_comments.quote', 'review_comments.text', 'versions.document'])
  await save(deps, id, author, { summary: 'Written since.' })
  await upTranslations(deps.db)
  assert.deepEqual(await whereNamed(deps.db), [])
  assert.equal((await deps.db.selectFrom('proposals').select('id').where('ended_at', 'is', null).execute()).length, 0)
  assert.equal((await readDraft(deps.db, id)).parts.summary!.text, 'Written since.')
})

/** All that is not published of an edition. */
async function rowsOf(db: Database, editionId: string) {
  return {
    versions: await db.selectFrom('versions').select(['sha256', 'document']).where('edition_id', '=', editionId).execute(),
    comments: await db.selectFrom('review_comments').select(['id', 'quote', 'text']).where('edition_id', '=', editionId).execute(),
    proposals: await db.selectFrom('proposals').select(['id', 'reason', 'ended_at', 'ended_by', 'ending']).where('edition_id', '=', editionId).execute(),
    revisions: await db.selectFrom('draft_revisions').select(['edition_id', 'part', 'revision', 'text']).where('edition_id', '=', editionId).execute(),
  }
}

/** As if the removal had not known of it. */
async function putBack(db: Database, { versions, comments, proposals, revisions }: Awaited<ReturnType<typeof rowsOf>>): Promise<void> {
  await sql`alter table versions disable trigger versions_never_change`.execute(db)
  for (const { sha256, document } of versions) await db.updateTable('versions').set({ document }).where('sha256', '=', sha256).execute()
  await sql`alter table versions enable trigger versions_never_change`.execute(db)
  for (const { id, ...row } of comments) await db.updateTable('review_comments').set(row).where('id', '=', id).execute()
  for (const { id, ...row } of proposals) await db.updateTable('proposals').set(row).where('id', '=', id).execute()
  for (const { text, ...at } of revisions) await db.updateTable('draft_revisions').set({ text }).where('edition_id', '=', at.edition_id).where('part', '=', at.part).where('revision', '=', at.revision).execute()
}
