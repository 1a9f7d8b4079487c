/** An original is lawfully removed: whoever asks and whoever agrees sees what goes in other languages, and nothing of it is left there either. */
import { randomBytes } from 'node:crypto'
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { approve, propose, readVersion } from '#desk/approvals'
import { openEdition } from '#desk/drafts'
import { newsBetween } from '#desk/newsletter'
import { askForKit, sharingTask } from '#desk/sharing'
import { ask } from '#desk/submissions'
import { hashOf } from '#desk/versions'
import { asker } from '../ask-road/desk.ts'
import { correct, type DraftDeps, publishReady, save, wholeDraft } from '../support/drafting.ts'
import { signedIn, type TestPerson } from '../support/people.ts'
import { type Desk, startDesk } from './desk.ts'
import { look, offersOf } from './offers.ts'

let desk: Desk
let deps: DraftDeps
let people: Record<'author' | 'approver' | 'editor' | 'second', TestPerson>
let original: string
let french: string
let status: string
let hashes: Record<'original' | 'french', string>

const claim = 'Le bac ne prend que les passagers qui savent siffler.'
const inFrench = { ...wholeDraft, claim, title: 'Non, personne ne doit siffler sur le bac', summary: 'Le bac prend tous ceux qui ont un billet.', topics: 'bateaux' }

before(async () => {
  desk = await startDesk('empty')
  deps = { ...desk.deps, random: randomBytes, publisher: { name: 'Test Desk', site: 'https://desk.example' } }
  people = {
    author: await signedIn(desk.db, ['reviewer'], 'Ana Author'),
    approver: await signedIn(desk.db, ['reviewer', 'approver'], 'Ben Okafor'),
    editor: await signedIn(desk.db, ['editor'], 'Edi Editor'),
    second: await signedIn(desk.db, ['editor'], 'Sam Second'),
  }
  original = await publishReady(deps, { author: people.author.id, approver: people.approver.id })
  french = await openEdition(deps, { checkId: original, language: 'fr', personId: people.author.id })
  await save(deps, french, people.author.id, inFrench)
  await approve(deps, { ...(await propose(deps, { editionId: french, personId: people.author.id })), approverId: people.approver.id })
  hashes = { original: (await readVersion(desk.db, original, 1))!.sha256, french: (await readVersion(desk.db, french, 1))!.sha256 }
})
after(() => desk?.stop())

const offered = () => offersOf(desk, { id: french, language: 'fr', claim, other: original })
const page = async (path: string, options?: Parameters<typeof look>[2]) => parseHTML(await (await look(desk, path, options)).text()).document.querySelector('main')!
const spoken = async (path: string, person: TestPerson) => (await page(path, { person })).textContent!.replace(/\s+/g, ' ')
const send = (person: TestPerson, path: string, fields: [string, string][]) =>
  fetch(desk.url + path, { method: 'POST', redirect: 'manual', headers: { cookie: person.cookie, origin: desk.url, 'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields) })

test('whoever asks, and whoever agrees, sees what is published in other languages and goes too', { timeout: 120_000 }, async () => {
  await desk.deps.matcher.caughtUp(2)
  const asked = await ask(desk.deps, { text: claim, asker: asker(1) })
  assert.equal(asked.matches[0].check.id, french)
  status = `/status/${asked.statusToken}`
  assert.deepEqual((await offered()).not, [])

  const removals = `/desk/checks/${original}/removals`
  const before = await spoken(removals, people.editor)
  assert.match(before, /Version 1 published .* · with it goes French \(version 1\)/)
  assert.match(before, /What is published of this version in other languages\. .*: French \(version 1\)/)
  assert.doesNotMatch(before, /What else is published in other languages/)
  assert.equal((await send(people.editor, removals, [['version', hashes.original], ['reason', 'court-order']])).status, 303)
  assert.match(await spoken(removals, people.second), /What is published of this version in other languages\. .*: French \(version 1\)/)
  const there = await page(`/desk/checks/${french}/removals`, { person: people.second })
  assert.match(there.textContent!, /Goes with version 1 of the original, whose removal waits\./)
  assert.ok(there.querySelector(`a[href="${removals}"]`))
  assert.match(there.textContent!.replace(/\s+/g, ' '), /What else is published in other languages\. Where it says the same, ask there too: English/)
  assert.deepEqual((await offered()).not, [], 'nothing goes until somebody agrees')
})

test('with the original it is gone from every page, list, feed, search, letter and picture', { timeout: 120_000 }, async () => {
  const speaker = { deskName: 'Touchstone', publicUrl: desk.url }
  await askForKit(deps, speaker, hashOf(hashes.french))
  const { id } = await desk.db.updateTable('share_kits').set({ finished_at: deps.clock() }).where('sha256', '=', hashOf(hashes.french)).returning('id').executeTakeFirstOrThrow()
  await desk.db.transaction().execute((tx) => sharingTask(() => speaker).keep!(tx, id, [{ format: '1200x630', bytes: Buffer.from('a picture') }]))
  const places = [`/checks/${french}`, `/checks/${french}/versions`, `/checks/${french}/versions/1`, `/checks/${french}/versions/1.json`, `/api/v1/checks/${french}`, `/embed/${french}`, '/feeds/checks.json', '/feeds/checks.atom', '/feeds/languages/fr.rss', '/feeds/claimreview.json', '/corrections', `/checks/${original}/versions`]
  const telling = async () => {
    const texts = await Promise.all(places.map(async (path) => (await look(desk, path, { language: 'fr' })).text()))
    return places.filter((_, at) => texts[at].includes('siffler'))
  }
  assert.ok((await telling()).length > 7)

  assert.equal((await send(people.second, `/desk/checks/${original}/removals/approval`, [['version', hashes.original], ['sure', 'yes']])).status, 303)
  await desk.deps.matcher.caughtUp(4)
  assert.deepEqual((await offered()).at, [])
  assert.deepEqual(await telling(), [])
  for (const edition of [original, french]) {
    const gone = await look(desk, `/checks/${edition}`)
    assert.equal(gone.status, 410)
    assert.match(await gone.text(), /court/)
  }
  assert.equal((await look(desk, `/cards/${hashes.french}/1200x630.png`)).status, 404)
  assert.doesNotMatch((await page(status)).textContent!, /personne ne doit|billet/)
  assert.ok((await page(status)).querySelector(`a[href="/checks/${french}"]`), 'those who asked are led to why it is gone')
  assert.deepEqual(await newsBetween(desk.db, -1, 1_000, { language: null, topics: [] }), [])
})

test('it is in the log for itself, and the desk says who agreed', { timeout: 120_000 }, async () => {
  const entries = await desk.db.selectFrom('ledger_entries').select('entry').orderBy('index', 'desc').limit(2).execute()
  assert.deepEqual(entries.map(({ entry }) => { const { kind, check, reason, previous } = JSON.parse(entry.toString()); return { kind, check, reason, previous } }), [
    { kind: 'removed', check: french, reason: 'court-order', previous: 1 },
    { kind: 'removed', check: original, reason: 'court-order', previous: 0 },
  ])
  for (const edition of [original, french]) assert.match(await spoken(`/desk/checks/${edition}/removals`, people.second), /Edi Editor asked, Sam Second agreed.*Everything that was published here has been removed\./)
})

test('what is published in another language of a version that stays, stays, and the page leads there', { timeout: 120_000 }, async () => {
  const [author, approver] = [people.author.id, people.approver.id]
  const id = await publishReady(deps, { author, approver })
  const translation = await openEdition(deps, { checkId: id, language: 'fr', personId: author })
  await save(deps, translation, author, wholeDraft)
  await approve(deps, { ...(await propose(deps, { editionId: translation, personId: author })), approverId: approver })
  const sha256 = await correct(deps, { editionId: id, author, approver, parts: { title: 'It was the captain', changeKind: 'minor', changeNote: 'A name.' } })
  const removals = `/desk/checks/${id}/removals`
  await send(people.editor, removals, [['version', sha256], ['reason', 'privacy']])
  assert.match(await spoken(removals, people.second), /What else is published in other languages\. Where it says the same, ask there too: French/)
  await send(people.second, `${removals}/approval`, [['version', sha256], ['sure', 'yes']])
  assert.equal((await look(desk, `/checks/${translation}`)).status, 200)
  assert.ok((await page(removals, { person: people.editor })).querySelector(`a[href="/desk/checks/${translation}/removals"]`))
})
