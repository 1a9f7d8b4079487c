import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { setTimeout as wait } from 'node:timers/promises'
import { isPublicAddress } from './addresses.ts'
import { createFetcher, type Fetcher, type Limits } from './fetcher.ts'
import { NotFetched } from './not-fetched.ts'

/**
 * A real server on 127.0.0.1 plays the public internet: the test's policy lets that one address and its ports through, and knows every
 * name under `site.example` as standing there. All else is as in production, so a redirect to 127.0.0.2 or to localhost is refused.
 */
let server: Server
let port: number
let elsewhere: Server
let visitsElsewhere = 0
const seen: IncomingMessage[] = []
const open = new Set<Socket>()

const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/plain': (_, response) => response.setHeader('content-type', 'Text/HTML; charset=utf-8').end('<p>hello</p>'),
  '/gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('packed')),
  '/brotli': (_, response) => response.setHeader('content-encoding', 'br').end(brotliCompressSync('packed')),
  '/deflate': (_, response) => response.setHeader('content-encoding', 'deflate').end(deflateSync('packed')),
  '/twice-packed': (_, response) => response.setHeader('content-encoding', 'gzip, gzip').end(gzipSync(gzipSync('packed'))),
  '/torn-gzip': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('packed'.repeat(100)).subarray(0, 20)),
  '/bomb': (_, response) => response.setHeader('content-encoding', 'gzip').end(bomb),
  '/long-announced': (_, response) => response.writeHead(200, { 'content-length': String(10 ** 12) }).write('x'),
  '/long-unannounced': (_, response) => pour(response),
  '/partial': (_, response) => response.writeHead(206, { 'content-range': 'bytes 0-3/4' }).end('part'),
  '/secret-error': (_, response) => response.writeHead(500).end('the secret of the inner network'),
  '/drip': (_, response) => void drip(response),
  '/cut': (_, response) => { response.writeHead(200, { 'content-length': '100' }).write('half'); setImmediate(() => response.destroy()) },
  '/silent': () => undefined,
  '/cookie': (_, response) => response.writeHead(302, { 'set-cookie': 'followed=1', location: '/plain' }).end(),
}

const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024))

function pour(response: ServerResponse): void {
  const block = Buffer.alloc(64 * 1024, 'x')
  new Readable({ read() { this.push(block) } }).pipe(response)
}

async function drip(response: ServerResponse): Promise<void> {
  while (!response.destroyed) {
    response.write('x')
    await wait(20)
  }
}

before(async () => {
  server = createServer((request, response) => {
    seen.push(request)
    const { pathname, searchParams } = new URL(request.url!, 'http://x')
    const route = routes[pathname]
    if (route) route(request, response)
    else if (pathname === '/to') response.writeHead(Number(searchParams.get('status') ?? 302), { location: searchParams.get('place')! }).end('moved')
    else if (pathname === '/hops') {
      const left = Number(searchParams.get('left'))
      response.writeHead(302, { location: left > 1 ? `/hops?left=${left - 1}` : '/plain' }).end()
    } else response.writeHead(404).end()
  })
  server.on('connection', (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
  })
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go))
  port = (server.address() as AddressInfo).port
  elsewhere = createServer((_, response) => {
    visitsElsewhere++
    response.end('inner')
  })
  await new Promise<void>((go) => elsewhere.listen(port, '127.0.0.2', go))
})

after(() => {
  server.closeAllConnections()
  server.close()
  elsewhere.closeAllConnections()
  elsewhere.close()
})

const fetcher: Fetcher = createFetcher({
  resolve: async (host) => (host.endsWith('site.example') ? ['127.0.0.1'] : []),
  mayReach: (address) => address === '127.0.0.1' || isPublicAddress(address),
  mayUsePort: () => true,
})

async function read(path: string, limits: Partial<Limits> = {}, using = fetcher): Promise<{ text: string; url: string; type: string }> {
  const { body, url, type } = await using.get(path.startsWith('/') ? `http://site.example:${port}${path}` : path, limits)
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  return { text: Buffer.concat(chunks).toString(), url, type }
}

async function refusal(path: string, limits: Partial<Limits> = {}, using = fetcher): Promise<NotFetched> {
  const error = await read(path, limits, using).then(({ text }) => assert.fail(`fetched: ${text.slice(0, 100)}`), (thrown: unknown) => thrown)
  assert.ok(error instanceof NotFetched, String(error))
  return error
}

test('a page comes with its type and its address', async () => {
  assert.deepEqual(await read('/plain'), { text: '<p>hello</p>', type: 'text/html', url: `http://site.example:${port}/plain` })
})

for (const packing of ['gzip', 'brotli', 'deflate']) {
  test(`a page packed with ${packing} is unpacked`, async () => assert.equal((await read(`/${packing}`)).text, 'packed'))
}

test('what goes out is a fixed name, no cookie, no referrer', async () => {
  seen.length = 0
  await read('/cookie')
  assert.equal(seen.length, 2)
  for (const { headers } of seen) {
    assert.deepEqual(Object.keys(headers).toSorted(), ['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
    assert.match(headers['user-agent']!, /^Touchstone\//)
  }
})

test('three redirects are followed, the fourth is not', async () => {
  const followed = await read('/hops?left=3')
  assert.equal(followed.url, `http://site.example:${port}/plain`)
  assert.equal((await refusal('/hops?left=4')).code, 'too-many-redirects')
})

const closedDoors = (): [string, string][] => [
  [`http://127.0.0.2:${port}/`, 'not-public'], [`http://localhost:${port}/`, 'not-public'], ['http://10.0.0.1/', 'not-public'], [`http://[::1]:${port}/`, 'not-public'],
  ['http://169.254.169.254/latest/meta-data/', 'not-public'], ['http://2130706434/', 'not-public'], ['//localhost/', 'not-public'], ['file:///etc/passwd', 'scheme'],
  ['gopher://site.example/', 'scheme'], [`http://user@site.example:${port}/plain`, 'credentials'], ['http://unknown.example/', 'unknown-host'],
]

test('a redirect is checked like the first address, whatever its status', async () => {
  for (const status of [301, 302, 303, 307, 308]) {
    for (const [place, code] of closedDoors()) {
      assert.equal((await refusal(`/to?status=${status}&place=${encodeURIComponent(place)}`)).code, code, `${status} to ${place}`)
    }
  }
  assert.equal(visitsElsewhere, 0)
})

test('a redirect to a closed door behind open ones is found', async () => {
  const inner = encodeURIComponent(`/to?place=${encodeURIComponent(`http://127.0.0.2:${port}/`)}`)
  assert.equal((await refusal(`/to?place=${inner}`)).code, 'not-public')
  assert.equal(visitsElsewhere, 0)
})

test('a name that changes its address after the check is still fetched from the checked address', async () => {
  let asked = 0
  const flipping = createFetcher({
    resolve: async () => [++asked === 1 ? '127.0.0.1' : '127.0.0.2'],
    mayReach: (address) => address === '127.0.0.1',
    mayUsePort: () => true,
  })
  assert.equal((await read('/plain', {}, flipping)).text, '<p>hello</p>')
  assert.equal(asked, 1)
  assert.equal((await refusal('/plain', {}, flipping)).code, 'not-public')
  assert.equal(visitsElsewhere, 0)
})

test('a name with a public and a private address is not fetched from either', async () => {
  let hits = 0
  const both = createFetcher({ resolve: async () => ['127.0.0.1', '10.0.0.1'], mayReach: (address) => address === '127.0.0.1', mayUsePort: () => true })
  server.once('connection', () => hits++)
  assert.equal((await refusal('/plain', {}, both)).code, 'not-public')
  assert.equal(hits, 0)
})

test('in production this very server cannot be reached', async () => {
  for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]']) {
    assert.equal((await refusal(`http://${host}:${port}/plain`, {}, createFetcher())).code, 'port')
    assert.equal((await refusal(`http://${host}/plain`, {}, createFetcher())).code, 'not-public')
  }
})

test('a page that unpacks beyond its limit is cut off', async () => {
  assert.ok(bomb.length < 1024 * 1024)
  assert.equal((await refusal('/bomb')).code, 'too-large')
})

test('a page too long is refused by its announced length, or cut off without one', async () => {
  assert.equal((await refusal('/long-announced')).code, 'too-large')
  assert.equal((await refusal('/long-unannounced')).code, 'too-large')
})

test('a site that drips, keeps silent, or never finishes its headers is given up', async () => {
  assert.equal((await refusal('/drip', { milliseconds: 300 })).code, 'too-slow')
  assert.equal((await refusal('/silent', { milliseconds: 300 })).code, 'too-slow')
  const loris = createTcpServer((socket) => {
    socket.on('error', () => undefined)
    const timer = setInterval(() => socket.write('x'), 20)
    socket.write('HTTP/1.1 200 OK\r\nx-long: ')
    socket.on('close', () => clearInterval(timer))
  })
  await new Promise<void>((go) => loris.listen(0, '127.0.0.1', go))
  const { port: lorisPort } = loris.address() as AddressInfo
  assert.equal((await refusal(`http://site.example:${lorisPort}/`, { milliseconds: 300 })).code, 'too-slow')
  loris.close()
})

test('a lookup that never answers is given up', async () => {
  const stuck = createFetcher({ resolve: () => new Promise(() => undefined), mayReach: () => true, mayUsePort: () => true })
  assert.equal((await refusal('/plain', { milliseconds: 100 }, stuck)).code, 'too-slow')
})

test('an answer that breaks off, a closed port, a torn package', async () => {
  assert.equal((await refusal('/cut')).code, 'unreachable')
  assert.equal((await refusal('http://site.example:1/')).code, 'unreachable')
  assert.equal((await refusal('/torn-gzip')).code, 'unreachable')
  assert.equal((await refusal('/twice-packed')).code, 'encoding')
})

test('anything but 200 is an error that says the status and not a byte of the body', async () => {
  assert.equal((await refusal('/partial')).status, 206)
  const error = await refusal('/secret-error')
  assert.deepEqual([error.code, error.status], ['status', 500])
  assert.ok(!JSON.stringify([error.message, error.stack, error]).includes('inner network'))
})

test('a type that was not asked for is refused', async () => {
  assert.equal((await refusal('/plain', { types: ['application/json'] })).code, 'type')
  assert.equal((await read('/plain', { types: ['text/html'] })).type, 'text/html')
})

test('leaving the body half read closes the connection', { timeout: 60_000 }, async (t) => {
  const { body } = await fetcher.get(`http://site.example:${port}/long-unannounced`)
  for await (const chunk of body) {
    assert.ok(chunk.length > 0)
    break
  }
  while (open.size > 0) await wait(20, undefined, { signal: t.signal })
})
