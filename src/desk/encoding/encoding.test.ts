/** A real encoder, as small as can be, through the whole road: files on disk, ONNX runtime, vectors in the index, a message compared. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { encodeMissing, loadEncoder } from '#desk/encoding'
import { MatchIndex } from '#match'
import { EncodedChecks } from '#match/learn'
import { writeTinyEncoder } from '../../../test/support/tiny-encoder.ts'

const WORDS = { bridge: [1, 0, 0], viaduct: [0.9, 0.1, 0], closed: [0, 1, 0], shut: [0.1, 0.9, 0], rain: [0, 0, 1], query: [0, 0, 9] }
const DOCUMENTS = [
  { id: 'bridge', claim: 'bridge closed' },
  { id: 'rain', claim: 'rain rain' },
  { id: 'mute', claim: 'xyzzy' },
]

test('a message in other words finds its check by meaning', async (t) => {
  const encoder = await loadEncoder(tinyEncoder(t))
  assert.equal(encoder.dimensions, 3)
  const index = MatchIndex.build(DOCUMENTS)
  const checks = new EncodedChecks(encoder.name, encoder.dimensions, index.archive)
  assert.deepEqual(checks.missing(9), ['bridge', 'rain', 'mute'])
  for await (const _ of encodeMissing((texts, as) => encoder.encode(texts, as), checks, async (ids) => DOCUMENTS.filter(({ id }) => ids.includes(id))));
  assert.deepEqual(checks.missing(9), [])

  const [vector] = await encoder.encode(['Viaduct SHUT'], 'message')
  const asked = checks.ask({ stems: [], vector })!
  const likeness = Object.fromEntries(DOCUMENTS.map(({ id }) => [id, asked.likeness(index.archive.documentOf(id))]))
  assert.ok(likeness.bridge > 0.97, `${likeness.bridge}`)
  assert.ok(Math.abs(likeness.rain) < 0.02)
  assert.equal(likeness.mute, 0)
})

test('a text without a known word has no vector, and a batch keeps its order', async (t) => {
  const encoder = await loadEncoder(tinyEncoder(t))
  const vectors = await encoder.encode(['', 'rain', 'xyzzy', 'closed closed closed rain rain rain bridge'], 'check')
  assert.equal(vectors[0], undefined)
  assert.deepEqual(Array.from(vectors[1]!), [0, 0, 1])
  assert.equal(vectors[2], undefined)
  assert.ok(Math.abs(Math.hypot(...vectors[3]!) - 1) < 1e-6)
  assert.deepEqual(await encoder.encode([], 'check'), [])
})

test("a model's own settings are followed: words before a message, the first word as the whole", async (t) => {
  const folder = tinyEncoder(t)
  writeFileSync(join(folder, 'config_sentence_transformers.json'), JSON.stringify({ prompts: { query: 'query ', passage: '' } }))
  const prompted = await loadEncoder(folder)
  const [[message], [check]] = [await prompted.encode(['bridge'], 'message'), await prompted.encode(['bridge'], 'check')]
  assert.ok(message![2] > 0.9)
  assert.equal(check![2], 0)
  mkdirSync(join(folder, '1_Pooling'))
  writeFileSync(join(folder, '1_Pooling', 'config.json'), JSON.stringify({ pooling_mode_cls_token: true }))
  const [first] = await (await loadEncoder(folder)).encode(['bridge closed closed'], 'check')
  assert.deepEqual(Array.from(first!), [1, 0, 0])
})

test('a check that is published again is encoded again; one that has gone is passed over', async (t) => {
  const encoder = await loadEncoder(tinyEncoder(t))
  const index = MatchIndex.build(DOCUMENTS)
  const checks = new EncodedChecks(encoder.name, encoder.dimensions, index.archive)
  const archive = new Map(DOCUMENTS.map((document) => [document.id, document]))
  const bringAll = async () => {
    for await (const _ of encodeMissing((texts, as) => encoder.encode(texts, as), checks, async (ids) => ids.flatMap((id) => archive.get(id) ?? [])));
  }
  archive.delete('mute')
  await bringAll()
  assert.deepEqual(checks.missing(9), [], 'what the desk no longer has is not asked for again and again')
  archive.set('rain', { id: 'rain', claim: 'bridge' })
  index.replace(archive.get('rain')!)
  assert.deepEqual(checks.missing(9), ['rain'])
  await bringAll()
  const [vector] = await encoder.encode(['bridge'], 'message')
  assert.ok(checks.ask({ stems: [], vector })!.likeness(index.archive.documentOf('rain')) > 0.99)
})

test('what an operator forgot is said in a sentence', async (t) => {
  const empty = mkdtempSync(join(tmpdir(), 'touchstone-encoder-'))
  t.after(() => rmSync(empty, { recursive: true, force: true }))
  await assert.rejects(loadEncoder(empty), /has no config\.json/)
  const folder = tinyEncoder(t)
  rmSync(join(folder, 'onnx'), { recursive: true })
  await assert.rejects(loadEncoder(folder), /has no onnx\/model\.onnx/)
})

function tinyEncoder(t: TestContext): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'touchstone-encoder-')), 'tiny')
  writeTinyEncoder(folder, WORDS)
  t.after(() => rmSync(join(folder, '..'), { recursive: true, force: true }))
  return folder
}
