import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { keptSecret } from '../../secrets.ts'
import { DatabaseProblem, type EmbeddedServer, openDatabase, startEmbedded } from '../index.ts'

test('a first start makes the database, a stop ends its server, a second start finds the data', async (t) => {
  const dataDir = temporary(t)
  const first = await start(dataDir)
  await run(first, 'create table kept (word text)', `insert into kept values ('stays')`)
  const { pid } = postmasterIn(dataDir)
  await first.stop()
  assert.equal(isServer(pid), false)

  const second = await start(dataDir)
  assert.deepEqual(await run(second, 'select word from kept'), [{ word: 'stays' }])
  await second.stop()
})

test('the program is no superuser, and nothing is told to other accounts of the machine', async (t) => {
  const dataDir = temporary(t)
  const server = await start(dataDir)
  assert.deepEqual(await run(server, `select usesuper from pg_user where usename = current_user`), [{ usesuper: false }])
  assert.deepEqual(await run(server, `select current_setting('fsync') as fsync, current_setting('listen_addresses') as address`), [{ fsync: 'on', address: '127.0.0.1' }])
  for (const name of ['secrets', 'secrets/postgres', 'secrets/postgres-admin', 'postgres/18', 'postgres.log']) assert.equal(statSync(join(dataDir, name)).mode & 0o077, 0, name)
  await assert.rejects(run({ ...server, url: server.url.replace(/:[0-9a-f]{64}@/, ':guess@') }, 'select 1'), /password authentication failed/)
  await server.stop()
})

test('who comes second attaches; the last one out stops the server', async (t) => {
  const dataDir = temporary(t)
  const [one, other] = await Promise.all([start(dataDir), start(dataDir)])
  assert.equal(one.url, other.url)
  const { pid } = postmasterIn(dataDir)
  await one.stop()
  assert.equal(isServer(pid), true)
  assert.deepEqual(await run(other, 'select 1 as one'), [{ one: 1 }])
  await other.stop()
  assert.equal(isServer(pid), false)
})

test('one comes while another goes, many times over', async (t) => {
  const dataDir = temporary(t)
  for (let round = 0; round < 5; round++) {
    const leaving = await start(dataDir)
    const left = leaving.stop()
    await sleep(round * 10)
    const coming = await start(dataDir)
    await left
    assert.deepEqual(await run(coming, 'select 1 as one'), [{ one: 1 }])
    await coming.stop()
  }
})

test('several who leave at the same moment leave no server behind', async (t) => {
  const dataDir = temporary(t)
  for (let round = 0; round < 5; round++) {
    const all = await Promise.all([start(dataDir), start(dataDir), start(dataDir), start(dataDir)])
    const { pid } = postmasterIn(dataDir)
    await Promise.all(all.map((one) => one.stop()))
    assert.equal(isServer(pid), false)
  }
})

test('a server that was killed comes back at the same port, with its data', async (t) => {
  const dataDir = temporary(t)
  const server = await start(dataDir)
  await run(server, 'create table kept (word text)', `insert into kept values ('stays')`)
  process.kill(postmasterIn(dataDir).pid, 'SIGKILL')
  const db = openDatabase(server.url)
  for (;;) {
    const found = await sql`select word from kept`.execute(db).catch(() => undefined)
    if (found) {
      assert.deepEqual(found.rows, [{ word: 'stays' }])
      break
    }
    await sleep(50)
  }
  await db.destroy()
  await server.stop()
})

test('a server that was told to stop by others, and waits for its users, does not keep newcomers out', async (t) => {
  const dataDir = temporary(t)
  const [staying, idle] = await Promise.all([start(dataDir), start(dataDir)])
  await run(staying, 'create table kept (word text)', `insert into kept values ('stays')`)
  const { pid } = postmasterIn(dataDir)
  process.kill(pid, 'SIGTERM')
  const coming = await start(dataDir)
  assert.equal(isServer(pid), false)
  assert.deepEqual(await run(coming, 'select word from kept'), [{ word: 'stays' }])
  assert.equal(coming.url, staying.url)
  assert.deepEqual(await run(staying, 'select word from kept'), [{ word: 'stays' }])
  const next = postmasterIn(dataDir).pid
  await Promise.all([staying, idle, coming].map((one) => one.stop()))
  assert.equal(isServer(next), false)
})

test('a pid file whose number another process has now is not believed', async (t) => {
  const dataDir = temporary(t)
  await (await start(dataDir)).stop()
  const path = join(dataDir, 'postgres', '18')
  writeFileSync(join(path, 'postmaster.pid'), `${process.pid}\n${path}\n1700000000\n5432\n\n127.0.0.1\n  12345 6\nready   \n`)
  const server = await start(dataDir)
  assert.deepEqual(await run(server, 'select 1 as one'), [{ one: 1 }])
  await server.stop()
})

test('what a killed first start left behind is cleared away', async (t) => {
  const dataDir = temporary(t)
  const server = await start(dataDir)
  await server.stop()
  rmSync(join(dataDir, 'postgres', '18'), { recursive: true })
  const gone = join(dataDir, 'postgres', '18.new-4194305-abcdef')
  writeFileSync(gone, 'half a cluster')
  const again = await start(dataDir)
  assert.equal(existsSync(gone), false)
  await again.stop()
})

test('a data directory that does not fit its secrets is refused in one sentence', async (t) => {
  const dataDir = temporary(t)
  await (await start(dataDir)).stop()
  rmSync(join(dataDir, 'secrets'), { recursive: true })
  await assert.rejects(start(dataDir), (error) => error instanceof DatabaseProblem && /restore both from the same backup/.test(error.message))
  const { pid } = postmasterIn(dataDir)
  process.kill(pid, 'SIGINT')
  while (isServer(pid)) await sleep(20)
})

const isRoot = process.getuid!() === 0

test('as root, a directory that the server may not enter keeps a link to one that it may', { skip: !isRoot && 'only root may run the server as another account' }, async (t) => {
  const dataDir = temporary(t, 0o700)
  const [one, other] = await Promise.all([start(dataDir), start(dataDir)])
  assert.equal(one.url, other.url)
  assert.match(linkIn(dataDir)!, /^\/var\/lib\/touchstone\/data-/)
  await run(one, 'create table kept (word text)')
  await Promise.all([one.stop(), other.stop()])
  const again = await start(dataDir)
  assert.deepEqual(await run(again, 'select word from kept'), [])
  await again.stop()

  rmSync(linkIn(dataDir)!, { recursive: true })
  await assert.rejects(start(dataDir), (error) => error instanceof DatabaseProblem && /points to a database that is no longer there/.test(error.message))
})

function temporary(t: TestContext, mode = 0o755): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'touchstone embedded '))
  chmodSync(dataDir, mode)
  t.after(async () => {
    const elsewhere = linkIn(dataDir)
    for (const directory of [dataDir, elsewhere]) if (directory) rmSync(directory, { recursive: true, force: true })
  })
  return dataDir
}

function linkIn(dataDir: string): string | undefined {
  try {
    return readlinkSync(join(dataDir, 'postgres'))
  } catch {
    return undefined
  }
}

function start(dataDir: string): Promise<EmbeddedServer> {
  return startEmbedded({ dataDir, secret: (name) => keptSecret(dataDir, name, randomBytes), log: () => {} })
}

async function run(server: EmbeddedServer, ...statements: string[]): Promise<unknown[]> {
  const db = openDatabase(server.url)
  try {
    let rows: unknown[] = []
    for (const statement of statements) rows = (await sql.raw(statement).execute(db)).rows
    return rows
  } finally {
    await db.destroy()
  }
}

function postmasterIn(dataDir: string): { pid: number } {
  return { pid: Number(readFileSync(join(dataDir, 'postgres', '18', 'postmaster.pid'), 'utf8').split('\n')[0]) }
}

function isServer(pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/exe`).endsWith('/postgres')
  } catch {
    return false
  }
}
