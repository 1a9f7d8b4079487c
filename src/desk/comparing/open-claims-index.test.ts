/** The index that is kept says what an index made anew would say, whatever happened in between. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changeDetails, closeClaims, mergeClaims, undoClosings, undoMerges } from '#desk/claims'
import { MatchIndex } from '#match'
import { freshDatabase } from '../../../test/support/database.ts'
import { person } from '../../../test/support/drafting.ts'
import { alikeInWords, openClaims } from './open-claims-index.ts'

const texts = [
  'The ferry to the island only takes passengers who can whistle the town anthem.',
  'Passengers of the island ferry must whistle the town anthem, says the harbour master.',
  'The harbour master sold the lighthouse to a company of gulls.',
  'A company of gulls reads the newspaper aloud in the lighthouse.',
  'The library will be painted green next summer by the mayor.',
  'The mayor paints the town well green and fills it with lemonade.',
]

test('it follows claims that come, change their words, are merged, closed and opened again', async (t) => {
  const { db } = await freshDatabase(t)
  const deps = { db, clock: () => new Date() }
  const personId = await person(db, 'Reviewer')
  const claims = texts.map((_, n) => `claim-${n}`)
  for (const [n, statement] of texts.entries()) await db.insertInto('claims').values({ id: claims[n], statement, language: 'en', asker_key: Buffer.alloc(32), opened_at: new Date() }).execute()

  const agree = async () => {
    const open = await deps.db
      .selectFrom('queue_entries')
      .innerJoin('claims', 'claims.id', 'queue_entries.claim_id')
      .leftJoin('claim_details', 'claim_details.claim_id', 'claims.id')
      .select(['claims.id', 'statement', 'wording'])
      .where('standing', '=', 'open')
      .execute()
    const documents = open.map(({ id, statement, wording }) => ({ id, claim: wording ?? statement }))
    let compared = 0
    for (const own of documents) {
      const anew = MatchIndex.build(documents.filter(({ id }) => id !== own.id)).search({ text: own.claim }, { limit: 5 })
      const kept = alikeInWords(await openClaims(deps.db), { id: own.id, said: own.claim }, 5)
      assert.deepEqual(kept.map(({ id }) => id).sort(), anew.map(({ id }) => id).sort())
      compared += anew.length
    }
    assert.ok(compared > 0, 'nothing was found to compare')
  }
  await agree()
  const [merge] = await mergeClaims(deps, { from: [claims[1]], into: claims[0], personId })
  const closed = await closeClaims(deps, { claimIds: [claims[2]], reason: 'satire', answer: 'It was a joke.', personId })
  await agree()
  await changeDetails(deps, { claimId: claims[3], base: 0, details: { wording: 'The library was painted green and sold to gulls.', language: null, topic: null, appeared: null, reach: null, harm: null }, personId })
  await agree()
  await undoMerges(deps, { mergeIds: [merge], personId })
  await undoClosings(deps, { closingIds: closed, personId })
  await agree()
  await db.updateTable('claims').set({ statement: 'The harbour master sold the lighthouse to whoever can whistle.' }).where('id', '=', claims[4]).execute()
  await agree()
  await changeDetails(deps, { claimId: claims[3], base: 1, details: { wording: null, language: null, topic: null, appeared: null, reach: null, harm: null }, personId })
  await agree()
})

test('whoever looks while others look sees what was saved before they looked', async (t) => {
  const { db } = await freshDatabase(t)
  const deps = { db, clock: () => new Date() }
  const personId = await person(db, 'Reviewer')
  for (const [n, statement] of texts.entries()) await db.insertInto('claims').values({ id: `claim-${n}`, statement, language: 'en', asker_key: Buffer.alloc(32), opened_at: new Date() }).execute()
  let done = false
  const looking = (async () => { while (!done) await openClaims(db) })()
  t.after(() => { done = true })
  const sorts = 'amber violet crimson copper silver mustard turquoise chestnut scarlet emerald maroon saffron'.split(' ')
  for (const [n, sort] of sorts.entries()) {
    const wording = `Lemonade of ${sort} cherries is sold in the well of the town by gulls`
    await changeDetails(deps, { claimId: 'claim-5', base: n, details: { wording, language: null, topic: null, appeared: null, reach: null, harm: null }, personId })
    const anew = MatchIndex.build([...texts.slice(0, 5).map((claim, n) => ({ id: `claim-${n}`, claim })), { id: 'claim-5', claim: wording }])
    const question = { id: 'nobody', said: `Is lemonade of ${sort} cherries sold in the well?` }
    // Average lengths are those of when an index was last compacted, so figures may differ a little; what another wording would change is far more.
    const found = alikeInWords(await openClaims(db), question, 5)
    const expected = anew.search({ text: question.said }, { limit: 5 })
    assert.deepEqual(found.map(({ id }) => id), expected.map(({ id }) => id))
    for (const [at, { score }] of found.entries()) assert.ok(Math.abs(score - expected[at].score) < 0.02, `${score} for ${expected[at].score}`)
    assert.ok(JSON.stringify(found[0].reasons).includes(sort), JSON.stringify(found[0].reasons))
  }
  done = true
  await looking
})
