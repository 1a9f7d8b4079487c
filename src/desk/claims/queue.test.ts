import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import { sql } from 'kysely'
import { checkId } from '#desk/checks'
import { addTopic, assign, changeDetails, claimAnswers, claimDemand, closeClaims, heatAt, linkCheck, listTopics, mergeClaims, queue, type QueueFilters, readClaim, recordMatcherAnswer, undoClosings, scoreParts, splitClaim, suggestedMerges, unassign, undoMerges, undoSplit, unlinkCheck, unmask } from '#desk/claims'
import { Refusal } from '#desk/refusals'
import { ask, findStatus } from '#desk/submissions'
import { sweepRetention } from '#privacy'
import { asker, check, openDesk, type TestDesk } from '../../../test/ask-road/desk.ts'
import { meanwhile } from '../../../test/support/meanwhile.ts'
import { signedIn } from '../../../test/support/people.ts'

const ferry = 'From Monday on the ferry to the island will only take passengers who can whistle the town anthem, the harbour master announced yesterday.'
const gull = 'The lighthouse keeper has taught three seagulls to read the newspaper aloud, and they prefer the sports pages to the weather.'
const well = 'The town well has been filled with lemonade by the mayor, who wants every child to drink six glasses of it before school begins.'

async function deskWith(t: TestContext) {
  const deps = await openDesk(t)
  const { id: personId } = await signedIn(deps.db, ['reviewer'])
  const sent = async (text: string, ...numbers: number[]) => {
    let claim = ''
    for (const n of numbers) claim = (await ask(deps, { text, asker: asker(n) })).claim.id
    return claim
  }
  return { deps, personId, sent }
}

async function shown(deps: TestDesk, personId: string, filters: Partial<QueueFilters> = {}): Promise<string[]> {
  return (await queue(deps, { state: 'open', ...filters }, personId)).lines.map(({ id }) => id)
}

/** What a count over all rows would give. */
async function countedAnew(deps: TestDesk): Promise<unknown> {
  const { rows } = await sql`
    select e.claim_id, e.all_askers as kept, (select count(*)::int from (select distinct s.claim_id, s.asker from submissions s join queue_entries m on m.claim_id = s.claim_id where m.root_id = e.claim_id) a) as counted
    from queue_entries e where e.root_id = e.claim_id`.execute(deps.db)
  return (rows as { kept: number; counted: number }[]).filter(({ kept, counted }) => kept !== counted)
}

test('the most wanted stands first, one who asks twice counts once, and a topic, a note or nobody on it move a claim as the words say', async (t) => {
  const { deps, personId, sent } = await deskWith(t)
  const a = await sent(ferry, 1, 2, 3, 3)
  const b = await sent(gull, 1)
  assert.deepEqual(await shown(deps, personId), [a, b])
  await addTopic(deps, { name: 'Health', publicWelfare: true, personId })
  const [topic] = await listTopics(deps.db)
  await changeDetails(deps, { claimId: b, base: 0, details: { wording: null, language: 'en', topic: topic.key, appeared: null, reach: null, harm: null }, personId })
  assert.deepEqual(await shown(deps, personId), [b, a])
  await assign(deps, { claimIds: [b], personId })
  assert.equal((await shown(deps, personId)).length, 2)
  const { lines } = await queue(deps, { state: 'open' }, personId)
  for (const line of lines) {
    const parts = scoreParts(line, deps.clock(), line.isDue)
    assert.ok(Math.abs(parts.reduce((sum, { points }) => sum + points, 0) + heatAt(deps.clock()) - line.score) < 1e-9)
    const demand = parts.find(({ kind }) => kind === 'demand')!.points
    assert.ok(Math.abs(demand - Math.log2(line.askers)) < 0.01, `${demand} of ${line.askers}`)
  }
  assert.deepEqual(lines.find(({ id }) => id === a)?.askers, 3)
  assert.deepEqual(lines.find(({ id }) => id === a)?.askedToday, 3)
  assert.deepEqual(await shown(deps, personId, { who: 'me' }), [b])
  assert.deepEqual(await shown(deps, personId, { who: 'nobody' }), [a])
  assert.deepEqual(await shown(deps, personId, { topic: topic.key }), [b])
  assert.deepEqual(await shown(deps, personId, { language: 'en' }), [b])
  deps.wait(24 * 9)
  assert.deepEqual((await shown(deps, personId, { age: 'older' })).length, 2)
  assert.deepEqual(await shown(deps, personId, { age: 'week' }), [])
  await unassign(deps, { claimIds: [b], personId })
  assert.deepEqual(await shown(deps, personId, { who: 'me' }), [])
})

test('pages follow each other without a gap or a double', async (t) => {
  const { deps, personId } = await deskWith(t)
  for (let n = 0; n < 25; n++) {
    await sql`insert into claims (id, statement, language, asker_key, opened_at) values (${`c${n}`}, ${`claim ${n}`}, 'en', ${randomBytes(32)}, ${deps.clock()})`.execute(deps.db)
    for (let m = 0; m <= n % 5; m++) await sql`insert into submissions (id, claim_id, text, language, text_hash, asker, received_at) values (${`s${n}-${m}`}, ${`c${n}`}, 'x', 'en', ${randomBytes(32)}, ${randomBytes(16)}, ${deps.clock()})`.execute(deps.db)
  }
  const seen: string[] = []
  for (let cursor: string | undefined; ; ) {
    const page = await queue(deps, { state: 'open', cursor }, personId, 4)
    seen.push(...page.lines.map(({ id }) => id))
    if (!page.nextCursor) break
    cursor = page.nextCursor
  }
  assert.equal(new Set(seen).size, 25)
  assert.equal(seen.length, 25)
  await assert.rejects(queue(deps, { state: 'open', cursor: 'nonsense' }, personId), (error) => error instanceof Refusal && error.code === 'bad-cursor')
})

test('merged claims count together, are answered together, and fall apart as they were', async (t) => {
  const { deps, personId, sent } = await deskWith(t)
  const [a, b, c] = [await sent(ferry, 1, 2), await sent(gull, 3), await sent(well, 4, 5, 6)]
  const [first] = await mergeClaims(deps, { from: [a], into: b, personId })
  const second = await mergeClaims(deps, { from: [b], into: c, personId })
  assert.deepEqual(await mergeClaims(deps, { from: [b], into: c, personId }), second, 'twice is once')
  assert.deepEqual(await mergeClaims(deps, { from: [c], into: a, personId }), [], 'a circle cannot come about')
  assert.deepEqual(await shown(deps, personId), [c])
  assert.deepEqual(await claimDemand(deps.db, a), { id: c, askers: 6 })
  const joined = await ask(deps, { text: ferry, asker: asker(9) })
  assert.deepEqual(joined.claim, { id: c, askers: 7 })
  await deps.publish(check('well', 'Lemonade in the well'))
  await linkCheck(deps, { claimId: c, checkId: checkId('well'), personId })
  assert.equal((await findStatus(deps, joined.statusToken))?.decision, 'answer')
  assert.deepEqual(await shown(deps, personId), [])
  assert.deepEqual(await shown(deps, personId, { state: 'answered' }), [c])
  await undoMerges(deps, { mergeIds: [first], personId })
  await undoMerges(deps, { mergeIds: [first], personId })
  assert.deepEqual(await claimDemand(deps.db, a), { id: a, askers: 3 })
  assert.deepEqual(await claimDemand(deps.db, b), { id: c, askers: 4 })
  assert.deepEqual(await shown(deps, personId), [a])
  assert.deepEqual(await countedAnew(deps), [])
})

test('two merges at once, each the other way round, end in one tree and never in a circle', async (t) => {
  const { deps, personId, sent } = await deskWith(t)
  const claims = [await sent(ferry, 1), await sent(gull, 2), await sent(well, 3)]
  const pairs = claims.flatMap((from) => claims.filter((into) => into !== from).map((into) => ({ from: [from], into, personId })))
  await Promise.allSettled([...pairs, ...pairs].map((merge) => mergeClaims(deps, merge)))
  const open = await shown(deps, personId)
  assert.ok(open.length >= 1)
  const { rows } = await sql`select claim_id from queue_entries e where root_id <> claim_id and exists (select from queue_entries r where r.claim_id = e.root_id and r.root_id <> r.claim_id)`.execute(deps.db)
  assert.deepEqual(rows, [], 'every root is a root')
  assert.deepEqual(await countedAnew(deps), [])
})

test('what comes to a claim while another hand merges it, or takes a merge back, counts where the claim stands in the end', { timeout: 60_000 }, async (t) => {
  const { deps, personId, sent } = await deskWith(t)
  const [from, into] = [await sent(ferry, 1), await sent(gull, 2)]
  await deps.publish(check('bridge', 'The bridge over the harbour will be closed to everybody who cannot juggle.'))
  const standing = async () => deps.db.selectFrom('queue_entries').select(['claim_id', 'people_on_it', 'standing']).where('claim_id', 'in', [from, into]).execute()

  let merges: number[] = []
  await meanwhile(deps, async (inside) => (merges = await mergeClaims(inside, { from: [from], into, personId })), [
    () => assign(deps, { claimIds: [from], personId }),
    () => recordMatcherAnswer(deps.db, { claimId: from, checkId: checkId('bridge'), probability: 0.99, at: deps.clock() }),
  ])
  assert.deepEqual((await standing()).find(({ claim_id }) => claim_id === into), { claim_id: into, people_on_it: 1, standing: 'answered' })

  await meanwhile(deps, (inside) => undoMerges(inside, { mergeIds: merges, personId }), [() => unassign(deps, { claimIds: [from], personId })])
  assert.deepEqual((await standing()).map(({ people_on_it }) => people_on_it), [0, 0])
})

test('somebody who takes a claim twice, or with others at the same moment, is on it once', async (t) => {
  const { deps, sent } = await deskWith(t)
  const claim = await sent(ferry, 1)
  const people = await Promise.all([1, 2, 3].map(() => signedIn(deps.db, ['reviewer'])))
  await Promise.all([...people, ...people, ...people].map(({ id }) => assign(deps, { claimIds: [claim], personId: id })))
  assert.equal((await readClaim(deps, claim, people[0].id)).people.length, 3)
  const { people_on_it } = await deps.db.selectFrom('queue_entries').select('people_on_it').where('claim_id', '=', claim).executeTakeFirstOrThrow()
  assert.equal(people_on_it, 3)
})

test('those who asked are told why a claim cannot be checked, those who ask later too, and not once it is open again', async (t) => {
  const { deps, personId, sent } = await deskWith(t)
  const mine = await ask(deps, { text: ferry, asker: asker(1) })
  await sent(gull, 2)
  const close = () => closeClaims(deps, { claimIds: [mine.claim.id], reason: 'opinion', answer: 'Taste.', personId })
  const closed = await Promise.all([close(), close()])
  assert.equal(new Set(closed.flat()).size, 1, 'closed once')
  assert.equal((await findStatus(deps, mine.statusToken))?.notCheckable?.answer, 'Taste.')
  assert.equal((await ask(deps, { text: ferry, asker: asker(2) })).notCheckable?.reason, 'opinion')
  assert.deepEqual(await shown(deps, personId, { state: 'not-checkable' }), [mine.claim.id])
  deps.wait(24 * 31)
  assert.equal((await sweepRetention(deps)).submissions, 2, 'told is answered: the words go after 30 days')
  await undoClosings(deps, { closingIds: closed.flat(), personId })
  assert.deepEqual(await shown(deps, personId, { state: 'not-checkable' }), [])
})

test('chosen messages move to a claim of their own with other pseudonyms, and back', async (t) => {
  const { deps, personId, sent } = await deskWith(t)
  const claim = await sent(ferry, 1, 2)
  const other = `${ferry} And the fare is now paid in seashells, two for adults.`
  await sent(other, 3, 4)
  const before = await deps.db.selectFrom('submissions').select(['id', 'claim_id', 'asker']).orderBy('id').execute()
  assert.deepEqual(new Set(before.map((row) => row.claim_id)), new Set([claim]))
  const chosen = await deps.db.selectFrom('submissions').select('id').where('text', '=', other).limit(1).executeTakeFirstOrThrow()
  const created = await splitClaim(deps, { claimId: claim, submissionIds: [chosen.id], personId })
  assert.deepEqual([(await claimDemand(deps.db, claim)).askers, (await claimDemand(deps.db, created)).askers], [2, 2])
  const moved = await deps.db.selectFrom('submissions').select(['id', 'asker']).where('claim_id', '=', created).execute()
  for (const { asker } of moved) assert.ok(!before.some((row) => row.asker.equals(asker)), 'a pseudonym went along')
  assert.equal((await ask(deps, { text: other, asker: asker(8) })).claim.id, created, 'a new copy finds the new claim')
  await assert.rejects(splitClaim(deps, { claimId: created, submissionIds: moved.map(({ id }) => id), personId }), (error) => error instanceof Refusal && error.code === 'whole-claim')
  await undoSplit(deps, { newClaim: created, personId })
  await undoSplit(deps, { newClaim: created, personId })
  const after = await deps.db.selectFrom('submissions').select(['id', 'claim_id', 'asker']).where('id', 'in', before.map(({ id }) => id)).orderBy('id').execute()
  assert.deepEqual(after, before)
  assert.deepEqual(await claimDemand(deps.db, created), { id: claim, askers: 5 }, 'who came since stays, and counts')
  assert.deepEqual(await countedAnew(deps), [])
})

test('what two write at once is shown to the second, and never lost', async (t) => {
  const { deps, personId, sent } = await deskWith(t)
  const { id: other } = await signedIn(deps.db, ['reviewer'], 'Other')
  const claim = await sent(ferry, 1)
  const details = { wording: 'Mine', language: null, topic: null, appeared: null, reach: null, harm: null }
  const saved = await Promise.all([changeDetails(deps, { claimId: claim, base: 0, details, personId }), changeDetails(deps, { claimId: claim, base: 0, details: { ...details, wording: 'Theirs' }, personId: other })])
  assert.equal(saved.filter((clash) => clash === null).length, 1)
  assert.ok(['Mine', 'Theirs'].includes(saved.find((clash) => clash !== null)!.wording!))
})

test('the desk can say that a check is no answer, and the matcher does not say it again', async (t) => {
  const { deps, personId } = await deskWith(t)
  await deps.publish(check('ferry', ferry))
  const mine = await ask(deps, { text: ferry, asker: asker(1) })
  assert.equal(mine.decision, 'answer')
  await unlinkCheck(deps, { claimId: mine.claim.id, checkId: checkId('ferry'), personId })
  assert.equal((await findStatus(deps, mine.statusToken))?.decision, 'none')
  assert.equal(await recordMatcherAnswer(deps.db, { claimId: mine.claim.id, checkId: checkId('ferry'), probability: 1, at: deps.clock() }), false)
  await linkCheck(deps, { claimId: mine.claim.id, checkId: checkId('ferry'), personId })
  assert.deepEqual((await claimAnswers(deps.db, mine.claim.id)).map(({ answeredBy }) => answeredBy), ['desk'])
})

test('a check that is due for another look comes back into the queue', async (t) => {
  const { deps, personId, sent } = await deskWith(t)
  await deps.publish(check('well', 'Lemonade in the well'))
  const claim = await sent(well, 1)
  await linkCheck(deps, { claimId: claim, checkId: checkId('well'), personId })
  await sql`insert into editions (id, check_id, language, opened_at) values (${checkId('well')}, ${checkId('well')}, 'en', ${deps.clock()})`.execute(deps.db)
  await sql`insert into review_dates (edition_id, due_on, set_at) values (${checkId('well')}, '2026-03-10', ${deps.clock()})`.execute(deps.db)
  assert.deepEqual(await shown(deps, personId), [])
  deps.wait(24 * 10)
  assert.deepEqual(await shown(deps, personId), [claim])
  await sql`update review_dates set done_at = ${deps.clock()}`.execute(deps.db)
  assert.deepEqual(await shown(deps, personId), [])
})

test('nothing personal is shown until somebody says why, and that is kept', async (t) => {
  const { deps, personId, sent } = await deskWith(t)
  const claim = await sent(`[12/03/26, 14:05] Maria Gonzalez: Call +49 170 1234567 or write to maria@example.com. ${well}`, 1)
  const text = async () => JSON.stringify([await readClaim(deps, claim, personId), await queue(deps, { state: 'open' }, personId)])
  for (const secret of ['Maria', '1234567', 'maria@', 'asker_key']) assert.ok(!(await text()).includes(secret), secret)
  const { id: submissionId } = await deps.db.selectFrom('submissions').select('id').executeTakeFirstOrThrow()
  await unmask(deps, { claimId: claim, submissionId, personId, reason: 'The number is the claim' })
  await unmask(deps, { claimId: claim, submissionId, personId, reason: 'The number is the claim' })
  assert.match(await text(), /\+49 170 1234567/)
  assert.equal((await readClaim(deps, claim, personId)).messages.groups[0].variants[0].unmaskings.length, 1)
  const { id: other } = await signedIn(deps.db, ['reviewer'])
  assert.ok(!JSON.stringify(await readClaim(deps, claim, other)).includes('1234567'))
  deps.wait(25)
  assert.ok(!(await text()).includes('1234567'))
})

test('claims that share a link or much of their words are suggested to be merged, with reasons', async (t) => {
  const { deps, personId, sent } = await deskWith(t)
  const a = await sent(ferry, 1)
  const b = await sent('Passengers of the island ferry must whistle the town anthem from Monday on, says the harbour master; a cousin on the island heard it.', 2)
  await sent(gull, 3)
  assert.notEqual(a, b)
  const suggested = await suggestedMerges(deps, a)
  assert.deepEqual(suggested.map(({ id }) => id), [b])
  assert.ok(suggested[0].reasons.length > 0)

  const turned = await sent(ferry.replace(' will only ', ' will not only '), 4)
  await deps.matcher.stop()
  const withoutMatcher = await suggestedMerges(deps, a)
  assert.deepEqual(withoutMatcher.map(({ id, reasons }) => [id, reasons.map(({ kind }) => kind)]), [[turned, ['near-identical']]], 'what fingerprints tell is told without the matcher')
  assert.ok(personId)
})
