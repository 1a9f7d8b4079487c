/** Notices against a push service that we wrote as RFC 8030, 8291 and 8292 have it, with its own decryption; and what is kept of a reader. */
import assert from 'node:assert/strict'
import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { createPusher, type Pusher } from '#fetching'
import { seal } from '#privacy'
import { Refusal } from '#desk/refusals'
import { freshDatabase } from '../../../test/support/database.ts'
import { publish } from '../../../test/support/published.ts'
import { sampleDocument } from '../../../test/support/share-samples.ts'
import { type Notice, sendNotices, subscribe, unsubscribe, vapidKeys } from './index.ts'
import { purpose } from './readers.ts'
import type { NoticeDeps } from './types.ts'

const all = { language: null, topics: [] }
const publicUrl = 'https://desk.example'

/** The keys that a browser makes for one subscription. */
function browser(endpoint: string) {
  const ecdh = createECDH('prime256v1')
  ecdh.generateKeys()
  const auth = randomBytes(16)
  return { ecdh, auth, subscription: { endpoint, p256dh: ecdh.getPublicKey('base64url'), auth: auth.toString('base64url') } }
}

/** RFC 8188 (one record) under the key of RFC 8291, read from the wire. */
function opened(body: Buffer, { ecdh, auth }: ReturnType<typeof browser>): Notice {
  const [salt, recordSize, idLength] = [body.subarray(0, 16), body.readUInt32BE(16), body[20]]
  const sender = body.subarray(21, 21 + idLength)
  const sealed = body.subarray(21 + idLength)
  assert.ok(sealed.length <= recordSize && body.length <= 4096)
  const shared = ecdh.computeSecret(sender)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), ecdh.getPublicKey(), sender])
  const material = Buffer.from(hkdfSync('sha256', shared, auth, info, 32))
  const derived = (name: string, length: number) => Buffer.from(hkdfSync('sha256', material, salt, Buffer.from(`Content-Encoding: ${name}\0`), length))
  const decipher = createDecipheriv('aes-128-gcm', derived('aes128gcm', 16), derived('nonce', 12)).setAuthTag(sealed.subarray(-16))
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
  const end = plain.lastIndexOf(2)
  assert.ok(plain.subarray(end + 1).every((byte) => byte === 0), 'the last record ends with 2 and padding')
  return JSON.parse(plain.subarray(0, end).toString())
}

/** The token of RFC 8292, verified with the key that it names and that the browser subscribed to. */
function checkVapid(headers: IncomingHttpHeaders, audience: string, publicKey: string): void {
  const [, token, key] = /^vapid t=([^,]+), ?k=(\S+)$/.exec(headers.authorization!)!
  assert.equal(key, publicKey)
  const [head, claims, signature] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const jwk = { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') }
  assert.ok(verify('sha256', Buffer.from(`${head}.${claims}`), { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url')))
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString())
  assert.deepEqual([aud, sub], [audience, 'https://desk.example'])
  assert.ok(exp > Date.now() / 1000 && exp <= Date.now() / 1000 + 86_400)
}

async function pushService(t: TestContext) {
  const taken: { path: string; headers: IncomingHttpHeaders; body: Buffer }[] = []
  const answer = { status: 201 }
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    if (answer.status < 300) taken.push({ path: request.url!, headers: request.headers, body: Buffer.concat(parts) })
    response.writeHead(answer.status).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => new Promise((resolve) => server.close(resolve)))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, taken, answer }
}

async function room(t: TestContext) {
  const { db } = await freshDatabase(t)
  const time = { now: new Date('2026-05-12T09:00:00Z') }
  const deps: NoticeDeps = { db, clock: () => time.now, random: randomBytes, key: randomBytes(32) }
  const service = await pushService(t)
  const vapid = vapidKeys(randomBytes(32))
  const loopback = createPusher({ resolve: async () => [], mayReach: () => true, mayUsePort: () => true })
  const send = (pusher: Pusher = loopback) => sendNotices(deps, { pusher, vapid, publicUrl })
  const later = (minutes: number) => void (time.now = new Date(time.now.getTime() + minutes * 60_000))
  let entry = 0
  const news = (edition: string, more = {}) => publish(db, sampleDocument('latin', { edition, check: edition, ...more }), entry++)
  /** Browsers are given https addresses only; the stand-in has none. */
  const reader = async (name: string, choices: { language: string | null; topics: string[] } = all) => {
    const made = browser(`https://push.example/${name}`)
    await subscribe(deps, made.subscription, choices)
    const plain = { ...made.subscription, endpoint: `${service.url}/${name}` }
    const { id } = (await db.selectFrom('notice_readers').select('id').orderBy('due_at').execute()).at(-1)!
    await db.updateTable('notice_readers').set({ subscription: seal(deps.key, purpose, JSON.stringify(plain), randomBytes) }).where('id', '=', id).execute()
    later(1)
    return made
  }
  const readers = () => db.selectFrom('notice_readers').selectAll().execute()
  return { deps, service, vapid, loopback, send, later, news, reader, readers }
}

test('what is new is told once, encrypted for that browser alone and signed by the desk', async (t) => {
  const { service, vapid, send, later, news, reader } = await room(t)
  await news('old')
  const dana = await reader('dana')
  assert.equal(await send(), 0)

  await news('fresh', { claim: 'The bridge is closed.', summary: 'It is open.' })
  assert.equal(await send(), 1)
  const [{ path, headers, body }] = service.taken
  assert.deepEqual([path, headers['content-encoding'], headers['content-type'], headers.ttl], ['/dana', 'aes128gcm', 'application/octet-stream', '86400'])
  checkVapid(headers, service.url, vapid.publicKey)
  const notice = opened(body, dana)
  assert.match(notice.title, /The bridge is closed\./)
  assert.deepEqual([notice.body, notice.url, notice.direction], ['It is open.', 'https://desk.example/checks/fresh', 'ltr'])
  assert.throws(() => opened(body, browser('https://push.example/other')))

  later(60)
  assert.equal(await send(), 0)
  assert.equal(service.taken.length, 1)
})

test('several news make one notice, a correction before them, and the next comes ten minutes later at the earliest', async (t) => {
  const { service, send, later, news, reader } = await room(t)
  await news('a')
  const dana = await reader('dana')
  await news('b')
  await news('a', { number: 2, change: { kind: 'rating', note: 'We had the wrong year.' } })
  await news('c')
  assert.equal(await send(), 1)
  const notice = opened(service.taken[0].body, dana)
  assert.match(notice.body, /We had the wrong year\.\nand 2 more$/)
  assert.equal(notice.url, 'https://desk.example/checks')
  await news('d')
  assert.equal(await send(), 0)
  later(10)
  assert.equal(await send(), 1)
})

test('only what was chosen: a language, topics', async (t) => {
  const { service, send, news, reader } = await room(t)
  const french = await reader('french', { language: 'fr', topics: [] })
  const water = await reader('water', { language: null, topics: ['water'] })
  await news('en', { topics: ['roads'] })
  await news('fr', { language: 'fr', topics: ['roads'], claim: 'Le pont est fermé.' })
  await news('wet', { topics: ['water'], claim: 'The well is dry.' })
  assert.equal(await send(), 2)
  const told = Object.fromEntries(service.taken.map(({ path, body }) => [path, body]))
  assert.match(opened(told['/french'], french).title, /Le pont est fermé/)
  assert.match(opened(told['/water'], water).title, /The well is dry/)
})

test('a push service that says the browser is gone is believed: 404 and 410 delete the row', async (t) => {
  for (const status of [404, 410]) {
    const { service, send, news, reader, readers } = await room(t)
    await reader('gone')
    await news('x')
    service.answer.status = status
    assert.equal(await send(), 0)
    assert.deepEqual(await readers(), [])
  }
})

test('one that is busy is asked again, later each time; one that never takes anything is forgotten', async (t) => {
  const { service, send, later, news, reader, readers } = await room(t)
  await reader('busy')
  await news('x')
  service.answer.status = 503
  await send()
  service.answer.status = 201
  later(14)
  assert.equal(await send(), 0)
  later(1)
  assert.equal(await send(), 1)
  assert.equal((await readers())[0].failed, 0)

  await news('y')
  service.answer.status = 400
  for (let day = 0; day < 14; day++) {
    later(24 * 60)
    await send()
  }
  assert.deepEqual(await readers(), [])
})

test('killed before or after the push service took it, a notice is never sent twice; its news come once more only with newer ones', async (t) => {
  const { service, loopback, send, later, news, reader } = await room(t)
  const dana = await reader('dana')
  const dies = (after: boolean): Pusher => ({
    async post(address, message) {
      if (after) await loopback.post(address, message)
      throw new Error('killed')
    },
  })
  for (const after of [false, true]) {
    service.taken.length = 0
    await news(`one ${after}`)
    await assert.rejects(send(dies(after)), /killed/)
    later(60)
    assert.equal(await send(), 0)
    assert.equal(service.taken.length, after ? 1 : 0)
    await news(`two ${after}`)
    assert.equal(await send(), 1)
    assert.match(opened(service.taken.at(-1)!.body, dana).body, /and 1 more$/)
    later(60)
  }
})

test('two nodes that send at once send each notice once', async (t) => {
  const { service, send, news, reader } = await room(t)
  for (let n = 0; n < 40; n++) await reader(`reader-${n}`)
  await news('x')
  const counts = await Promise.all([send(), send(), send()])
  assert.equal(counts.reduce((sum, count) => sum + count), 40)
  assert.equal(new Set(service.taken.map(({ path }) => path)).size, 40)
  assert.equal(service.taken.length, 40)
})

test('an address that does not lead to the public internet is never asked', async (t) => {
  const { service, send, news, reader, readers } = await room(t)
  await reader('inside')
  await news('x')
  assert.equal(await send(createPusher()), 0)
  assert.equal(service.taken.length, 0)
  assert.equal((await readers())[0].failed, 1)
})

test('nothing of a reader can be read from the database, the same browser is one reader, and ending leaves nothing', async (t) => {
  const { deps, readers } = await room(t)
  const { subscription } = browser('https://push.example/dana')
  await subscribe(deps, subscription, all)
  await subscribe(deps, subscription, { language: 'fr', topics: ['water'] })
  const [row, ...others] = await readers()
  assert.deepEqual([others.length, row.language, row.topics], [0, 'fr', ['water']])
  const kept = Buffer.concat([row.subscription, row.endpoint_key]).toString('latin1')
  for (const part of ['push.example', 'dana', subscription.p256dh, subscription.auth]) assert.ok(!kept.includes(part), part)
  assert.deepEqual(Object.keys(row).sort(), ['due_at', 'endpoint_key', 'failed', 'id', 'language', 'subscription', 'told_until', 'topics', 'tried_until'])
  await unsubscribe(deps, 'https://push.example/somebody-else')
  assert.equal((await readers()).length, 1)
  await unsubscribe(deps, subscription.endpoint)
  assert.deepEqual(await readers(), [])
})

test('what no browser gives is refused', async (t) => {
  const { deps, readers } = await room(t)
  const { subscription } = browser('https://push.example/x')
  const point = Buffer.from(subscription.p256dh, 'base64url')
  const wrong = [{ endpoint: 'http://push.example/x' }, { endpoint: 'javascript:alert(1)' }, { endpoint: '' }, { endpoint: 'https://user@push.example/' }, { endpoint: `https://push.example/${'x'.repeat(2_000)}` }, { auth: '' }, { auth: 'AAAA' }, { p256dh: 'AAAA' }, { p256dh: Buffer.concat([Buffer.of(5), point.subarray(1)]).toString('base64url') }, { p256dh: Buffer.concat([Buffer.of(4), Buffer.alloc(64, 7)]).toString('base64url') }]
  for (const parts of wrong) await assert.rejects(subscribe(deps, { ...subscription, ...parts }, all), (error) => error instanceof Refusal && error.code === 'bad-value', JSON.stringify(parts))
  assert.deepEqual(await readers(), [])
})

test('the key of the desk follows from its secret, also from the few that are no private key', () => {
  const secret = randomBytes(32)
  assert.deepEqual(vapidKeys(secret), vapidKeys(secret))
  for (const bad of [Buffer.alloc(32), Buffer.alloc(32, 255)]) assert.equal(Buffer.from(vapidKeys(bad).publicKey, 'base64url').length, 65)
})
