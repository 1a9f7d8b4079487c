/** Answers are kept for all readers, apart by encoding, until something is published, and what is private is never kept. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { Hono } from 'hono'
import type { RouteRule } from '../../routes.ts'
import type { WebDeps, WebEnv } from '../../deps.ts'
import { keptAnswers } from './index.ts'

/** An app that counts how often it is really asked; the state of the archive and the time are set by the test. */
function counted(cache: RouteRule['cache'] = 'minute', status = 200) {
  const state = { seq: 1, name: 'one', now: 0, made: 0 }
  const deps = { matcher: { status: () => ({ checks: 0, seq: state.seq }) }, speaking: { now: () => ({ mark: state.name }) }, clock: () => new Date(state.now) } as unknown as WebDeps
  const app = new Hono<WebEnv>()
  app.use(keptAnswers(deps))
  app.all('*', (c) => {
    c.set('rule', { cache } as RouteRule)
    state.made++
    return c.body(`answer ${state.made}`, status as 200, { ETag: `W/"${state.made}"`, 'Content-Type': 'text/plain', 'Content-Security-Policy': 'x' })
  })
  return { state, get: (path = '/', headers: Record<string, string> = {}, method = 'GET') => app.request(path, { method, headers }) }
}

test('the second reader gets what was made for the first, headers and all', async () => {
  const { get } = counted()
  const [first, second] = [await get(), await get()]
  assert.equal(await second.text(), await first.text())
  assert.deepEqual([...second.headers], [...first.headers])
  assert.equal(await (await get('/?page=2')).text(), 'answer 2')
})

test('once something is published everything is made anew', async () => {
  const { state, get } = counted()
  await get()
  state.seq = 2
  assert.equal(await (await get()).text(), 'answer 2')
  assert.equal(await (await get()).text(), 'answer 2')
})

test('once the desk is called otherwise everything is made anew, also what was being made meanwhile', async () => {
  const { state, get } = counted()
  await get()
  const slow = get('/other')
  state.name = 'two'
  await slow
  assert.equal(await (await get()).text(), 'answer 3')
  assert.equal(await (await get('/other')).text(), 'answer 4')
})

test('what was made while something was published is not kept', async () => {
  const { state, get } = counted()
  const slow = get()
  state.seq = 2
  await get('/other')
  await slow
  assert.equal(await (await get()).text(), 'answer 3')
})

test('if the feed stands still, answers are made anew after five seconds', async () => {
  const { state, get } = counted()
  await get()
  state.now = 4_999
  assert.equal(await (await get()).text(), 'answer 1')
  state.now = 5_000
  assert.equal(await (await get()).text(), 'answer 2')
})

test('each encoding is kept apart', async () => {
  const { get } = counted()
  await get('/', { 'Accept-Encoding': 'gzip' })
  assert.equal(await (await get('/', { 'Accept-Encoding': 'br' })).text(), 'answer 2')
  assert.equal(await (await get('/', { 'Accept-Encoding': 'gzip, deflate' })).text(), 'answer 1')
})

test('who knows it already is told so', async () => {
  const { get } = counted()
  await get()
  const known = await get('/', { 'If-None-Match': 'W/"1"' })
  assert.equal(known.status, 304)
  assert.equal(known.headers.get('ETag'), 'W/"1"')
  assert.equal(known.headers.get('Content-Security-Policy'), 'x')
  assert.equal((await get('/', { 'If-None-Match': 'W/"7"' })).status, 200)
})

test('what is private, refused or sent is never kept', async () => {
  for (const { get } of [counted('none'), counted('minute', 404)]) {
    await get()
    assert.equal(await (await get()).text(), 'answer 2')
  }
  const { get } = counted()
  await get('/', {}, 'POST')
  assert.equal(await (await get('/', {}, 'POST')).text(), 'answer 2')
  assert.equal(await (await get()).text(), 'answer 3')
})

test('what is kept has an upper bound', async () => {
  const { get, state } = counted()
  const long = 'x'.repeat(200_000)
  for (let at = 0; at < 200; at++) await get(`/${at}${long}`)
  await get(`/199${long}`)
  assert.equal(state.made, 200)
  await get(`/0${long}`)
  assert.equal(state.made, 201)
})
