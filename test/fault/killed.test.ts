/**
 * Writers killed with SIGKILL while they publish and correct by approval, over and over, on one database and one folder: at random
 * moments, and in turn at each moment between two steps. After each kill, and after the start that follows it, the auditor finds a log
 * that verifies, continues what was seen before, names every document as it is stored, holds everything that was acknowledged, and
 * nothing that two people did not agree to.
 *
 *   KILL_ROUNDS=200 node --test test/fault/killed.test.ts      the long form, some minutes; npm test runs each moment once
 */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes, randomInt } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { createLedger, documentPath, logFiles, parseEntry, verifyLog, verifierOf } from '#ledger'
import { newSigner, parseCheckpoint, parseNote, renderVerifierKey } from '#tlog'
import { freshDatabase } from '../support/database.ts'
import { draftDeps, person, publishReady } from '../support/drafting.ts'

const moments = ['commit', 'entries', 'tile', 'checkpoint'].flatMap((step) => (step === 'commit' ? ['before', 'sent', 'answered'] : ['half', 'before', 'after']).map((when) => `${when}:${step}`))
const rounds = Number(process.env.KILL_ROUNDS ?? moments.length)

test(`${rounds} rounds of SIGKILL`, { timeout: 60_000 + rounds * 30_000 }, async (t) => {
  const { db, url } = await freshDatabase(t)
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-killed-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const seed = randomBytes(32)
  const signer = newSigner('desk.example/log', seed)
  const key = verifierOf(renderVerifierKey(signer))
  const acknowledged = new Set<string>()
  const found = { 'with a publication committed and not acknowledged': 0, 'with entries committed and not public': 0, 'with tiles written that no checkpoint named': 0, 'with a file half written or not yet renamed': 0 }
  let seen: { size: number; root: string } | undefined
  let known = 4
  const open = () => createLedger({ db, databaseUrl: url, folder, signer, clock: () => new Date(), log: () => {} })
  const editions = await prepareEditions()

  let next = startWriter(0)
  for (let round = 0; round < rounds; round++) {
    const writer = next
    if (round + 1 < rounds) next = startWriter(round + 1) // its start takes longer than its work
    const { said, complained } = await killed(writer)
    assert.equal(complained, '', `round ${round}`)
    for (const line of said.split('\n').slice(0, -1)) if (/^[0-9a-f]{64}$/.test(line)) acknowledged.add(line)
    await audit(false) // as the kill left it
    await lookAtWhatIsLeft()
    const ledger = open()
    await ledger.start()
    await ledger.stop()
    await audit(true)
  }
  assert.ok(acknowledged.size > rounds / 4, `only ${acknowledged.size} were acknowledged: too little for the rounds to show anything`)
  if (rounds >= moments.length) for (const [what, kills] of Object.entries(found)) assert.ok(kills > 0, `no kill was found ${what}`)
  t.diagnostic(`${rounds} kills, ${acknowledged.size} publications acknowledged and all there, ${seen!.size} entries in the log`)
  for (const [what, kills] of Object.entries(found)) t.diagnostic(`${kills} kills ${what}`)

  async function prepareEditions(): Promise<string[]> {
    const ledger = open()
    const deps = { ...draftDeps(db), record: ledger.record }
    const [author, approver] = [await person(db, 'An Author'), await person(db, 'An Approver')]
    const ids: string[] = []
    for (let number = 0; number < 4; number++) ids.push(await publishReady(deps, { author, approver }))
    await ledger.start()
    await ledger.stop()
    return ids
  }

  /** The short form aims at every moment; of the long form, every second kill falls at random. */
  function startWriter(round: number): Writer {
    const aimed = rounds <= moments.length ? moments[round] : round % 2 === 0 ? moments[(round / 2) % moments.length] : undefined
    const args = ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'writer.ts'), url, folder, seed.toString('hex'), editions.join(','), aimed ?? 'none']
    return { aimed, child: spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] }) }
  }

  async function audit(restarted: boolean): Promise<void> {
    const report = await verifyLog({ read: logFiles(folder).read, readDocument: await storedDocuments(), key, seen })
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

  /** A commit that was under way ends before the lock is had. */
  async function lookAtWhatIsLeft(): Promise<void> {
    const entries = await db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtext('ledger'))`.execute(tx)
      return (await sql<{ entry: Buffer }>`select entry from ledger_entries order by index`.execute(tx)).rows.map(({ entry }) => parseEntry(entry).sha256)
    })
    const { size } = parseCheckpoint(parseNote((await logFiles(folder).read('checkpoint'))!.toString()).text)
    if (entries.slice(known).some((sha256) => !acknowledged.has(sha256))) found['with a publication committed and not acknowledged']++
    if (entries.length > size) found['with entries committed and not public']++
    if (existsSync(join(folder, `tile/entries/000.p/${size + 1}`)) || existsSync(join(folder, `tile/0/000.p/${size + 1}`))) found['with tiles written that no checkpoint named']++
    if ((await readdir(folder)).some((name) => name.startsWith('.draft'))) found['with a file half written or not yet renamed']++
    known = entries.length
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
    assert.deepEqual((await readdir(folder)).filter((name) => name.startsWith('.')), [], 'a start leaves no drafts of the dead')
  }
})

interface Writer { child: ChildProcess; aimed: string | undefined }

/** Where no moment is aimed at: after none to three publications, and then somewhere in the next. */
async function killed({ child, aimed }: Writer): Promise<{ said: string; complained: string }> {
  let said = ''
  let complained = ''
  child.stdout!.on('data', (chunk) => (said += chunk))
  child.stderr!.on('data', (chunk) => (complained += chunk))
  const ended = new Promise((done) => child.on('close', done))
  child.stdin!.write('go\n')
  if (aimed === undefined) {
    const wanted = randomInt(0, 4)
    while (said.split('\n').length - 3 < wanted && child.exitCode === null) await sleep(5)
    await sleep(randomInt(0, 600))
    child.kill('SIGKILL')
  }
  await ended
  assert.equal(child.signalCode, 'SIGKILL', complained)
  return { said, complained }
}
