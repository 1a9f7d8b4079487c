/** The route table and the app have the same routes, and each line of the table is whole. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { findRule, methodsOf } from './find-rule.ts'
import { buildApp, type WebDeps } from './index.ts'
import { routes } from './routes.ts'

/** Building the app touches neither the database nor the index. */
const app = buildApp({ settings: { publicUrl: 'http://127.0.0.1:1', trustProxy: 0 }, random: (bytes: number) => Buffer.alloc(bytes), log: () => {} } as unknown as WebDeps)

const named = ({ method, path }: { method: string; path: string }) => `${method} ${path}`

test('every route of the app is in the table, and every line of the table is a route', () => {
  const real = new Set(app.routes.filter(({ method }) => method !== 'ALL').map(named))
  assert.deepEqual([...real].sort(), routes.map(named).sort())
})

test('no route is named twice', () => {
  assert.equal(new Set(routes.map(named)).size, routes.length)
})

test('what takes a body says how much and of which kind, and nothing else takes one', () => {
  for (const { method, path, bodyBytes, bodyTypes } of routes) {
    assert.equal(Boolean(bodyBytes), method === 'POST', path)
    assert.equal(Boolean(bodyTypes?.length), method === 'POST', path)
  }
})

test('an address with a secret is never kept by a cache', () => {
  for (const { path, cache, secretAddress } of routes) {
    assert.equal(Boolean(secretAddress), path.includes(':token'), path)
    if (secretAddress) assert.equal(cache, 'none', path)
  }
})

test('a request finds its line', () => {
  assert.equal(findRule('HEAD', '/checks/abc')?.path, '/checks/:id')
  assert.equal(findRule('GET', '/checks/abc/def'), undefined)
  assert.equal(findRule('GET', '/robotsXtxt'), undefined)
  assert.deepEqual(methodsOf('/'), ['GET', 'HEAD', 'POST'])
  assert.deepEqual(methodsOf('/nowhere'), [])
})
