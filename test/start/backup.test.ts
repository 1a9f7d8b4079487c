/** `touchstone backup` beside a desk at work: what it restores to, and what is left when it is killed. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { type Database, openDatabase, startEmbedded } from '#db'
import { documentPath, logFiles, parseEntry, readHead, recorder, verifyLog, verifierOf } from '#ledger'
import { newSigner, parseCheckpoint, parseNote, renderVerifierKey } from '#tlog'
import { keptSecret } from '../../src/secrets.ts'
import { draftDeps, person, publishReady, wholeDraft } from '../support/drafting.ts'
import { dataDirectory, type Program, runCommand, serverIn, startDesk, withDatabase } from './program.ts'

const DATA_DIR = dataDirectory({ after })
const elsewhere = dataDirectory({ after })

/** So large that a backup is still busy with it when the test comes to it; it takes no room. */
const ballast = join(DATA_DIR, 'ballast')

test('made while others write and publish, it restores to a desk that has all there was when it began, and nothing by halves', async (t) => {
  const desk = await startDesk(t, { DATA_DIR, WORLD: 'empty' })
  await desk.ready()
  const file = join(elsewhere, 'desk.tar.gz')
  const writing = await startWriting()
  await writing.more(2)
  assert.equal((await ask(desk, 'The town pool is closed for good')).status, 201)
  const before = [...writing.published]

  makeBallast('100M')
  const backup = runCommand(t, ['backup', file], { DATA_DIR })
  await whileItCopies(backup, file, async () => {
    await writing.more(3)
    await writing.recycle()
  })
  const { code, said } = await backup.end()
  assert.equal(code, 0, said)
  assert.match(said, /desk\.tar\.gz: [\d.]+ MB \([\d.]+ s\)\. It holds the secrets of the desk\.\n$/)
  const whole = [...writing.published]
  await writing.stop()
  assert.equal((await desk.end('SIGTERM')).code, 0)
  assert.equal(serverIn(DATA_DIR), undefined)
  rmSync(ballast)
  assert.equal(statSync(file).mode & 0o777, 0o600)
  assert.equal(existsSync(`${file}.part`), false)

  const restored = dataDirectory(t)
  assertOrder(unpack(file, restored))
  for (const name of readdirSync(DATA_DIR)) assert.equal(existsSync(join(restored, name)), !['match', 'postgres.log'].includes(name), `${name}: all is there but what is made anew`)
  assert.deepEqual(readdirSync(join(restored, 'secrets')), readdirSync(join(DATA_DIR, 'secrets')))
  assert.deepEqual(readdirSync(join(restored, 'postgres/18/pg_replslot')), [])
  const copied = parseCheckpoint(parseNote(readFileSync(join(restored, 'log/checkpoint'), 'utf8')).text)
  rmSync(join(restored, 'ballast'))

  const again = await startDesk(t, { DATA_DIR: restored, WORLD: 'empty' })
  await again.ready()
  const entries = await withDatabase(restored, async (db) => {
    await readEveryTable(db)
    return assertWhole(db, restored, { size: copied.size, root: Buffer.from(copied.root).toString('base64') })
  })
  for (const sha256 of before) assert.ok(entries.includes(sha256), `${sha256} was published before the backup began and is gone`)
  assert.ok(copied.size <= entries.length)
  assert.ok(entries.length >= before.length + 3, 'what was published while it copied is there too')
  t.diagnostic(`published before: ${before.length}, in the copy of the log: ${copied.size}, in the database: ${entries.length}, in all: ${whole.length}`)
  const { body } = await ask(again, wholeDraft.claim!)
  assert.equal(body.decision, 'answer')
  assert.equal(await submissionsIn(restored), 2)
  assert.equal((await again.end('SIGTERM')).code, 0)
})

test('one that is killed leaves no file, no slot and no backup mode behind; one at a time is made, and one that is told to end says that it is not done', async (t) => {
  const file = join(elsewhere, 'killed.tar.gz')
  makeBallast('40G')
  const killed = runCommand(t, ['backup', file], { DATA_DIR })
  await whileItCopies(killed, file, async () => {
    const second = await runCommand(t, ['backup', join(elsewhere, 'second.tar.gz')], { DATA_DIR }).end()
    assert.equal(second.code, 1)
    assert.match(second.said, /Another backup is being made/)
    assert.deepEqual(await slotsIn(), ['touchstone_backup'])
    killed.child.kill('SIGKILL')
  })
  await killed.end()
  assert.deepEqual(readdirSync(elsewhere).filter((name) => /killed|second/.test(name)), ['killed.tar.gz.part'])
  while ((await slotsIn()).length > 0) await sleep(20)

  const other = join(elsewhere, 'told.tar.gz')
  const told = runCommand(t, ['backup', other], { DATA_DIR })
  await whileItCopies(told, other, async () => void told.child.kill('SIGTERM'))
  assert.equal((await told.end()).code, 1)
  assert.equal(existsSync(other), false)

  rmSync(ballast)
  const next = await runCommand(t, ['backup', file], { DATA_DIR }).end()
  assert.equal(next.code, 0, next.said)
  assert.equal(existsSync(`${file}.part`), false)
  assertOrder(unpack(file, dataDirectory(t)))
  assert.equal(serverIn(DATA_DIR), undefined, 'the last one out stops the server')
})

test('the database of another server is not copied, and it is said what to copy instead', async (t) => {
  const file = join(elsewhere, 'other.tar.gz')
  const { code, said } = await runCommand(t, ['backup', file], { DATA_DIR, DATABASE_URL: 'postgres://desk:word@127.0.0.1:1/desk' }).end()
  assert.equal(code, 1)
  assert.match(said, /^touchstone: DATABASE_URL names a database of your own: back that up by the means of its server .*, and copy .*secrets beside it\.\n$/)
  assert.deepEqual(readdirSync(elsewhere).filter((name) => name.startsWith('other')), [])
})

function makeBallast(size: '100M' | '40G'): void {
  writeFileSync(ballast, '')
  truncateSync(ballast, size === '40G' ? 40 * 2 ** 30 : 100 * 2 ** 20)
}

/** Holds the backup still in the middle; whatever the work does with it, it goes on after that. */
async function whileItCopies(backup: Program, file: string, work: () => Promise<void>): Promise<void> {
  while (!existsSync(`${file}.part`)) {
    if (backup.child.exitCode !== null) assert.fail(backup.said())
    await sleep(5)
  }
  backup.child.kill('SIGSTOP')
  assert.equal(existsSync(file), false)
  await work()
  backup.child.kill('SIGCONT')
}

/** Publishes one check after the other, each in a transaction of its own, and says which were acknowledged. */
async function startWriting() {
  const server = await startEmbedded({ dataDir: DATA_DIR, secret, log: () => {} })
  const db = openDatabase(server.url)
  const signer = newSigner((await readHead(db))!.origin, Buffer.from(secret('log-key'), 'hex'))
  const deps = { ...draftDeps(db), record: recorder({ signer, clock: () => new Date() }) }
  const [author, approver] = [await person(db, 'An Author'), await person(db, 'An Approver')]
  const published: string[] = []
  let stopped = false
  const work = (async () => {
    while (!stopped) {
      const edition = await publishReady(deps, { author, approver })
      const { sha256 } = await db.selectFrom('publications').select('sha256').where('edition_id', '=', edition).executeTakeFirstOrThrow()
      published.push(sha256.toString('hex'))
    }
  })()
  return {
    published,
    async more(count: number) {
      const wanted = published.length + count
      while (published.length < wanted) await Promise.race([sleep(10), work])
    },
    /** After a checkpoint the server needs no write-ahead log from before it, and would take its files for what comes. */
    async recycle() {
      const admin = openDatabase(server.adminUrl)
      for (let round = 0; round < 2; round++) {
        await sql`select pg_switch_wal()`.execute(admin)
        await sql`checkpoint`.execute(admin)
      }
      await admin.destroy()
    },
    async stop() {
      stopped = true
      await work
      await db.destroy()
      await server.stop()
    },
  }
}

/** As docs/operating.md has it. Gives the names in their order. */
function unpack(file: string, dataDir: string): string[] {
  const { status, stdout, stderr } = spawnSync('tar', ['-C', dataDir, '-xzpvf', file], { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  return stdout.trim().split('\n')
}

/** The log before the database that goes with it, its checkpoint before what that names; the secrets after all that may need them. */
function assertOrder(names: string[]): void {
  const inOrder = ['log/checkpoint', 'log/key', 'postgres/18/PG_VERSION', 'postgres/18/global/pg_control', 'postgres/18/backup_label', 'secrets/pepper']
  assert.deepEqual(names.filter((name) => inOrder.includes(name)), inOrder)
  const segments = names.filter((name) => name.startsWith('postgres/18/pg_wal/0'))
  assert.ok(segments.length > 0 && segments.every((name) => names.indexOf(name) > names.indexOf('postgres/18/backup_label')))
  for (const name of ['postgres/18/postmaster.pid', 'postgres/18/postmaster.opts']) assert.equal(names.includes(name), false, name)
}

/** A page that was torn fails its checksum. */
async function readEveryTable(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pg_catalog') and tablename not in ('pg_authid', 'pg_subscription', 'pg_user_mapping', 'pg_largeobject', 'pg_statistic', 'pg_statistic_ext_data')`.execute(db)
  for (const { name } of rows) await sql`select count(*) from ${sql.raw(name)}`.execute(db)
}

/** Every publication with its entry, approval and document, in the database and in the public log, which goes on from the one that was copied. */
async function assertWhole(db: Database, dataDir: string, seen: { size: number; root: string }): Promise<string[]> {
  const entries = (await db.selectFrom('ledger_entries').select('entry').orderBy('index').execute()).map(({ entry }) => parseEntry(entry).sha256)
  const publications = await db.selectFrom('publications').innerJoin('versions', 'versions.sha256', 'publications.sha256').select(['publications.edition_id', 'publications.number', 'versions.document', 'publications.sha256']).orderBy('entry_index').execute()
  assert.deepEqual(publications.map(({ sha256 }) => sha256.toString('hex')), entries)
  const approvals = await db.selectFrom('approvals').select('sha256').execute()
  assert.deepEqual(approvals.map(({ sha256 }) => sha256.toString('hex')).sort(), entries.toSorted())

  const documents = new Map(publications.map(({ edition_id, number, document }) => [documentPath(edition_id, number), Buffer.from(document!)]))
  const key = verifierOf(renderVerifierKey(newSigner((await readHead(db))!.origin, Buffer.from(secret('log-key'), 'hex'))))
  const report = await verifyLog({ read: logFiles(join(dataDir, 'log')).read, readDocument: async (path) => documents.get(path), key, seen })
  assert.deepEqual(report.problems, [])
  assert.deepEqual([report.size, report.documents?.compared], [entries.length, entries.length])
  return entries
}

async function ask({ url }: Program, text: string): Promise<{ status: number; body: { decision?: string } }> {
  const answer = await fetch(`${url}/api/v1/submissions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text }) })
  return { status: answer.status, body: (await answer.json()) as { decision?: string } }
}

function submissionsIn(dataDir: string): Promise<number> {
  return withDatabase(dataDir, async (db) => (await sql<{ count: number }>`select count(*) from submissions`.execute(db)).rows[0].count)
}

function slotsIn(): Promise<string[]> {
  return withDatabase(DATA_DIR, async (db) => (await sql<{ slot_name: string }>`select slot_name from pg_replication_slots`.execute(db)).rows.map(({ slot_name }) => slot_name))
}

function secret(name: string): string {
  return keptSecret(DATA_DIR, name, randomBytes)
}
