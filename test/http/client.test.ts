/** A client made by public tools from the OpenAPI document of a running desk: it type-checks, and it gets what the types promise. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { findRule } from '../../src/web/find-rule.ts'
import { startDesk, type Desk } from './desk.ts'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../..')
const message = 'Parents must enter their card details in a new meal app by Friday or their child will get no lunch at school.'

let desk: Desk
let folder: string

before(async () => {
  desk = await startDesk('small-town')
  await mkdir(join(root, '.cache'), { recursive: true })
  folder = await mkdtemp(join(root, '.cache', 'client-'))
})
after(async () => {
  await desk.stop()
  await rm(folder, { recursive: true, force: true })
})

const client = `
import createClient from 'openapi-fetch'
import type { components, paths } from './api.ts'

const api = createClient<paths>({ baseUrl: process.argv[2] })
const text = process.argv[3]

const matches = await api.GET('/api/v1/matches', { params: { query: { text, limit: 2 } } })
if (!matches.data) throw new Error(matches.error.detail)
const decision: 'answer' | 'suggest' | 'none' = matches.data.decision
const first: components['schemas']['CheckReference'] = matches.data.matches[0].check
const score: number | null = matches.data.matches[0].score

const asked = await api.POST('/api/v1/submissions', { body: { text, language: 'en' } })
if (!asked.data) throw new Error(asked.error.detail)
const askers: number = asked.data.claim.askers

const status = await api.GET('/api/v1/submissions/{token}', { params: { path: { token: asked.data.statusUrl.split('/').at(-1)! } } })
if (!status.data) throw new Error(status.error.detail)

const seen: string[] = []
let cursor: string | undefined
do {
  const page = await api.GET('/api/v1/checks', { params: { query: { limit: 40, cursor } } })
  if (!page.data) throw new Error(page.error.detail)
  seen.push(...page.data.checks.map((check) => check.id))
  cursor = page.data.nextCursor
} while (cursor)

const found = await api.GET('/api/v1/checks', { params: { query: { language: 'es', rating: 'false' } } })
const check = await api.GET('/api/v1/checks/{id}', { params: { path: { id: first.id } } })
const body: string | null | undefined = check.data?.body
const missing = await api.GET('/api/v1/checks/{id}', { params: { path: { id: 'nothing' } } })
const refused = await api.POST('/api/v1/submissions', { body: {} })

console.log(JSON.stringify({
  decision, first, score, askers, seen, body, asked: asked.data, location: asked.response.headers.get('Location'), status: status.data,
  created: asked.response.status, found: found.data?.checks.map(({ language, ratingKey }) => [language, ratingKey]), missing: missing.error, refused: refused.error,
}))
`

const settings = { extends: '../../tsconfig.json', include: ['*.ts'] }

test('openapi-typescript reads the document, tsc accepts the client, and the client gets its answers', async () => {
  await writeFile(join(folder, 'client.ts'), client)
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  await run(process.execPath, [join(root, 'node_modules/openapi-typescript/bin/cli.js'), `${desk.url}/api/v1/openapi.json`, '-o', join(folder, 'api.ts')], { cwd: root })
  await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder])

  const { stdout } = await run(process.execPath, [join(folder, 'client.ts'), desk.url, message])
  const got = JSON.parse(stdout)
  assert.equal(got.decision, 'answer')
  assert.equal(got.first.rating, 'False')
  assert.equal(got.first.url, `${desk.url}/checks/${got.first.id}`)
  assert.match(got.first.publishedAt, /^\d{4}-\d{2}-\d{2}$/)
  assert.ok(got.score > 0.5 && got.score <= 1)
  assert.equal(got.created, 201)
  assert.ok(got.askers >= 1)
  assert.equal(got.asked.decision, 'answer')
  assert.ok(got.asked.matches[0].reasons.length > 0)
  assert.equal(got.location, `${desk.url}/api/v1/submissions/${got.asked.statusUrl.split('/').at(-1)}`)
  assert.equal(got.status.id, got.asked.id)
  assert.equal(got.status.decision, 'answer')
  const { checks } = await desk.db.selectFrom('checks').select(({ fn }) => fn.countAll<number>().as('checks')).where('retracted_at', 'is', null).executeTakeFirstOrThrow()
  assert.equal(got.seen.length, checks)
  assert.equal(new Set(got.seen).size, checks)
  assert.ok(got.found.length > 0)
  for (const [language, ratingKey] of got.found) assert.deepEqual([language, ratingKey], ['es', 'false'])
  assert.ok(got.body.length > 0)
  assert.deepEqual({ ...got.missing, detail: '' }, { type: `${desk.url}/api#not-found`, title: 'Not Found', status: 404, detail: '' })
  assert.equal(got.refused.status, 400)
})

interface Shown { decision: string; statusUrl?: string; matches: { score: number; reasons: string[]; check: { claim: string } }[] }

test('where the message names another day than the claim, a reason says both; it moves neither the decision nor the order', async () => {
  const said = 'Your message says “Monday”; this check is about “Friday”.'
  const text = 'School ends at noon every Monday this winter to save heating'
  const get = async (path: string, init?: RequestInit) => (await (await fetch(`${desk.url}/api/v1/${path}`, init)).json()) as Shown
  const matches = await get(`matches?${new URLSearchParams({ text, limit: '1' })}`)
  const asked = await get('submissions', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ text, language: 'en' }) })
  const status = await get(`submissions/${asked.statusUrl!.split('/').at(-1)}`)
  for (const answer of [matches, asked, status]) assert.equal(answer.matches[0].reasons[0], said)
  const [{ score, check }] = matches.matches
  assert.equal(check.claim, 'School ends at noon every Friday this winter to save heating.')
  const found = await desk.deps.matcher.match({ text }, { limit: 1 })
  assert.deepEqual([matches.decision, score], [found.decision, Math.round(found.matches[0].score * 1000) / 1000])
  const own = await get(`matches?${new URLSearchParams({ text: check.claim })}`)
  assert.ok(own.matches[0].reasons.every((reason) => !reason.includes('this check is about')))
})

test('the document names every operation with a summary, its refusals, and no route that is not there', async () => {
  const document = (await (await fetch(`${desk.url}/api/v1/openapi.json`)).json()) as { openapi: string; paths: Record<string, Record<string, { operationId: string; summary: string; responses: Record<string, unknown> }>> }
  assert.match(document.openapi, /^3\.1/)
  const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ ...operation, rule: findRule(method.toUpperCase(), path.replace(/\{\w+\}/, 'x'))! })))
  assert.equal(operations.length, 5)
  for (const { operationId, summary, responses, rule } of operations) {
    assert.ok(operationId && summary)
    assert.ok(responses['500'], operationId)
    assert.equal('429' in responses, rule.limit !== 'none', operationId)
  }
})

test('the same question on the page and in the API has the same answer', async () => {
  const { decision, matches } = (await (await fetch(`${desk.url}/api/v1/matches?text=${encodeURIComponent(message)}`)).json()) as { decision: string; matches: { check: { claim: string } }[] }
  const page = await (await fetch(desk.url, { method: 'POST', body: new URLSearchParams({ text: message }) })).text()
  assert.equal(decision, 'answer')
  assert.ok(page.includes(matches[0].check.claim))
})
