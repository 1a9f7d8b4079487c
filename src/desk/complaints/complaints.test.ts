import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { readVersion } from '#desk/approvals'
import { addWorkingDays, assignComplaint, complain, decideComplaint, findComplaint, openComplaints } from '#desk/complaints'
import { correctionsOf, listCorrections } from '#desk/corrections'
import { counters } from '#desk/counters'
import { getCheck } from '#desk/checks'
import { readDraft } from '#desk/drafts'
import { addEvidence, citedEvidence, readSnapshot } from '#desk/evidence'
import { whatWaits } from '#desk/home'
import { Refusal, type RefusalCode } from '#desk/refusals'
import { approveRemoval, askRemoval, removalsWaiting } from '#desk/removals'
import { dueReviews, reviewDateOf, reviewDone, setReviewDate } from '#desk/review-dates'
import { freshDatabase } from '../../../test/support/database.ts'
import { correct, draftDeps, person, publishAgain, publishReady } from '../../../test/support/drafting.ts'

async function desk(t: TestContext) {
  const { db } = await freshDatabase(t)
  let now = Date.parse('2026-03-04T12:00:00Z') // a Wednesday
  const deps = draftDeps(db, () => new Date((now += 1_000)))
  return { deps, wait: (days: number) => void (now += days * 86_400_000), author: await person(db, 'Author'), approver: await person(db, 'Approver'), other: await person(db, 'Other') }
}

const refused = (code: RefusalCode) => (error: unknown) => error instanceof Refusal && error.code === code

test('seven working days later is nine or eleven days later', () => {
  for (const [from, to] of [['2026-03-04', '2026-03-13'], ['2026-03-06', '2026-03-17'], ['2026-03-07', '2026-03-17'], ['2026-03-09', '2026-03-18']]) {
    assert.equal(addWorkingDays(new Date(`${from}T10:00:00Z`), 7).toISOString(), `${to}T10:00:00.000Z`)
  }
})

test('a complaint goes to somebody who wrote nothing of it, is answered, and leads to a correction', async (t) => {
  const { deps, author, approver, other, wait } = await desk(t)
  const editionId = await publishReady(deps, { author, approver })
  const asking = { ...deps, secrets: { pepper: Buffer.alloc(32, 3) } }
  await assert.rejects(complain(asking, { editionId: 'none', kind: 'error', text: 'x' }), refused('not-found'))
  await assert.rejects(complain(asking, { editionId, kind: 'error', text: ' \n ' }), refused('empty'))
  const token = await complain(asking, { editionId, kind: 'error', text: 'The date is wrong.' })
  const again = await Promise.all([1, 2].map(() => complain(asking, { editionId, kind: 'error', text: ' The date is wrong. ' })))
  assert.deepEqual(again, [token, token], 'sent again while it waits it is the same complaint')
  assert.equal((await openComplaints(deps)).length, 1)
  const [complaint] = await openComplaints(deps)
  assert.deepEqual([complaint.dueAt.toISOString().slice(0, 10), complaint.isLate, complaint.authors], ['2026-03-13', false, [author]])

  await assert.rejects(assignComplaint(deps, { id: complaint.id, personId: author }), refused('own-complaint'))
  await assert.rejects(decideComplaint(deps, { id: complaint.id, personId: author, outcome: 'not-upheld', answer: 'No.' }), refused('own-complaint'))
  for (const column of ['assigned_to', 'decided_by']) await assert.rejects(deps.db.updateTable('complaints').set({ [column]: author }).execute(), /does not decide/)
  await assignComplaint(deps, { id: complaint.id, personId: other })
  wait(12)
  assert.deepEqual((await openComplaints(deps)).map((one) => [one.assignedToName, one.isLate]), [['Other', true]])
  await decideComplaint(deps, { id: complaint.id, personId: other, outcome: 'upheld', answer: 'You are right.' })
  await assert.rejects(decideComplaint(deps, { id: complaint.id, personId: other, outcome: 'partly', answer: 'Hm.' }), refused('decided-already'))
  assert.deepEqual(await openComplaints(deps), [])

  await correct(deps, { editionId, author, approver, parts: { title: 'A better title', changeKind: 'minor', changeNote: 'The title was misleading.' } })
  const status = await findComplaint(deps.db, token)
  assert.deepEqual([status?.outcome, status?.answer, status?.corrected], ['upheld', 'You are right.', { number: 2, kind: 'minor', note: 'The title was misleading.' }])
  assert.equal(await findComplaint(deps.db, 'x'), null)
  const counted = await counters(deps)
  assert.deepEqual([counted.complaints.received, counted.complaints.upheld, Math.round(counted.complaints.medianDays!)], [1, 1, 12])
  assert.deepEqual(counted.weeks.map((week) => [week.checks, week.corrections.minor]).filter((pair) => pair.some(Boolean)), [[1, 0], [0, 1]])
  assert.equal(counted.weeks.length, 12)
})

test('corrections are listed newest first, each once, whatever the size of a page', async (t) => {
  const { deps, author, approver } = await desk(t)
  const editionId = await publishReady(deps, { author, approver })
  for (let n = 0; n < 5; n++) await correct(deps, { editionId, author, approver, parts: { title: `Title ${n}`, changeKind: 'minor', changeNote: `Note ${n}` } })
  for (const limit of [1, 2, 5, 9]) {
    const notes: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await listCorrections(deps.db, { cursor, limit })
      notes.push(...page.corrections.map((correction) => correction.note))
      cursor = page.nextCursor
    }
    assert.deepEqual(notes, ['Note 4', 'Note 3', 'Note 2', 'Note 1', 'Note 0'])
  }
  assert.deepEqual((await correctionsOf(deps.db, editionId)).map((correction) => correction.number), [6, 5, 4, 3, 2])
  for (const cursor of ['x', '~', '2026-99-99T00:00:00.000Z~' + 'a'.repeat(64)]) await assert.rejects(listCorrections(deps.db, { cursor }), refused('bad-cursor'))
})

test('a day to look again comes back until somebody has looked', async (t) => {
  const { deps, author, approver, wait } = await desk(t)
  const editionId = await publishReady(deps, { author, approver })
  await setReviewDate(deps, { editionId, dueOn: '2026-03-20', personId: author })
  await setReviewDate(deps, { editionId, dueOn: '2026-03-10', personId: author })
  await assert.rejects(setReviewDate(deps, { editionId, dueOn: '2026-02-31', personId: author }), refused('bad-value'))
  assert.equal(await reviewDateOf(deps.db, editionId), '2026-03-10')
  assert.deepEqual(await dueReviews(deps), [])
  assert.equal((await dueReviews(deps, { ahead: 30 })).length, 1)
  wait(6)
  assert.deepEqual((await dueReviews(deps)).map((due) => due.dueOn), ['2026-03-10'])
  await reviewDone(deps, { editionId, personId: author })
  assert.deepEqual(await dueReviews(deps), [])
})

test('what was retracted or removed needs no second look, at no place of the desk', async (t) => {
  const { deps, author, approver, other } = await desk(t)
  const [retracted, removed, standing] = [await publishReady(deps, { author, approver }), await publishReady(deps, { author, approver }), await publishReady(deps, { author, approver })]
  for (const editionId of [retracted, removed, standing]) await setReviewDate(deps, { editionId, dueOn: '2026-03-01', personId: author })
  await correct(deps, { editionId: retracted, author, approver, parts: { changeKind: 'retraction', changeNote: 'Our source was wrong.' } })
  const { sha256 } = (await readVersion(deps.db, removed, 1))!
  await askRemoval(deps, { sha256, reason: 'privacy', personId: other })
  await approveRemoval(deps, { sha256, personId: approver })
  assert.deepEqual((await dueReviews(deps)).map(({ editionId }) => editionId), [standing])
  assert.equal((await whatWaits(deps, author)).reviews, 1)
})

test('two people remove the words of a version; its number, hash and the reason stay', async (t) => {
  const { deps, author, approver, other } = await desk(t)
  const editionId = await publishReady(deps, { author, approver })
  const { sha256 } = (await readVersion(deps.db, editionId, 1))!
  await assert.rejects(approveRemoval(deps, { sha256, personId: other }), refused('not-found'))
  await askRemoval(deps, { sha256, reason: 'privacy', personId: other })
  assert.equal((await removalsWaiting(deps.db)).length, 1)
  await assert.rejects(approveRemoval(deps, { sha256, personId: other }), refused('second-person'))
  await approveRemoval(deps, { sha256, personId: approver })
  await approveRemoval(deps, { sha256, personId: approver })
  const version = await readVersion(deps.db, editionId, 1)
  assert.deepEqual([version?.bytes, version?.sha256, version?.removal?.reason, version?.removal?.entryIndex], [null, sha256, 'privacy', 1])
  assert.equal((await getCheck(deps.db, editionId))?.claim, '')
  const kept = JSON.stringify([await deps.db.selectFrom('checks').selectAll().execute(), (await readDraft(deps.db, editionId)).parts, await deps.db.selectFrom('versions').selectAll().execute()])
  assert.ok(!kept.includes('whistl'))
  assert.deepEqual((await deps.db.selectFrom('check_feed').select('kind').orderBy('seq').execute()).map((row) => row.kind), ['put', 'remove'])

  await publishAgain(deps, { editionId, author, approver })
  const entries = (await deps.db.selectFrom('ledger_entries').select('entry').orderBy('index').execute()).map((row) => JSON.parse(row.entry.toString()))
  assert.deepEqual(entries.map((entry) => [entry.kind, entry.version, entry.previous]), [['published', 1, null], ['removed', 1, 0], ['corrected', 2, 1]])
})

test('with the last published version that cites it, the copy of a source goes too', async (t) => {
  const { deps, author, approver, other } = await desk(t)
  const editionId = await publishReady(deps, { author, approver })
  await addEvidence(deps, { checkId: editionId, personId: author, source: 'The office', upload: { bytes: Buffer.from('A name that has to go.'), name: 'letter.txt' } })
  const copy = (await citedEvidence(deps.db, editionId)).find(({ source }) => source === 'The office')!.snapshot!.sha256
  for (const note of ['With the letter.', 'Said better.']) await correct(deps, { editionId, author, approver, parts: { title: note, changeKind: 'minor', changeNote: note } })
  const remove = async (number: number) => {
    const { sha256 } = (await readVersion(deps.db, editionId, number))!
    await askRemoval(deps, { sha256, reason: 'privacy', personId: other })
    await approveRemoval(deps, { sha256, personId: approver })
  }
  await remove(2)
  assert.ok(await readSnapshot(deps.db, copy), 'another published version cites it')
  await remove(3)
  assert.equal(await readSnapshot(deps.db, copy), null)
})
