/** What a removal takes of other languages, and what it leaves. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Database } from '#db'
import { approve, propose, readProposal, readVersion } from '#desk/approvals'
import { abandon, openEdition, openExplainer, readDraft } from '#desk/drafts'
import { addEvidence, listEvidence, removeEvidence } from '#desk/evidence'
import { addReply, listReplies, removeReply } from '#desk/replies'
import { askRemoval, removalsOf } from '#desk/removals'
import { hashOf } from '#desk/versions'
import { correct, person, save, wholeDraft } from '../../../test/support/drafting.ts'
import { meanwhile } from '../../../test/support/meanwhile.ts'
import { name, named, refused, removingDesk, translated, whereNamed } from '../../../test/support/removals.ts'

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
  const { deps, author, approver, draft, published, asked } = await removingDesk(t)
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
  const { deps, author, approver, asked } = await removingDesk(t)
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
  const { deps, author, approver, draft, proposed, published, asked } = await removingDesk(t)
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
