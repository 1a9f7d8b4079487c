/** When the database is gone: a plain page or problem with a number, the same number in the log, and nothing of what was sent. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { openDatabase, type Database } from '#db'
import { buildApp } from '../../src/web/index.ts'
import { startDesk, type Desk } from './desk.ts'

let desk: Desk
let gone: Database
before(async () => {
  desk = await startDesk('empty')
  gone = openDatabase('postgres://nobody@127.0.0.1:1/nothing')
})
after(async () => {
  await gone.destroy()
  await desk.stop()
})

function brokenApp() {
  const log: string[] = []
  const app = buildApp({ ...desk.deps, db: gone, log: (line) => log.push(line) })
  return { app, log }
}

test('a page says that it is our fault, and gives the number that stands in the log', async () => {
  const { app, log } = brokenApp()
  const response = await app.request('/checks/some-check')
  const html = await response.text()
  assert.equal(response.status, 500)
  const id = html.match(/tell the desk this number: ([0-9a-f]{8})/)![1]
  assert.equal(log.length, 1)
  assert.ok(log[0].startsWith(`fault {"id":"${id}","method":"GET","route":"/checks/:id"`), log[0])
  assert.doesNotMatch(html, /ECONNREFUSED|node_modules|\.ts:\d/)
  assert.equal(response.headers.get('Cache-Control'), 'no-store')
  assert.match(response.headers.get('Content-Security-Policy')!, /default-src 'none'/)
})

test('so does the API, as a problem', async () => {
  const { app, log } = brokenApp()
  const response = await app.request('/api/v1/checks?rating=false')
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json; charset=utf-8')
  const { status, detail } = (await response.json()) as { status: number; detail: string }
  assert.equal(status, 500)
  assert.ok(log[0].includes(detail.match(/[0-9a-f]{8}/)![0]))
})

test('what was asked stands in no log', async () => {
  const { app, log } = brokenApp()
  const response = await app.request('/', { method: 'POST', body: 'text=my+neighbour+Xantippe+0171+5550142', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })
  assert.equal(response.status, 500)
  assert.equal(log.length, 1)
  assert.doesNotMatch(log.join(), /Xantippe|5550142/)
})
