/**
 * Appends to the public log against plain inserts of the same entries, in the same run, and how fast an auditor reads 100,000 of them.
 *
 *   node bench/ledger.ts [--appends 500] [--rounds 3] [--entries 100000]
 *
 * Both are transactions of one statement after the other on one connection, each committed before the next begins; the plain one
 * inserts the entry into a table like ours and does nothing else. Rounds alternate; the medians count. Verification reads a folder
 * of tiles, bundles and a signed checkpoint, computes every hash anew, and compares no documents.
 */
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { type Database, migrate, openDatabase, startEmbedded } from '#db'
import type { LedgerEntry } from '#desk/versions'
import { createLedger, logFiles, verifierOf, verifyLog } from '#ledger'
import { newSigner, renderVerifierKey } from '#tlog'
import { writeLog } from '../test/support/made-log.ts'
import { percentile } from './support/archive.ts'

const { values } = parseArgs({ options: { appends: { type: 'string', default: '500' }, rounds: { type: 'string', default: '3' }, entries: { type: 'string', default: '100000' } } })
const [appends, rounds, entries] = [Number(values.appends), Number(values.rounds), Number(values.entries)]
const signer = newSigner('desk.example/log', randomBytes(32))
const clock = () => new Date()
const folder = mkdtempSync(join(tmpdir(), 'touchstone-bench-ledger-'))
chmodSync(folder, 0o755)
mkdirSync(join(folder, 'data'))

try {
  await compareAppends()
  await timeVerification()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function compareAppends(): Promise<void> {
  const server = await startEmbedded({ dataDir: join(folder, 'data'), secret: () => 'benchmark', log: () => {} })
  const db = openDatabase(server.url)
  await migrate(db)
  await sql`create table plain_entries (index bigint primary key, entry bytea not null, appended_at timestamptz not null)`.execute(db)
  const ledger = createLedger({ db, databaseUrl: server.url, folder: join(folder, 'log'), signer, clock, log: () => {} })
  const ours: number[] = []
  const plain: number[] = []
  for (let round = 0; round < rounds; round++) {
    const from = round * appends
    ours.push(await perSecond((at) => db.transaction().execute((tx) => ledger.record(tx, entryOf(from + at)))))
    plain.push(await perSecond((at) => insertPlainly(db, from + at)))
  }
  const [median, peer] = [percentile(ours, 0.5), percentile(plain, 0.5)]
  console.log(`appends: ${median.toFixed(0)} a second; plain inserts: ${peer.toFixed(0)} a second, ${(peer / median).toFixed(1)} times ours (${rounds} rounds of ${appends})`)
  await ledger.stop()
  await db.destroy()
  await server.stop()
}

async function perSecond(once: (at: number) => Promise<unknown>): Promise<number> {
  const began = performance.now()
  for (let at = 0; at < appends; at++) await once(at)
  return (appends * 1000) / (performance.now() - began)
}

async function insertPlainly(db: Database, index: number): Promise<void> {
  await db.transaction().execute((tx) => sql`insert into plain_entries values (${index}, ${Buffer.from(JSON.stringify(entryOf(index)))}, ${clock()})`.execute(tx))
}

async function timeVerification(): Promise<void> {
  const files = logFiles(join(folder, 'large'))
  await writeLog(join(folder, 'large'), signer, Array.from({ length: entries }, (_, at) => canonical(entryOf(at))))
  const began = performance.now()
  const { problems, size } = await verifyLog({ read: files.read, key: verifierOf(renderVerifierKey(signer)) })
  const seconds = (performance.now() - began) / 1000
  if (problems.length > 0 || size !== entries) throw new Error(`the log of the benchmark does not verify: ${problems[0]}`)
  console.log(`verification: ${entries} entries in ${seconds.toFixed(1)} s, ${(entries / seconds).toFixed(0)} a second`)
}

function entryOf(number: number): LedgerEntry {
  return { v: 1, kind: 'published', check: `check-${number}`, version: 1, at: '2026-11-24T12:00:00.000Z', sha256: createHash('sha256').update(String(number)).digest('hex'), previous: null }
}

/** The names of an entry in the order of RFC 8785. */
function canonical(entry: LedgerEntry): Buffer {
  return Buffer.from(JSON.stringify(entry, Object.keys(entry).sort()))
}
