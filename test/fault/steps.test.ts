/**
 * The fault table: every statement of every change to the log, its commit included, and every step by which that becomes public fails
 * once before and once after it persisted. What was not committed left nothing; what was is whole, doing it again does no harm, and
 * the public log verifies at every moment.
 */
import { test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Database } from '#db'
import { approve, propose } from '#desk/approvals'
import { getCheck } from '#desk/checks'
import { openEdition } from '#desk/drafts'
import { approveRemoval, askRemoval } from '#desk/removals'
import type { NamedServers } from '#fetching'
import { addCheckpoint, createLedger, documentPath, logFiles, rotateKey, trustLog, verifierOf, verifyLog } from '#ledger'
import { cosignatureType, newSigner, parsePolicy, parseVerifierKey, renderVerifierKey, verifyNote } from '#tlog'
import { freshDatabase } from '../support/database.ts'
import { draftDeps, person, publishReady, readyDraft, save, wholeDraft } from '../support/drafting.ts'
import { withFault } from './faults.ts'

const origin = 'desk.example/log'
const clock = () => new Date('2026-11-24T12:00:00Z')

async function desk(t: TestContext) {
  const { db, url } = await freshDatabase(t)
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-steps-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const signer = newSigner(origin, randomBytes(32))
  const ledger = createLedger({ db, databaseUrl: url, folder, signer, clock, log: () => {} })
  t.after(() => ledger.stop())
  const deps = { ...draftDeps(db, clock), record: ledger.record }
  const [author, approver] = [await person(db, 'An Author'), await person(db, 'An Approver')]
  const documents = async (path: string) => {
    const rows = await db.selectFrom('publications').innerJoin('versions', 'versions.sha256', 'publications.sha256').select(['publications.edition_id', 'publications.number', 'document']).execute()
    const found = rows.find((row) => documentPath(row.edition_id, row.number) === path)
    return found?.document ? Buffer.from(found.document) : undefined
  }
  const verify = async () => {
    await ledger.publish()
    const report = await verifyLog({ read: logFiles(folder).read, readDocument: documents, key: verifierOf(renderVerifierKey(signer)) })
    assert.deepEqual(report.problems, [])
    return report
  }
  return { db, url, folder, signer, ledger, deps, author, approver, verify }
}

/** Every row that a change to the log may touch. */
async function everything(db: Database): Promise<string> {
  const tables = ['approvals', 'publications', 'corrections', 'removals', 'proposals', 'versions', 'checks', 'check_feed', 'draft_revisions', 'ledger_entries', 'ledger_nodes', 'ledger_head', 'ledger_checkpoints', 'ledger_keys']
  const { rows } = await sql.raw<{ of: string; hash: string }>(tables.map((table) => `select '${table}' as of, md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as hash from ${table} t`).join(' union all ')).execute(db)
  return rows.map(({ of, hash }) => `${of} ${hash}`).sort().join('\n')
}

/** Fails every step of the change in turn; at the end it stands once. */
async function failEveryStep(db: Database, change: () => Promise<unknown>, again: () => Promise<unknown>): Promise<number> {
  const before = await everything(db)
  for (let at = 0; ; at++) {
    for (const persisted of [false, true]) {
      const { failed, error } = await withFault({ at, persisted }, change)
      assert.ok(failed, 'the change came to its end without a commit')
      assert.ok(error, `${failed} failed, and nobody was told`)
      if (failed === 'commit' && persisted) {
        const after = await everything(db)
        assert.notEqual(after, before)
        await again()
        assert.equal(await everything(db), after, 'doing it again changed something')
        return at + 1
      }
      assert.equal(await everything(db), before, `${failed} failed ${persisted ? 'after' : 'before'} it persisted, and something is left`)
    }
  }
}

test('publishing, correcting, retracting and removing: every statement and the commit', async (t) => {
  const { db, deps, author, approver, verify } = await desk(t)
  const steps: Record<string, number> = {}
  const approved = (sha256: string) => () => approve(deps, { sha256, approverId: approver })
  const proposed = async (editionId: string) => (await propose(deps, { editionId, personId: author })).sha256

  const editionId = await readyDraft(deps, author)
  const first = await proposed(editionId)
  steps['published, and the log begun with it,'] = await failEveryStep(db, approved(first), approved(first))
  const other = await proposed(await readyDraft(deps, author))
  steps.published = await failEveryStep(db, approved(other), approved(other))
  assert.equal((await verify()).counts.published, 2)

  await save(deps, editionId, author, { summary: 'Nobody has to whistle on either ferry.', changeKind: 'substantive', changeNote: 'There are two ferries.' })
  const second = await proposed(editionId)
  steps.corrected = await failEveryStep(db, approved(second), approved(second))
  assert.equal((await verify()).counts.corrected, 1)

  const german = await openEdition(deps, { checkId: editionId, language: 'de', personId: author })
  await save(deps, german, author, { ...wholeDraft, translates: '1' })
  await approved(await proposed(german))()
  await askRemoval(deps, { sha256: first, reason: 'privacy', personId: author })
  const remove = () => approveRemoval(deps, { sha256: first, personId: approver })
  steps.removed = await failEveryStep(db, remove, remove)
  const report = await verify()
  assert.deepEqual([report.counts.removed, report.documents], [2, { compared: 2, removed: 2 }])

  const french = await openEdition(deps, { checkId: editionId, language: 'fr', personId: author })
  await save(deps, french, author, wholeDraft)
  await approved(await proposed(french))()
  await save(deps, editionId, author, { changeKind: 'retraction', changeNote: 'The ferry company changed its mind.' })
  const third = await proposed(editionId)
  steps.retracted = await failEveryStep(db, approved(third), approved(third))
  assert.equal((await verify()).size, 8)
  assert.ok((await getCheck(db, french))!.retractedAt)
  t.diagnostic(`statements that failed, each twice: ${Object.entries(steps).map(([what, count]) => `${what} ${count}`).join(', ')}`)
})

test('a handover: every statement and the commit; the old key signs until then and never after', async (t) => {
  const { db, url, folder, signer, deps, author, approver, verify } = await desk(t)
  await publishReady(deps, { author, approver })
  const next = newSigner(origin, randomBytes(32))
  const rotate = () => rotateKey(db, { signer, clock }, next)
  await failEveryStep(db, rotate, () => assert.rejects(rotate(), /If the key was rotated, start with the new one/))
  await assert.rejects(publishReady(deps, { author, approver }), /start with the new one/)
  const after = createLedger({ db, databaseUrl: url, folder, signer: next, clock, log: () => {} })
  t.after(() => after.stop())
  await publishReady({ ...deps, record: after.record }, { author, approver })
  assert.equal((await verify()).size, 2)
})

test('becoming public: every statement, every step of every file and the witness, at tiles begun, grown and filled, and at several at once', async (t) => {
  const { db, url, folder, signer } = await desk(t)
  const { db: other } = await freshDatabase(t)
  const witness = newSigner('east.example/witness', randomBytes(32), cosignatureType)
  await trustLog(other, renderVerifierKey(signer))
  const policy = parsePolicy(`witness east ${renderVerifierKey(witness)} https://east.example/witness\nquorum east\n`)
  const servers: NamedServers = {
    get: async () => ({ status: 404, body: Buffer.alloc(0) }),
    async post(_address, body) {
      const answer = await addCheckpoint({ db: other, witness, clock }, body)
      return { status: answer.status, body: Buffer.from(answer.body) }
    },
    close: async () => {},
  }
  const open = (at: string) => createLedger({ db, databaseUrl: url, folder: at, signer, policy, servers, clock, log: () => {} })
  const { record } = open(folder)
  const append = async (number: number) => db.transaction().execute((tx) => record(tx, { v: 1, kind: 'published', check: `check-${number}`, version: 1, at: '2026-11-24T12:00:00.000Z', sha256: randomBytes(32).toString('hex'), previous: null }))
  const publicSize = async (at: string, cosigned = false): Promise<number> => {
    if (!(await logFiles(at).read('checkpoint'))) return 0
    const report = await verifyLog({ read: logFiles(at).read, key: verifierOf(renderVerifierKey(signer)), policy: cosigned ? policy : undefined })
    assert.deepEqual(report.problems, [])
    return report.size
  }

  let size = 0
  let steps = 0
  for (const added of [1, 254, 1, 2]) {
    for (let number = 0; number < added; number++) await append(size + number)
    size += added
    if (added === 254) {
      await open(folder).publish()
      continue
    }
    const before = await publicSize(folder)
    for (let at = 0, done = false; !done; at++) {
      for (const persisted of [false, true]) {
        const copy = join(folder, '../', `copy-of-${folder.split('/').at(-1)}`)
        await rm(copy, { recursive: true, force: true })
        await mkdir(copy)
        await cp(folder, copy, { recursive: true })
        const { failed } = await withFault({ at, persisted }, () => open(copy).publish())
        done = failed === undefined
        if (!done) steps++
        const left = await publicSize(copy)
        assert.ok(left === before || left === size, `${failed}: ${left} entries are public`)
        await open(copy).publish()
        assert.equal(await publicSize(copy, true), size, `after ${failed} failed`)
        await rm(copy, { recursive: true })
      }
    }
    await open(folder).publish()
    assert.equal(await publicSize(folder), size)
  }
  const note = (await logFiles(folder).read('checkpoint'))!.toString()
  assert.equal(verifyNote(note, [parseVerifierKey(renderVerifierKey(witness))]).verified.length, 1)
  t.diagnostic(`${steps} failures`)
})
