/** The log on a real database: appends, what becomes public in which order, two nodes, and forks refused. Steps that fail: test/fault. */
import { test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '#db'
import type { LedgerEntry } from '#desk/versions'
import type { NamedServers } from '#fetching'
import { cosignatureType, leafHash, newSigner, nodeHash, parseCheckpoint, parsePolicy, parseVerifierKey, renderCheckpoint, renderVerifierKey, sameHash, signNote, verifyNote, type Signer } from '#tlog'
import { freshDatabase } from '../../test/support/database.ts'
import { createLedger, LedgerProblem, logFiles, readHead, rotateKey, type Ledger, type LedgerOptions } from './index.ts'
import { verifyFolder } from './verify/index.ts'

const origin = 'desk.example/log'
const clock = () => new Date('2026-11-24T12:00:00Z')

interface Bench { db: Database; url: string; signer: Signer; folder: string; open(options?: Partial<LedgerOptions>): Ledger; newFolder(): Promise<string> }

/** What was opened is stopped before its folder and its database go: hooks run in the order in which they were given. */
async function bench(t: TestContext): Promise<Bench> {
  const opened: Ledger[] = []
  const folders: string[] = []
  t.after(async () => {
    for (const ledger of opened) await ledger.stop()
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  })
  const { db, url } = await freshDatabase(t)
  const signer = newSigner(origin, randomBytes(32))
  const newFolder = async () => {
    folders.push(await mkdtemp(join(tmpdir(), 'touchstone-ledger-')))
    return folders.at(-1)!
  }
  const folder = await newFolder()
  const open = (options: Partial<LedgerOptions> = {}) => {
    const ledger = createLedger({ db, databaseUrl: url, folder, signer, clock, log: () => {}, ...options })
    opened.push(ledger)
    return ledger
  }
  return { db, url, signer, folder, open, newFolder }
}

function entry(number: number): LedgerEntry {
  return { v: 1, kind: 'published', check: `check-${number}`, version: 1, at: '2026-11-24T12:00:00.000Z', sha256: randomBytes(32).toString('hex'), previous: null }
}

const append = (db: Database, ledger: Ledger, number: number) => db.transaction().execute((tx) => ledger.record(tx, entry(number)))

async function check({ folder, signer }: Bench): Promise<number> {
  const report = await verifyFolder(folder, parseVerifierKey(renderVerifierKey(signer)))
  assert.deepEqual(report.problems, [])
  return report.size
}

/** RFC 6962 §2.1, word for word. */
function naiveRoot(leaves: Uint8Array[]): Uint8Array {
  if (leaves.length === 1) return leafHash(leaves[0])
  let split = 1
  while (split * 2 < leaves.length) split *= 2
  return nodeHash(naiveRoot(leaves.slice(0, split)), naiveRoot(leaves.slice(split)))
}

test('every head of 1–300 entries is the root by definition, and the public log verifies at the sizes where tiles begin and end', async (t) => {
  const desk = await bench(t)
  const ledger = desk.open()
  const leaves: Uint8Array[] = []
  for (let number = 0; number < 300; number++) {
    assert.equal(await append(desk.db, ledger, number), number)
    leaves.push((await desk.db.selectFrom('ledger_entries').select('entry').where('index', '=', number).executeTakeFirstOrThrow()).entry)
    const head = (await readHead(desk.db))!
    assert.equal(head.size, number + 1)
    assert.ok(sameHash(head.root, naiveRoot(leaves)))
    if ([0, 1, 100, 254, 255, 256, 299].includes(number)) {
      await ledger.publish()
      assert.equal(await check(desk), number + 1)
    }
  }
})

test('what is rolled back was never there, and an entry with anything but hashes and numbers is not taken', async (t) => {
  const desk = await bench(t)
  const ledger = desk.open()
  await append(desk.db, ledger, 0)
  await assert.rejects(desk.db.transaction().execute(async (tx) => {
    await ledger.record(tx, entry(1))
    throw new Error('the page could not be put')
  }), /could not be put/)
  assert.equal((await readHead(desk.db))!.size, 1)
  for (const wrong of [{ ...entry(1), author: 'somebody' }, { ...entry(1), sha256: 'short' }, { ...entry(1), kind: 'removed' }, { ...entry(1), reason: 'privacy' }]) {
    await assert.rejects(desk.db.transaction().execute((tx) => ledger.record(tx, wrong as LedgerEntry)))
  }
  await assert.rejects(sql`update ledger_entries set entry = 'x'`.execute(desk.db), /only ever added to/)
  await assert.rejects(sql`delete from ledger_nodes`.execute(desk.db), /only ever added to/)
})

test('forty appends at once on two nodes stand one after the other', async (t) => {
  const desk = await bench(t)
  const other = await desk.newFolder()
  const nodes = [desk.open(), desk.open({ folder: other })]
  const indexes = await Promise.all(Array.from({ length: 40 }, (_, at) => append(desk.db, nodes[at % 2], at)))
  assert.deepEqual(indexes.toSorted((a, b) => a - b), Array.from({ length: 40 }, (_, at) => at))
  await Promise.all(nodes.map((node) => node.publish()))
  assert.equal(await check(desk), 40)
  assert.equal(await check({ ...desk, folder: other }), 40)
})

test('a head that somebody swapped meanwhile is noticed, and nothing is published', async (t) => {
  const desk = await bench(t)
  const ledger = desk.open()
  await append(desk.db, ledger, 0)
  await sql`update ledger_head set root = ${randomBytes(32)}`.execute(desk.db)
  await assert.rejects(append(desk.db, ledger, 1), LedgerProblem)
})

test('a started ledger publishes by itself what any node committed', { timeout: 60_000 }, async (t) => {
  const desk = await bench(t)
  const other = await desk.newFolder()
  const [writer, reader] = [desk.open(), desk.open({ folder: other })]
  await writer.start()
  await reader.start()
  await append(desk.db, writer, 0)
  while (reader.status().publicSize < 1) await pause(20, undefined, { signal: t.signal })
  assert.equal(await check({ ...desk, folder: other }), 1)
})

test('a data directory that was lost is written again from the database', async (t) => {
  const desk = await bench(t)
  const ledger = desk.open()
  for (let number = 0; number < 5; number++) await append(desk.db, ledger, number)
  await ledger.start()
  await ledger.stop()
  await rm(desk.folder, { recursive: true })
  await desk.open().start()
  assert.equal(await check(desk), 5)
})

test('a database restored from a backup is refused before anything is signed: behind, grown again, or begun anew', async (t) => {
  const desk = await bench(t)
  const ledger = desk.open()
  for (let number = 0; number < 5; number++) await append(desk.db, ledger, number)
  await ledger.publish()

  for (const entries of [0, 3, 5, 6]) {
    const restored = await freshDatabase(t)
    const forked = createLedger({ ...restored, databaseUrl: restored.url, folder: await mkdtemp(join(desk.folder, 'other-')), signer: desk.signer, clock, log: () => {} })
    for (let number = 0; number < entries; number++) await append(restored.db, forked, number)
    const onOldFolder = createLedger({ db: restored.db, databaseUrl: restored.url, folder: desk.folder, signer: desk.signer, clock, log: () => {} })
    const head = await readHead(restored.db)
    await assert.rejects(onOldFolder.start(), (error) => error instanceof LedgerProblem && /restore the newest one/.test(error.message))
    assert.deepEqual(await readHead(restored.db), head)
    await Promise.all([forked.stop(), onOldFolder.stop()])
  }
  assert.equal(await check(desk), 5)
})

test('a database behind what readers or a witness were shown is refused too, where the folder was lost; what we never signed contradicts nothing', async (t) => {
  const desk = await bench(t)
  const ledger = desk.open()
  for (let number = 0; number < 5; number++) await append(desk.db, ledger, number)
  const { checkpoint } = (await readHead(desk.db))!
  const restored = await freshDatabase(t)
  const witness = newSigner('east.example/witness', randomBytes(32), cosignatureType)
  const policy = parsePolicy(`witness east ${renderVerifierKey(witness)} https://east.example/witness\nquorum none\n`)
  const shownAt = (place: RegExp, note: string): NamedServers => ({ get: async (address) => ({ status: place.test(address) ? 200 : 404, body: Buffer.from(place.test(address) ? note : '') }), post: async () => ({ status: 404, body: Buffer.alloc(0) }), close: async () => {} })
  const start = async (servers: NamedServers) => {
    const ledger = desk.open({ db: restored.db, databaseUrl: restored.url, folder: await mkdtemp(join(desk.folder, 'lost-')), publicUrl: 'https://desk.example', policy, servers })
    await ledger.start()
    await ledger.stop()
  }
  await start(shownAt(/./, signNote(renderCheckpoint({ origin, size: 9, root: randomBytes(32) }), [newSigner(origin, randomBytes(32))])))
  for (const [place, named] of [[/^https:\/\/desk\.example\/log\/checkpoint$/, /at https:\/\/desk\.example/], [/^https:\/\/east\.example\/witness\/[0-9a-f]{64}\/checkpoint$/, /cosigned by the witness east/]]) {
    const head = await readHead(restored.db)
    await assert.rejects(start(shownAt(place, checkpoint)), (error) => error instanceof LedgerProblem && named.test(error.message) && /has 5 entries .*the database only 0\. .*restore the newest one/.test(error.message))
    assert.deepEqual(await readHead(restored.db), head)
  }
})

test('another key, or another name, is refused with the way out', async (t) => {
  const desk = await bench(t)
  await append(desk.db, desk.open(), 0)
  await assert.rejects(desk.open({ signer: newSigner(origin, randomBytes(32)) }).start(), /LOG_KEY_FILE/)
  await assert.rejects(desk.open({ signer: newSigner('new.example/log', randomBytes(32)) }).start(), /LOG_ORIGIN=desk.example\/log/)
})

test('a rotated key is followed from the old one, and the old one signs no more', async (t) => {
  const desk = await bench(t)
  const ledger = desk.open()
  for (let number = 0; number < 3; number++) await append(desk.db, ledger, number)
  await ledger.publish()
  const next = newSigner(origin, randomBytes(32))
  await rotateKey(desk.db, { signer: desk.signer, clock }, next)
  await assert.rejects(append(desk.db, ledger, 3), LedgerProblem)
  const after = desk.open({ signer: next })
  await append(desk.db, after, 3)
  await after.start()
  assert.equal(await check(desk), 4)
  assert.equal(await check({ ...desk, signer: next }), 4)
  const note = (await logFiles(desk.folder).read('checkpoint'))!.toString()
  assert.equal(parseCheckpoint(verifyNote(note, [parseVerifierKey(renderVerifierKey(next))]).text).size, 4)
})
