/** A real server plays the web on a bad day; what is kept is read again by Webrecorder's reader, which we did not write. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { WARCParser } from 'warcio'
import { type Captured, createCapture } from './capture.ts'
import { NotFetched } from './not-fetched.ts'
import { writeWarc } from './warc.ts'

let server: Server
let raw: ReturnType<typeof createTcpServer>
let port: number
let rawPort: number
const page = `<p>${'Grün ist die Brücke. '.repeat(400)}</p>`
const bomb = gzipSync(Buffer.alloc(100 * 1024 * 1024))

const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/plain': (_, response) => response.writeHead(200, { 'content-type': 'Text/HTML; charset="ISO-8859-1"', 'content-length': String(Buffer.byteLength(page)) }).end(page),
  '/chunked': (_, response) => { response.write(page.slice(0, 1000)); setTimeout(() => response.end(page.slice(1000)), 20) },
  '/gzip': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': String(gzipSync(page).length) }).end(gzipSync(page)),
  '/gzip-chunked': (_, response) => void response.setHeader('content-encoding', 'gzip').end(gzipSync(page)),
  '/moved': (_, response) => response.writeHead(302, { location: '/plain' }).end('elsewhere'),
  '/private': (_, response) => response.writeHead(302, { location: `http://127.0.0.2:${port}/` }).end(),
  '/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/gone': (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end('not here'),
  '/bomb': (_, response) => void response.setHeader('content-encoding', 'gzip').end(bomb),
  '/endless': (_, response) => pour(response),
  '/silent': () => undefined,
  '/half-silent': (_, response) => void response.writeHead(200).write('begun'),
  '/drip': (_, response) => void drip(response),
  '/cut': (_, response) => { response.writeHead(200, { 'content-length': '1000' }).write('half'); setImmediate(() => response.destroy()) },
}

function pour(response: ServerResponse): void {
  const block = Buffer.alloc(64 * 1024, 'x')
  const more = () => { while (!response.destroyed && response.write(block)); }
  response.on('drain', more)
  more()
}

async function drip(response: ServerResponse): Promise<void> {
  while (!response.destroyed) {
    response.write('x')
    await wait(20)
  }
}

/** Below HTTP, for lies that Node's own server would not tell. */
const lies: Record<string, (socket: Socket) => void> = {
  '/short': (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\npart and much more than was said'),
  '/long': (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\npart'),
  '/early': (socket) => socket.end('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 4\r\nX-Odd:   Spelling\r\n\r\npage'),
  '/headers': (socket) => {
    const timer = setInterval(() => socket.write('x'), 20)
    socket.write('HTTP/1.1 200 OK\r\nx-long: ')
    socket.on('close', () => clearInterval(timer))
  },
  '/nonsense': (socket) => socket.end('this is not HTTP at all\r\n\r\n'),
}

before(async () => {
  server = createServer((request, response) => (routes[request.url!.split('?')[0]] ?? routes['/gone'])(request, response))
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go))
  port = (server.address() as AddressInfo).port
  raw = createTcpServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', (request) => lies[request.toString().split(' ')[1]](socket))
  })
  await new Promise<void>((go) => raw.listen(0, '127.0.0.1', go))
  rawPort = (raw.address() as AddressInfo).port
})
after(() => {
  server.closeAllConnections()
  server.close()
  raw.close()
})

const capture = createCapture({ resolve: async (host) => (host.endsWith('site.example') ? ['127.0.0.1'] : []), mayReach: (address) => address === '127.0.0.1', mayUsePort: () => true })
const at = (path: string, on = port) => `http://site.example:${on}${path}`

async function refusal(address: string, limits = {}): Promise<string> {
  const error = await capture(address, limits).then(({ body }) => assert.fail(`captured: ${body.subarray(0, 100)}`), (thrown: unknown) => thrown)
  assert.ok(error instanceof NotFetched, String(error))
  return error.code
}

interface Replayed { type: string; uri: string | null | undefined; status: number | string | undefined; headers: Map<string, string>; block: string | undefined; body: Buffer; concurrentTo: string | undefined; id: string | undefined }

/** By a program we did not write: the bodies as a browser would get them, unchunked and unpacked. */
async function replay(warc: Buffer): Promise<Replayed[]> {
  const records: Replayed[] = []
  for await (const record of new WARCParser((async function* () { yield warc })())) {
    const type = record.warcType!
    const body = Buffer.from(await record.readFully(type === 'response'))
    records.push({ type, uri: record.warcTargetURI, status: record.httpHeaders?.statusCode, headers: record.warcHeaders.headers as never, block: record.warcHeader('WARC-Block-Digest') ?? undefined, body, concurrentTo: record.warcHeader('WARC-Concurrent-To') ?? undefined, id: record.warcHeader('WARC-Record-ID') ?? undefined })
  }
  return records
}

const archived = (captured: Captured) => writeWarc(captured, { random: randomBytes, madeAt: new Date('2026-03-01T12:00:00Z') })

for (const path of ['/plain', '/chunked', '/gzip', '/gzip-chunked']) {
  test(`${path}: a foreign reader gets the same body back`, async () => {
    const captured = await capture(at(path))
    assert.equal(captured.body.toString(), page)
    const records = await replay(archived(captured))
    assert.deepEqual(records.map(({ type }) => type), ['warcinfo', 'response', 'request'])
    const [, response, request] = records
    assert.equal(response.uri, at(path))
    assert.equal(Number(response.status), 200)
    assert.equal(response.body.toString(), page)
    assert.equal(request.concurrentTo, response.id)
  })
}

test('the digests are those of the blocks and payloads, each record a gzip member of its own', async () => {
  const warc = archived(await capture(at('/moved')))
  const text = gunzipSync(warc).toString('latin1')
  const records = text.split('WARC/1.1\r\n').slice(1).map((record) => `WARC/1.1\r\n${record}`)
  assert.equal(records.length, 5)
  for (const record of records) {
    const split = record.indexOf('\r\n\r\n') + 4
    const length = Number(/^Content-Length: (\d+)\r$/m.exec(record.slice(0, split))![1])
    const block = Buffer.from(record.slice(split, split + length), 'latin1')
    assert.equal(record.slice(split + length), '\r\n\r\n')
    const named = /WARC-Block-Digest: sha1:([A-Z2-7]{32})\r/.exec(record)![1]
    assert.equal(named, base32(createHash('sha1').update(block).digest()))
    const payload = /WARC-Payload-Digest: sha1:([A-Z2-7]{32})\r/.exec(record)
    if (payload) assert.equal(payload[1], base32(createHash('sha1').update(block.subarray(block.indexOf('\r\n\r\n') + 4)).digest()))
  }
  let members = 0
  for (let offset = 0; offset < warc.length; members++) {
    const next = warc.indexOf(Buffer.from([0x1f, 0x8b, 8]), offset + 3)
    gunzipSync(warc.subarray(offset, next < 0 ? undefined : next))
    offset = next < 0 ? warc.length : next
  }
  assert.equal(members, 5)
})

/** Written another way than the product's: by arithmetic. */
function base32(bytes: Buffer): string {
  let value = BigInt(`0x${bytes.toString('hex')}`)
  let text = ''
  for (let at = 0; at < 32; at++, value >>= 5n) text = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number(value & 31n)] + text
  return text
}

test('a redirect is part of the archive', async () => {
  const captured = await capture(at('/moved'))
  assert.equal(captured.url, at('/plain'))
  const responses = (await replay(archived(captured))).filter(({ type }) => type === 'response')
  assert.deepEqual(responses.map(({ uri, status }) => [uri, Number(status)]), [[at('/moved'), 302], [at('/plain'), 200]])
})

test('what went out and came in is kept as it was spelt', async () => {
  const { exchanges: [{ request, response, address }], body } = await capture(at('/early', rawPort))
  assert.match(request.toString(), /^GET \/early HTTP\/1\.1\r\nhost: site\.example:\d+\r\nconnection: close\r\nuser-agent: Touchstone/)
  assert.equal(response.toString(), 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\nX-Odd:   Spelling\r\n\r\npage')
  assert.equal(body.toString(), 'page')
  assert.equal(address, '127.0.0.1')
})

test('the type and its character set are told apart; any status comes back', async () => {
  const { type, charset } = await capture(at('/plain'))
  assert.deepEqual([type, charset], ['text/html', 'ISO-8859-1'])
  assert.equal((await capture(at('/gone'))).status, 404)
})

test('a site that lies about its length', async () => {
  const short = await capture(at('/short', rawPort)).catch((error: unknown) => error)
  if (short instanceof NotFetched) assert.equal(short.code, 'unreachable')
  else assert.equal((await replay(archived(short as Captured)))[1].body.toString(), 'part')
  assert.equal(await refusal(at('/long', rawPort)), 'unreachable')
  assert.equal(await refusal(at('/cut')), 'unreachable')
  assert.equal(await refusal(at('/nonsense', rawPort)), 'unreachable')
})

test('hanging, half silent, dripping, never finishing its headers: given up', async () => {
  const patience = { milliseconds: 400, silence: 200 }
  for (const address of [at('/silent'), at('/half-silent'), at('/drip'), at('/headers', rawPort)]) assert.equal(await refusal(address, patience), 'too-slow', address)
})

test('a bomb and a flood are cut off', async () => {
  assert.ok(bomb.length < 1024 * 1024)
  assert.equal(await refusal(at('/bomb')), 'too-large')
  assert.equal(await refusal(at('/endless')), 'too-large')
})

test('redirects: each is guarded, and six are too many', async () => {
  assert.equal(await refusal(at('/private')), 'not-public')
  assert.equal(await refusal(at('/circle')), 'too-many-redirects')
  assert.equal(await refusal('file:///etc/passwd'), 'scheme')
})

test('in production this very server cannot be reached', async () => {
  const error = await createCapture()(`http://127.0.0.1/`).catch((thrown: NotFetched) => thrown)
  assert.equal((error as NotFetched).code, 'not-public')
})
