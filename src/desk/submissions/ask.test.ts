import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openDatabase } from '#db'
import { checkId } from '#desk/checks'
import { claimDemand } from '#desk/claims'
import { fingerprints } from '#match'
import { ask, type AskDeps, type Question } from '#desk/submissions'
import { asker, check, openDesk, otherChecks } from '../../../test/ask-road/desk.ts'

const milk = 'Drinking a glass of warm goat milk before sunrise makes your teeth grow back, a dentist from the harbour quarter has proved.'
const ferry = 'From Monday on the ferry to the island will only take passengers who can whistle the town anthem, the harbour master announced yesterday.'

async function count(deps: AskDeps, table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(deps.db)
  return rows[0].n
}

test('a message that a published check answers is answered at once', async (t) => {
  const deps = await openDesk(t)
  await deps.publish(check('milk', milk), ...otherChecks(40))
  const asked = await ask(deps, { text: `Forwarded as received!! 🐐 ${milk}`, asker: asker(1) })
  assert.equal(asked.decision, 'answer')
  assert.equal(asked.matches[0].check.id, checkId('milk'))
  assert.ok(asked.matches[0].score! >= deps.matcher.status().cuts.answer)
  assert.ok(asked.matches[0].reasons.length > 0)
  assert.deepEqual(asked.claim.askers, 1)
  assert.deepEqual(await deps.db.selectFrom('claim_answers').select(['check_id', 'answered_by', 'answered_at']).execute(), [{ check_id: checkId('milk'), answered_by: 'matcher', answered_at: deps.clock() }])
})

test('a message that nobody has checked opens a claim', async (t) => {
  const deps = await openDesk(t)
  const asked = await ask(deps, { text: ferry, language: 'en', asker: asker(1) })
  assert.equal(asked.decision, 'none')
  assert.deepEqual(asked.matches, [])
  assert.equal(asked.claim.askers, 1)
  const claim = await deps.db.selectFrom('claims').selectAll().executeTakeFirstOrThrow()
  assert.equal(claim.statement, ferry)
  assert.equal(claim.language, 'en')
  const sent = await deps.db.selectFrom('submissions').selectAll().executeTakeFirstOrThrow()
  assert.deepEqual([sent.id, sent.claim_id, sent.text, sent.received_at], [asked.submissionId, claim.id, ferry, deps.clock()])
})

test('a claim keeps how likely its first message was answered by what there was; a copy changes nothing', async (t) => {
  const deps = await openDesk(t)
  await deps.publish(check('milk', milk), ...otherChecks(40))
  const answered = await ask(deps, { text: `Forwarded!! ${milk}`, asker: asker(1) })
  const open = await ask(deps, { text: ferry, asker: asker(1) })
  const kept = async () => new Map((await deps.db.selectFrom('claims').select(['id', 'first_chance']).execute()).map(({ id, first_chance }) => [id, first_chance!]))
  const chances = await kept()
  for (const [{ claim }, text] of [[answered, `Forwarded!! ${milk}`], [open, ferry]] as const) assert.equal(Math.fround(chances.get(claim.id)!), Math.fround((await deps.matcher.match({ text })).alone))
  assert.ok(chances.get(answered.claim.id)! > 0.9)

  await deps.publish(check('ferry', ferry))
  assert.equal((await ask(deps, { text: `${ferry} 😱`, asker: asker(2) })).claim.id, open.claim.id)
  assert.deepEqual(await kept(), chances)
})

test('a long message is kept with the fingerprints of all its words, and found by them', async (t) => {
  const deps = await openDesk(t)
  const long = Array.from({ length: 400 }, (_, n) => `gull ${n * 7} reads page ${n}`).join(', ')
  const mine = await ask(deps, { text: long, asker: asker(1) })
  const kept = await deps.db.selectFrom('claim_shingles').select(sql<string>`fingerprint::text`.as('print')).execute()
  assert.deepEqual(kept.map(({ print }) => print).sort(), fingerprints(long).map(String).sort())
  assert.equal((await ask(deps, { text: `LOOK! ${long} 😱`, asker: asker(2) })).claim.id, mine.claim.id)
})

test('of a check and its editions in other languages one is shown: what was found first, in the language of the message', async (t) => {
  const deps = await openDesk(t)
  await deps.publish(check('milk', milk), check('lait', 'Le lait de chèvre chaud bu avant l’aube fait repousser les dents, a prouvé un dentiste.', { language: 'fr', translationOf: 'milk' }), ...otherChecks(40))
  for (const [text, language, shown] of [['Le lait de chèvre bu avant l’aube fait repousser les dents, un dentiste l’a prouvé', 'fr', 'lait'], [milk, 'en', 'milk']]) {
    assert.deepEqual((await deps.matcher.match({ text, language })).matches.slice(0, 2).map(({ id }) => id).toSorted(), [checkId('lait'), checkId('milk')].toSorted(), 'both are found')
    assert.deepEqual((await ask(deps, { text, language, asker: asker(1) })).matches.map((match) => match.check.id), [checkId(shown)])
  }
})

test('a check is found by the link it names', async (t) => {
  const deps = await openDesk(t)
  await deps.publish(check('video', 'A clip shows a whale in the town fountain.', { appearances: ['https://clips.example/watch?v=77&utm_source=x'] }))
  const asked = await ask(deps, { url: 'http://www.clips.example/watch?v=77', asker: asker(1) })
  assert.equal(asked.decision, 'answer')
  assert.deepEqual(asked.matches[0].reasons[0].kind, 'same-link')
})

test('copies and near-copies join one claim, each asker counted once', async (t) => {
  const deps = await openDesk(t)
  const copies: string[] = [
    ferry,
    `⚠️⚠️ URGENT ⚠️⚠️\nForwarded as received:\n\n“${ferry}”\n\nShare with everyone you know!!`,
    ferry.toUpperCase(),
    ferry.replaceAll(' ', '\n'),
    ferry.slice(0, 90),
    `${ferry} Is this true? 🤔🤔🤔`,
  ]
  const claims = new Set<string>()
  for (const [n, text] of copies.entries()) claims.add((await ask(deps, { text, asker: asker(n) })).claim.id)
  assert.equal(claims.size, 1)
  const again = await ask(deps, { text: `Hello, ${ferry}`, asker: asker(0) })
  assert.equal(again.claim.askers, copies.length)
  assert.equal(await count(deps, 'submissions'), copies.length + 1)
})

test('what only looks alike stays apart', async (t) => {
  const deps = await openDesk(t)
  const apart: Omit<Question, 'asker'>[] = [
    { text: 'The bridge is closed' },
    { text: 'The bridge is not closed' },
    { text: 'Is this true?' },
    { text: 'Is this true? https://news.example/a/whale' },
    { text: 'Is this true? https://news.example/a/ferry' },
    { text: 'Is this true?', url: 'https://news.example/a/bridge' },
    { text: '🦆' },
    { text: `${'The town council has decided to paint every roof in the old quarter green before the summer fair begins, so that storks find it easier to land. '.repeat(2)} Join us: https://t.me/townnews` },
    { text: `${'A group of hikers has seen the lake behind the mill freeze within a minute while the sun was shining, and nobody can explain the tiny fish in the ice. '.repeat(2)} Join us: https://t.me/townnews` },
  ]
  const claims = new Set<string>()
  for (const question of apart) claims.add((await ask(deps, { ...question, asker: asker(1) })).claim.id)
  assert.equal(claims.size, apart.length)
})

test('the same link joins, however it is written', async (t) => {
  const deps = await openDesk(t)
  const same: Omit<Question, 'asker'>[] = [
    { url: 'https://news.example/2026/02/whale-in-fountain' },
    { text: 'https://news.example/2026/02/whale-in-fountain?utm_source=chat&fbclid=1' },
    { text: 'my neighbour sent me this http://www.news.example/2026/02/whale-in-fountain/ what do you think?' },
    { text: 'look at this', url: 'm.news.example/2026/02/whale-in-fountain#comments' },
  ]
  const claims = new Set<string>()
  for (const [n, question] of same.entries()) claims.add((await ask(deps, { ...question, asker: asker(n) })).claim.id)
  assert.equal(claims.size, 1)
})

test('the same text from the same asker is the same submission, with a new way back', async (t) => {
  const deps = await openDesk(t)
  const first = await ask(deps, { text: ferry, asker: asker(1) })
  const second = await ask(deps, { text: ferry, asker: asker(1) })
  assert.equal(second.submissionId, first.submissionId)
  assert.equal(second.claim.askers, 1)
  assert.notEqual(second.statusToken, first.statusToken)
  assert.equal(await count(deps, 'submissions'), 1)
  assert.equal(await count(deps, 'status_links'), 2)
})

test('fifty askers with the same text at once make one claim with fifty askers', async (t) => {
  const deps = await openDesk(t)
  const asked = await Promise.all(Array.from({ length: 50 }, (_, n) => ask(deps, { text: n % 2 ? ferry : `${ferry} 😱`, asker: asker(n) })))
  assert.equal(new Set(asked.map((one) => one.claim.id)).size, 1)
  assert.equal(new Set(asked.map((one) => one.submissionId)).size, 50)
  assert.equal(Math.max(...asked.map((one) => one.claim.askers)), 50)
  assert.equal(await count(deps, 'claims'), 1)
})

test('askers at two nodes join one claim', async (t) => {
  const deps = await openDesk(t)
  const node = openDatabase(deps.url)
  try {
    const asked = await Promise.all(Array.from({ length: 30 }, (_, n) => ask({ ...deps, db: n % 2 ? deps.db : node }, { text: ferry, asker: asker(n) })))
    assert.equal(new Set(asked.map((one) => one.claim.id)).size, 1)
    assert.equal((await claimDemand(deps.db, asked[0].claim.id)).askers, 30)
  } finally {
    await node.destroy()
  }
})

test('the same message posted twenty times at once is one submission', async (t) => {
  const deps = await openDesk(t)
  const asked = await Promise.all(Array.from({ length: 20 }, () => ask(deps, { text: ferry, asker: asker(1) })))
  assert.equal(new Set(asked.map((one) => one.submissionId)).size, 1)
  assert.equal(await count(deps, 'submissions'), 1)
  assert.equal(await count(deps, 'status_links'), 20)
})

test('different messages at once do not stand in each other\'s way', async (t) => {
  const deps = await openDesk(t)
  const asked = await Promise.all(Array.from({ length: 40 }, (_, n) => ask(deps, { text: `House number ${n} ${'abcdefghij'[n % 10]}${n} belongs to ghost family ${n * 7}`, asker: asker(n) })))
  assert.equal(new Set(asked.map((one) => one.claim.id)).size, 40)
})

test('one network counts for five askers of a claim at most', async (t) => {
  const deps = await openDesk(t)
  const fromOneNetwork = (n: number) => ({ secret: asker(n).secret, address: '203.0.113.9' })
  for (let n = 0; n < 12; n++) await ask(deps, { text: ferry, asker: fromOneNetwork(n) })
  const elsewhere = await ask(deps, { text: ferry, asker: asker(100) })
  assert.equal(elsewhere.claim.askers, 6)
  const again = await ask(deps, { text: ferry, asker: fromOneNetwork(0) })
  assert.equal(again.claim.askers, 6)
})

test('without a cookie the address of the day is the asker', async (t) => {
  const deps = await openDesk(t)
  const from = (address: string) => ask(deps, { text: ferry, asker: { secret: null, address } })
  await from('203.0.113.9')
  await from('::ffff:203.0.113.9')
  assert.equal((await from('203.0.113.9')).claim.askers, 1)
  assert.equal((await from('203.0.113.10')).claim.askers, 2)
  assert.equal((await from('2001:db8:1:2::1')).claim.askers, 3)
  assert.equal((await from('2001:db8:1:2:ffff::1')).claim.askers, 3)
})

test('what the desk says of a claim stands before what the matcher finds', async (t) => {
  const deps = await openDesk(t)
  const link = 'https://news.example/2026/milk'
  await deps.publish(check('milk', milk, { appearances: [link] }), check('teeth', 'Teeth of grown-ups do not grow back.'))
  const asked = await ask(deps, { text: milk, url: link, asker: asker(1) })
  await deps.db.insertInto('claim_answers').values({ claim_id: asked.claim.id, check_id: checkId('teeth'), probability: null, answered_by: 'desk', answered_at: deps.clock() }).execute()
  const later = await ask(deps, { text: milk, url: link, asker: asker(2) })
  assert.equal(later.decision, 'answer')
  assert.deepEqual(later.matches.slice(0, 2).map(({ check, score }) => [check.id, score === null]), [[checkId('teeth'), true], [checkId('milk'), false]])
})
