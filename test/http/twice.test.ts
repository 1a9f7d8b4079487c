/**
 * Every form is sent twice, one after the other and at once, and by everybody who may not send it: the second has no effect, nothing is
 * lost, nothing is a fault, and whoever may not changes nothing about things that are really there.
 */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { roles } from '#desk/people'
import { mayUse } from '../../src/web/may-use.ts'
import { routes } from '../../src/web/routes.ts'
import { signedIn } from '../support/people.ts'
import { type Desk, startDesk } from './desk.ts'
import { forms, type Form, type Sending, town, type Town } from './every-form.ts'

let desk: Desk
let all: Town
let others: { role: string; cookie: string }[]

before(async () => {
  desk = await startDesk('empty', { trustProxy: 1 })
  all = await town(desk)
  others = [{ role: 'nobody', cookie: '' }, { role: 'somebody without a role', cookie: (await signedIn(desk.db, [])).cookie }]
  for (const role of roles) others.push({ role, cookie: (await signedIn(desk.db, [role])).cookie })
})
after(() => desk?.stop())

test('every form of the route table is in the list, and nothing else', () => {
  const posts = routes.filter(({ method }) => method === 'POST').map(({ path }) => path)
  assert.deepEqual([...new Set(forms.map(({ route }) => route))].sort(), posts.sort())
})

for (const form of forms) {
  test(`sent twice: ${form.route}`, async () => {
    const one = await form.make(all)
    const before = await standing()
    await byOthers(form, one)
    assert.deepEqual(changed(before, await standing()), [], 'somebody who may not has changed something')
    const first = await send(one)
    const afterFirst = await standing()
    const second = await send(one)
    assert.ok(first < 500 && second < 500, `${first}, then ${second}`)
    if (one.by) assert.ok(first < 400 || /passkeys$/.test(form.route), `the form is not as it should be: ${first}`)
    assert.deepEqual(changed(afterFirst, await standing(), form), [], `the second had an effect (${first}, then ${second})`)

    const again = await form.make(all)
    const beforeBoth = await standing()
    const both = await Promise.all([send(again), send(again)])
    assert.ok(both.every((status) => status < 500), both.join(' and '))
    if (first < 400) assert.ok(both.some((status) => status < 400), both.join(' and '))
    assert.deepEqual(grown(beforeBoth, await standing(), form), grown(before, afterFirst, form), 'at once, both had an effect')
  })
}

test('none of it was a fault', () => assert.deepEqual(desk.log, []))

async function byOthers(form: Form, one: Sending): Promise<void> {
  const { who } = routes.find(({ method, path }) => method === 'POST' && path === form.route)!
  for (const { role, cookie } of others) {
    if (mayUse(who, roles.filter((held) => held === role))) continue
    assert.equal(await send({ ...one, by: undefined, cookie }), 403, `${role}: ${form.route}`)
  }
}

/** What counts itself or the time, what the background does on its own, and how many fingerprints a text has. */
const restless = ['seen_at', 'beat_at', 'used_at']
const uncounted = ['rate_counts', 'salts', 'claim_shingles', 'captures', 'evaluations', 'learnings', 'rankers', 'embeddings', 'draft_presence', 'import_runs']

type Standing = Record<string, string>

/** How many rows each table has, and a mark of what they say. */
async function standing(): Promise<Standing> {
  tables ??= (await sql<{ name: string }>`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(desk.db)).rows.map(({ name }) => name).filter((name) => !uncounted.includes(name) && !/^(kysely|ledger|witness)/.test(name))
  const of = (name: string) => sql`select ${sql.lit(name)} as name, count(*) || ' ' || coalesce(md5(string_agg(md5((to_jsonb(t) - ${sql.raw(`array['${restless.join("','")}']`)})::text), '' order by md5((to_jsonb(t) - ${sql.raw(`array['${restless.join("','")}']`)})::text))), '') as mark from ${sql.table(name)} t`
  const { rows } = await sql<{ name: string; mark: string }>`${sql.join(tables.map(of), sql` union all `)}`.execute(desk.db)
  return Object.fromEntries(rows.map(({ name, mark }) => [name, mark]))
}
let tables: string[] | undefined

const isOwn = (form: Form | undefined, name: string) => form?.anew?.tables.includes(name) ?? false

/** Which tables say something else. */
function changed(before: Standing, after: Standing, form?: Form): string[] {
  return Object.keys(after).filter((name) => after[name] !== before[name] && !isOwn(form, name)).sort()
}

/** By how many rows each table has grown. */
function grown(before: Standing, after: Standing, form: Form): Record<string, number> {
  const count = (mark: string) => Number(mark.split(' ')[0])
  return Object.fromEntries(Object.keys(after).map((name) => [name, count(after[name]) - count(before[name])] as const).filter(([name, rows]) => rows !== 0 && !isOwn(form, name)).sort())
}

/** Each form from a network of its own, so that no limit stands before the answer; the same form from the same. */
const networks = new Map<unknown, string>()

async function send({ path, fields, body, by, cookie = by?.cookie ?? '' }: Sending): Promise<number> {
  const pairs = Object.entries(fields ?? {}).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each]))
  if (!networks.has(path)) networks.set(path, `${11 + (networks.size >> 8)}.${networks.size & 255}.1.1`)
  const answer = await fetch(desk.url + path, {
    method: 'POST',
    headers: { 'Content-Type': body?.type ?? 'application/x-www-form-urlencoded', 'X-Forwarded-For': networks.get(path)!, Cookie: cookie },
    body: body?.text ?? new URLSearchParams(pairs).toString(),
    redirect: 'manual',
  })
  await answer.arrayBuffer()
  return answer.status
}
