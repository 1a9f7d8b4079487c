/** Every route of the table, on a real server: the security headers, the caching, HEAD, methods, and who may read from elsewhere. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { createECDH } from 'node:crypto'
import { routes, type RouteRule } from '../../src/web/routes.ts'
import { buildApp } from '../../src/web/index.ts'
import { publishing } from '../support/publishing.ts'
import { startDesk, type Desk } from './desk.ts'

let desk: Desk
let known: Record<string, string>

before(async () => {
  desk = await startDesk('small-town')
  const { checks } = await (await fetch(`${desk.url}/api/v1/checks?limit=1`)).json() as { checks: { id: string }[] }
  const asked = await (await fetch(`${desk.url}/api/v1/submissions`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"text":"Has anybody seen the moon today?"}' })).json() as { statusUrl: string }
  const style = (await (await fetch(desk.url)).text()).match(/href="\/assets\/(style-[^"]+)"/)![1]
  const { sha256 } = await (await publishing(desk.db)).publish('bridge')
  await desk.db.transaction().execute((tx) => desk.deps.record(tx, { v: 1, kind: 'published', check: 'bridge', version: 1, at: '2026-11-24T12:00:00Z', sha256, previous: null }))
  await desk.deps.ledger.publish()
  const { id: explainer } = await desk.db.selectFrom('explainers').select('id').limit(1).executeTakeFirstOrThrow()
  known = {
    id: checks[0].id, token: asked.statusUrl.split('/').at(-1)!, file: style, version: '1',
    '/checks/:id/versions': '/checks/bridge/versions', '/checks/:id/share': '/checks/bridge/share', '/checks/:id/versions/:version': '/checks/bridge/versions/1', '/embed/:id': '/embed/bridge', '/oembed': `/oembed?url=${desk.url}/checks/bridge`,
    '/feeds/:file': '/feeds/checks.rss', '/feeds/languages/:file': '/feeds/languages/en.atom', '/feeds/topics/:file': '/feeds/topics/traffic.json', '/sitemaps/:file': '/sitemaps/1.xml',
    '/log/tile/*': '/log/tile/0/000.p/1', '/checks/:id/proof': '/checks/bridge/proof', '/checks/:id/report': '/checks/bridge/report',
    '/explainers/:id': `/explainers/${explainer}`, '/explainers/:id/versions': `/explainers/${explainer}/versions`, '/explainers/:id/versions/:version': `/explainers/${explainer}/versions/1`, '/explainers/:id/proof': `/explainers/${explainer}/proof`, '/explainers/:id/report': `/explainers/${explainer}/report`,
  }
})
after(() => desk.stop())

const csp = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const point = createECDH('prime256v1').generateKeys('base64url')
const subscription = `endpoint=https://push.example/reader&p256dh=${point}&auth=${'A'.repeat(22)}`

function call({ method, path, bodyTypes }: RouteRule, init: RequestInit = {}): Promise<Response> {
  const address = desk.url + (known[path] ?? path.replace(/(?<=\/):(\w+)/g, (_, name: string) => known[name])) + (path.endsWith('/matches') ? '?text=bridge' : path.startsWith('/v1alpha1') ? '?query=bridge' : '')
  const body = method === 'GET' ? undefined : bodyTypes![0] === 'application/json' ? '{"text":"Has anybody seen the moon today?"}' : 'text=Has+anybody+seen+the+moon&check=1&helpful=yes&address=reader@town.example&cadence=weekly&kind=error&' + subscription
  const headers: Record<string, string> = body ? { 'Content-Type': bodyTypes![0] } : {}
  return fetch(address, { method, body, redirect: 'manual', ...init, headers: { ...headers, ...(init.headers as Record<string, string>) } })
}

/** Open to a reader who knows the addresses that `known` holds; the others answer too, with a refusal. */
function isOpen({ who, path }: RouteRule): boolean {
  return who === 'public' && !path.endsWith('/feedback') && !/^\/(desk|cards|clips|stories|snapshots|complaints|witness|newsletter)\//.test(path)
}

function assertGuarded({ headers }: Response, where: string): void {
  if (where.includes('/embed/')) assert.equal(headers.get('Content-Security-Policy'), csp.replace("form-action 'self'", "form-action 'none'").replace("ancestors 'none'", 'ancestors *'))
  else assert.equal(headers.get('Content-Security-Policy'), csp, where)
  assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', where)
  assert.match(headers.get('Permissions-Policy') ?? '', /camera=\(\).*geolocation=\(\).*microphone=\(\)/, where)
  assert.equal(headers.get('Cross-Origin-Opener-Policy'), 'same-origin', where)
  assert.equal(headers.get('Strict-Transport-Security'), null, where)
  assert.equal(headers.get('X-Powered-By'), null, where)
}

test('every route carries the security headers', async () => {
  for (const rule of routes) {
    const where = `${rule.method} ${rule.path}`
    const response = await call(rule)
    assert.ok(rule.path.endsWith('imageSearch') ? response.status === 501 : response.status < (isOpen(rule) ? 400 : 500), `${where}: ${response.status}`)
    assertGuarded(response, where)
    assert.equal(response.headers.get('Referrer-Policy'), rule.secretAddress ? 'no-referrer' : 'strict-origin-when-cross-origin', where)
    assert.equal(response.headers.get('X-Robots-Tag'), rule.secretAddress ? 'noindex' : null, where)
    await response.body?.cancel()
  }
})

test('so does every error', async () => {
  for (const path of ['/nowhere', '/checks/nothing', '/status/nothing', '/api/v1/nowhere', '/api/v1/checks/nothing', '/api/v1/matches', '/checks?query=a&query=b', '/assets/style-0.css']) {
    const response = await fetch(desk.url + path)
    assert.ok(response.status >= 400 && response.status < 500, `${path}: ${response.status}`)
    assertGuarded(response, path)
    assert.equal(response.headers.get('Cache-Control'), 'no-store', path)
    assert.match(response.headers.get('Content-Type')!, path.startsWith('/api/') ? /^application\/problem\+json; charset=utf-8$/ : /^text\/html; charset=utf-8$/i, path)
    await response.body?.cancel()
  }
})

test('over https browsers are told to stay with it', async () => {
  const app = buildApp({ ...desk.deps, settings: { publicUrl: 'https://desk.example', trustProxy: 0 } })
  const response = await app.request('/about')
  assert.equal(response.headers.get('Strict-Transport-Security'), 'max-age=31536000; includeSubDomains')
})

test('what may be kept has a mark and is not sent twice; what may not is not stored at all', async () => {
  for (const rule of routes.filter((rule) => rule.method === 'GET' && (isOpen(rule) || rule.cache === 'none'))) {
    const first = await call(rule)
    const mark = first.headers.get('ETag')
    await first.body?.cancel()
    if (rule.cache === 'none') {
      assert.equal(first.headers.get('Cache-Control'), 'no-store', rule.path)
      assert.equal(mark, null, rule.path)
      continue
    }
    assert.match(first.headers.get('Cache-Control')!, { forever: /max-age=31536000, immutable/, minute: /^public, max-age=60$/, moment: /^public, max-age=5$/ }[rule.cache], rule.path)
    if (rule.path === '/log/tile/*') continue // What never changes and is no text is never asked for again.
    const again = await call(rule, { headers: { 'If-None-Match': `"other", ${mark}` } })
    assert.equal(again.status, 304, rule.path)
    assert.equal(await again.text(), '')
    assert.equal(again.headers.get('ETag'), mark)
    assertGuarded(again, rule.path)
    const changed = await call(rule, { headers: { 'If-None-Match': '"another"' } })
    assert.equal(changed.status, 200, rule.path)
    await changed.body?.cancel()
  }
})

test('text travels compressed to whoever takes it so, and is the same text', async () => {
  const plain = await fetch(`${desk.url}/about`, { headers: { 'Accept-Encoding': 'identity' } })
  assert.equal(plain.headers.get('Content-Encoding'), null)
  const text = await plain.text()
  for (const encoding of ['br', 'gzip']) {
    const response = await fetch(`${desk.url}/about`, { headers: { 'Accept-Encoding': encoding } })
    assert.equal(response.headers.get('Content-Encoding'), encoding)
    assert.match(response.headers.get('Vary')!, /^Accept-Encoding(, Accept-Language, Cookie)?$/)
    assert.equal(response.headers.get('ETag'), plain.headers.get('ETag'))
    assert.ok(Number(response.headers.get('Content-Length')) < Buffer.byteLength(text) / 2)
    assert.equal(await response.text(), text)
  }
})

test('HEAD gives the headers of GET and no body', async () => {
  for (const rule of routes.filter((rule) => rule.method === 'GET' && (isOpen(rule) || rule.cache === 'none'))) {
    const [get, head] = [await call(rule), await call(rule, { method: 'HEAD' })]
    await get.body?.cancel()
    assert.equal(head.status, get.status, rule.path)
    assert.equal(head.headers.get('Content-Type'), get.headers.get('Content-Type'), rule.path)
    assert.equal(await head.text(), '', rule.path)
  }
})

test('a method that an address does not take is told which it takes', async () => {
  for (const [method, path, allow] of [['PUT', '/', 'GET, HEAD, POST'], ['DELETE', '/checks/x', 'GET, HEAD'], ['POST', '/about', 'GET, HEAD'], ['GET', '/api/v1/submissions', 'POST'], ['PATCH', '/api/v1/checks', 'GET, HEAD']]) {
    const response = await fetch(desk.url + path, { method })
    assert.equal(response.status, 405, `${method} ${path}`)
    assert.equal(response.headers.get('Allow'), allow, `${method} ${path}`)
    assert.match(await response.text(), new RegExp(allow))
    assertGuarded(response, path)
  }
  const options = await fetch(`${desk.url}/checks`, { method: 'OPTIONS' })
  assert.equal(options.status, 204)
  assert.equal(options.headers.get('Allow'), 'GET, HEAD, OPTIONS')
})

test('pages of other sites may read the API, without credentials, and nothing else', async () => {
  for (const rule of routes) {
    const response = await call(rule, { headers: { Origin: rule.kind === 'page' && rule.method === 'POST' ? desk.url : 'https://elsewhere.example' } })
    const open = rule.kind === 'api' && rule.method === 'GET' && !rule.secretAddress
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), open ? '*' : null, rule.path)
    assert.equal(response.headers.get('Access-Control-Allow-Credentials'), null)
    await response.body?.cancel()
  }
})

test('reading leaves no cookie; asking on the page leaves one that scripts and other sites cannot use', async () => {
  for (const rule of routes) {
    const response = await call(rule)
    const cookies = response.headers.getSetCookie()
    await response.body?.cancel()
    if (rule.method === 'POST' && rule.path === '/') assert.match(cookies[0], /^asker=[\w-]{22}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/)
    else assert.deepEqual(cookies, rule.path === '/desk/sign-out' ? ['session=; Max-Age=0; Path=/'] : [], rule.path)
  }
  const app = buildApp({ ...desk.deps, settings: { publicUrl: 'https://desk.example', trustProxy: 0 } })
  const response = await app.request('/', { method: 'POST', body: 'text=Has+anybody+seen+the+moon', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })
  assert.match(response.headers.getSetCookie()[0], /^__Host-asker=[\w-]{22}; .*Path=\/; HttpOnly; Secure; SameSite=Lax$/)
})

test('no page of the readers brings a script, but the one that asks for browser notices', async () => {
  for (const rule of routes.filter(({ method, kind, path }) => method === 'GET' && kind === 'page' && !path.startsWith('/desk'))) {
    const scripts = (await (await call(rule)).text()).match(/<script(?! type="application\/ld\+json")[^>]*>/g) ?? []
    assert.deepEqual(scripts.map((script) => /src="\/assets\/(\w+)-/.exec(script)?.[1]), rule.path === '/notices' ? ['notices'] : [], rule.path)
  }
})

test('a page speaks the reader’s language, by their browser or by their choice, and caches know it', async () => {
  const heading = async (headers: Record<string, string>) => /<html lang="(\w+)"/.exec(await (await fetch(desk.url, { headers })).text())![1]
  assert.equal(await heading({ 'Accept-Language': 'fr-CA, en;q=0.3' }), 'fr')
  assert.equal(await heading({ 'Accept-Language': 'xx' }), 'en')
  assert.equal(await heading({ 'Accept-Language': 'en', Cookie: 'lang=fr' }), 'fr')
  assert.match((await fetch(desk.url)).headers.get('Vary')!, /Accept-Language, Cookie/)

  const chosen = await fetch(`${desk.url}/checks?rating=false&lang=fr`, { redirect: 'manual' })
  assert.equal(chosen.status, 303)
  assert.equal(chosen.headers.get('Location'), '/checks?rating=false')
  assert.match(chosen.headers.get('Set-Cookie')!, /^lang=fr; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax/)
  assert.equal((await fetch(`${desk.url}//evil.example/?lang=fr`, { redirect: 'manual' })).headers.get('Location')?.startsWith('//') ?? false, false)
  assert.equal((await fetch(`${desk.url}/?lang=xx`, { redirect: 'manual' })).status, 200)
})
