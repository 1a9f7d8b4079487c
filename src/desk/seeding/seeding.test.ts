import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { feedHead } from '#desk/checks'
import { seedWorld, type World } from '#desk/seeding'
import { check, openDesk, type TestDesk } from '../../../test/ask-road/desk.ts'

const ferry = 'From Monday on the ferry to the island will only take passengers who can whistle the town anthem, the harbour master announced yesterday.'
const milk = 'Drinking a glass of warm goat milk before sunrise makes your teeth grow back, a dentist from the harbour quarter has proved.'

const world: World = {
  name: 'test town',
  desk: { name: 'Test Town Desk' },
  checks: [check('milk', milk, { appearances: ['https://news.example/2026/milk'] }), { ...check('milk es', 'La leche de cabra tibia hace crecer los dientes.'), language: 'es', translationOf: 'milk' }],
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
  const deps = await openDesk(t)
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
  const deps = await openDesk(t)
  let asked = 0
  const matcher = { ...deps.matcher, match: async (...args: Parameters<typeof deps.matcher.match>) => (++asked === 3 ? Promise.reject(new Error('cut')) : deps.matcher.match(...args)) }
  await assert.rejects(seedWorld({ ...deps, matcher }, world), /cut/)
  assert.deepEqual(await seedWorld(deps, world), { checks: 2, submissions: 3, claims: 2 })
})
