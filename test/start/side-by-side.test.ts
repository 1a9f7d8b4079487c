import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { sql } from 'kysely'
import { openDatabase } from '#db'
import { renderSignerKey } from '#tlog'
import { copyOfTemplate } from '../support/database.ts'
import { freePort } from '../support/free-port.ts'
import { dataDirectory, runCommand, serverIn, startDesk } from './program.ts'

const record = { id: 'one', claim: 'The town pool is closed for good', rating: 'False', date: '2026-03-01', publisher: 'A desk in the next town', url: 'https://desk.example/pool' }

test('a command runs alone, and beside the desk', async (t) => {
  const DATA_DIR = dataDirectory(t)
  const file = join(DATA_DIR, 'checks.jsonl')
  writeFileSync(file, `${JSON.stringify(record)}\n`)

  const alone = await runCommand(t, ['import', file], { DATA_DIR }).end()
  assert.equal(alone.code, 0, alone.said)
  assert.equal(serverIn(DATA_DIR), undefined)

  const desk = await startDesk(t, { DATA_DIR })
  await desk.ready()
  assert.match(await (await fetch(`${desk.url}/checks`)).text(), /The town pool is closed for good/)
  writeFileSync(file, `${JSON.stringify({ ...record, id: 'two', url: 'https://desk.example/bridge', claim: 'The old bridge closes on Monday' })}\n`)
  const [one, other] = await Promise.all([runCommand(t, ['import', file], { DATA_DIR }).end(), runCommand(t, ['import', file], { DATA_DIR }).end()])
  assert.equal(one.code, 0, one.said)
  assert.equal(other.code, 0, other.said)
  assert.ok(serverIn(DATA_DIR))
  assert.match(await (await fetch(`${desk.url}/checks`)).text(), /The old bridge closes on Monday/)

  assert.equal((await desk.end('SIGTERM')).code, 0)
  assert.equal(serverIn(DATA_DIR), undefined)
})

test('the server stays while another desk on the same directory still needs it', async (t) => {
  const DATA_DIR = dataDirectory(t)
  const [one, other] = [await startDesk(t, { DATA_DIR, WORLD: 'empty' }), await startDesk(t, { DATA_DIR, WORLD: 'empty' })]
  await Promise.all([one.ready(), other.ready()])
  assert.equal((await one.end('SIGTERM')).code, 0)
  assert.equal((await fetch(`${other.url}/checks`)).status, 200)
  assert.equal((await other.end('SIGTERM')).code, 0)
  assert.equal(serverIn(DATA_DIR), undefined)
})

test('two nodes on one database fill it once', async (t) => {
  const { url: DATABASE_URL, drop } = await copyOfTemplate()
  t.after(drop)
  // One desk has one public log, whichever of its nodes signs.
  const LOG_ORIGIN = 'desk.example/log'
  const shared = { DATABASE_URL, LOG_ORIGIN, LOG_KEY: renderSignerKey(LOG_ORIGIN, randomBytes(32)) }
  const nodes = [await startDesk(t, { DATA_DIR: dataDirectory(t), ...shared }), await startDesk(t, { DATA_DIR: dataDirectory(t), ...shared })]
  await Promise.all(nodes.map((node) => node.ready()))
  assert.equal(nodes.filter((node) => node.said().includes('Filling the empty desk')).length, 1)
  for (const node of nodes) assert.equal((await node.end('SIGTERM')).code, 0)

  const db = openDatabase(DATABASE_URL)
  t.after(() => db.destroy())
  const { rows } = await sql<{ imported: number; published: number; explained: number; logged: number; feed: number }>`select (select count(*) from checks where origin = 'import') as imported,
    (select count(*) from publications) as published, (select count(*) from publications join editions on editions.id = edition_id where kind = 'explainer') as explained, (select count(*) from ledger_entries) as logged, (select count(*) from check_feed) as feed`.execute(db)
  const [{ imported, published, explained, logged, feed }] = rows as [(typeof rows)[number]]
  assert.ok(imported > 0 && published > 0)
  assert.deepEqual({ feed, logged }, { feed: imported + published - explained, logged: published })

  const stranger = await startDesk(t, { DATA_DIR: dataDirectory(t), DATABASE_URL, LOG_ORIGIN })
  await assert.rejects(stranger.ready(), /was given desk\.example\/log\+\w+: give it the right one/)
})

const debian = globSync('/usr/lib/postgresql/*/bin').at(-1)

test('DATABASE_URL may name the PostgreSQL server of the system', { skip: !debian && 'there is none on this machine' }, async (t) => {
  const DATABASE_URL = await systemServer(t, debian!)
  const DATA_DIR = dataDirectory(t)
  for (let start = 1; start <= 2; start++) {
    const desk = await startDesk(t, { DATA_DIR, DATABASE_URL })
    await desk.ready()
    assert.equal((await fetch(`${desk.url}/checks`)).status, 200)
    assert.equal((await desk.end('SIGTERM')).code, 0)
  }
  assert.equal(existsSync(join(DATA_DIR, 'postgres')), false)
})

/** As root it runs as the account postgres that its package made. */
async function systemServer(t: TestContext, bin: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pg'))
  const account = process.getuid!() === 0 ? accountOf('postgres') : undefined
  if (account) chownSync(folder, account.uid, account.gid)
  const port = await freePort()
  const run = (program: string, ...args: string[]) => {
    const { status, stderr, stdout } = spawnSync(join(bin, program), args, { ...account, cwd: '/', encoding: 'utf8', env: { LC_ALL: 'C.UTF-8', PATH: process.env.PATH } })
    assert.equal(status, 0, stdout + stderr)
  }
  run('initdb', '-D', join(folder, 'data'), '-A', 'trust', '-U', 'postgres', '-E', 'UTF8')
  run('pg_ctl', '-D', join(folder, 'data'), '-w', '-l', join(folder, 'log'), '-o', `-p ${port} -k '' -c listen_addresses=127.0.0.1`, 'start')
  t.after(() => {
    run('pg_ctl', '-D', join(folder, 'data'), '-m', 'immediate', 'stop')
    rmSync(folder, { recursive: true, force: true })
  })
  return `postgres://postgres@127.0.0.1:${port}/postgres`
}

function accountOf(name: string): { uid: number; gid: number } {
  const number = (flag: string) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout)
  return { uid: number('-u'), gid: number('-g') }
}
