/**
 * A desk's writer killed with SIGKILL at random moments, over and over, on one database and one folder: after each start the log
 * verifies, continues what was seen before, and holds everything that was acknowledged and nothing that was not begun.
 *
 *   KILL_ROUNDS=200 node --test test/fault/killed.test.ts      the long form; npm test runs the short one
 */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, randomBytes, randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createLedger, logFiles, parseEntry, verifyLog, verifierOf } from '#ledger'
import { newSigner, renderVerifierKey } from '#tlog'
import { freshDatabase } from '../support/database.ts'

const rounds = Number(process.env.KILL_ROUNDS ?? 8)

test(`${rounds} rounds of SIGKILL`, { timeout: 590_000 }, async (t) => {
  const { db, url } = await freshDatabase(t)
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-killed-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const seed = randomBytes(32)
  const signer = newSigner('desk.example/log', seed)
  const key = verifierOf(renderVerifierKey(signer))
  const acknowledged = new Map<number, string>()
  let seen: { size: number; root: string } | undefined

  for (let round = 0; round < rounds; round++) {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'writer.ts'), url, folder, seed.toString('hex'), `round-${round}`], { stdio: ['ignore', 'pipe', 'pipe'] })
    const { said, complained } = await killedAtRandom(child)
    assert.equal(complained, '', `round ${round}`)
    for (const line of said.split('\n').slice(0, -1)) {
      const [index, sha256] = line.split(' ')
      if (sha256) acknowledged.set(Number(index), sha256)
    }
    await verifyFolder(false) // as the kill left it
    const ledger = createLedger({ db, databaseUrl: url, folder, signer, clock: () => new Date(), log: () => {} })
    await ledger.start()
    await ledger.stop()
    await verifyFolder(true)
  }
  assert.ok(acknowledged.size > rounds, 'too little was published for the rounds to show anything')
  t.diagnostic(`${rounds} rounds, ${acknowledged.size} acknowledged, ${seen!.size} in the log`)

  async function verifyFolder(whole: boolean): Promise<void> {
    const read = logFiles(folder).read
    if (!whole && !(await read('checkpoint'))) return
    const report = await verifyLog({ read, key, seen })
    assert.deepEqual(report.problems, [])
    seen = { size: report.size, root: report.root }
    if (!whole) return
    const rows = await db.selectFrom('ledger_entries').select(['index', 'entry']).orderBy('index').execute()
    assert.equal(report.size, rows.length)
    for (const { index, entry } of rows) {
      const { check, version, sha256 } = parseEntry(entry)
      assert.equal(sha256, createHash('sha256').update(`${check} ${version}`).digest('hex'))
      if (acknowledged.has(index)) assert.equal(acknowledged.get(index), sha256)
    }
    for (const index of acknowledged.keys()) assert.ok(index < rows.length, `entry ${index} was acknowledged and is gone`)
  }
})

async function killedAtRandom(child: ChildProcess): Promise<{ said: string; complained: string }> {
  let said = ''
  let complained = ''
  child.stdout!.on('data', (chunk) => (said += chunk))
  child.stderr!.on('data', (chunk) => (complained += chunk))
  const ended = new Promise((done) => child.on('close', done))
  while (!said.includes('started') && child.exitCode === null) await sleep(5)
  await sleep(randomInt(0, 150))
  child.kill('SIGKILL')
  await ended
  return { said, complained }
}
