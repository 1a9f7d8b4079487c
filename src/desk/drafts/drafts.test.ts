import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { approve, propose, readVersion, withdraw } from '#desk/approvals'
import { abandon, checklist, citedNumbers, here, openCheck, openEdition, openExplainer, readDraft, savePart } from '#desk/drafts'
import { Refusal } from '#desk/refusals'
import { approveRemoval, askRemoval } from '#desk/removals'
import { freshDatabase } from '../../../test/support/database.ts'
import { correct, draftDeps, person, publishAgain, publishReady, readyDraft, wholeDraft } from '../../../test/support/drafting.ts'

test('of many saves at once on one revision one stands, and the others are told what it says', async (t) => {
  const { db } = await freshDatabase(t)
  const deps = draftDeps(db)
  const people = await Promise.all(Array.from({ length: 8 }, (_, n) => person(db, `Writer ${n}`)))
  const editionId = await readyDraft(deps, people[0])
  const base = (await readDraft(db, editionId)).parts.body!.revision
  const saves = await Promise.allSettled(people.map((personId, n) => savePart(deps, { editionId, part: 'body', base, text: `Text ${n}`, personId })))
  const won = saves.findIndex((save) => save.status === 'fulfilled')
  for (const [n, save] of saves.entries()) {
    if (save.status === 'fulfilled') assert.equal(n, won)
    else assert.ok(save.reason instanceof Refusal && save.reason.code === 'changed-meanwhile' && save.reason.data.text === `Text ${won}` && save.reason.data.name === `Writer ${won}`)
  }
  assert.equal((await readDraft(db, editionId)).parts.body?.text, `Text ${won}`)
})

test('small saves of one person in one minute are folded, those of another never; the number always moves on', async (t) => {
  const { db } = await freshDatabase(t)
  const deps = draftDeps(db, () => new Date('2026-03-01T12:00:00Z'))
  const [one, other] = [await person(db, 'One'), await person(db, 'Other')]
  const editionId = await readyDraft(deps, one)
  for (let n = 1; n <= 5; n++) await savePart(deps, { editionId, part: 'body', base: n, text: `Text ${n}`, personId: n === 3 ? other : one })
  const kept = await db.selectFrom('draft_revisions').select(['revision', 'text', 'person_id']).where('edition_id', '=', editionId).where('part', '=', 'body').orderBy('revision', 'desc').execute()
  assert.deepEqual(kept.map(({ revision, text, person_id }) => [revision, text, person_id]), [[6, 'Text 5', one], [4, 'Text 3', other], [3, 'Text 2', one]])
  await assert.rejects(savePart(deps, { editionId, part: 'body', base: 5, text: 'from an older window', personId: one }), /changed-meanwhile/)
  assert.deepEqual(await savePart(deps, { editionId, part: 'body', base: 5, text: 'Text 5', personId: one }), { revision: 6 })
})

test('what is begun many times at once under one name is begun once, and nobody gets a fault', async (t) => {
  const { db } = await freshDatabase(t)
  const deps = draftDeps(db)
  const personId = await person(db, 'One')
  for (let n = 0; n < 25; n++) {
    const [check, explainer] = [`check-${n}`, `explainer-${n}`]
    const checks = Array.from({ length: 6 }, () => openCheck(deps, { id: check, claimIds: [], language: 'en', personId }))
    const explainers = Array.from({ length: 6 }, () => openExplainer(deps, { id: explainer, language: 'en', personId }))
    assert.deepEqual(new Set(await Promise.all([...checks, ...explainers])), new Set([check, explainer]))
  }
  const { count } = await db.selectFrom('editions').select((is) => is.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  assert.equal(Number(count), 50)
})

test('presence counts for half a minute', async (t) => {
  const { db } = await freshDatabase(t)
  let now = Date.parse('2026-03-01T12:00:00Z')
  const deps = draftDeps(db, () => new Date(now))
  const one = await person(db, 'One')
  const editionId = await readyDraft(deps, one)
  await here(deps, { editionId, part: 'body', personId: one })
  assert.deepEqual((await readDraft(db, editionId, new Date(now))).presence.map(({ name, part }) => [name, part]), [['One', 'body']])
  now += 30_000
  assert.deepEqual((await readDraft(db, editionId, new Date(now))).presence, [])
})

test('another language is begun of an original that stands, not of one that was given up, retracted or removed, nor of a translation', async (t) => {
  const { db } = await freshDatabase(t)
  const deps = draftDeps(db)
  const [author, approver, editor] = [await person(db, 'Author'), await person(db, 'Approver'), await person(db, 'Editor')]
  const translate = (checkId: string, language = 'fr') => openEdition(deps, { checkId, language, personId: author })
  const givenUp = await readyDraft(deps, author)
  await abandon(deps, { editionId: givenUp, personId: author })
  await assert.rejects(translate(givenUp), /given-up/)

  const retracted = await publishReady(deps, { author, approver })
  const there = await translate(retracted, 'de')
  await assert.rejects(translate(there), /not-found/)
  await correct(deps, { editionId: retracted, author, approver, parts: { changeKind: 'retraction', changeNote: 'Our source was wrong.' } })
  await assert.rejects(translate(retracted), /nothing-to-translate/)
  await assert.rejects(translate(retracted, 'de'), /edition-exists/)

  const removed = await publishReady(deps, { author, approver })
  const { sha256 } = (await readVersion(db, removed, 1))!
  await askRemoval(deps, { sha256, reason: 'privacy', personId: editor })
  await approveRemoval(deps, { sha256, personId: approver })
  await assert.rejects(translate(removed), /nothing-to-translate/)
  await publishAgain(deps, { editionId: removed, author, approver })
  await translate(removed)
})

test('a translation says which version it translates and whether it is behind', async (t) => {
  const { db } = await freshDatabase(t)
  const deps = draftDeps(db)
  const [author, approver] = [await person(db, 'Author'), await person(db, 'Approver')]
  const checkId = await publishReady(deps, { author, approver })
  const editionId = await openEdition(deps, { checkId, language: 'fr', personId: author })
  await assert.rejects(openEdition(deps, { checkId, language: 'fr', personId: author }), /edition-exists/)
  for (const [part, text] of Object.entries(wholeDraft)) await savePart(deps, { editionId, part, base: 0, text, personId: author })
  await approve(deps, { ...(await propose(deps, { editionId, personId: author })), approverId: approver })
  const { sha256 } = (await readVersion(db, checkId, 1))!
  assert.deepEqual((await readVersion(db, editionId, 1))?.document?.translates, { number: 1, sha256 })

  const draft = await readDraft(db, checkId)
  for (const [part, text] of Object.entries({ title: 'New', changeKind: 'minor', changeNote: 'Clearer.' })) await savePart(deps, { editionId: checkId, part, base: draft.parts[part as 'title']?.revision ?? 0, text, personId: author })
  await approve(deps, { ...(await propose(deps, { editionId: checkId, personId: author })), approverId: approver })
  assert.deepEqual((await readDraft(db, editionId)).original, { editionId: checkId, translates: 1, newest: 2, isBehind: true, isTakenBack: false })
  assert.equal((await checklist(deps, editionId)).find((item) => item.key === 'behind')?.met, false)
})

test('footnotes', () => {
  assert.deepEqual(citedNumbers('a[^3] b[^1][^3] [^x] [3] [^12]'), [1, 3, 12])
})

type Step = { do: 'save'; who: number; text: number; stale: boolean } | { do: 'propose'; who: number } | { do: 'withdraw'; who: number } | { do: 'approve'; who: number; which: number }

/** Orders that end in a publication, which chance alone may bring too seldom to show anything. */
const toPublication: Step[][] = [
  [{ do: 'propose', who: 0 }, { do: 'approve', who: 1, which: 0 }],
  [{ do: 'save', who: 1, text: 3, stale: false }, { do: 'propose', who: 1 }, { do: 'approve', who: 2, which: 0 }, { do: 'save', who: 2, text: 4, stale: false }, { do: 'propose', who: 2 }],
  [{ do: 'propose', who: 0 }, { do: 'save', who: 2, text: 5, stale: false }, { do: 'propose', who: 2 }, { do: 'approve', who: 0, which: 0 }, { do: 'approve', who: 1, which: 0 }],
  [{ do: 'propose', who: 0 }, { do: 'withdraw', who: 0 }, { do: 'propose', who: 1 }, { do: 'approve', who: 2, which: 0 }],
]

test('no order of saves, proposals and approvals publishes what was not approved, or loses a save', async (t) => {
  const { db } = await freshDatabase(t)
  let now = Date.parse('2026-03-01T12:00:00Z')
  const deps = draftDeps(db, () => new Date((now += 20_000)))
  const people = [await person(db, 'One'), await person(db, 'Two'), await person(db, 'Three')]
  const who = fc.nat(2)
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant('save' as const), who, text: fc.nat(9), stale: fc.boolean() }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('propose' as const), who }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), who }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('approve' as const), who, which: fc.nat(3) }) }
  )
  let published = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const editionId = await readyDraft(deps, people[0], { parts: { title: 'Title' } })
      // The oracle: what stands, who wrote since the last publication, what is open, and what was published.
      const said = { title: 'Title', revision: 1, authors: new Set([people[0]]), touched: false, open: null as null | { sha256: string; title: string; authors: Set<string> }, published: [] as string[] }
      const proposed: string[] = []
      for (const one of steps) {
        const personId = people[one.who]
        if (one.do === 'save') {
          const text = `Title ${one.text}`
          const saving = savePart(deps, { editionId, part: 'title', base: one.stale ? said.revision - 1 : said.revision, text, personId })
          if (text === said.title) assert.equal((await saving).revision, said.revision)
          else if (one.stale) await assert.rejects(saving, (error: Refusal) => error.code === 'changed-meanwhile' && error.data.text === said.title)
          else {
            said.revision = (await saving).revision
            Object.assign(said, { title: text, open: null, touched: true })
            said.authors.add(personId)
          }
        } else if (one.do === 'withdraw') {
          await withdraw(deps, { editionId, personId })
          said.open = null
        } else if (one.do === 'propose') {
          const result = await propose(deps, { editionId, personId }).catch((error: Refusal) => error)
          if (said.open) assert.equal((result as { sha256: string }).sha256, said.open.sha256)
          else if (said.published.length > 0) assert.ok(result instanceof Refusal, 'a correction needs to say what it is')
          else {
            assert.ok(!(result instanceof Error), String(result))
            said.open = { sha256: result.sha256, title: said.title, authors: new Set([...said.authors, personId]) }
            proposed.push(result.sha256)
          }
        } else if (proposed.length > 0) {
          const sha256 = proposed[Math.max(0, proposed.length - 1 - one.which)]
          const result = await approve(deps, { sha256, approverId: personId }).catch((error: Refusal) => error)
          const may = said.open?.sha256 === sha256 && !said.open.authors.has(personId)
          if (may) {
            assert.ok(!(result instanceof Error), String(result))
            said.published.push(said.open!.title)
            Object.assign(said, { open: null, authors: new Set() })
            published++
          } else assert.ok(result instanceof Refusal || result.again, 'published what nobody may publish')
        }
        assert.equal((await readDraft(db, editionId)).parts.title?.text, said.title)
      }
      assert.deepEqual((await readVersion(db, editionId, 1))?.document?.title, said.published[0])
      assert.equal(await readVersion(db, editionId, 2), null)
    }),
    { numRuns: 29, examples: toPublication.map((steps) => [steps]) }
  )
  assert.ok(published > 3, `${published} published`)
})

test('a draft that was given up takes no more words, and its language may be begun anew; what is published cannot be given up', async (t) => {
  const { db } = await freshDatabase(t)
  const deps = draftDeps(db, () => new Date('2026-03-01T12:00:00Z'))
  const [one, other] = [await person(db, 'One'), await person(db, 'Other')]
  const checkId = await publishReady(deps, { author: one, approver: other })
  await assert.rejects(abandon(deps, { editionId: checkId, personId: one }), /published-already/)
  const first = await openEdition(deps, { checkId, language: 'fr', personId: one })
  await abandon(deps, { editionId: first, personId: one })
  await assert.rejects(savePart(deps, { editionId: first, part: 'title', base: 0, text: 'Non', personId: one }), /given-up/)
  assert.notEqual(await openEdition(deps, { checkId, language: 'fr', personId: other }), first)
})
