/** Ugly requests over HTTP: each is refused in a sentence, or answered; none is a fault, and the desk goes on. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { request } from 'node:http'
import { connect } from 'node:net'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { routes } from '../../src/web/routes.ts'
import { startDesk, type Desk } from './desk.ts'

let desk: Desk
before(async () => void (desk = await startDesk('empty')))
after(() => desk.stop())

/** Every problem that any of these requests to the API was answered with. */
const met = new Set<string>()

interface Problem { type: string; title: string; status: number; detail: string }

const form = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
  fetch(desk.url, { method: 'POST', body: body as never, headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers } })
const json = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
  fetch(`${desk.url}/api/v1/submissions`, { method: 'POST', body: body as never, headers: { 'Content-Type': 'application/json', ...headers } })

async function assertProblem(response: Response, status: number, detail: RegExp): Promise<void> {
  assert.equal(response.status, status)
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json; charset=utf-8')
  const problem = (await response.json()) as Problem
  assert.equal(problem.status, status)
  assert.ok(problem.title)
  assert.ok(URL.canParse(problem.type))
  met.add(nameOf(problem))
  assert.match(problem.detail, detail)
}

const nameOf = ({ status, type }: Problem) => `${status} ${type.split('#')[1]}`

async function assertPage(response: Response, status: number, sentence: RegExp): Promise<string> {
  const html = await response.text()
  assert.equal(response.status, status, [...desk.log, html].join('\n'))
  assert.match(response.headers.get('Content-Type')!, /^text\/html/)
  assert.match(html, sentence)
  assert.doesNotMatch(html, /\bat .*\.ts:\d/)
  return html
}

test('a megabyte of one character', async () => {
  const million = 'a'.repeat(1_000_000)
  await assertPage(await form(`text=${million}`), 413, /too large/)
  await assertProblem(await json(JSON.stringify({ text: million })), 413, /too large/)
  await assertPage(await form(`text=${'a'.repeat(60_000)}`), 413, /too long/)
})

test('a body whose length is not said is cut off as soon as it is too much', async () => {
  const response = await new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = request(`${desk.url}/api/v1/submissions`, { method: 'POST', headers: { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' } }, (got) => {
      let text = ''
      got.setEncoding('utf8').on('data', (part) => (text += part)).on('end', () => resolve({ status: got.statusCode!, text }))
    })
    sent.on('error', reject)
    for (let part = 0; part < 8; part++) sent.write('a'.repeat(64 * 1024))
    sent.end()
  })
  assert.equal(response.status, 413)
  assert.match(response.text, /too large/)
})

test('what was typed stays in the form when it is refused', async () => {
  const html = await assertPage(await form(new URLSearchParams({ text: '?!… <>' }).toString()), 400, /no readable words/)
  assert.match(html, /<textarea[^>]*aria-invalid="true"[^>]*>\n\?!… &lt;&gt;<\/textarea>/)
  await assertPage(await form('text='), 400, /nothing in it/)
  await assertPage(await form(''), 400, /nothing in it/)
})

test('NULs, overrides of direction and lone surrogates are cleaned away', async () => {
  const page = await assertPage(await form(new URLSearchParams({ text: 'The bridge \u0000is \u202Eclosed\u202C today' }).toString()), 200, /Nobody has checked this yet/)
  assert.doesNotMatch(page, /[\u0000\u202E]/)
  assert.equal((await json('{"text":"The bridge \\u0000is \\ud800closed \\u202etoday"}')).status, 201)
  assert.equal((await fetch(`${desk.url}/checks?query=%00bridge%E2%80%AE&language=%00&rating=%ff`)).status, 200)
  assert.equal((await fetch(`${desk.url}/checks/%00`)).status, 404)
  assert.equal((await fetch(`${desk.url}/status/%00`)).status, 404)
  assert.equal((await fetch(`${desk.url}/api/v1/submissions/%00`)).status, 404)
})

test('text that is not UTF-8', async () => {
  const broken = Uint8Array.from([...Buffer.from('{"text":"a'), 0xff, 0xc0, ...Buffer.from('"}')])
  await assertProblem(await json(broken), 400, /UTF-8/)
  await assertPage(await form('text=%ff%c0%80 bridge'), 200, /Nobody has checked this yet/)
  assert.equal((await fetch(`${desk.url}/checks/%ff%fe`)).status, 404)
  assert.equal((await fetch(`${desk.url}/checks/%zz`)).status, 404)
})

test('the wrong kind of content', async () => {
  for (const type of ['text/plain', 'application/xml', 'multipart/form-data; boundary=x', '', 'application/json']) {
    await assertPage(await form('text=a', { 'Content-Type': type }), 415, /application\/x-www-form-urlencoded/)
  }
  await assertProblem(await json('{"text":"a"}', { 'Content-Type': 'text/plain' }), 415, /application\/json/)
})

test('JSON that is none, is too deep, or is of another shape', async () => {
  await assertProblem(await json('{"text":'), 400, /not valid JSON/)
  await assertProblem(await json(''), 400, /not valid JSON/)
  await assertProblem(await json('['.repeat(100_000)), 400, /nested/)
  await assertProblem(await json(`{"text":${'['.repeat(9)}${']'.repeat(9)}}`), 400, /nested/)
  await assertProblem(await json('[]'), 400, /does not fit/)
  await assertProblem(await json('null'), 400, /does not fit/)
  await assertProblem(await json('{"text":7}'), 400, /text/)
  await assertProblem(await json('{"text":"a bridge","language":{"a":1}}'), 400, /language/)
  await assertProblem(await json('{}'), 400, /nothing in it/)
  await assertProblem(await json('{"url":"javascript:alert(1)"}'), 400, /link/)
  assert.equal((await json('{"text":"a bridge","__proto__":{"admin":true},"constructor":{"prototype":{}}}')).status, 201)
  assert.equal(({} as Record<string, unknown>).admin, undefined)
})

test('one thing said twice', async () => {
  await assertPage(await fetch(`${desk.url}/checks?query=a&query=b`), 400, /“query”.*more than once/)
  await assertProblem(await fetch(`${desk.url}/api/v1/checks?language=en&language=fr`), 400, /more than once/)
  await assertPage(await form('text=a+bridge&text=another'), 400, /more than once/)
})

test('parameters that make no sense', async () => {
  for (const query of ['limit=0', 'limit=101', 'limit=x', 'limit=1e9', 'from=yesterday', 'from=2026-02-30', 'from=0000-01-01', 'to=99999-01-01', 'cursor=%F0%9F%98%80', 'cursor=AAAA', 'cursor=2026-02-31~abc', 'cursor=0000-01-01~abc']) {
    const response = await fetch(`${desk.url}/api/v1/checks?${query}`)
    await assertProblem(response, 400, /./)
  }
  await assertPage(await fetch(`${desk.url}/checks?from=yesterday`), 400, /not a date/)
  await assertPage(await fetch(`${desk.url}/checks?cursor=zzz`), 400, /Begin again/)
  await assertProblem(await fetch(`${desk.url}/api/v1/matches`), 400, /text/)
  await assertProblem(await fetch(`${desk.url}/api/v1/matches?text=`), 400, /nothing in it/)
})

test('a form of another site', async () => {
  await assertPage(await form('text=a+bridge', { Origin: 'https://evil.example' }), 403, /another site/)
  await assertPage(await form('text=a+bridge', { 'Sec-Fetch-Site': 'cross-site' }), 403, /another site/)
})

test('an address that is longer than any header may be', async () => {
  const response = await fetch(`${desk.url}/api/v1/matches?text=${'a'.repeat(60_000)}`)
  assert.equal(response.status, 431)
})

test('what is not HTTP is turned away, and the desk goes on', async () => {
  for (const bytes of ['\0\0\0\0\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n', 'GET /\u0000 HTTP/1.1\r\nHost: x\r\n\r\n']) {
    const answer = await new Promise<string>((resolve) => {
      let text = ''
      const socket = connect(Number(new URL(desk.url).port), '127.0.0.1', () => socket.end(bytes))
      socket.on('data', (part) => (text += part)).on('close', () => resolve(text)).on('error', () => resolve(text))
    })
    assert.match(answer, /^HTTP\/1\.1 4\d\d|^$/)
  }
  assert.equal((await fetch(`${desk.url}/healthz`)).status, 200)
})

test('a Host header that is none', async () => {
  const status = await new Promise((resolve, reject) => {
    request(desk.url, { headers: { Host: 'a b\u00e9<>' } }, (got) => resolve(got.resume().statusCode)).on('error', reject).end()
  })
  assert.ok([200, 400].includes(status as number), `${status}`)
})

const path = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...routes.map((rule) => rule.path)))
const pairs = fc.array(fc.tuple(fc.oneof(fc.constantFrom('text', 'query', 'rating', 'language', 'from', 'to', 'cursor', 'limit'), fc.string()), fc.string({ unit: 'binary', maxLength: 80 })), { maxLength: 4 })

test('a thousand made-up requests: never a fault', { timeout: 300_000 }, async () => {
  const faults = desk.log.length
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'OPTIONS'), path, pairs, fc.boolean(), async (method, where, query, asJson) => {
      const search = query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')
      const body = method === 'POST' ? (asJson ? JSON.stringify(Object.fromEntries(query)) : search) : undefined
      const headers: Record<string, string> = body === undefined ? {} : { 'Content-Type': asJson ? 'application/json' : 'application/x-www-form-urlencoded' }
      const response = await fetch(`${desk.url}/${where.split('/').map(encoded).join('/')}?${search}`, { method, body, headers, redirect: 'manual' })
      const answer = Buffer.from(await response.arrayBuffer())
      if (where.startsWith('/api/') && response.headers.get('Content-Type')?.startsWith('application/problem+json') && method !== 'HEAD') met.add(nameOf(JSON.parse(answer.toString()) as Problem))
      assert.ok(response.status < 500, `${response.status}`)
    }),
    { numRuns: 1000 }
  )
  assert.deepEqual(desk.log.slice(faults), [])
})

test('the page about the API and its description list what it can answer, and nothing else', async () => {
  const api = `${desk.url}/api/v1`
  await assertProblem(await json('{"text":"?!"}'), 400, /./)
  await assertProblem(await json(JSON.stringify({ text: 'a bridge '.repeat(3000) })), 413, /too long/)
  await assertProblem(await fetch(`${api}/checks/none`), 404, /./)
  await assertProblem(await fetch(`${api}/nothing`), 404, /./)
  await assertProblem(await fetch(`${api}/checks`, { method: 'POST' }), 405, /./)
  await assertProblem(await fetch(`${desk.url}/oembed?url=${desk.url}/checks/none&format=yaml`, { headers: { Accept: 'application/json' } }), 501, /./)
  /** Each has a test of its own: faults.test.ts, limits.test.ts, objects.test.ts, start-matching.test.ts. */
  const elsewhere = ['500 fault', '429 slow-down', '410 check-removed', '503 busy']

  const page = parseHTML(await (await fetch(`${desk.url}/api`)).text()).document
  const listed = [...page.querySelectorAll('.problem-codes > div')].flatMap((group) => [...group.querySelectorAll('dd')].map((code) => `${group.querySelector('dt')!.textContent} ${code.id}`))
  assert.deepEqual(listed.toSorted(), [...met, ...elsewhere].toSorted())

  const { paths } = (await (await fetch(`${api}/openapi.json`)).json()) as { paths: Record<string, Record<string, { responses: Record<string, Record<string, unknown>> }>> }
  assert.deepEqual(paths['/api/v1/submissions'].post.responses[413]['x-problems'], ['too-long', 'too-large'])
})

function encoded(text: string): string {
  return [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
}
