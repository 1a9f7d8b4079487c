import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { readVersion } from '#desk/approvals'
import { listTopics } from '#desk/claims'
import { historiesOf } from '#desk/published'
import { checkId, type CheckRecord, feedHead, getCheck } from '#desk/checks'
import { seedWorld, type World } from '#desk/seeding'
import type { VersionDocument } from '#desk/versions'
import { check, openDesk, type TestDesk } from '../../../test/ask-road/desk.ts'
import { plainRecord } from '../../../test/support/drafting.ts'

const ferry = 'From Monday on the ferry to the island will only take passengers who can whistle the town anthem, the harbour master announced yesterday.'
const milk = 'Drinking a glass of warm goat milk before sunrise makes your teeth grow back, a dentist from the harbour quarter has proved.'

const world: World = {
  name: 'test town',
  desk: { name: 'Test Town Desk' },
  checks: [check('milk', milk, { appearances: ['https://news.example/2026/milk'] }), { ...check('milk es', 'La leche de cabra tibia hace crecer los dientes.'), language: 'es', translationOf: 'milk' }],
  reasons: {},
  work: {},
  topics: [],
  explainers: [],
  messages: [
    { text: ferry, asker: 'neighbour 1' },
    { text: `😱 ${ferry}`, asker: 'neighbour 2' },
    { text: ferry, asker: 'neighbour 1' },
    { text: milk, url: 'https://news.example/2026/milk', asker: 'neighbour 1' },
  ],
}

async function contents(deps: TestDesk): Promise<Record<string, number>> {
  const tables = ['checks', 'claims', 'submissions', 'claim_answers', 'claim_shingles', 'status_links', 'salts']
  const counts = tables.map(async (table) => [table, (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(deps.db)).rows[0].n])
  return Object.fromEntries(await Promise.all(counts))
}

test('a world is seeded by the real road, and a second time changes nothing', async (t) => {
  const deps = { ...(await openDesk(t)), record: plainRecord, publisher: { name: 'Test Town Desk' } }
  assert.deepEqual(await seedWorld(deps, world), { checks: 2, submissions: 3, claims: 2 })
  const before: Record<string, number> = { ...(await contents(deps)), head: await feedHead(deps.db) }
  const demand = await sql<{ askers: number }>`select count(distinct asker) as askers from submissions group by claim_id order by 1`.execute(deps.db)
  assert.deepEqual(demand.rows, [{ askers: 1 }, { askers: 2 }])
  const { claim_shingles: _, ...counted } = before
  assert.deepEqual(counted, { checks: 2, claims: 2, submissions: 3, claim_answers: 1, status_links: 0, salts: 0, head: 2 })

  assert.deepEqual(await seedWorld(deps, world), { checks: 2, submissions: 3, claims: 2 })
  assert.deepEqual({ ...(await contents(deps)), head: await feedHead(deps.db) }, before)
})

test('a seeding that was cut short is taken up again', async (t) => {
  const deps = { ...(await openDesk(t)), record: plainRecord, publisher: { name: 'Test Town Desk' } }
  let asked = 0
  const matcher = { ...deps.matcher, match: async (...args: Parameters<typeof deps.matcher.match>) => (++asked === 3 ? Promise.reject(new Error('cut')) : deps.matcher.match(...args)) }
  await assert.rejects(seedWorld({ ...deps, matcher }, world), /cut/)
  assert.deepEqual(await seedWorld(deps, world), { checks: 2, submissions: 3, claims: 2 })
})

const own = (key: string, claim: string, more: Partial<CheckRecord> = {}) =>
  check(key, claim, { origin: 'desk', rating: undefined, ratingKey: 'false', title: `No: ${key}`, summary: 'It is not so. The town hall says otherwise.', body: 'We asked.', claimant: 'a chain message', publishedOn: '2026-01-10', ...more })

const deskWorld: World = {
  ...world,
  checks: [own('ferry fr', 'Le bac est gratuit.', { language: 'fr', translationOf: 'ferry' }), own('ferry', 'The ferry is free.', { publishedOn: '2026-01-10' }), own('bell', 'The bell is cracked.', { publishedOn: '2025-12-01' })],
  reasons: { en: { fewSources: 'It is a joke.', notAsked: 'Nobody is known.' } },
  topics: [
    { name: 'Getting around', names: { fr: 'Transports' }, publicWelfare: true, checks: ['ferry'] },
    { name: 'Sounds', names: {}, publicWelfare: false, checks: ['bell', 'ferry'] },
  ],
  work: {
    ferry: {
      evidence: [
        { title: 'Fares', source: 'Ferry office', url: 'https://ferry.example/fares', kind: 'primary', stance: 'against', quote: 'two crowns', shows: 'What it costs.', copy: 'The ferry costs two crowns.' },
        { title: 'Report', source: 'Post', url: 'https://post.example/fares', kind: 'secondary', stance: 'against', quote: 'not free', shows: 'What it costs.', copy: 'It is not free.' },
      ],
      cites: ['The fares say so.[^1] The Post does too.[^2]'],
      reply: { whom: 'the ferry office', how: 'by letter', askedOn: '2026-01-05', answer: 'It costs two crowns.', answeredOn: '2026-01-06' },
      change: { on: '2026-01-20', kind: 'substantive', note: 'It had the wrong title.', was: { title: 'No: the boat' } },
    },
    bell: { change: { on: '2026-01-11', kind: 'retraction', note: 'We were wrong.', was: {} } },
  },
}

test('the desk\'s own checks are approved by another person than wrote them, each on its day, with their correction, retraction, sources and answer', async (t) => {
  const deps = { ...(await openDesk(t)), record: plainRecord, publisher: { name: 'Test Town Desk' } }
  await seedWorld(deps, deskWorld)
  const approvals = await sql<{ author: string; approver: string }>`select distinct author.handle as author, approver.handle as approver from approvals join people author on author.id = author_id join people approver on approver.id = approver_id`.execute(deps.db)
  assert.deepEqual(approvals.rows, [{ author: 'demo-reviewer', approver: 'demo-approver' }])
  const ferry = await getCheck(deps.db, checkId('ferry'))
  assert.deepEqual([ferry?.title, ferry?.ratingExplanation, ferry?.publishedOn, ferry?.versionNumber, ferry?.correctedAt], ['No: ferry', 'It is not so.', '2026-01-10', 2, new Date('2026-01-20T12:00:00Z')])
  assert.equal((await getCheck(deps.db, checkId('ferry fr')))?.translationOf, checkId('ferry'))
  assert.ok((await getCheck(deps.db, checkId('bell')))?.retractedAt)
  const [second, first] = (await historiesOf(deps.db, [checkId('ferry')])).find(({ id }) => id === checkId('ferry'))!.versions
  assert.deepEqual([second.note, first.note], ['It had the wrong title.', null])
  const version = (await readVersion(deps.db, checkId('ferry'), 1))!.document as VersionDocument
  assert.deepEqual([version.title, version.fewSources, version.evidence.map((item) => item.snapshot?.mediaType), version.replies[0].answer], ['No: the boat', null, ['text/plain', 'text/plain'], 'It costs two crowns.'])
  assert.equal(((await readVersion(deps.db, checkId('bell'), 1))!.document as VersionDocument).fewSources, 'It is a joke.')
  assert.deepEqual((await listTopics(deps.db)).map(({ key, names, publicWelfare }) => ({ key, names, publicWelfare })), [{ key: 'getting-around', names: { fr: 'Transports' }, publicWelfare: true }, { key: 'sounds', names: {}, publicWelfare: false }])
  assert.deepEqual([version.topics, (await getCheck(deps.db, checkId('ferry fr')))?.topics, (await getCheck(deps.db, checkId('bell')))?.topics], [['getting-around', 'sounds'], ['getting-around', 'sounds'], ['sounds']])
  const days = (await deps.db.selectFrom('publications').select('published_at').orderBy('entry_index').execute()).map((row) => row.published_at.toISOString())
  assert.deepEqual(days, days.toSorted())
})

test('a publishing that was cut short between any two steps is taken up again, and publishes nothing twice', async (t) => {
  const deps = { ...(await openDesk(t)), record: plainRecord, publisher: { name: 'Test Town Desk' } }
  for (let cut = 1; cut <= 5; cut++) {
    let recorded = 0
    const record: typeof plainRecord = async (tx, entry) => {
      const index = await plainRecord(tx, entry)
      if (++recorded === 2) throw new Error('cut')
      return index
    }
    const published = async () => (await deps.db.selectFrom('publications').select('sha256').execute()).length
    if (cut < 5) await assert.rejects(seedWorld({ ...deps, record }, deskWorld), /cut/)
    else await seedWorld({ ...deps, record }, deskWorld)
    assert.equal(await published(), cut)
  }
  await Promise.all([seedWorld(deps, deskWorld), seedWorld(deps, deskWorld)])
  assert.equal((await listTopics(deps.db)).length, 2)
  assert.equal((await deps.db.selectFrom('ledger_entries').select('index').execute()).length, 5)
})
