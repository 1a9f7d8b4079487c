/**
 * Writers killed with SIGKILL at random moments while they publish and correct by approval, over and over, on one database and one
 * folder. After each start the auditor finds a log that verifies, continues what was seen before, names every document as it is
 * stored, holds everything that was acknowledged, and nothing that two people did not agree to.
 *
 *   KILL_ROUNDS=200 node --test test/fault/killed.test.ts      the long form; npm test runs the short one
 */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes, randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createLedger, documentPath, logFiles, parseEntry, verifyLog, verifierOf } from '#ledger'
import { newSigner, renderVerifierKey } from '#tlog'
import { freshDatabase } from '../support/database.ts'
import { draftDeps, person, publishReady } from '../support/drafting.ts'

const rounds = Number(process.env.KILL_ROUNDS ?? 6)

test(`${rounds} rounds of SIGKILL`, { timeout: 60_000 + rounds * 30_000 }, async (t) => {
  const { db, url } = await freshDatabase(t)
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-killed-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const seed = randomBytes(32)
  const signer = newSigner('desk.example/log', seed)
  const key = verifierOf(renderVerifierKey(signer))
  const acknowledged = new Set<string>()
  let seen: { size: number; root: string } | undefined
  const open = () => createLedger({ db, databaseUrl: url, folder, signer, clock: () => new Date(), log: () => {} })
  const editions = await prepareEditions()

  for (let round = 0; round < rounds; round++) {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'writer.ts'), url, folder, seed.toString('hex'), editions.join(',')], { stdio: ['ignore', 'pipe', 'pipe'] })
    const { said, complained } = await killedAtRandom(child)
    assert.equal(complained, '', `round ${round}`)
    for (const line of said.split('\n').slice(0, -1)) if (/^[0-9a-f]{64}$/.test(line)) acknowledged.add(line)
    await audit(false) // as the kill left it
    const ledger = open()
    await ledger.start()
    await ledger.stop()
    await audit(true)
  }
  assert.ok(acknowledged.size > rounds, `only ${acknowledged.size} were acknowledged: too little for the rounds to show anything`)
  t.diagnostic(`${rounds} rounds, ${acknowledged.size} acknowledged, ${seen!.size} in the log`)

  async function prepareEditions(): Promise<string[]> {
    const ledger = open()
    const deps = { ...draftDeps(db), record: ledger.record }
    const [author, approver] = [await person(db, 'An Author'), await person(db, 'An Approver')]
    const ids: string[] = []
    for (let number = 0; number < 4; number++) ids.push(await publishReady(deps, { author, approver }))
    await ledger.stop()
    return ids
  }

  async function audit(restarted: boolean): Promise<void> {
    const read = logFiles(folder).read
    if (!(await read('checkpoint'))) return assert.ok(!restarted)
    const report = await verifyLog({ read, readDocument: await storedDocuments(), key, seen })
    assert.deepEqual(report.problems, [])
    seen = { size: report.size, root: report.root }
    if (restarted) await compareWithDatabase(report.size)
  }

  /** What the desk would serve. */
  async function storedDocuments() {
    const rows = await db.selectFrom('publications').innerJoin('versions', 'versions.sha256', 'publications.sha256').select(['publications.edition_id', 'publications.number', 'document']).execute()
    const documents = new Map(rows.map(({ edition_id, number, document }) => [documentPath(edition_id, number), Buffer.from(document!)]))
    return async (path: string) => documents.get(path)
  }

  async function compareWithDatabase(size: number): Promise<void> {
    const entries = (await db.selectFrom('ledger_entries').select('entry').orderBy('index').execute()).map(({ entry }) => parseEntry(entry).sha256)
    assert.equal(size, entries.length)
    const published = await db.selectFrom('publications').select('sha256').orderBy('entry_index').execute()
    assert.deepEqual(entries, published.map(({ sha256 }) => sha256.toString('hex')))
    const approved = await db.selectFrom('approvals').select('sha256').whereRef('author_id', '<>', 'approver_id').execute()
    assert.deepEqual(approved.map(({ sha256 }) => sha256.toString('hex')).sort(), [...entries].sort())
    const pages = await db.selectFrom('checks').select('version_sha256').where('origin', '=', 'desk').execute()
    for (const { version_sha256 } of pages) assert.ok(entries.includes(version_sha256!.toString('hex')), 'a page shows what is not in the log')
    for (const sha256 of acknowledged) assert.ok(entries.includes(sha256), `${sha256} was acknowledged and is gone`)
  }
})

/** After none to three publications, and then somewhere in the next. */
async function killedAtRandom(child: ChildProcess): Promise<{ said: string; complained: string }> {
  let said = ''
  let complained = ''
  child.stdout!.on('data', (chunk) => (said += chunk))
  child.stderr!.on('data', (chunk) => (complained += chunk))
  const ended = new Promise((done) => child.on('close', done))
  const wanted = randomInt(0, 4)
  while (said.split('\n').length - 2 < wanted && child.exitCode === null) await sleep(5)
  await sleep(randomInt(0, 600))
  child.kill('SIGKILL')
  await ended
  return { said, complained }
}
