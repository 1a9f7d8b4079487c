import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Database, inTransaction } from '#db'
import { checkId } from '#desk/checks'
import { ask, findStatus } from '#desk/submissions'
import { limitKey, sweepRetention, takeTurn } from '#privacy'
import { asker, check, openDesk, type TestDesk } from '../../test/ask-road/desk.ts'
import { untilWaiting } from '../../test/support/meanwhile.ts'

const ferry = 'From Monday on the ferry to the island will only take passengers who can whistle the town anthem: https://news.example/2026/ferry'
const gull = 'The lighthouse keeper has taught three seagulls to read the newspaper aloud.'
const days = (n: number) => 24 * n

async function texts(deps: TestDesk): Promise<string[]> {
  return (await deps.db.selectFrom('submissions').select('text').orderBy('text').execute()).map((row) => row.text)
}

test('after 48 hours no mark of a network is left, and what was keyed with the day\'s salt cannot be made again', async (t) => {
  const deps = await openDesk(t)
  await ask(deps, { text: ferry, asker: asker(1) })
  await takeTurn(deps, await limitKey(deps, 'submissions', '203.0.113.77'), { hits: 3, seconds: 60 })
  deps.wait(47)
  await ask(deps, { text: gull, asker: asker(2) })
  deps.wait(2)
  const swept = await sweepRetention(deps)
  assert.deepEqual(swept, { salts: 1, networks: 1, rateCounts: 1, submissions: 0, claims: 0, hours: 1 })
  const left = await deps.db.selectFrom('submissions').select(['text', 'network']).orderBy('received_at').execute()
  assert.deepEqual(left.map((row) => [row.text, row.network === null]), [[ferry, true], [gull, false]])
})

test('what was answered is forgotten after 30 days, the status link with it; demand stays', async (t) => {
  const deps = await openDesk(t)
  await deps.publish(check('ferry', 'Only whistlers may take the ferry.', { appearances: ['https://news.example/2026/ferry'] }))
  const answered = await ask(deps, { text: ferry, asker: asker(1) })
  const open = await ask(deps, { text: gull, asker: asker(1) })
  deps.wait(days(29))
  const late = await ask(deps, { text: `${ferry} 😱`, url: 'https://news.example/2026/ferry', asker: asker(2) })
  await sweepRetention(deps)
  assert.equal((await texts(deps)).length, 3)
  assert.ok(await findStatus(deps, answered.statusToken))

  deps.wait(days(2))
  assert.equal((await sweepRetention(deps)).submissions, 1)
  assert.equal(await findStatus(deps, answered.statusToken), null)
  assert.ok(await findStatus(deps, late.statusToken))
  assert.ok(await findStatus(deps, open.statusToken))
  const again = await ask(deps, { text: `Well, ${ferry}`, asker: asker(3) })
  assert.deepEqual(again.claim, { id: answered.claim.id, askers: 3 })
})

test('a claim of which no copy is left loses its wording, and a new copy opens a new one', async (t) => {
  const deps = await openDesk(t)
  await deps.publish(check('ferry', 'Only whistlers may take the ferry.', { appearances: ['https://news.example/2026/ferry'] }))
  const first = await ask(deps, { text: ferry, url: 'https://news.example/2026/ferry?page=2', asker: asker(1) })
  deps.wait(days(31))
  assert.deepEqual(await sweepRetention(deps), { salts: 1, networks: 1, rateCounts: 0, submissions: 1, claims: 1, hours: 1 })
  assert.deepEqual(await sweepRetention(deps), { salts: 0, networks: 0, rateCounts: 0, submissions: 0, claims: 0, hours: 0 })
  for (const table of ['claim_shingles', 'claim_links', 'status_links'] as const) assert.deepEqual(await deps.db.selectFrom(table).selectAll().execute(), [])
  assert.deepEqual(await deps.db.selectFrom('claims').select(['id', 'statement']).execute(), [{ id: first.claim.id, statement: '' }])
  const later = await ask(deps, { text: ferry, asker: asker(1) })
  assert.notEqual(later.claim.id, first.claim.id)
  assert.equal(later.matches[0].check.id, checkId('ferry'))
})

test('what nobody answered is forgotten after 365 days', async (t) => {
  const deps = await openDesk(t)
  await ask(deps, { text: gull, asker: asker(1) })
  deps.wait(days(364))
  assert.equal((await sweepRetention(deps)).submissions, 0)
  deps.wait(days(2))
  assert.equal((await sweepRetention(deps)).submissions, 1)
  assert.deepEqual(await texts(deps), [''])
})

test('asking again begins the time anew', async (t) => {
  const deps = await openDesk(t)
  await ask(deps, { text: gull, asker: asker(1) })
  deps.wait(days(300))
  const again = await ask(deps, { text: gull, asker: asker(1) })
  deps.wait(days(100))
  assert.equal((await sweepRetention(deps)).submissions, 0)
  assert.equal((await findStatus(deps, again.statusToken))?.submission.text, gull)
  deps.wait(days(300))
  assert.equal((await sweepRetention(deps)).submissions, 1)
})

test('sweeps at once, among askers who come again, forget nothing that was just asked', async (t) => {
  const deps = await openDesk(t)
  const askAll = () => Promise.all(Array.from({ length: 30 }, (_, n) => ask(deps, { text: `House number ${n} ${'abcdefghij'[n % 10]}${n} belongs to ghost family ${n * 7}`, asker: asker(n) })))
  await askAll()
  deps.wait(days(366))
  const [asked] = await Promise.all([askAll(), ...Array.from({ length: 4 }, () => sweepRetention(deps))])
  await sweepRetention(deps)
  for (const { statusToken } of asked) assert.match((await findStatus(deps, statusToken))!.submission.text, /ghost family/)
  const wordless = await deps.db.selectFrom('submissions').innerJoin('claims', 'claims.id', 'claim_id').select('submissions.id').where('submissions.text', '<>', '').where('statement', '=', '').execute()
  assert.deepEqual(wordless, [])
})

test('a sweep that meets others in the same rows the other way round is begun again, and not put off', { timeout: 60_000 }, async (t) => {
  const deps = await openDesk(t)
  for (const n of [1, 2]) await ask(deps, { text: gull, asker: asker(n) })
  deps.wait(49)
  const sent = (await deps.db.selectFrom('submissions').select('id').orderBy('received_at').execute()).map(({ id }) => id)
  let sweep: Promise<unknown> | undefined
  const touch = (tx: Database, id: string) => tx.updateTable('submissions').set({ language: 'en' }).where('id', '=', id).execute()
  await inTransaction(deps.db, async (tx) => {
    await touch(tx, sent[1])
    if (!sweep) {
      sweep = sweepRetention(deps)
      await untilWaiting(deps.db, 1)
    }
    await touch(tx, sent[0])
  })
  await sweep
  assert.deepEqual(await deps.db.selectFrom('submissions').select('id').where('network', 'is not', null).execute(), [])
})
