import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { checkId, type CheckRecord, feedHead, getCheck, putChecks, readFeed, removeCheck } from '#desk/checks'
import { freshDatabase } from '../../../test/support/database.ts'
import { publishing } from '../../../test/support/publishing.ts'

const clock = () => new Date('2026-03-01T12:00:00Z')

function record(more: Partial<CheckRecord> = {}): CheckRecord {
  return { sourceKey: 'town/bridge', origin: 'import', claim: 'The old bridge will be closed for a year.', publisher: { name: 'Town Library' }, ...more }
}

async function archive(t: TestContext) {
  return { ...(await freshDatabase(t)), clock }
}

test('a record reads back as it was put', async (t) => {
  const deps = await archive(t)
  await putChecks(deps, [
    record({
      language: 'pt-BR', title: 'A ponte', summary: 'Não.', body: 'Não será fechada.', rating: 'Falso', claimant: 'a leaflet', url: 'https://library.example/bridge',
      appearances: ['https://example.org/a', 'with "quotes", commas {and} \\ slashes'], publisher: { name: 'Town Library', site: 'https://library.example' }, publishedOn: '2025-12-31',
    }),
  ])
  assert.deepEqual(await getCheck(deps.db, checkId('town/bridge')), {
    id: checkId('town/bridge'), origin: 'import', language: 'pt-BR', claim: 'The old bridge will be closed for a year.', title: 'A ponte', summary: 'Não.', body: 'Não será fechada.',
    rating: 'Falso', ratingKey: null, claimant: 'a leaflet', url: 'https://library.example/bridge', appearances: ['https://example.org/a', 'with "quotes", commas {and} \\ slashes'],
    publisher: { name: 'Town Library', site: 'https://library.example' }, publishedOn: '2025-12-31', translationOf: null,
    versionNumber: null, ratingExplanation: null, topics: [], correctedAt: null, retractedAt: null,
  })
})

test('a second import changes nothing, and tells the feed nothing', async (t) => {
  const deps = await archive(t)
  const records = Array.from({ length: 300 }, (_, n) => record({ sourceKey: `town/${n}`, claim: `Claim number ${n}` }))
  assert.deepEqual(await putChecks(deps, records), { added: 300, changed: 0, unchanged: 0 })
  const head = await feedHead(deps.db)
  assert.deepEqual(await putChecks(deps, records), { added: 0, changed: 0, unchanged: 300 })
  assert.equal(await feedHead(deps.db), head)
})

test('only what changed is written and fed', async (t) => {
  const deps = await archive(t)
  await putChecks(deps, [record(), record({ sourceKey: 'town/well' })])
  const head = await feedHead(deps.db)
  assert.deepEqual(await putChecks(deps, [record({ rating: 'False' }), record({ sourceKey: 'town/well', importedFrom: 'another file' })]), { added: 0, changed: 1, unchanged: 1 })
  assert.deepEqual((await readFeed(deps.db, head, 10)).map(({ checkId, kind }) => ({ checkId, kind })), [{ checkId: checkId('town/bridge'), kind: 'put' }])
})

test('the last of two records with one key counts', async (t) => {
  const deps = await archive(t)
  assert.deepEqual(await putChecks(deps, [record({ claim: 'first' }), record({ claim: 'second' })]), { added: 1, changed: 0, unchanged: 1 })
  assert.equal((await getCheck(deps.db, checkId('town/bridge')))?.claim, 'second')
})

test('a translation finds its original whenever that comes', async (t) => {
  const deps = await archive(t)
  const translation = record({ sourceKey: 'town/bridge-fr', language: 'fr', translationOf: 'town/bridge' })
  await putChecks(deps, [translation])
  assert.equal((await getCheck(deps.db, checkId('town/bridge-fr')))?.translationOf, null)
  assert.deepEqual(await putChecks(deps, [translation, record()]), { added: 1, changed: 1, unchanged: 0 })
  assert.equal((await getCheck(deps.db, checkId('town/bridge-fr')))?.translationOf, checkId('town/bridge'))
  assert.deepEqual(await putChecks(deps, [translation, record()]), { added: 0, changed: 0, unchanged: 2 })
})

test('broken Unicode and NUL are stored as what a database can hold', async (t) => {
  const deps = await archive(t)
  const ugly = record({ claim: 'a\uD800b\0c', title: '\uDC00', appearances: ['\0x\uDBFF'] })
  assert.deepEqual(await putChecks(deps, [ugly]), { added: 1, changed: 0, unchanged: 0 })
  assert.deepEqual(await putChecks(deps, [ugly]), { added: 0, changed: 0, unchanged: 1 })
  assert.equal((await getCheck(deps.db, checkId('town/bridge')))?.claim, 'a\uFFFDbc')
})

test('the feed shows entries in the order of commits, whoever writes at the same time', async (t) => {
  const deps = await archive(t)
  const seen: number[] = []
  let writing = true
  const reader = (async () => {
    for (let after = 0; writing || after < (await feedHead(deps.db)); ) {
      for (const entry of await readFeed(deps.db, after, 1000)) seen.push((after = entry.seq))
    }
  })()
  await Promise.all(Array.from({ length: 20 }, (_, writer) => putChecks(deps, Array.from({ length: 30 }, (_, n) => record({ sourceKey: `${writer}/${n}` })))))
  writing = false
  await reader
  const all = (await readFeed(deps.db, 0, 1000)).map((entry) => entry.seq)
  assert.equal(all.length, 600)
  assert.deepEqual(seen, all)
})

test('an imported check can be removed; the desk\'s own cannot, nor is it overwritten by one of the same key', async (t) => {
  const deps = await archive(t)
  await putChecks(deps, [record(), record({ sourceKey: 'town/bridge-fr', translationOf: 'town/bridge' })])
  await (await publishing(deps.db)).publish('own')
  const head = await feedHead(deps.db)
  assert.equal(await removeCheck(deps, checkId('town/bridge')), true)
  assert.equal(await removeCheck(deps, checkId('town/bridge')), false)
  assert.equal(await getCheck(deps.db, checkId('town/bridge')), null)
  assert.equal((await getCheck(deps.db, checkId('town/bridge-fr')))?.translationOf, null)
  assert.deepEqual((await readFeed(deps.db, head, 10)).map((entry) => entry.kind), ['remove'])
  await assert.rejects(removeCheck(deps, 'own'), /corrected, not removed/)

  const before = await getCheck(deps.db, 'own')
  const { source_key } = await deps.db.selectFrom('checks').select('source_key').where('id', '=', 'own').executeTakeFirstOrThrow()
  await putChecks(deps, [record({ sourceKey: source_key, claim: 'Something else' })])
  assert.deepEqual(await getCheck(deps.db, 'own'), before)
})

test('a check of the desk’s own is not put: without an approved version the database takes none', async (t) => {
  const deps = await archive(t)
  await assert.rejects(putChecks(deps, [record({ origin: 'desk', rating: undefined, ratingKey: 'false', url: undefined })]), /checks_of_the_desk_are_approved/)
  assert.equal(await feedHead(deps.db), 0)
})
