import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { Hono } from 'hono'
import type { WebEnv } from '../../deps.ts'
import { findRule } from '../../find-rule.ts'
import { rounds } from './index.ts'

test('of a burst a few begin in each round of the event loop, in the order in which they came; who brings nothing waits for nobody', async () => {
  const app = new Hono<WebEnv>()
  const begun: string[] = []
  app.use((c, next) => (c.set('rule', findRule(c.req.method, c.req.path)!), next()))
  app.use(rounds())
  app.all('*', (c) => (begun.push(`${c.req.method} ${c.req.header('nth') ?? ''}`), c.text('')))
  const asks = Array.from({ length: 50 }, (_, n) => app.request('/api/v1/submissions', { method: 'POST', headers: { nth: String(n) } }))
  const reads = Array.from({ length: 50 }, () => app.request('/api/v1/checks'))
  await Promise.all(reads)
  const asked = () => begun.filter((what) => what.startsWith('POST'))
  const most = asked().length
  assert.ok(most < 10, `${most} began with the reads`)
  for (let before = most; asked().length < 50; before = asked().length) {
    await turn()
    assert.ok(asked().length - before < 10, `${asked().length - before} in one round`)
  }
  assert.ok((await Promise.all(asks)).every(({ status }) => status === 200))
  assert.deepEqual(asked(), Array.from({ length: 50 }, (_, n) => `POST ${n}`))
  await app.request('/api/v1/submissions', { method: 'POST', headers: { nth: 'later' } })
  assert.equal(begun.at(-1), 'POST later')
})
