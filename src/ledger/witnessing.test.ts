/** A desk vouching for another: every answer of the standard, two histories at once. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { completedBy, cosignatureType, leafHash, newSigner, nodeHash, parseVerifierKey, proveConsistency, renderCheckpoint, renderVerifierKey, rootOf, signNote, verifyNote, type ReadNodes } from '#tlog'
import { freshDatabase } from '../../test/support/database.ts'
import { addCheckpoint, cosignedCheckpoint, trustLog } from './index.ts'

const clock = () => new Date('2026-11-24T12:00:00Z')

function history(name: string, count: number): ReadNodes {
  const nodes = new Map<string, Uint8Array>()
  for (let at = 0; at < count; at++) {
    for (const { level, index } of completedBy(at)) {
      nodes.set(`${level}/${index}`, level === 0 ? leafHash(Buffer.from(`${name} ${at}`)) : nodeHash(nodes.get(`${level - 1}/${2 * index}`)!, nodes.get(`${level - 1}/${2 * index + 1}`)!))
    }
  }
  return async (positions) => positions.map(({ level, index }) => nodes.get(`${level}/${index}`)!)
}

test('every answer of the standard, and of two histories at once only one is cosigned', async (t) => {
  const { db } = await freshDatabase(t)
  const origin = 'other.example/log'
  const signer = newSigner(origin, randomBytes(32))
  const witness = newSigner('desk.example/witness', randomBytes(32), cosignatureType)
  const deps = { db, witness, clock }
  const read = history('one', 20)
  const request = async (old: number, size: number, { from = read, proof, by = signer, name = origin }: { from?: ReadNodes; proof?: Uint8Array[]; by?: typeof signer; name?: string } = {}) => {
    const lines = (proof ?? (old > 0 && old < size ? await proveConsistency(size, old, from) : [])).map((hash) => `${Buffer.from(hash).toString('base64')}\n`).join('')
    return `old ${old}\n${lines}\n${signNote(renderCheckpoint({ origin: name, size, root: await rootOf(size, from) }), [by])}`
  }
  const status = async (body: string) => (await addCheckpoint(deps, body)).status

  assert.equal(await status(await request(0, 5)), 404)
  await trustLog(db, renderVerifierKey(signer))
  for (const wrong of ['', 'old\n\n', 'old 01\n\n', 'old 0\nx\n\nnote', 'old 0\n\nnot a note']) assert.equal(await status(wrong), 400, wrong)
  assert.equal(await status(await request(0, 5, { by: newSigner(origin, randomBytes(32)) })), 403)
  assert.equal(await status(await request(0, 5, { proof: [randomBytes(32)] })), 422)

  const given = await addCheckpoint(deps, await request(0, 5))
  assert.equal(given.status, 200)
  const text = renderCheckpoint({ origin, size: 5, root: await rootOf(5, read) })
  assert.equal(verifyNote(`${text}\n${given.body}`, [parseVerifierKey(renderVerifierKey(witness))]).verified[0].time, clock().getTime() / 1000)

  assert.equal(await status(await request(7, 5)), 400)
  const stale = await addCheckpoint(deps, await request(0, 9))
  assert.deepEqual([stale.status, stale.body, stale.type], [409, '5\n', 'text/x.tlog.size'])
  assert.equal(await status(await request(5, 5, { from: history('two', 20) })), 422)
  assert.equal(await status(await request(5, 9, { proof: [] })), 422)
  assert.equal(await status(await request(5, 9, { from: history('two', 20) })), 422)
  assert.equal(await status(await request(5, 5)), 200)

  const race = await Promise.all(Array.from({ length: 12 }, async (_, at) => status(await request(5, 6 + at))))
  assert.equal(race.filter((one) => one === 200).length, 1)
  assert.equal(race.filter((one) => one === 409).length, 11)
  assert.match((await cosignedCheckpoint(db, 'hash', () => 'hash'))!, /^other\.example\/log\n/)
})
