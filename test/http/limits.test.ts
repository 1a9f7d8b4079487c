/** Asking and reading too often is refused with the time to come back, and one network's limit is not another's. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { limits } from '../../src/web/routes.ts'
import { startDesk, type Desk } from './desk.ts'

let desk: Desk
before(async () => void (desk = await startDesk('empty', { trustProxy: 1 })))
after(() => desk.stop())

const from = (address: string) => ({ 'X-Forwarded-For': address })
const ask = (address: string) =>
  fetch(desk.url, { method: 'POST', body: 'text=Is+the+bridge+closed', headers: { ...from(address), 'Content-Type': 'application/x-www-form-urlencoded' } })

async function assertSlowedDown(response: Response, seconds: number): Promise<string> {
  assert.equal(response.status, 429)
  const wait = Number(response.headers.get('Retry-After'))
  assert.ok(wait >= 1 && wait <= seconds, `${wait}`)
  return response.text()
}

/** Twice as many turns as are had in one window: a new one may begin meanwhile. */
async function refusedAtLast(turns: number, take: () => Promise<Response>): Promise<Response> {
  for (let turn = 0; turn <= 2 * turns; turn++) {
    const response = await take()
    if (response.status === 429) return response
    await response.body?.cancel()
  }
  return assert.fail('without end')
}

test('asking', async () => {
  const refused = await refusedAtLast(limits.ask.hits, () => ask('203.0.113.7'))
  const page = await assertSlowedDown(refused, limits.ask.seconds)
  assert.match(page, /try again in \d+ seconds?/)
  assert.match(page, />\nIs the bridge closed<\/textarea>/)

  const askApi = () => fetch(`${desk.url}/api/v1/submissions`, { method: 'POST', body: '{"text":"Is the bridge closed"}', headers: { ...from('203.0.113.8'), 'Content-Type': 'application/json' } })
  const api = await refusedAtLast(limits.ask.hits, askApi)
  assert.equal(api.headers.get('Content-Type'), 'application/problem+json; charset=utf-8')
  await assertSlowedDown(api, limits.ask.seconds)

  assert.equal((await ask('198.51.100.7')).status, 200)
})

test('reading', async () => {
  const read = (address: string) => fetch(`${desk.url}/api/v1/submissions/nothing`, { headers: from(address) })
  const refused = await refusedAtLast(limits.read.hits, () => read('203.0.113.7'))
  await assertSlowedDown(refused, limits.read.seconds)
  assert.equal((await read('198.51.100.7')).status, 404)
})

test('no address stands in the database', async () => {
  const tables = await desk.db.introspection.getTables()
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(desk.db)
    assert.doesNotMatch(rows.map(({ row }) => row).join('\n'), /203\.0\.113|198\.51\.100/, name)
  }
  assert.doesNotMatch(desk.log.join('\n'), /203\.0\.113|198\.51\.100/)
})
