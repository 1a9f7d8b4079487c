/** A real server takes the place of the hub; what it was told is what it heard over HTTP. */
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { announce } from '#desk/announcing'
import { namedServers } from '#fetching'
import { freshDatabase } from '../../../test/support/database.ts'

const clock = () => new Date('2026-03-01T12:00:00Z')

async function hub(t: TestContext) {
  const heard: string[] = []
  const state = { status: 202 }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    const form = new URLSearchParams(body)
    if (request.headers['content-type'] !== 'application/x-www-form-urlencoded' || form.get('hub.mode') !== 'publish') return response.writeHead(400).end()
    if (state.status === 202) heard.push(form.get('hub.url')!)
    response.writeHead(state.status).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const servers = namedServers()
  t.after(async () => {
    await servers.close()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, heard, state, servers }
}

test('a hub is told of the feeds that changed, once, and again only when something new stands in the log', async (t) => {
  const { db } = await freshDatabase(t)
  const { url, heard, state, servers } = await hub(t)
  const work = () => announce({ db, hub: url, publicUrl: 'https://desk.example', servers, clock })
  const append = (index: number) => db.insertInto('ledger_entries').values({ index, entry: Buffer.from('{}'), appended_at: clock() }).execute()

  assert.equal(await work(), 0)
  await append(0)
  assert.equal(await work(), 3)
  assert.deepEqual(heard, ['atom', 'rss', 'json'].map((format) => `https://desk.example/feeds/checks.${format}`))
  assert.equal(await work(), 0)

  state.status = 503
  await append(1)
  await assert.rejects(work(), /answered with 503/)
  state.status = 202
  assert.equal(await work(), 3, 'what the hub did not take is announced again')
  assert.equal(heard.length, 6)
})
