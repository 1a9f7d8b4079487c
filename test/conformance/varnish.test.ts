/** A real Varnish in front, with the file that the docs give: a burst of readers costs the desk one request for each page and language. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo, Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createAdaptorServer } from '@hono/node-server'
import { buildApp } from '../../src/web/index.ts'
import { type Publishing, publishing } from '../support/publishing.ts'
import { freePort } from '../support/free-port.ts'
import { startDesk, type Desk } from '../http/desk.ts'

const varnishd = '/usr/sbin/varnishd'
const skip = existsSync(varnishd) ? false : 'SKIPPED: varnish is not on this machine. apt-get install varnish'
const folder = mkdtempSync(join(tmpdir(), 'touchstone-varnish-'))
let desk: Desk
let road: Publishing
let behind: Server
let varnish: ChildProcess
let front: string
const reached: string[] = []

before(async () => {
  if (skip) return
  desk = await startDesk('empty')
  road = await publishing(desk.db)
  await road.publish('bridge')
  const app = buildApp(desk.deps)
  behind = createAdaptorServer({ fetch: (asked: Request, env: object) => (reached.push(`${asked.method} ${new URL(asked.url).pathname}`), app.fetch(asked, env)) }) as Server
  await new Promise<void>((resolve) => behind.listen(0, '127.0.0.1', resolve))
  const [port, own] = [await freePort(), (behind.address() as AddressInfo).port]
  const vcl = readFileSync(join(import.meta.dirname, '../../docs/proxies/varnish.vcl'), 'utf8').replace('.port = "8040"', `.port = "${own}"`)
  writeFileSync(join(folder, 'desk.vcl'), vcl)
  const said: string[] = []
  varnish = spawn(varnishd, ['-F', '-j', 'none', '-n', join(folder, 'work'), '-a', `127.0.0.1:${port}`, '-f', join(folder, 'desk.vcl'), '-s', 'malloc,32m'], { stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [varnish.stdout!, varnish.stderr!]) stream.on('data', (data) => said.push(String(data)))
  front = `http://127.0.0.1:${port}`
  while (!(await fetch(`${front}/healthz`).then(({ ok }) => ok, () => false))) {
    assert.equal(varnish.exitCode, null, said.join(''))
    await pause(100)
  }
})
after(async () => {
  if (varnish?.kill()) await once(varnish, 'exit')
  if (behind) await new Promise((resolve) => behind.close(resolve))
  await desk?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const pages = ['/', '/checks', '/checks/bridge', '/about', '/feeds/checks.rss']
const regions = ['US', 'GB', 'CA', 'FR', 'BE', 'ES', 'MX', 'AR', 'EG', 'MA']
/** As browsers send them: no two of these alike. */
const accepted = ['en', 'fr', 'es', 'ar', 'de', 'pt'].flatMap((first) => regions.map((region, at) => `${first}-${region},${first};q=0.9${['', ',en;q=0.8', ',fr;q=0.7,en;q=0.6'][at % 3]}`))

test('a thousand readers with sixty kinds of browsers cost one request for each page and language', { skip, timeout: 120_000 }, async (t) => {
  reached.length = 0
  const cookies = ['', 'asker=AAAAAAAAAAAAAAAAAAAAAA', '_ga=GA1.2.3; lang=fr', 'lang=ar; asker=x', 'session=none']
  const answers = await Promise.all(Array.from({ length: 1000 }, async (_, reader) => {
    const headers = { 'Accept-Language': accepted[reader % accepted.length], Cookie: cookies[reader % cookies.length], 'Accept-Encoding': ['gzip, deflate, br', 'gzip', 'identity'][reader % 3] }
    const path = pages[Math.floor(reader / accepted.length) % pages.length]
    const answer = await fetch(front + path, { headers })
    return { path, headers, status: answer.status, text: await answer.text() }
  }))
  assert.deepEqual(answers.filter(({ status }) => status !== 200), [])
  t.diagnostic(`${reached.length} of 1000 requests reached the desk`)
  assert.ok(reached.length <= pages.length * 4, `${reached.length} requests of 1000 reached the desk`)
  const languages = new Map<string, string>()
  for (const { path, headers, text } of answers.filter(({ path }) => !path.startsWith('/feeds'))) {
    const spoken = /<html lang="(\w+)"/.exec(text)![1]
    const key = `${headers['Accept-Language']} ${/lang=\w+/.exec(headers.Cookie)?.[0] ?? ''}`
    if (!languages.has(key)) languages.set(key, /<html lang="(\w+)"/.exec(await (await fetch(desk.url + path, { headers })).text())![1])
    assert.equal(spoken, languages.get(key), `${key}: what the proxy chose is what the desk would have chosen`)
  }
})

test('whoever asks whether a page changed is answered by the proxy', { skip }, async () => {
  const first = await fetch(`${front}/checks/bridge`)
  await first.text()
  reached.length = 0
  const again = await fetch(`${front}/checks/bridge`, { headers: { 'If-None-Match': first.headers.get('ETag')! } })
  assert.deepEqual([again.status, reached.length], [304, 0])
  assert.ok(Number(again.headers.get('Age')) >= 0)
})

test('what is somebody’s own goes through, with its cookies, and is never kept', { skip }, async () => {
  for (const path of ['/desk/sign-in', '/newsletter/unsubscribe/x', '/?lang=fr', '/api/v1/matches?text=bridge']) {
    reached.length = 0
    for (let time = 0; time < 2; time++) await (await fetch(front + path, { redirect: 'manual' })).text()
    assert.equal(reached.length, 2, path)
  }
  const chosen = await fetch(`${front}/?lang=fr`, { redirect: 'manual' })
  assert.match(chosen.headers.get('Set-Cookie')!, /^lang=fr/)
  const asked = await fetch(front, { method: 'POST', body: 'text=Is+the+harbour+bridge+closed%3F', headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: desk.url } })
  assert.equal(asked.status, 200)
})

test('a correction is there within the minute that a page may be kept, and at once where the proxy is told', { skip }, async () => {
  const answer = await fetch(`${front}/checks/bridge`)
  assert.equal(answer.headers.get('Cache-Control'), 'public, max-age=60')
  assert.doesNotMatch(await answer.text(), /five nights/)
  await road.publish('bridge', { change: { kind: 'substantive', note: 'It is five nights.' } })
  await desk.deps.matcher.caughtUp(2)
  assert.doesNotMatch(await (await fetch(`${front}/checks/bridge`)).text(), /five nights/)
  assert.equal((await fetch(`${front}/checks/bridge`, { method: 'PURGE' })).status, 200)
  assert.match(await (await fetch(`${front}/checks/bridge`)).text(), /It is five nights/)
})
