/** Every route of the table is tried by everybody: each role, several at once, none, nobody, and sessions that ended in every way. The table is all this test knows of a route. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { beginSession, giveRole, type Role, roles, takeRole } from '#desk/people'
import { type Desk, startDesk } from '../../../../test/http/desk.ts'
import { signedIn } from '../../../../test/support/people.ts'
import { rolesPage, rolesPagePath } from '../../../../test/support/roles-page.ts'
import { mayUse } from '../../may-use.ts'
import { routes, type RouteRule } from '../../routes.ts'

let desk: Desk
let chief: { id: string }

before(async () => {
  desk = await startDesk('empty', { trustProxy: 1 })
  chief = await signedIn(desk.db, ['editor'], 'Chief')
})
after(() => desk.stop())

const signedOut = /you are not signed in/
const notYours = /not for the roles you hold/

/** Every set of roles, also none. */
const combinations = Array.from({ length: 2 ** roles.length }, (_, bits) => roles.filter((_, at) => bits & (1 << at)))

const madeUp = ['nothing', '0', 'a'.repeat(64)]

test('whoever is not in is turned away from the desk, and the public site is as open as ever', async () => {
  const signOut = await signedIn(desk.db, [...roles])
  assert.equal((await ask({ method: 'POST', path: '/desk/sign-out' }, signOut.secret)).status, 303)
  const [old, idle, revoked] = [await signedIn(desk.db, [...roles]), await signedIn(desk.db, [...roles]), await signedIn(desk.db, [...roles])]
  await desk.db.updateTable('sessions').set({ expires_at: new Date(Date.now() - 1) }).where('person_id', '=', old.id).execute()
  await desk.db.updateTable('sessions').set({ seen_at: new Date(Date.now() - 4 * 3_600_000) }).where('person_id', '=', idle.id).execute()
  await takeRole(desk.deps, { personId: revoked.id, role: 'auditor', by: chief.id })

  const everybody = { nobody: undefined, 'signed out': signOut.secret, 'run out': old.secret, idle: idle.secret, 'a role just taken away': revoked.secret, 'made up': 'a'.repeat(43), broken: '%00' }
  for (const [who, secret] of Object.entries(everybody)) {
    for (const rule of routes) {
      const answer = await ask(rule, secret)
      const text = await answer.text()
      const line = `${who}: ${rule.method} ${rule.path} gave ${answer.status}`
      assert.ok(answer.status < 500 || answer.status === 501, line)
      if (rule.who === 'public') assert.doesNotMatch(text, signedOut, line)
      else {
        if (rule.method === 'GET') assert.match(`${answer.status} ${answer.headers.get('Location')}`, /^303 \/desk\/sign-in\?next=%2Fdesk/, line)
        else {
          assert.equal(answer.status, 403, line)
          assert.match(text, signedOut, line)
        }
      }
    }
  }
})

test('every set of roles is let in exactly where the table says, whatever the address names', { timeout: 600_000 }, async () => {
  for (const held of combinations) {
    const { id } = await signedIn(desk.db, held)
    for (const rule of routes) {
      const params = /:\w+/.test(rule.path) && held.length === 1 ? madeUp : madeUp.slice(0, 1)
      for (const param of params) {
        const answer = await ask(rule, await beginSession(desk.deps, { personId: id }), param)
        const line = `${held.join(' and ') || 'no role'}: ${rule.method} ${rule.path} with ${param.slice(0, 8)} gave ${answer.status}`
        assert.ok(answer.status < 500 || answer.status === 501, line)
        if (mayUse(rule.who, held)) assert.notEqual(answer.status, 403, line)
        else {
          assert.equal(answer.status, 403, line)
          assert.match(await answer.text(), notYours, line)
        }
        await answer.body?.cancel().catch(() => {})
      }
    }
  }
  assert.deepEqual(desk.log, [])
})

test('an auditor changes nothing but their own account and their own session', () => {
  const writes = routes.filter(({ method, who }) => method === 'POST' && who !== 'public' && mayUse(who, ['auditor'])).map(({ path }) => path)
  assert.deepEqual(writes.filter((path) => !/^\/desk\/(account\/|sign-out$)/.test(path) && path !== '/desk/matching/explain'), [])
})

test('nobody reaches into another’s account by naming what is theirs', async () => {
  const [mine, other] = [await signedIn(desk.db, ['reviewer']), await signedIn(desk.db, ['editor'])]
  const passkey = randomBytes(16)
  await desk.db.insertInto('passkeys').values({ credential_id: passkey, person_id: other.id, public_key: Buffer.alloc(1), counter: 0, label: 'theirs', made_at: new Date(), used_at: null, removed_at: null }).execute()
  const session = await desk.db.selectFrom('sessions').select('id').where('person_id', '=', other.id).executeTakeFirstOrThrow()
  const tries: [string, Record<string, string>][] = [
    ['/desk/account/sessions', { session: String(session.id) }],
    ['/desk/account/passkeys/name', { passkey: passkey.toString('base64url'), label: 'mine' }],
    ['/desk/account/passkeys/removal', { passkey: passkey.toString('base64url') }],
  ]
  for (const [path, fields] of tries) assert.equal((await post(path, fields, mine.secret)).status, 404, path)
  assert.equal((await desk.db.selectFrom('passkeys').select('label').where('credential_id', '=', passkey).where('removed_at', 'is', null).executeTakeFirstOrThrow()).label, 'theirs')
  assert.equal((await ask({ method: 'GET', path: '/desk' }, other.secret)).status, 200)
})

test('a role that is taken away in the middle of work: the next request is refused, with a page that keeps what was typed', async () => {
  const person = await signedIn(desk.db, ['editor', 'reviewer'])
  const typed = 'Two wrong answers last week, <b>both</b> about the bridge.\nSee the log.'
  await takeRole(desk.deps, { personId: person.id, role: 'reviewer', by: chief.id })
  const refused = await post('/desk/matching/cuts', { answer: '0.9', suggest: '0.3', reason: typed, password: 'not to be shown' }, person.secret)
  assert.equal(refused.status, 403)
  const page = await refused.text()
  assert.match(page, /What you typed is still here/)
  assert.ok(page.includes('Two wrong answers last week, &lt;b&gt;both&lt;/b&gt; about the bridge.\nSee the log.'))
  assert.match(page, /action="\/desk\/matching\/cuts"/)
  assert.ok(!page.includes('not to be shown'))
})

test('what lets people in for good asks for a fresh sign-in', async () => {
  const person = await signedIn(desk.db, ['editor'])
  await desk.db.updateTable('sessions').set({ began_at: new Date(Date.now() - 16 * 60_000) }).where('person_id', '=', person.id).execute()
  for (const path of ['/desk/account/passkeys', '/desk/account/passkeys/challenge', '/desk/account/password', '/desk/account/codes', '/desk/people/invitations', `/desk/people/${chief.id}/roles`]) {
    const answer = await post(path, { role: 'approver', change: 'give', note: 'for Ana' }, person.secret)
    assert.equal(answer.status, 403, path)
    assert.match(await answer.text(), /needs a fresh sign-in/, path)
  }
  assert.equal((await ask({ method: 'GET', path: '/desk/people' }, person.secret)).status, 200)
})

test('an editor gives and takes roles; the last editor stays; whoever gives one to themselves gets a new session', async (t) => {
  const own = await startDesk('empty')
  t.after(() => own.stop())
  const editor = await signedIn(own.db, ['editor'])
  const at = (path: string, fields: Record<string, string>) => fetch(own.url + path, { method: 'POST', headers: { ...formHeaders, Cookie: editor.cookie }, body: new URLSearchParams(fields), redirect: 'manual' })
  const last = await at(`/desk/people/${editor.id}/roles`, { role: 'editor', change: 'take' })
  assert.equal(last.status, 409)
  assert.match(await last.text(), /last editor/)
  const more = await at(`/desk/people/${editor.id}/roles`, { role: 'approver', change: 'give' })
  assert.equal(more.status, 303)
  const fresh = /session=([\w-]{43})/.exec(more.headers.get('Set-Cookie')!)![1]
  assert.notEqual(fresh, editor.secret)
  assert.equal((await fetch(`${own.url}/desk`, { headers: { Cookie: editor.cookie }, redirect: 'manual' })).status, 303)
  assert.equal((await fetch(`${own.url}/desk/people`, { headers: { Cookie: `session=${fresh}` } })).status, 200)
})

test('over https the cookie belongs to this host alone', async (t) => {
  const secure = await startDesk('empty', { publicUrl: 'https://desk.example' })
  t.after(() => secure.stop())
  const { id, secret } = await signedIn(secure.db, ['editor'])
  const given = await fetch(`${secure.url}/desk/people/${id}/roles`, { method: 'POST', headers: { ...formHeaders, Cookie: `__Host-session=${secret}` }, body: 'role=reviewer&change=give', redirect: 'manual' })
  const cookie = given.headers.get('Set-Cookie')!
  for (const trait of ['__Host-session=', 'Secure', 'HttpOnly', 'SameSite=Strict', 'Path=/', 'Max-Age=43200']) assert.ok(cookie.includes(trait), `${cookie} lacks ${trait}`)
  const page = (name: string) => fetch(`${secure.url}/desk/matching`, { headers: { Cookie: `${name}=${cookie.split(/[=;]/)[1]}` }, redirect: 'manual' })
  assert.equal((await page('__Host-session')).status, 200)
  assert.equal((await page('session')).status, 303)
})

test('nothing of the desk may be kept by a cache', () => {
  for (const rule of routes) if (rule.path.startsWith('/desk')) assert.equal(rule.cache, 'none', rule.path)
})

test('docs/roles.md is what the table says', () => {
  assert.equal(readFileSync(rolesPagePath, 'utf8'), rolesPage(), 'write it again: node test/support/roles-page.ts')
})

test('giving a role twice gives it once', async () => {
  const { id } = await signedIn(desk.db, [])
  await Promise.all(Array.from({ length: 5 }, () => giveRole(desk.deps, { personId: id, role: 'reviewer' satisfies Role, by: chief.id })))
  assert.equal((await desk.db.selectFrom('role_grants').select('id').where('person_id', '=', id).execute()).length, 1)
})

const formHeaders = { 'Content-Type': 'application/x-www-form-urlencoded' }

/** Each from a network of its own, so that no limit stands before the answer. */
let network = 0
const elsewhere = () => `10.${(++network >> 16) & 255}.${(network >> 8) & 255}.${network & 255}`.replace(/^10\.(\d+)\.(\d+)\.(\d+)$/, '$2.$3.$1.1').replace(/^0\./, '9.')

function ask({ method, path, bodyTypes }: Pick<RouteRule, 'method' | 'path' | 'bodyTypes'>, secret: string | undefined, param = 'nothing'): Promise<Response> {
  const type = bodyTypes?.includes(formHeaders['Content-Type']) ? formHeaders['Content-Type'] : (bodyTypes?.[0] ?? formHeaders['Content-Type'])
  const headers: Record<string, string> = { 'Content-Type': type, 'X-Forwarded-For': elsewhere(), 'Accept-Encoding': 'identity' }
  if (secret) headers.Cookie = `session=${secret}`
  const body = method === 'GET' ? undefined : type === 'application/json' ? '{"text":"Is the bridge closed?"}' : type.startsWith('multipart/') ? '--x--\r\n' : 'text=Is+the+bridge+closed%3F'
  if (type.startsWith('multipart/')) headers['Content-Type'] = 'multipart/form-data; boundary=x'
  return fetch(desk.url + path.replace(/:\w+(\{[^}]*\})?/g, param), { method, headers, body, redirect: 'manual', signal: AbortSignal.timeout(20_000) })
}

function post(path: string, fields: Record<string, string>, secret: string): Promise<Response> {
  return fetch(desk.url + path, { method: 'POST', headers: { ...formHeaders, Cookie: `session=${secret}`, 'X-Forwarded-For': elsewhere() }, body: new URLSearchParams(fields), redirect: 'manual' })
}
