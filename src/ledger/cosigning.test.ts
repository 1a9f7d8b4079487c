/** Asking witnesses: what is kept, where to go on from, who only does not answer, and who tells of a fork. */
import { test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '#db'
import type { NamedServers } from '#fetching'
import { cosignatureType, newSigner, parsePolicy, parseVerifierKey, renderVerifierKey, verifyNote } from '#tlog'
import { freshDatabase } from '../../test/support/database.ts'
import { addCheckpoint, createLedger, LedgerProblem, readHead, trustLog, type Ledger, type LedgerOptions } from './index.ts'
import { cosign } from './cosigning.ts'

const clock = () => new Date('2026-11-24T12:00:00Z')
const origin = 'desk.example/log'

async function desk(t: TestContext, url = 'https://east.example/witness') {
  const { db, url: databaseUrl } = await freshDatabase(t)
  const east = await freshDatabase(t)
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-cosigning-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const signer = newSigner(origin, randomBytes(32))
  const witness = newSigner('east.example/witness', randomBytes(32), cosignatureType)
  await trustLog(east.db, renderVerifierKey(signer))
  const policy = parsePolicy(`witness east ${renderVerifierKey(witness)} ${url}\nquorum east\n`)
  const asked: string[] = []
  const servers: NamedServers = {
    get: async () => ({ status: 404, body: Buffer.alloc(0) }),
    async post(address, body) {
      assert.equal(address, `${url}/add-checkpoint`)
      asked.push(body.split('\n')[0])
      const answer = await addCheckpoint({ db: east.db, witness, clock }, body)
      return { status: answer.status, body: Buffer.from(answer.body) }
    },
    close: async () => {},
  }
  const log: string[] = []
  const open = (more: Partial<LedgerOptions> = {}) => createLedger({ db, databaseUrl, folder, signer, policy, clock, log: (line) => log.push(line), servers, ...more })
  const checkpoint = () => readFile(join(folder, 'checkpoint'), 'utf8')
  return { db, witness, policy, servers, asked, log, open, checkpoint }
}

async function append(db: Database, ledger: Ledger, number: number): Promise<void> {
  await db.transaction().execute((tx) => ledger.record(tx, { v: 1, kind: 'published', check: `check-${number}`, version: 1, at: clock().toISOString(), sha256: randomBytes(32).toString('hex'), previous: null }))
}

const answering = (status: number, body: string): NamedServers => ({ get: async () => ({ status: 404, body: Buffer.alloc(0) }), post: async () => ({ status, body: Buffer.from(body) }), close: async () => {} })

test('the checkpoint carries the cosignature; each is asked for once, and the next from where the witness stands', async (t) => {
  const { db, witness, asked, open, checkpoint } = await desk(t)
  const ledger = open()
  const verifier = parseVerifierKey(renderVerifierKey(witness))
  for (const size of [1, 2, 3]) {
    await append(db, ledger, size)
    await ledger.publish()
    await ledger.publish()
    assert.equal(verifyNote(await checkpoint(), [verifier]).verified.length, 1)
  }
  assert.deepEqual(asked, ['old 0', 'old 0', 'old 1', 'old 0', 'old 2'])
})

test('a witness that answers with anything else is complained of once and asked again; nothing of it is published', async (t) => {
  const { db, asked, log, open, checkpoint } = await desk(t)
  const stranger = newSigner('east.example/witness', randomBytes(32), cosignatureType)
  await append(db, open(), 0)
  for (const [status, body] of [[500, ''], [404, 'no'], [409, 'many\n'], [200, ''], [200, `— ${stranger.name} ${randomBytes(76).toString('base64')}\n`], [200, 'x'.repeat(100)]] as const) {
    const ledger = open({ servers: answering(status, body) })
    const complaints = log.length
    await ledger.publish()
    await ledger.publish()
    assert.equal(log.length, complaints + 1, `${status} ${body}`)
    assert.equal(await checkpoint(), (await readHead(db))!.checkpoint)
  }
  await open().publish()
  assert.deepEqual(asked, ['old 0'])
})

test('a witness that has seen more than the database, or other, ends the ledger; one that another node asked meanwhile does not', async (t) => {
  const { db, policy, servers, open } = await desk(t)
  const ledger = open()
  await append(db, ledger, 0)
  const { checkpoint, size } = (await readHead(db))!
  await append(db, ledger, 1)
  await ledger.publish()
  const log: string[] = []
  assert.equal(await cosign({ db, policy, servers, clock, log: (line) => log.push(line), silent: new Set() }, checkpoint, size), '')
  assert.match(log[0], /2 entries in the meantime/)

  await append(db, ledger, 2)
  for (const [status, body] of [[409, '9\n'], [422, '']] as const) await assert.rejects(open({ servers: answering(status, body) }).publish(), LedgerProblem)
})

test('a witness that never answers does not hold up the end', { timeout: 60_000 }, async (t) => {
  t.mock.method(AbortSignal, 'timeout', () => new AbortController().signal) // nobody else loses patience with it
  const silent = createServer(() => {}).listen(0, '127.0.0.1')
  t.after(() => {
    silent.closeAllConnections()
    silent.close()
  })
  await new Promise((done) => silent.on('listening', done))
  const { db, log, open, checkpoint } = await desk(t, `http://127.0.0.1:${(silent.address() as AddressInfo).port}/witness`)
  const ledger = open({ servers: undefined })
  await append(db, ledger, 0)
  const publishing = ledger.publish()
  await new Promise((done) => silent.once('request', done))
  await ledger.stop()
  await publishing
  assert.deepEqual(log, [])
  assert.equal(await checkpoint(), (await readHead(db))!.checkpoint)
})
