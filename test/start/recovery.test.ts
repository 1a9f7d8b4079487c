import assert from 'node:assert/strict'
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { dataDirectory, serverIn, startDesk, withDatabase } from './program.ts'

/** Made once for the tests that begin with a desk at rest. */
const atRest = dataDirectory({ after })

test('after kill -9 the next start adopts the database server that was left alone', async (t) => {
  const DATA_DIR = atRest
  const desk = await startDesk(t, { DATA_DIR, WORLD: 'empty' })
  await desk.ready()
  await ask(desk.url, 'The town pool is closed for good')
  const orphan = serverIn(DATA_DIR)
  await desk.end('SIGKILL')
  assert.ok(orphan)
  assert.equal(serverIn(DATA_DIR), orphan)

  const again = await startDesk(t, { DATA_DIR, WORLD: 'empty' })
  await again.ready()
  assert.equal(serverIn(DATA_DIR), orphan)
  assert.equal(await submissionsIn(DATA_DIR), 1)
  assert.equal((await again.end('SIGTERM')).code, 0)
  assert.equal(serverIn(DATA_DIR), undefined)
})

test('after the machine went down, nothing that was answered is lost', async (t) => {
  const DATA_DIR = atRest
  const desk = await startDesk(t, { DATA_DIR, WORLD: 'empty' })
  await desk.ready()
  await ask(desk.url, 'The old bridge is sold to a circus')
  // The desk first: where it sees its server die it brings it back.
  const server = serverIn(DATA_DIR)!
  const ended = desk.end('SIGKILL')
  process.kill(server, 'SIGKILL')
  await ended
  assert.ok(existsSync(join(DATA_DIR, 'postgres', '18', 'postmaster.pid')))

  const again = await startDesk(t, { DATA_DIR, WORLD: 'empty' })
  await again.ready()
  assert.equal(await submissionsIn(DATA_DIR), 2)
  assert.equal((await again.end('SIGTERM')).code, 0)
})

test('a database server that dies while the desk runs comes back', async (t) => {
  const DATA_DIR = atRest
  const desk = await startDesk(t, { DATA_DIR, WORLD: 'empty' })
  await desk.ready()
  process.kill(serverIn(DATA_DIR)!, 'SIGKILL')
  await desk.says('bringing it back')
  while ((await fetch(`${desk.url}/checks`)).status !== 200) await sleep(50)
  await ask(desk.url, 'The town pool is closed for good')
  assert.equal((await desk.end('SIGTERM')).code, 0)
  assert.equal(serverIn(DATA_DIR), undefined)
})

test('a database that cannot come back ends the desk, with the reason in the log', async (t) => {
  const DATA_DIR = dataDirectory(t)
  const desk = await startDesk(t, { DATA_DIR, WORLD: 'empty' })
  await desk.ready()
  const control = join(DATA_DIR, 'postgres', '18', 'global', 'pg_control')
  renameSync(control, `${control}.gone`)
  process.kill(serverIn(DATA_DIR)!, 'SIGKILL')
  const { code, said } = await desk.end()
  assert.equal(code, 1)
  assert.match(said, /error The program failed and ends: .*The database server does not start/)
})

test('a first start that is killed while it fills the desk is finished by the next ones, without a double', async (t) => {
  const undisturbed = dataDirectory(t)
  const one = await startDesk(t, { DATA_DIR: undisturbed })
  await one.ready()
  assert.equal((await one.end('SIGTERM')).code, 0)

  const DATA_DIR = dataDirectory(t)
  for (const after of [0, 150, 400]) {
    const killed = await startDesk(t, { DATA_DIR })
    await killed.says('Filling the empty desk')
    await sleep(after)
    await killed.end('SIGKILL')
  }
  const last = await startDesk(t, { DATA_DIR })
  await last.ready()
  assert.match(last.said(), /Filling the empty desk/)
  assert.equal((await last.end('SIGTERM')).code, 0)
  assert.deepEqual(await countsIn(DATA_DIR), await countsIn(undisturbed))
})

test('a desk that was begun empty is never filled, whatever WORLD says later', async (t) => {
  const DATA_DIR = dataDirectory(t)
  for (const WORLD of ['empty', 'small-town']) {
    const desk = await startDesk(t, { DATA_DIR, WORLD })
    await desk.ready()
    assert.equal((await desk.end('SIGTERM')).code, 0)
  }
  assert.equal((await countsIn(DATA_DIR)).checks, 0)
})

async function ask(url: string, text: string): Promise<void> {
  const answer = await fetch(`${url}/api/v1/submissions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text }) })
  assert.equal(answer.status, 201)
}

async function submissionsIn(dataDir: string): Promise<number> {
  return (await countsIn(dataDir)).submissions
}

function countsIn(dataDir: string): Promise<Record<'checks' | 'feed' | 'claims' | 'submissions' | 'askers', number>> {
  return withDatabase(dataDir, async (db) => {
    const { rows } = await sql<Record<'checks' | 'feed' | 'claims' | 'submissions' | 'askers', number>>`
      select (select count(*) from checks) as checks, (select count(*) from check_feed) as feed, (select count(*) from claims) as claims,
        (select count(*) from submissions) as submissions, (select count(distinct asker) from submissions) as askers`.execute(db)
    return rows[0]!
  })
}
