/** The log of a running desk, read by others: Go's sumdb, our own auditor over HTTP, and a tampering host in between. */
import { test, before, after } from 'node:test'
import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { leafHash, checkInclusion, parseCheckpoint, parseNote, parseProofFile } from '#tlog'
import { approveRemoval, askRemoval } from '#desk/removals'
import { checkKeptProof, verifierOf, verifyLog } from '#ledger'
import { correct, draftDeps, person, publishReady } from '../support/drafting.ts'
import { startDesk, type Desk } from '../http/desk.ts'

const size = 300
/** Brought by bin/lib/go.mjs. */
const hasGo = existsSync('/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog') && spawnSync('go', ['version']).status === 0
let desk: Desk
const documents = new Map<string, Buffer>()

before(async () => {
  desk = await startDesk('empty')
  for (let number = 0; number < size; number++) {
    const bytes = Buffer.from(`{"number":${number}}`)
    documents.set(`checks/check-${number}/versions/1.json`, bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await desk.db.transaction().execute((tx) => desk.deps.record(tx, { v: 1, kind: 'published', check: `check-${number}`, version: 1, at: '2026-11-24T12:00:00Z', sha256, previous: null }))
  }
  await desk.deps.ledger.publish()
})
after(() => desk.stop())

async function read(path: string): Promise<Uint8Array | undefined> {
  const answer = await fetch(`${desk.url}/log/${path}`)
  return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined
}

const key = async () => verifierOf(Buffer.from((await read('key'))!).toString())
const verify = async (changes: Partial<Parameters<typeof verifyLog>[0]> = {}) => verifyLog({ read, readDocument: async (path) => documents.get(path), key: await key(), ...changes })

test('Go’s golang.org/x/mod/sumdb verifies the checkpoint, the root, and every entry', { skip: hasGo ? false : 'SKIPPED: Go and golang-golang-x-mod-dev are not here, and could not be brought' }, async () => {
  const { stdout } = await promisify(execFile)('go', ['run', join(import.meta.dirname, 'go-log/main.go'), `${desk.url}/log/`, Buffer.from((await read('key'))!).toString().trim()], { env: { ...process.env, GO111MODULE: 'off', GOPATH: '/usr/share/gocode' } })
  assert.equal(stdout, `${size} entries verified\n`)
})

test('our auditor finds nothing wrong, and says how much it looked at', async () => {
  const report = await verify()
  assert.deepEqual(report.problems, [])
  assert.deepEqual([report.size, report.counts.published, report.documents], [size, size, { compared: size, removed: 0 }])
  const again = await verify({ seen: { size: 100, root: (await verify()).root } })
  assert.match(again.problems.join(), /something was changed after it had been published/)
})

test('one bit changed in any kind of file is found and named', async () => {
  const flip = (path: string) => async (asked: string) => {
    const bytes = await read(asked)
    if (asked !== path || !bytes) return bytes
    const copy = Buffer.from(bytes)
    copy[copy.length - 20] ^= 1
    return copy
  }
  for (const path of ['checkpoint', 'tile/entries/000', 'tile/entries/001.p/44', 'tile/0/000', 'tile/0/001.p/44', 'tile/1/000.p/1']) {
    assert.ok((await read(path))!.length > 0, path)
    assert.ok((await verify({ read: flip(path) })).problems.length > 0, path)
  }
  for (const path of ['checkpoint', 'tile/entries/001.p/44', 'tile/0/000', 'tile/1/000.p/1']) {
    assert.ok((await verify({ read: async (asked) => (asked === path ? undefined : read(asked)) })).problems.length > 0, `${path} missing`)
  }
  const path = 'checks/check-7/versions/1.json'
  assert.match((await verify({ readDocument: async (asked) => (asked === path ? Buffer.from('{}') : documents.get(asked)) })).problems.join(), /version 1 of check-7 is not the document that entry 7 names/)
  assert.match((await verify({ readDocument: async (asked) => (asked === path ? undefined : documents.get(asked)) })).problems.join(), /no entry says that it was removed/)
})

test('what is no path of a tile is no page, and types and times to keep are those of the standard', async () => {
  for (const path of ['tile/3/5/123/456/078', 'tile/3/-1/123/456/078', 'tile/64/000', 'tile/0/0', 'tile/0/001', 'tile/0/001.p/45', 'tile/0/000.p/0', 'tile/0/000.p/256', 'tile/']) {
    assert.equal((await fetch(`${desk.url}/log/${path}`)).status, 404, path)
  }
  const [checkpoint, tile] = await Promise.all(['checkpoint', 'tile/0/000.p/7'].map((path) => fetch(`${desk.url}/log/${path}`)))
  assert.deepEqual([checkpoint.headers.get('content-type'), checkpoint.headers.get('cache-control')], ['text/plain; charset=utf-8', 'public, max-age=5'])
  assert.deepEqual([tile.headers.get('content-type'), tile.headers.get('cache-control')], ['application/octet-stream', 'public, max-age=31536000, immutable'])
  assert.equal((await tile.arrayBuffer()).byteLength, 7 * 32)
})

test('the page lists what was published, by pages', async () => {
  const page = await (await fetch(`${desk.url}/log`)).text()
  assert.match(page, /check-299/)
  assert.match(page, /href="\/log\?before=250#entries"/)
  assert.match(await (await fetch(`${desk.url}/log?before=50`)).text(), /check-49/)
  assert.equal((await fetch(`${desk.url}/log?before=x`)).status, 400)
})

test('the proof of an entry holds without the desk', async () => {
  const { proofFile } = await import('#ledger')
  const note = Buffer.from((await read('checkpoint'))!).toString()
  const { index, proof, checkpoint } = parseProofFile((await proofFile(desk.db, 123, note))!)
  const { entry } = await desk.db.selectFrom('ledger_entries').select('entry').where('index', '=', 123).executeTakeFirstOrThrow()
  const { root, size: of } = parseCheckpoint(parseNote(checkpoint).text)
  assert.ok(checkInclusion(proof, of, root, index, leafHash(entry)))
})

test('a check that was published, corrected, and whose first words were removed by law: its pages, its proofs and the auditor', async () => {
  const deps = { ...draftDeps(desk.db), record: desk.deps.record }
  const [author, approver] = [await person(desk.db, 'An Author'), await person(desk.db, 'An Approver')]
  const id = await publishReady(deps, { author, approver })
  await correct(deps, { editionId: id, author, approver, parts: { summary: 'Nobody has to whistle on either ferry.', changeKind: 'substantive', changeNote: 'There are two ferries.' } })
  await desk.deps.ledger.publish()
  let again = 0 // what is kept ready for seconds is not what is looked at here
  const get = async (path: string) => {
    const answer = await fetch(`${desk.url}/${path}${path.includes('?') ? '&' : '?'}again=${again++}`)
    return { status: answer.status, text: await answer.text() }
  }
  const kept = await Promise.all([1, 2].map(async (version) => ({ proof: (await get(`checks/${id}/proof?version=${version}`)).text, document: (await get(`checks/${id}/versions/${version}.json`)).text })))
  const stillHold = async () => {
    for (const [at, { proof, document }] of kept.entries()) assert.deepEqual(checkKeptProof(proof, await key(), Buffer.from(document)), { ...checkKeptProof(proof, await key()), index: size + at, problems: [] })
  }
  await stillHold()
  assert.match((await get(`checks/${id}`)).text, new RegExp(`href="/checks/${id}/proof"[^]*fingerprint|fingerprint[^]*href="/checks/${id}/proof"`))
  assert.match((await get(`checks/${id}/versions/1`)).text, new RegExp(`href="/checks/${id}/proof\\?version=1"`))

  const { sha256 } = await desk.db.selectFrom('publications').select('sha256').where('edition_id', '=', id).where('number', '=', 1).executeTakeFirstOrThrow()
  await askRemoval(deps, { sha256: sha256.toString('hex'), reason: 'court-order', note: 'File 12/2026', personId: author })
  await assert.rejects(approveRemoval(deps, { sha256: sha256.toString('hex'), personId: author }), { name: 'Refusal' })
  await approveRemoval(deps, { sha256: sha256.toString('hex'), personId: approver })
  await desk.deps.ledger.publish()
  for (const [path, status] of [[`checks/${id}`, 200], [`checks/${id}/versions/1`, 410], [`checks/${id}/versions/1.json`, 404], [`checks/${id}/versions/2.json`, 200], [`checks/${id}/proof?version=1`, 200]] as const) assert.equal((await get(path)).status, status, path)
  for (const path of [`checks/${id}/versions/1`, `checks/${id}/versions`, 'log']) {
    const { text } = await get(path)
    assert.match(text, /[Cc]ourt/, path)
    assert.ok(!text.includes('File 12/2026') && !text.includes('a joke on the notice board'), path)
  }
  const fromDesk = async (path: string) => documents.get(path) ?? (async ({ status, text }) => (status === 200 ? Buffer.from(text) : undefined))(await get(path))
  const report = await verify({ readDocument: fromDesk })
  assert.deepEqual([report.problems, report.counts, report.documents], [[], { published: size + 1, corrected: 1, retracted: 0, removed: 1 }, { compared: size + 1, removed: 1 }])
  await stillHold()
})
