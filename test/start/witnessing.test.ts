/** Two desks as processes of their own that vouch for each other over HTTP, and an auditor that knows nothing but what they show. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { openDatabase } from '#db'
import { approveRemoval, askRemoval } from '#desk/removals'
import { createLedger, trustLog } from '#ledger'
import { cosignatureType, newSigner, parseVerifierKey, renderVerifierKey, verifyNote } from '#tlog'
import { keptSecret } from '../../src/secrets.ts'
import { copyOfTemplate } from '../support/database.ts'
import { draftDeps, person, publishReady } from '../support/drafting.ts'
import { freePort } from '../support/free-port.ts'
import { dataDirectory, runCommand, startDesk } from './program.ts'

async function prepare(t: TestContext) {
  const DATA_DIR = dataDirectory(t)
  const { url: DATABASE_URL, drop } = await copyOfTemplate()
  const db = openDatabase(DATABASE_URL)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const key = (name: string) => Buffer.from(keptSecret(DATA_DIR, name, randomBytes), 'hex')
  const signer = newSigner(`127.0.0.1:${port}/log`, key('log-key'))
  const witness = newSigner(`127.0.0.1:${port}/witness`, key('witness-key'), cosignatureType)
  const ledger = createLedger({ db, databaseUrl: DATABASE_URL, folder: join(DATA_DIR, 'unused'), signer, clock: () => new Date(), log: () => {} })
  const policyFile = join(DATA_DIR, 'policy')
  t.after(async () => {
    await ledger.stop()
    await db.destroy()
    await drop()
  })
  const env = { DATA_DIR, DATABASE_URL, PORT: String(port), PUBLIC_URL: url, WORLD: 'empty', LOG_LEVEL: 'warn', LOG_POLICY_FILE: policyFile }
  return { db, url, env, signer, witness, policyFile, deps: { ...draftDeps(db), record: ledger.record } }
}

type Prepared = Awaited<ReturnType<typeof prepare>>

const policyOf = ({ witness, url }: Prepared) => `witness other ${renderVerifierKey(witness)} ${url}/witness\nquorum other\n`

async function publishOne({ db, deps }: Prepared): Promise<{ author: string; approver: string; sha256: string }> {
  const [author, approver] = [await person(db, 'An Author'), await person(db, 'An Approver')]
  const editionId = await publishReady(deps, { author, approver })
  const { sha256 } = await db.selectFrom('publications').select('sha256').where('edition_id', '=', editionId).executeTakeFirstOrThrow()
  return { author, approver, sha256: sha256.toString('hex') }
}

async function shows(url: string, size: number, other: Prepared): Promise<void> {
  const verifier = parseVerifierKey(renderVerifierKey(other.witness))
  for (;;) {
    const note = await (await fetch(`${url}/log/checkpoint`)).text()
    if (note.split('\n')[1] === String(size) && isBy(note, verifier)) return
    await sleep(100)
  }
}

function isBy(note: string, verifier: ReturnType<typeof parseVerifierKey>): boolean {
  try {
    return verifyNote(note, [verifier]).verified.length === 1
  } catch {
    return false
  }
}

test('two desks cosign each other’s checkpoints, and the auditor demands it; what was removed by law is removed, what is only gone is wrong', { timeout: 240_000 }, async (t) => {
  const desks = [await prepare(t), await prepare(t)]
  const [one, two] = desks
  for (const [own, other] of [[one, two], [two, one]]) {
    await trustLog(own.db, renderVerifierKey(other.signer))
    writeFileSync(own.policyFile, policyOf(other))
  }
  const running = await Promise.all(desks.map(({ env }) => startDesk(t, env)))
  await Promise.all(running.map((program) => program.ready()))
  const published = await Promise.all(desks.map(publishOne))
  await Promise.all([shows(one.url, 1, two), shows(two.url, 1, one)])

  const verify = async (desk: Prepared) => {
    const command = runCommand(t, ['verify', desk.url, '--key', renderVerifierKey(desk.signer), '--policy', desk.policyFile], desk.env)
    return command.end()
  }
  for (const desk of desks) {
    const { code, said } = await verify(desk)
    assert.equal(code, 0, said)
    assert.match(said, /^OK: .*1 documents are as published; 1 witnesses/m)
  }

  const { author, approver, sha256 } = published[0]
  await askRemoval(one.deps, { sha256, reason: 'privacy', personId: author })
  await approveRemoval(one.deps, { sha256, personId: approver })
  await shows(one.url, 2, two)
  const removed = await verify(one)
  assert.equal(removed.code, 0, removed.said)
  assert.match(removed.said, /0 documents are as published, 1 were removed and say so.*continues the 1 entries/)

  for (const order of ['alter table versions disable trigger user', 'update versions set document = null', 'alter table versions enable trigger user']) await sql.raw(order).execute(two.db)
  let gone = await verify(two)
  while (gone.code === 0) gone = await verify(two) // until what is kept ready is asked of the database again
  assert.equal(gone.code, 1, gone.said)
  assert.match(gone.said, /is missing, and no entry says that it was removed/)

  for (const program of running) assert.equal((await program.end('SIGTERM')).code, 0, program.said())
})
