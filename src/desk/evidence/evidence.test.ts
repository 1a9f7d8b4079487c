import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import { type Capture, type Captured, NotFetched } from '#fetching'
import { sealed, type VersionDocument } from '#desk/versions'
import { begunCheck } from '../../../test/support/check.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { signedIn } from '../../../test/support/people.ts'
import { claimCapture, finishCapture, releaseCapture } from './captures.ts'
import { addEvidence, captureNext, changeEvidence, citedEvidence, forgetSnapshot, isPublicSnapshot, listEvidence, moveEvidence, readSnapshot, readSnapshotText, removeEvidence, retryCapture, sourcesGate, startCapturing } from './index.ts'

const article = (text = '') => `<html><head><title>Harbour report</title></head><body><nav>Home News</nav><article><h1>Harbour report</h1>${'<p>The harbour was built by the town between 1962 and 1964, at a cost of “four million” crowns, says the report of the office.</p>'.repeat(8)}<p>${text}</p></article></body></html>`

function answered(url: string, body: string | Buffer, more: Partial<Captured> = {}): Captured {
  const bytes = Buffer.from(body)
  const response = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${bytes.length}\r\n\r\n`), bytes])
  return { url, status: 200, type: 'text/html', charset: undefined, body: bytes, exchanges: [{ url, address: '192.0.2.1', request: Buffer.from('GET / HTTP/1.1\r\n\r\n'), response, payload: bytes, chunked: false }], ...more }
}

async function desk(t: TestContext, capture: Capture = async (url) => answered(url, article())) {
  const { db } = await freshDatabase(t)
  let now = Date.parse('2026-03-01T12:00:00Z')
  const { id: personId } = await signedIn(db, ['reviewer'])
  const checkId = await begunCheck(db, personId)
  return { db, capture, random: randomBytes, log: () => {}, personId, checkId, clock: () => new Date(now), wait: (seconds: number) => (now += seconds * 1000) }
}

test('a link becomes a copy with its text, its title and a named hash', async (t) => {
  const deps = await desk(t)
  await addEvidence(deps, { ...deps, url: 'https://www.town.example/report', kind: 'primary', stance: 'against', quote: 'built by the town between 1962 and 1964, at a cost of "four million" crowns' })
  assert.equal((await listEvidence(deps.db, deps.checkId))[0].capture!.state, 'waiting')
  assert.equal(await captureNext(deps), true)
  assert.equal(await captureNext(deps), false)

  const [item] = await listEvidence(deps.db, deps.checkId)
  assert.deepEqual([item.number, item.title, item.source, item.capture!.state, item.quoteFound], [1, 'Harbour report', 'town.example', 'kept', true])
  const snapshot = (await readSnapshot(deps.db, item.snapshot!.sha256))!
  assert.equal(createHash('sha256').update(snapshot.bytes).digest('hex'), item.snapshot!.sha256)
  const { text, title } = (await readSnapshotText(deps.db, item.snapshot!.sha256))!
  assert.equal(title, 'Harbour report')
  assert.match(text!, /between 1962 and 1964/)
  assert.doesNotMatch(text!, /Home News/)
  assert.deepEqual((await citedEvidence(deps.db, deps.checkId))[0].snapshot, { sha256: item.snapshot!.sha256, mediaType: 'application/warc', madeAt: '2026-03-01T12:00:00.000Z' })
})

test('a quote that does not stand there is said', async (t) => {
  const deps = await desk(t)
  await addEvidence(deps, { ...deps, url: 'https://town.example/report', quote: 'built by the town … at a cost' })
  await addEvidence(deps, { ...deps, url: 'https://town.example/report', quote: 'built by the king' })
  while (await captureNext(deps));
  assert.deepEqual((await listEvidence(deps.db, deps.checkId)).map(({ quoteFound }) => quoteFound), [true, false])
  assert.deepEqual((await sourcesGate(deps.db, deps.checkId)).quoteMissing, [2])
})

test('what failed says why, keeps nothing, and can be tried again', async (t) => {
  let works = false
  const deps = await desk(t, async (url) => {
    if (works) return answered(url, article())
    throw new NotFetched('too-slow', 'x')
  })
  const evidenceId = await addEvidence(deps, { ...deps, url: 'https://town.example/report' })
  await captureNext(deps)
  const [failed] = await listEvidence(deps.db, deps.checkId)
  assert.deepEqual([failed.capture!.state, failed.capture!.fault, failed.snapshot], ['failed', 'too-slow', null])
  assert.deepEqual((await sourcesGate(deps.db, deps.checkId)).withoutCopy, [1])
  works = true
  await Promise.all([retryCapture(deps, { ...deps, evidenceId }), retryCapture(deps, { ...deps, evidenceId })])
  assert.equal((await deps.db.selectFrom('captures').select('id').execute()).length, 2)
  await captureNext(deps)
  assert.equal((await listEvidence(deps.db, deps.checkId))[0].capture!.state, 'kept')
})

test('a wall is never kept as the page, unless a person says why', async (t) => {
  const deps = await desk(t, async (url) => answered('https://town.example/login?next=report', '<html><head><title>Log in</title></head><body><form><input type="password"></form></body></html>', { exchanges: answered(url, 'x').exchanges }))
  const evidenceId = await addEvidence(deps, { ...deps, url: 'https://town.example/report' })
  await captureNext(deps)
  assert.equal((await listEvidence(deps.db, deps.checkId))[0].capture!.fault, 'login-wall')
  assert.equal((await deps.db.selectFrom('snapshots').select('sha256').execute()).length, 0)
  await retryCapture(deps, { ...deps, evidenceId, keepBecause: 'The wall itself is the point' })
  await captureNext(deps)
  const [kept] = await listEvidence(deps.db, deps.checkId)
  assert.deepEqual([kept.capture!.state, kept.capture!.keptBecause, Boolean(kept.snapshot)], ['kept', 'The wall itself is the point', true])
})

test('a node that was killed in the middle is followed by another; what it still says does not count', async (t) => {
  const deps = await desk(t)
  await addEvidence(deps, { ...deps, url: 'https://town.example/report' })
  const killed = (await claimCapture(deps))!
  assert.equal(await claimCapture(deps), null)
  deps.wait(59)
  assert.equal(await claimCapture(deps), null)
  deps.wait(2)
  assert.equal(await captureNext(deps), true)
  const late = { fault: null, archive: { bytes: Buffer.from('late'), mediaType: 'application/warc', madeAt: deps.clock() }, finalUrl: null, status: 200, contentType: null, pageTitle: 'late', readable: null }
  assert.equal(await finishCapture(deps, killed, late), false)
  const [item] = await listEvidence(deps.db, deps.checkId)
  assert.equal(item.title, 'Harbour report')
  assert.equal((await deps.db.selectFrom('snapshots').select('sha256').execute()).length, 1)
})

test('what brought down three nodes is given up; what is put back is begun again at once', async (t) => {
  const deps = await desk(t)
  await addEvidence(deps, { ...deps, url: 'https://town.example/report' })
  await releaseCapture(deps, (await claimCapture(deps))!)
  for (const _ of [1, 2, 3]) {
    assert.ok(await claimCapture(deps))
    deps.wait(61)
  }
  assert.equal(await claimCapture(deps), null)
  assert.equal((await listEvidence(deps.db, deps.checkId))[0].capture!.fault, 'given-up')
})

test('ten nodes take one capture once', async (t) => {
  const deps = await desk(t)
  await addEvidence(deps, { ...deps, url: 'https://town.example/report' })
  assert.equal((await Promise.all(Array.from({ length: 10 }, () => claimCapture(deps)))).filter(Boolean).length, 1)
})

test('stopped while a page hangs: it ends at once, and the work is put back', async (t) => {
  const { promise: asked, resolve } = Promise.withResolvers<void>()
  const deps = await desk(t, () => (resolve(), new Promise(() => {})))
  await addEvidence(deps, { ...deps, url: 'https://town.example/report' })
  const capturing = startCapturing(deps)
  await asked
  await capturing.stop()
  assert.equal((await listEvidence(deps.db, deps.checkId))[0].capture!.state, 'waiting')
  assert.ok(await claimCapture(deps))
})

test('numbers stay when the order changes and when something goes', async (t) => {
  const deps = await desk(t)
  const ids = await Promise.all([1, 2, 3].map((at) => addEvidence(deps, { ...deps, url: `https://site${at}.example/` })))
  const list = await listEvidence(deps.db, deps.checkId)
  assert.deepEqual(list.map(({ number }) => number), [1, 2, 3])
  await moveEvidence(deps, { ...deps, evidenceId: list[2].id, by: 'up' })
  await moveEvidence(deps, { ...deps, evidenceId: list[2].id, by: 'up' })
  await moveEvidence(deps, { ...deps, evidenceId: list[2].id, by: 'up' })
  await removeEvidence(deps, { ...deps, evidenceId: list[0].id })
  await addEvidence(deps, { ...deps, url: 'https://site4.example/' })
  assert.deepEqual((await listEvidence(deps.db, deps.checkId)).map(({ number }) => number), [3, 2, 4])
  assert.equal(ids.length, 3)
})

test('no update is lost, and what is sent twice is taken once', async (t) => {
  const deps = await desk(t)
  const id = 'ab'.repeat(10)
  await Promise.all([1, 2, 3].map(() => addEvidence(deps, { ...deps, id, url: 'https://town.example/a' })))
  assert.equal((await listEvidence(deps.db, deps.checkId)).length, 1)
  assert.equal((await deps.db.selectFrom('captures').select('id').execute()).length, 1)
  await changeEvidence(deps, { ...deps, evidenceId: id, base: 0, title: 'One', source: 'Town' })
  await changeEvidence(deps, { ...deps, evidenceId: id, base: 0, title: 'One', source: 'Town' })
  await assert.rejects(changeEvidence(deps, { ...deps, evidenceId: id, base: 0, title: 'Two', source: 'Town' }), { code: 'changed-meanwhile' })
  const [{ title, revision }] = await listEvidence(deps.db, deps.checkId)
  assert.deepEqual([title, revision], ['One', 1])
})

test('what is no link, too long, or belongs to another check is refused', async (t) => {
  const deps = await desk(t)
  for (const url of ['nonsense', 'javascript:alert(1)', 'ftp://a.example/', 'https://me:secret@a.example/']) await assert.rejects(addEvidence(deps, { ...deps, url }), { code: 'not-a-link' }, url)
  await assert.rejects(addEvidence(deps, { ...deps, url: 'https://a.example/', quote: 'x '.repeat(2_500_000) }), { code: 'too-long' })
  await assert.rejects(addEvidence(deps, { ...deps, checkId: 'none', url: 'https://a.example/' }), { code: 'not-found' })
  const other = await begunCheck(deps.db, deps.personId)
  const evidenceId = await addEvidence(deps, { ...deps, checkId: other, url: 'https://a.example/' })
  await assert.rejects(changeEvidence(deps, { ...deps, evidenceId, base: 0, source: 'x' }), { code: 'not-found' })
})

test('two sources are independent when they share neither publisher nor site', async (t) => {
  const deps = await desk(t)
  const gate = () => sourcesGate(deps.db, deps.checkId)
  await addEvidence(deps, { ...deps, url: 'https://www.town.co.uk/a', kind: 'primary', stance: 'against', source: 'Town' })
  await addEvidence(deps, { ...deps, url: 'https://news.town.co.uk/b', stance: 'against', source: 'Town news' })
  assert.deepEqual([(await gate()).met, (await gate()).independent, (await gate()).oneSided], [false, 1, true])
  await addEvidence(deps, { ...deps, url: 'https://youtube.com/1', stance: 'for', source: ' town ' })
  assert.equal((await gate()).independent, 1)
  await addEvidence(deps, { ...deps, url: 'https://other.co.uk/1', source: 'Other' })
  assert.deepEqual([(await gate()).met, (await gate()).independent, (await gate()).oneSided], [true, 2, false])
})

test('a stated reason stands for missing sources', async (t) => {
  const deps = await desk(t)
  const part = { edition_id: deps.checkId, part: 'fewSources', person_id: deps.personId, saved_at: deps.clock() }
  await deps.db.insertInto('draft_revisions').values([{ ...part, revision: 1, text: 'Only the office can know.' }]).execute()
  assert.equal((await sourcesGate(deps.db, deps.checkId)).met, true)
  await deps.db.insertInto('draft_revisions').values([{ ...part, revision: 2, text: ' ' }]).execute()
  assert.equal((await sourcesGate(deps.db, deps.checkId)).met, false)
})

test('a copy never changes; it is public only while a published version cites it, and goes with the last one', async (t) => {
  const deps = await desk(t)
  await addEvidence(deps, { ...deps, url: 'https://town.example/report' })
  await captureNext(deps)
  const [item] = await listEvidence(deps.db, deps.checkId)
  const { sha256 } = item.snapshot!
  await assert.rejects(deps.db.updateTable('snapshots').set({ bytes: Buffer.from('other') }).execute(), /never changes/)
  assert.equal(await isPublicSnapshot(deps.db, sha256), false)
  assert.equal(await isPublicSnapshot(deps.db, 'nonsense'), false)

  const version = await versionCiting(deps, await citedEvidence(deps.db, deps.checkId))
  assert.equal(await isPublicSnapshot(deps.db, sha256), false)
  const approver = await signedIn(deps.db, ['approver'])
  await deps.db.insertInto('approvals').values({ sha256: version, author_id: deps.personId, approver_id: approver.id, approved_at: deps.clock() }).execute()
  await deps.db.insertInto('publications').values({ sha256: version, edition_id: deps.checkId, number: 1, published_at: deps.clock(), entry_index: 0 }).execute()
  assert.equal(await isPublicSnapshot(deps.db, sha256), true)
  assert.equal(await deps.db.transaction().execute((tx) => forgetSnapshot(tx, sha256)), false)

  await deps.db.insertInto('removals').values({ sha256: version, reason: 'privacy', note: null, asked_by: deps.personId, asked_at: deps.clock(), approved_by: approver.id, approved_at: deps.clock(), entry_index: 1 }).execute()
  await deps.db.updateTable('versions').set({ document: null }).where('sha256', '=', version).execute()
  assert.equal(await isPublicSnapshot(deps.db, sha256), false)
  assert.equal(await deps.db.transaction().execute((tx) => forgetSnapshot(tx, sha256)), true)
  assert.equal(await readSnapshot(deps.db, sha256), null)
  assert.equal((await listEvidence(deps.db, deps.checkId))[0].capture!.fault, 'forgotten')
})

async function versionCiting({ db, checkId, personId, clock }: Awaited<ReturnType<typeof desk>>, evidence: VersionDocument['evidence']): Promise<Buffer> {
  const { bytes, sha256 } = sealed({ format: 'touchstone-version/1', edition: checkId, check: checkId, number: 1, evidence } as VersionDocument)
  await db.insertInto('versions').values({ sha256, edition_id: checkId, number: 1, change: 'first', document: bytes, author_id: personId, proposed_at: clock() }).execute()
  return sha256
}
