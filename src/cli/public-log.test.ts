/** `touchstone key`, `witness` and `verify`, run in this process: what an operator and a stranger may say to them, and what they answer. */
import { test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import type { Database } from '#db'
import type { LedgerEntry } from '#desk/versions'
import { createFetcher } from '#fetching'
import { createLedger, documentPath, proofFile, readHead } from '#ledger'
import { cosignatureType, newSigner, parsePolicy, renderSignerKey, renderVerifierKey, type Signer } from '#tlog'
import { writeLog } from '../../test/support/made-log.ts'
import { freshDatabase } from '../../test/support/database.ts'
import { renderEntry } from '../ledger/entry.ts'
import { openLogSigner } from '../public-log.ts'
import { keptSecret } from '../secrets.ts'
import type { Settings } from '../settings.ts'
import { runCommand } from './index.ts'

const origin = 'desk.example/log'
const clock = () => new Date('2026-11-24T12:00:00Z')

function newFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-log-commands-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

interface Given { db?: Database; signer?: Signer; dataDir?: string }

async function run(args: string[], { db, signer, dataDir = '/nowhere' }: Given = {}) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const none = (): never => assert.fail('that is not needed here')
  const code = await runCommand(args, {
    database: async () => ({ db: db ?? none(), url: '' }), secrets: none, logName: async () => origin, logSigner: async () => signer ?? none(), witness: () => newSigner('east.example/witness', Buffer.alloc(32, 1), cosignatureType),
    clock, random: randomBytes, log: none, dataDir, publicUrl: 'https://east.example', deskName: 'Test desk', fetcher: createFetcher(), stdin: Readable.from([]), stdout, stderr,
  })
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') }
}

test('key: new ones are made without a key or a database; what cannot be handed over is said in a sentence', async (t) => {
  const { db, url } = await freshDatabase(t)
  const folder = newFolder(t)
  const made = await run(['key', 'new'])
  assert.match(made.stdout, /^PRIVATE\+KEY\+desk\.example\/log\+[0-9a-f]{8}\+\S+\n$/)
  assert.notEqual((await run(['key', 'new'])).stdout, made.stdout)

  const seed = randomBytes(32)
  const signer = newSigner(origin, seed)
  const given = { db, signer }
  assert.equal((await run(['key', 'show'], given)).stdout, `${renderVerifierKey(signer)}\n`)
  const ledger = createLedger({ db, databaseUrl: url, folder, signer, clock, log: () => {} })
  await ledger.start()
  await ledger.stop()
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const wrong: [string[], number, RegExp][] = [
    [[], 2, /Name the file with the new key/],
    [['--new', join(folder, 'none')], 1, /none cannot be read: ENOENT/],
    [['--new', file('empty', '')], 1, /empty holds no key of the form PRIVATE\+KEY/],
    [['--new', file('same', renderSignerKey(origin, seed))], 1, /signed with this key before/],
    [['--new', file('foreign', renderSignerKey('other.example/log', seed))], 1, /The key is for a log called other\.example\/log/],
  ]
  for (const [args, code, expected] of wrong) {
    const ended = await run(['key', 'rotate', ...args], given)
    assert.deepEqual([ended.code, ended.stdout], [code, ''])
    assert.match(ended.stderr, expected)
    assert.doesNotMatch(ended.stderr, /PRIVATE\+KEY\+desk/)
  }
  const rotated = await run(['key', 'rotate', '--new', file('next', made.stdout)], given)
  assert.match(rotated.stdout, /^The log is handed over to desk\.example\/log\+.*\nGive the desk the new key \(LOG_KEY_FILE or LOG_KEY\) and restart it; until then it publishes nothing\.\n$/)
  assert.equal((await run(['key', 'show'], given)).stdout.split('\n').length, 3)
  assert.match((await run(['key', 'rotate', '--new', file('third', (await run(['key', 'new'])).stdout)], given)).stderr, /If the key was rotated, start with the new one/)
  for (const args of [['key'], ['key', 'lose'], ['key', 'new', 'x']]) assert.match((await run(args)).stderr, /Say what to do: new, show or rotate/)
})

test('a key that nobody gave is kept in DATA_DIR/secrets, for its owner only; one that is none is refused and never quoted', async (t) => {
  const { db } = await freshDatabase(t)
  const dataDir = newFolder(t)
  const open = (more: Partial<Settings>) => openLogSigner({ settings: { publicUrl: 'https://desk.example', deskName: 'Test desk', dataDir, ...more } as Settings, db, secret: (name) => keptSecret(dataDir, name, randomBytes) })
  const empty = join(dataDir, 'empty.key')
  writeFileSync(empty, '')
  for (const [wrong, expected] of [[{ logKeyFile: empty }, /holds no key of the form/], [{ logKey: 'PRIVATE+KEY+hidden-word' }, /holds no key of the form/], [{ logKeyFile: join(dataDir, 'none') }, /^LOG_KEY_FILE is .*none, which cannot be read: ENOENT\.$/]] as const) {
    await assert.rejects(open(wrong), (error: Error) => expected.test(error.message) && !error.message.includes('hidden-word'))
  }
  assert.ok(!existsSync(join(dataDir, 'secrets')))
  const made = await open({})
  assert.equal(made.name, origin)
  assert.equal(renderVerifierKey(await open({})), renderVerifierKey(made))
  const { mode } = statSync(join(dataDir, 'secrets', 'log-key'))
  assert.equal(mode & 0o777, 0o600)
})

test('witness: whose logs a desk vouches for', async (t) => {
  const given = { db: (await freshDatabase(t)).db }
  const key = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
  const witness = async (...args: string[]) => {
    const { code, stdout, stderr } = await run(['witness', ...args], given)
    return [code, stdout + stderr] as const
  }
  const line = (await witness('show'))[1]
  const [shown] = parsePolicy(`${line}quorum east.example/witness\n`).witnesses
  assert.deepEqual([shown.verifier.name, shown.url], ['east.example/witness', 'https://east.example/witness'])

  assert.deepEqual(await witness('list'), [0, ''])
  for (let twice = 0; twice < 2; twice++) assert.deepEqual(await witness('add', key), [0, 'This desk cosigns example.com/foo.\n'])
  assert.deepEqual(await witness('list'), [0, 'example.com/foo\t0\tnever\n'])
  assert.deepEqual(await witness('remove', 'example.com/foo'), [0, 'This desk cosigns example.com/foo no more.\n'])
  assert.deepEqual(await witness('list'), [0, ''])
  const wrong: [string[], RegExp][] = [[['remove', 'example.com/foo'], /vouches for no log called example\.com\/foo/], [['add', 'x'], /That is not a verifier key/], [['add', line.split(' ')[2]], /the key of a witness, not of a log/], [['add'], /Say what to do/], [[], /Say what to do/], [['list', 'x'], /Say what to do/]]
  for (const [args, expected] of wrong) {
    const [code, said] = await witness(...args)
    assert.equal(code, 2, said)
    assert.match(said, expected)
  }
})

/** A log of its own with a document for each entry, as any host for static files would hold it. */
async function staticHost(t: TestContext, signer = newSigner(origin, randomBytes(32)), size = 300) {
  const folder = newFolder(t)
  const documents = new Map<string, Buffer>()
  const entries = Array.from({ length: size }, (_, at): LedgerEntry => {
    const document = Buffer.from(`{"number":${at}}`)
    documents.set(`/${documentPath(`check-${at}`, 1)}`, document)
    return { v: 1, kind: 'published', check: `check-${at}`, version: 1, at: '2026-11-24T12:00:00.000Z', sha256: createHash('sha256').update(document).digest('hex'), previous: null }
  })
  await writeLog(join(folder, 'log'), signer, entries.map(renderEntry))
  const server = createServer(({ url = '' }, answer) => {
    const path = join(folder, url)
    const bytes = documents.get(url) ?? (existsSync(path) ? readFileSync(path) : undefined)
    answer.writeHead(bytes ? 200 : 404).end(bytes)
  }).listen(0, '127.0.0.1')
  t.after(() => (server.closeAllConnections(), server.close()))
  await new Promise((done) => server.once('listening', done))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, log: join(folder, 'log'), documents, signer, rewrite: (count: number) => writeLog(join(folder, 'log'), signer, entries.slice(0, count).map(renderEntry)) }
}

test('verify: a static host, seen for the first time and again; a copy in a folder; what is kept', async (t) => {
  const host = await staticHost(t)
  const given = { dataDir: newFolder(t) }
  const first = await run(['verify', host.url], given)
  assert.match(first.stderr, new RegExp(`^Seen for the first time\\. Its key is ${renderVerifierKey(host.signer).replaceAll('+', '\\+')}\nCompare it`))
  assert.match(first.stdout, /^OK: desk\.example\/log, 300 entries \(300 published, 0 corrected, 0 retracted, 0 removed; 300 documents are as published; seen for the first time\), \d+\.\d s\n$/)
  assert.deepEqual(JSON.parse(readFileSync(join(given.dataDir, 'verify.json'), 'utf8'))[host.url].size, 300)
  const again = await run(['verify', `${host.url}/log/`, '--documents', 'none'], given)
  assert.deepEqual([again.code, again.stderr], [0, ''])
  assert.match(again.stdout, /documents not compared; continues the 300 entries seen before/)

  const copy = join(newFolder(t), 'copy')
  cpSync(host.log, copy, { recursive: true })
  assert.match((await run(['verify', '--from', copy], given)).stdout, /^OK: .* 300 entries .*documents not compared; seen for the first time/)
  assert.match((await run(['verify', '--from', copy, host.url], given)).stdout, /^OK: .*300 documents are as published; continues the 300 entries/)
  rmSync(join(copy, 'tile/0/000'))
  assert.deepEqual(await run(['verify', '--from', copy, host.url], given), { code: 1, stdout: 'WRONG: desk.example/log, one problem\n  tile/0/000 is missing\n', stderr: '' })
  assert.match((await run(['verify', '--from', join(copy, 'nowhere'), host.url], given)).stdout, /there is no checkpoint/)

  const state = join(given.dataDir, 'other.json')
  assert.match((await run(['verify', host.url, '--state', state], given)).stdout, /seen for the first time/)
  assert.deepEqual(readdirSync(given.dataDir).sort(), ['other.json', 'verify.json'])
})

test('verify: rolled back, another key, a wrong document, no answer, a state that cannot be read', async (t) => {
  const host = await staticHost(t)
  const given = { dataDir: newFolder(t) }
  const verify = async (...args: string[]) => run(['verify', host.url, ...args], given)
  await verify()
  const kept = readFileSync(join(given.dataDir, 'verify.json'), 'utf8')

  host.documents.set('/checks/check-7/versions/1.json', Buffer.from('{}'))
  assert.equal((await verify()).stdout, 'WRONG: desk.example/log, one problem\n  version 1 of check-7 is not the document that entry 7 names\n')
  await host.rewrite(200)
  const rolledBack = await verify('--documents', 'none')
  assert.deepEqual([rolledBack.code, rolledBack.stdout], [1, 'WRONG: desk.example/log, one problem\n  the log had 300 entries when it was last seen, and has 200 now: it was rolled back\n'])
  const stranger = renderVerifierKey(newSigner(origin, randomBytes(32)))
  assert.match((await verify('--key', stranger)).stdout, /the checkpoint is not signed with desk\.example\/log\+[0-9a-f]{8}, nor with a key that it was handed over to/)
  assert.equal(readFileSync(join(given.dataDir, 'verify.json'), 'utf8'), kept, 'what is wrong is not what is kept')

  const policy = join(given.dataDir, 'policy')
  writeFileSync(policy, `witness east ${renderVerifierKey(newSigner('east.example/witness', randomBytes(32), cosignatureType))} https://east.example/witness\nquorum east\n`)
  assert.match((await verify('--documents', 'none', '--policy', policy, '--state', join(given.dataDir, 'new.json'))).stdout, /the witnesses that the policy asks for have not cosigned: 0 of 1 did/)
  const none = await run(['verify', 'http://127.0.0.1:1'], given)
  assert.deepEqual([none.code, none.stdout], [1, ''])
  assert.match(none.stderr, /^touchstone: 127\.0\.0\.1:1 could not be reached/)
  writeFileSync(join(given.dataDir, 'verify.json'), '{')
  assert.match((await verify()).stderr, /What was seen before cannot be read from .*: mend it, or name another file with --state/)
  for (const [args, expected] of [[[], /Give the address of a desk/], [['desk.example'], /begins with https/], [[host.url, '--documents', 'some'], /takes all or none/], [[host.url, '--key', 'x'], /not a verifier key/]] as const) {
    const { code, stderr } = await run(['verify', ...args], { dataDir: newFolder(t) })
    assert.equal(code, 2)
    assert.match(stderr, expected)
  }
})

test('verify --proof: what a reader kept, with the key that was given or that was seen before', async (t) => {
  const { db, url } = await freshDatabase(t)
  const folder = newFolder(t)
  const signer = newSigner(origin, randomBytes(32))
  const ledger = createLedger({ db, databaseUrl: url, folder: join(folder, 'log'), signer, clock, log: () => {} })
  const document = Buffer.from('{"claim":"The bridge is sold."}')
  const sha256 = createHash('sha256').update(document).digest('hex')
  for (const check of ['one', 'bridge', 'two']) await db.transaction().execute((tx) => ledger.record(tx, { v: 1, kind: 'published', check, version: 1, at: '2026-11-24T12:00:00.000Z', sha256, previous: null }))
  await ledger.publish()
  const [proof, kept, other] = ['entry-1.tlog-proof', '1.json', 'other.json'].map((name) => join(folder, name))
  writeFileSync(proof, (await proofFile(db, 1, (await readHead(db))!.checkpoint))!)
  writeFileSync(kept, document)
  writeFileSync(other, '{}')

  const given = { dataDir: folder }
  const key = ['--key', renderVerifierKey(signer)]
  assert.match((await run(['verify', '--proof', proof], given)).stderr, /The key of desk\.example\/log is not known here: give it with --key/)
  const said = 'OK: entry 1 of desk.example/log, signed when there were 3: published version 1 of bridge at 2026-11-24T12:00:00.000Z; '
  assert.equal((await run(['verify', '--proof', proof, ...key], given)).stdout, `${said}it names the document with the SHA-256 ${sha256}\n`)
  await run(['verify', '--from', join(folder, 'log')], given)
  assert.equal((await run(['verify', '--proof', proof, '--document', kept], given)).stdout, `${said}the document is the one it names\n`)
  assert.deepEqual(await run(['verify', '--proof', proof, '--document', other], given), { code: 1, stdout: `WRONG: ${proof}\n  the document is not the one that the entry names\n`, stderr: '' })
  assert.match((await run(['verify', '--proof', join(folder, 'none'), ...key], given)).stderr, /none cannot be read: ENOENT/)
  assert.match((await run(['verify', 'https://desk.example', '--document', kept], given)).stderr, /--document goes with --proof/)
})
