/** A proof that was kept: it holds without the log, and with one bit changed anywhere it does not. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { completedBy, leafHash, newSigner, nodeHash, parseVerifierKey, proveInclusion, renderCheckpoint, renderProofFile, renderVerifierKey, rootOf, signNote, type ReadNodes } from '#tlog'
import { renderEntry } from '../entry.ts'
import { checkKeptProof, originOfProof } from './kept-proof.ts'

const origin = 'desk.example/log'
const signer = newSigner(origin, randomBytes(32))
const key = parseVerifierKey(renderVerifierKey(signer))
const document = Buffer.from('{"claim":"The bridge is sold."}')
const entries = Array.from({ length: 11 }, (_, at) => renderEntry({ v: 1, kind: 'published', check: `check-${at}`, version: 1, at: '2026-11-24T12:00:00.000Z', sha256: createHash('sha256').update(at === 7 ? document : String(at)).digest('hex'), previous: null }))
const nodes = new Map<string, Uint8Array>()
entries.forEach((entry, at) => {
  for (const { level, index } of completedBy(at)) nodes.set(`${level}/${index}`, level === 0 ? leafHash(entry) : nodeHash(nodes.get(`${level - 1}/${2 * index}`)!, nodes.get(`${level - 1}/${2 * index + 1}`)!))
})
const read: ReadNodes = async (positions) => positions.map(({ level, index }) => nodes.get(`${level}/${index}`)!)

async function proofOf(index: number, { by = signer, name = origin, extra = entries[index] as Buffer | null } = {}): Promise<string> {
  const checkpoint = signNote(renderCheckpoint({ origin: name, size: 11, root: await rootOf(11, read) }), [by])
  return renderProofFile({ ...(extra && { extra }), index, proof: await proveInclusion(11, index, read), checkpoint })
}

test('every entry is proved by its file, and by no other', async () => {
  for (const index of entries.keys()) {
    const { entry, problems } = checkKeptProof(await proofOf(index), key, index === 7 ? document : undefined)
    assert.deepEqual([entry?.check, problems], [`check-${index}`, []])
    assert.deepEqual(checkKeptProof(await proofOf(index, { extra: entries[(index + 1) % 11] }), key).problems, [`its entry is not entry ${index} of the log that was signed`])
  }
})

test('what is wrong is said', async () => {
  const said = async (file: string | Promise<string>, of = document) => checkKeptProof(await file, key, of).problems
  assert.deepEqual(await said(proofOf(7), Buffer.from('{}')), ['the document is not the one that the entry names'])
  assert.deepEqual(await said(proofOf(7, { extra: null })), ['it holds no entry'])
  assert.deepEqual(await said(proofOf(7, { name: 'other.example/log' })), [`its checkpoint is of the log other.example/log, and the key belongs to ${origin}`])
  assert.match((await said(proofOf(7, { by: newSigner(origin, randomBytes(32)) }))).join(), /^its checkpoint is not signed with desk\.example\/log\+/)
  assert.deepEqual(await said('x'), ['it is not a proof file'])
  assert.deepEqual([originOfProof(await proofOf(7)), originOfProof('x')], [origin, undefined])
})

test('with one bit changed anywhere it proves nothing', async () => {
  const bytes = Buffer.from(await proofOf(7))
  for (let at = 0; at < bytes.length; at++) {
    for (let bit = 0; bit < 8; bit++) {
      const copy = Buffer.from(bytes)
      copy[at] ^= 1 << bit
      assert.ok(checkKeptProof(copy.toString(), key, document).problems.length > 0, `byte ${at}, bit ${bit}`)
    }
  }
})
