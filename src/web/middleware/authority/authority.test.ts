/** Every route of the table is tried by everybody: nobody signed in, a session that was ended, one that ran out, a made-up one, and a good one. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newInvitation, useInvitation } from '#desk/people'
import { type Desk, startDesk } from '../../../../test/http/desk.ts'
import { routes, type RouteRule } from '../../routes.ts'

let desk: Desk

before(async () => {
  desk = await startDesk('empty')
})
after(() => desk.stop())

const turnedAway = /you are not signed in/

test('without a good session the desk is closed, and the public site is as open as ever', async () => {
  const ended = await session()
  assert.equal((await ask({ method: 'POST', path: '/desk/sign-out' }, ended)).status, 303)
  const old = await session()
  await desk.db.updateTable('sessions').set({ expires_at: new Date(Date.now() - 1) }).where('ended_at', 'is', null).execute()

  for (const [who, cookie] of Object.entries({ nobody: undefined, ended, old, 'made up': 'a'.repeat(43), broken: '%00' })) {
    for (const rule of routes) {
      const answer = await ask(rule, cookie)
      const text = await answer.text()
      const line = `${who}: ${rule.method} ${rule.path} gave ${answer.status}`
      if (rule.who === 'public') assert.doesNotMatch(text, turnedAway, line)
      else {
        assert.equal(answer.status, 403, line)
        assert.match(text, turnedAway, line)
      }
    }
  }
})

test('with a good session every route answers', async () => {
  for (const rule of routes) {
    const answer = await ask(rule, await session())
    assert.notEqual(answer.status, 403, `${rule.method} ${rule.path}`)
    assert.ok(answer.status < 500 || rule.path.endsWith('imageSearch'), `${rule.method} ${rule.path} gave ${answer.status}`)
  }
})

test('nothing of the desk may be kept by a cache', () => {
  for (const rule of routes) if (rule.path.startsWith('/desk')) assert.equal(rule.cache, 'none', rule.path)
})

test('the link opens a session by its button, once; looking at it uses nothing up', async () => {
  const address = `${desk.url}/desk/sign-in/${await newInvitation(desk.deps, { roles: ['editor'], by: null })}`
  for (const _ of [1, 2]) assert.match(await (await fetch(address)).text(), /<form method="post"/)
  const used = await fetch(address, { method: 'POST', headers: formHeaders, redirect: 'manual' })
  assert.equal(used.status, 303)
  const cookie = used.headers.get('Set-Cookie')!
  for (const trait of ['HttpOnly', 'SameSite=Strict', 'Path=/', 'Max-Age=43200']) assert.ok(cookie.includes(trait), `${cookie} lacks ${trait}`)
  assert.equal((await fetch(address)).status, 410)
  assert.equal((await fetch(address, { method: 'POST', headers: formHeaders })).status, 410)
})

test('over https the cookie belongs to this host alone', async (t) => {
  const secure = await startDesk('empty', { publicUrl: 'https://desk.example' })
  t.after(() => secure.stop())
  const used = await fetch(`${secure.url}/desk/sign-in/${await newInvitation(secure.deps, { roles: ['editor'], by: null })}`, { method: 'POST', headers: formHeaders, redirect: 'manual' })
  const cookie = used.headers.get('Set-Cookie')!
  assert.ok(cookie.startsWith('__Host-session=') && cookie.includes('Secure'), cookie)
  const page = (name: string) => fetch(`${secure.url}/desk/matching`, { headers: { Cookie: `${name}=${cookie.split(/[=;]/)[1]}` } })
  assert.equal((await page('__Host-session')).status, 200)
  assert.equal((await page('session')).status, 403)
})

const formHeaders = { 'Content-Type': 'application/x-www-form-urlencoded' }

async function session(): Promise<string> {
  return (await useInvitation(desk.deps, await newInvitation(desk.deps, { roles: ['reviewer', 'approver', 'editor'], by: null })))!
}

function ask({ method, path, bodyTypes }: Pick<RouteRule, 'method' | 'path' | 'bodyTypes'>, cookie: string | undefined): Promise<Response> {
  const headers: Record<string, string> = { 'Content-Type': bodyTypes?.[0] ?? 'application/x-www-form-urlencoded' }
  if (cookie) headers.Cookie = `session=${cookie}`
  const body = method === 'GET' ? undefined : bodyTypes?.[0] === 'application/json' ? '{"text":"Is the bridge closed?"}' : 'text=Is+the+bridge+closed%3F'
  return fetch(desk.url + path.replace(/:\w+/g, 'nothing'), { method, headers, body, redirect: 'manual' })
}
