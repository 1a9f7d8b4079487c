/** Every kind of tampering with a public log, and exactly what the auditor says of it. */
import { test, before, after } from 'node:test'
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LedgerEntry } from '#desk/versions'
import { newSigner, parseVerifierKey, renderBundle, parseBundle, renderCheckpoint, renderVerifierKey, signNote } from '#tlog'
import { writeLog } from '../../../test/support/made-log.ts'
import { renderEntry } from '../entry.ts'
import { renderHandover, renderKeys } from '../keys.ts'
import { documentPath, verifyFolder, verifyLog, type Report } from './index.ts'
import { logFiles } from '../files.ts'

const origin = 'desk.example/log'
const signer = newSigner(origin, randomBytes(32))
const key = parseVerifierKey(renderVerifierKey(signer))
const other = newSigner(origin, randomBytes(32))
const size = 600
let folder: string
let seen: { size: number; root: string }

/** Check 7 is corrected by entry 10, whose document is removed by the last. */
const documents = new Map<string, Buffer>()
const entries = Array.from({ length: size }, (_, at): LedgerEntry => {
  const [check, version] = at === 10 || at === size - 1 ? ['check-7', 2] : [`check-${at}`, 1]
  const document = Buffer.from(`{"check":"${check}","version":${version}}`)
  const sha256 = createHash('sha256').update(document).digest('hex')
  if (at < size - 1) documents.set(documentPath(check, version), document)
  const kind = at === 10 ? 'corrected' : at === size - 1 ? 'removed' : 'published'
  return { v: 1, kind, check, version, at: '2026-11-24T12:00:00.000Z', sha256, previous: at === 10 ? 7 : at === size - 1 ? 10 : null, ...(kind === 'removed' && { reason: 'privacy' }) }
})
documents.delete(documentPath('check-7', 2))

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-verify-'))
  await writeLog(folder, signer, entries.map(renderEntry))
  const { root } = await verifyFolder(folder, key)
  seen = { size, root }
})
after(() => rmSync(folder, { recursive: true }))

interface Copy {
  at: string
  change(path: string, change: (bytes: Buffer) => Uint8Array | string): void
  remove(path: string): void
  /** Another log in its place, signed with the same key. */
  rewrite(entries: LedgerEntry[], by?: typeof signer): Promise<void>
}

async function tampered(tamper: (copy: Copy) => unknown, options: Partial<Parameters<typeof verifyLog>[0]> = {}): Promise<Report> {
  const at = `${folder}-copy`
  cpSync(folder, at, { recursive: true })
  const copy: Copy = {
    at,
    change(path, change) {
      const bytes = readFileSync(join(at, path))
      const changed = change(Buffer.from(bytes))
      assert.notDeepEqual(Buffer.from(changed), bytes, 'nothing was changed')
      writeFileSync(join(at, path), changed)
    },
    remove(path) {
      assert.ok(existsSync(join(at, path)), path)
      rmSync(join(at, path))
    },
    async rewrite(entries, by = signer) {
      rmSync(at, { recursive: true })
      await writeLog(at, by, entries.map(renderEntry))
    },
  }
  try {
    await tamper(copy)
    return await verifyLog({ read: logFiles(at).read, readDocument: async (path) => documents.get(path), key, seen, ...options })
  } finally {
    rmSync(at, { recursive: true, force: true })
  }
}

const flip = (at: number) => (bytes: Buffer) => {
  bytes[at < 0 ? bytes.length + at : at] ^= 1
  return bytes
}
/** Of base64, which has both. */
const anotherLetter = (at: number) => (bytes: Buffer) => {
  bytes[bytes.length + at] = bytes[bytes.length + at] === 65 ? 66 : 65
  return bytes
}
const changeEntry = (at: number, change: (entry: LedgerEntry) => LedgerEntry) => (bundle: Buffer) =>
  renderBundle(parseBundle(bundle).map((bytes, index) => (index === at ? renderEntry(change(JSON.parse(Buffer.from(bytes).toString()))) : bytes)))
const otherDocument = (entry: LedgerEntry): LedgerEntry => ({ ...entry, sha256: 'ab'.repeat(32) })
const swapped = (list: LedgerEntry[], at: number): LedgerEntry[] => list.map((entry, index) => (index === at ? otherDocument(entry) : entry))

test('what nobody touched is right; the document that was removed by law is counted as removed', async () => {
  const report = await tampered(() => {})
  assert.deepEqual(report.problems, [])
  assert.deepEqual([report.counts, report.documents], [{ published: 598, corrected: 1, retracted: 0, removed: 1 }, { compared: 598, removed: 1 }])
})

/** What is done, and all that is said of it. */
const table: [string, (copy: Copy) => unknown, (string | RegExp)[]][] = [
  ['an entry is changed', ({ change }) => change('tile/entries/000', changeEntry(17, otherDocument)), ['entry 17 was changed: the hash that was signed is another, and stands in tile/0/000', 'version 1 of check-17 is not the document that entry 17 names']],
  ['an entry at the right edge is changed', ({ change }) => change('tile/entries/002.p/88', changeEntry(3, otherDocument)), ['entry 515 was changed: the hash that was signed is another, and stands in tile/0/002.p/88', /check-515 is not the document/]],
  ['entries change places', ({ change }) => change('tile/entries/001', (bundle) => renderBundle(parseBundle(bundle).map((_, at, all) => all[at === 1 ? 2 : at === 2 ? 1 : at]))), ['each of the entries 257, 258 was changed: the hash that was signed is another, and stands in tile/0/001']],
  ['an entry is changed, and its tile made to fit', ({ change }) => {
    const all = swapped(entries, 17)
    change('tile/entries/000', changeEntry(17, otherDocument))
    change('tile/0/000', (bytes) => (bytes.set(createHash('sha256').update('\0').update(renderEntry(all[17])).digest(), 17 * 32), bytes))
  }, ['tile/1/000.p/2 is not what follows from the entries', /^the 600 entries have the root \S+, and the checkpoint states \S+$/, /first 600 entries are not those/, /check-17 is not the document/]],
  ['an entry is no entry', ({ change }) => change('tile/entries/000', (bundle) => renderBundle(parseBundle(bundle).map((bytes, at) => (at === 5 ? Buffer.from('{}') : bytes)))), ['entry 5 is not an entry: it has no proper v', /^entry 5 was changed/]],
  ['an entry is taken out', ({ change }) => change('tile/entries/000', (bundle) => renderBundle(parseBundle(bundle).slice(1))), ['the entries 0–255 should be 256, and are 255']],
  ['a bundle is cut short', ({ change }) => change('tile/entries/001', (bundle) => bundle.subarray(0, -3)), ['the entries 256–511 cannot be read: the bundle ends inside one']],
  ['a bundle is missing', ({ remove }) => remove('tile/entries/001'), ['the entries 256–511 are missing']],
  ['the last bundle is missing', ({ remove }) => remove('tile/entries/002.p/88'), ['the entries 512–599 are missing']],
  ['a full tile is changed', ({ change }) => change('tile/0/001', flip(40)), ['tile/0/001 was changed: its hash of entry 257 is not the one that was signed']],
  ['a partial tile is changed', ({ change }) => change('tile/0/002.p/88', flip(-1)), ['tile/0/002.p/88 was changed: its hash of entry 599 is not the one that was signed']],
  ['a tile of a higher level is changed', ({ change }) => change('tile/1/000.p/2', flip(0)), ['tile/1/000.p/2 is not what follows from the entries']],
  ['a tile is cut short', ({ change }) => change('tile/0/000', (bytes) => bytes.subarray(0, 31 * 32)), ['tile/0/000 is not what follows from the entries']],
  ['a full tile is missing', ({ remove }) => remove('tile/0/000'), ['tile/0/000 is missing']],
  ['a partial tile is missing', ({ remove }) => remove('tile/0/002.p/88'), ['tile/0/002.p/88 is missing']],
  ['a tile of a higher level is missing', ({ remove }) => remove('tile/1/000.p/2'), ['tile/1/000.p/2 is missing']],
  ['the checkpoint is missing', ({ remove }) => remove('checkpoint'), ['there is no checkpoint']],
  ['the checkpoint is no note', ({ change }) => change('checkpoint', () => 'x'), ['the checkpoint is not a signed note']],
  ['the checkpoint states another size', ({ change }) => change('checkpoint', (bytes) => bytes.toString().replace('\n600\n', '\n599\n')), [`the signature of ${origin}+${key.keyId} does not hold: the checkpoint was changed after it was signed`]],
  ['the signature is changed', ({ change }) => change('checkpoint', anotherLetter(-20)), [/^the signature of .* does not hold/]],
  ['another key signed', ({ rewrite }) => rewrite(entries, other), [`the checkpoint is not signed with ${origin}+${key.keyId}, nor with a key that it was handed over to`]],
  ['another key signed, and a handover is invented', async ({ at, rewrite }) => {
    await rewrite(entries, other)
    const next = parseVerifierKey(renderVerifierKey(other))
    const handover = signNote(renderHandover({ origin, size, root: Buffer.from(seen.root, 'base64'), key: next }), [other])
    writeFileSync(join(at, 'keys'), renderKeys(origin, [{ key: renderVerifierKey(signer), from: 0, handover: null }, { key: renderVerifierKey(other), from: size, handover }]))
  }, [/^the checkpoint is not signed with .*, nor with a key that it was handed over to$/]],
  ['a key was handed over for another history', async ({ at, rewrite }) => {
    await rewrite(entries, other)
    const handover = signNote(renderHandover({ origin, size: 300, root: randomBytes(32), key: parseVerifierKey(renderVerifierKey(other)) }), [signer])
    writeFileSync(join(at, 'keys'), renderKeys(origin, [{ key: renderVerifierKey(signer), from: 0, handover: null }, { key: renderVerifierKey(other), from: 300, handover }]))
  }, ['the key that took over at 300 entries was announced for another log']],
  ['the checkpoint of another log of the same key', ({ change }) => change('checkpoint', () => signNote(renderCheckpoint({ origin: 'other.example/log', size, root: Buffer.from(seen.root, 'base64') }), [signer])), [`the checkpoint is of the log other.example/log, and the key belongs to ${origin}`]],
  ['the log is rolled back, all signed', ({ rewrite }) => rewrite(entries.slice(0, 500)), ['the log had 600 entries when it was last seen, and has 500 now: it was rolled back', /^version 2 of check-7 \(entry 10\) is missing, and no entry says that it was removed$/]],
  ['a fork: another history of the same length, all signed', ({ rewrite }) => rewrite(swapped(entries, 100)), [/^the first 600 entries are not those that were there when the log was last seen: something was changed after it had been published$/, /check-100 is not the document/]],
  ['a fork that has grown since, all signed', ({ rewrite }) => rewrite([...swapped(entries, 100), { ...entries[0], check: 'new', previous: null }]), [/^the first 600 entries are not those/, /check-100 is not the document/, /^version 1 of new \(entry 600\) is missing/]],
  ['an entry hides the one before it, all signed', ({ rewrite }) => rewrite(entries.map((entry, at) => (at === 10 ? { ...entry, previous: null } : entry))), ['entry 10 says that the entry of check-7 before it is none, and it is 7', /^the first 600 entries are not those/]],
]

for (const [what, tamper, said] of table) {
  test(`tampering: ${what}`, async () => {
    const { problems } = await tampered(tamper)
    const unexpected = problems.filter((problem) => !said.some((expected) => (typeof expected === 'string' ? problem === expected : expected.test(problem))))
    assert.deepEqual(unexpected, [])
    assert.equal(problems.length, said.length, problems.join('\n'))
  })
}

test('documents: changed, missing, and put back after the removal', async () => {
  const serving = (path: string, bytes: Buffer | undefined) => ({ readDocument: async (asked: string) => (asked === path ? bytes : documents.get(asked)) })
  const saidOf = async (check: string, version: number, bytes: Buffer | undefined) => (await tampered(() => {}, serving(documentPath(check, version), bytes))).problems
  assert.deepEqual(await saidOf('check-8', 1, Buffer.from('{}')), ['version 1 of check-8 is not the document that entry 8 names'])
  assert.deepEqual(await saidOf('check-8', 1, undefined), ['version 1 of check-8 (entry 8) is missing, and no entry says that it was removed'])
  assert.deepEqual(await saidOf('check-7', 2, Buffer.from('{}')), ['version 2 of check-7 is not the document that entry 10 names'])
})

test('a partial tile may be gone once the full one stands, and a reader of an older checkpoint finds what it needs', async () => {
  const { problems } = await tampered(async ({ at, rewrite }) => {
    await rewrite(entries.slice(0, 300))
    const older = readFileSync(join(at, 'checkpoint'))
    await writeLog(at, signer, entries.map(renderEntry))
    for (const full of ['tile/entries/001', 'tile/0/001']) rmSync(join(at, `${full}.p`), { recursive: true })
    writeFileSync(join(at, 'checkpoint'), older)
  }, { seen: undefined, readDocument: undefined })
  assert.deepEqual(problems, [])
})

test('a log that is wrong everywhere is not listed without end', async () => {
  const { problems } = await tampered(() => {}, { readDocument: async () => undefined })
  assert.equal(problems.length, 51)
  assert.equal(problems.at(-1), 'there is more, which is not listed')
})
