/** Nobody can be followed from one claim to another: not in the tables, not in the rows, not in the queries, and nothing of an asker is in a dump. */

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import { checkId } from '#desk/checks'
import { ask, findStatus, recordFeedback } from '#desk/submissions'
import { limitKey, takeTurn } from '#privacy'
import { check, openDesk, type TestDesk } from './desk.ts'

const ferry = 'From Monday on the ferry to the island will only take passengers who can whistle the town anthem, the harbour master announced yesterday.'
const gull = 'The lighthouse keeper has taught three seagulls to read the newspaper aloud, and they prefer the sports pages to the weather.'

interface Column {
  table_name: string
  column_name: string
  data_type: string
}

async function columns({ db }: Pick<TestDesk, 'db'>): Promise<Column[]> {
  const { rows } = await sql<Column>`select table_name, column_name, data_type from information_schema.columns where table_schema = 'public' order by 1, 2`.execute(db)
  return rows
}

/** Every value of every row of every table, as text; bytes as hexadecimal digits. */
async function dump(deps: TestDesk): Promise<Map<string, string[]>> {
  const values = new Map<string, string[]>()
  for (const { table_name, column_name, data_type } of await columns(deps)) {
    const value = data_type === 'bytea' ? sql`encode(${sql.ref(column_name)}, 'hex')` : sql`${sql.ref(column_name)}::text`
    const { rows } = await sql<{ value: string | null }>`select ${value} as value from ${sql.table(table_name)}`.execute(deps.db)
    values.set(`${table_name}.${column_name}`, rows.flatMap((row) => row.value ?? []))
  }
  return values
}

test('the columns that hold anything of an asker are these, each within one claim', async (t) => {
  const deps = await openDesk(t)
  const all = await columns(deps)
  const personal = all.filter(({ column_name }) => /asker|person|user|account|cookie|session|device|browser|agent|address|\bip\b|ip_|network|phone|mail|contact|author|sender|profile/.test(column_name))
  const ofTheDesk = /^(approvals|authenticators|ceremonies|claim_assignments|draft_presence|draft_revisions|identity_changes|invitations|passkeys|passwords|people|queue_views|recovery_codes|role_grants|sessions|source_changes|submission_unmaskings|subscribers|version_authors|versions)$/
  const numbers = ['asked_hours.askers', 'queue_entries.all_askers', 'queue_entries.askers']
  assert.deepEqual(personal.filter(({ table_name }) => !ofTheDesk.test(table_name)).map((column) => `${column.table_name}.${column.column_name}`), [...numbers, 'claims.asker_key', 'submissions.asker', 'submissions.network'].sort())
  assert.ok(personal.filter(({ table_name, column_name }) => numbers.includes(`${table_name}.${column_name}`)).every(({ data_type }) => data_type === 'integer'))

  const { rows: indexes } = await sql<{ indexdef: string }>`select indexdef from pg_indexes where schemaname = 'public' and indexdef ~ '\\m(asker|network|asker_key)\\M'`.execute(deps.db)
  assert.ok(indexes.length > 0)
  for (const { indexdef } of indexes) assert.match(indexdef, /submissions USING btree \(claim_id, /)

  const { rows: links } = await sql<{ source: string; target: string }>`
    select conrelid::regclass::text as source, confrelid::regclass::text as target from pg_constraint where contype = 'f' and (confrelid = 'submissions'::regclass or conrelid = 'submissions'::regclass) order by 1`.execute(deps.db)
  assert.deepEqual(links, [
    { source: 'status_links', target: 'submissions' },
    { source: 'submission_feedback', target: 'submissions' },
    { source: 'submission_unmaskings', target: 'submissions' },
    { source: 'submissions', target: 'claims' },
  ])
})

test('only the counting within one claim reads the pseudonyms', () => {
  const source = join(import.meta.dirname, '../../src')
  const reading = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(desk|privacy|ledger)\b.*(?<!\.test)\.ts$/.test(name))
    .filter((name) => /'(submissions\.)?(asker|network)'|\bdistinct asker\b|\bselectAll\([^)]*\)[^]{0,200}'submissions'|from submissions|moving\.asker/.test(readFileSync(join(source, name), 'utf8')))
    .filter((name) => /\b(asker|network)\b/.test(readFileSync(join(source, name), 'utf8')))
    .sort()
  assert.deepEqual(reading, ['desk/claims/splits.ts', 'desk/submissions/keep-submission.ts', 'privacy/pseudonyms.ts', 'privacy/retention.ts'])
})

test('the rows of one asker in two claims have nothing in common that others do not share', async (t) => {
  const deps = await openDesk(t)
  const one = { secret: Buffer.from('0123456789abcdef').toString('base64url'), address: '203.0.113.77' }
  const other = { secret: Buffer.from('fedcba9876543210').toString('base64url'), address: '198.51.100.5' }
  const about = async (text: string, asker: typeof one) => {
    deps.wait(0.01)
    const asked = await ask(deps, { text, asker })
    const row = await deps.db.selectFrom('submissions').selectAll().where('id', '=', asked.submissionId).executeTakeFirstOrThrow()
    const links = await deps.db.selectFrom('status_links').selectAll().where('submission_id', '=', asked.submissionId).execute()
    return [row, ...links].flatMap((each) => Object.values(each)).map((value) => (Buffer.isBuffer(value) ? value.toString('hex') : String(value)))
  }
  const [mineFirst, mineSecond, theirsSecond] = [await about(ferry, one), await about(gull, one), await about(gull, other)]
  const shared = (a: string[], b: string[]) => [...new Set(a.filter((value) => b.includes(value)))].sort()
  assert.deepEqual(shared(mineFirst, mineSecond), ['null', 'und'])
  assert.deepEqual(shared(mineFirst, theirsSecond), ['null', 'und'])
})

test('a dump of the whole database holds no address, no cookie and no status token, in any spelling', async (t) => {
  const deps = await openDesk(t)
  await deps.publish(check('ferry', ferry))
  const secret = Buffer.from('0123456789abcdef').toString('base64url')
  const address = '203.0.113.77'
  const asked = await ask(deps, { text: `${ferry} 😱`, asker: { secret, address } })
  await ask(deps, { text: gull, asker: { secret: null, address } })
  await recordFeedback(deps, asked.statusToken, { checkId: checkId('ferry'), helpful: true })
  await findStatus(deps, asked.statusToken)
  await takeTurn(deps, await limitKey(deps, 'submissions', address), { hits: 3, seconds: 60 })

  const whole = [...(await dump(deps)).values()].flat().join('\n').toLowerCase()
  assert.ok(whole.includes(ferry.toLowerCase()), 'the dump holds what it should')
  const planted = [address, '203.0.113', secret, asked.statusToken]
  const bytes = [Buffer.from([203, 0, 113, 77]), Buffer.from(secret, 'base64url'), Buffer.from(asked.statusToken, 'base64url')]
  for (const text of planted) {
    bytes.push(Buffer.from(text))
    for (const hash of ['md5', 'sha1', 'sha256'] as const) if (text !== asked.statusToken) bytes.push(createHash(hash).update(text).digest())
  }
  bytes.push(createHash('sha256').update(Buffer.from(secret, 'base64url')).digest())
  for (const text of planted) assert.ok(!whole.includes(text.toLowerCase()), text)
  for (const each of bytes) for (const encoding of ['hex', 'base64', 'base64url'] as const) assert.ok(!whole.includes(each.toString(encoding).toLowerCase()), each.toString(encoding))
})
