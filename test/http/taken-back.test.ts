/** An original is retracted: whoever was answered with its translation is told, and no page and no machine offers the translation any more, until it is of what was published since. */
import { randomBytes } from 'node:crypto'
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { isWithdrawal, readSource } from '#claimreview'
import { announce } from '#desk/announcing'
import { approve, propose } from '#desk/approvals'
import { openEdition, openExplainer } from '#desk/drafts'
import { ask } from '#desk/submissions'
import { asker } from '../ask-road/desk.ts'
import { correct, type DraftDeps, publishReady, save, wholeDraft } from '../support/drafting.ts'
import { signedIn, type TestPerson } from '../support/people.ts'
import { type Desk, startDesk } from './desk.ts'
import { look, offersOf } from './offers.ts'

let desk: Desk
let deps: DraftDeps
let author: TestPerson
let approver: TestPerson
let by: { author: string; approver: string }
let original: string
let french: string
let status: string

const inFrench = { ...wholeDraft, claim: 'Le bac ne prend que les passagers qui savent siffler.', title: 'Non, personne ne doit siffler sur le bac', summary: 'Le bac prend tous ceux qui ont un billet.', topics: 'bateaux' }
const words = 'Le bac ne prend que les passagers qui savent siffler.'

before(async () => {
  desk = await startDesk('empty')
  deps = { ...desk.deps, random: randomBytes, publisher: { name: 'Test Desk', site: 'https://desk.example' } }
  author = await signedIn(desk.db, ['reviewer'], 'Ana Author')
  approver = await signedIn(desk.db, ['reviewer', 'approver'], 'Ben Okafor')
  by = { author: author.id, approver: approver.id }
  original = await publishReady(deps, by)
  french = await openEdition(deps, { checkId: original, language: 'fr', personId: author.id })
  await save(deps, french, author.id, inFrench)
  await publish(french)
})
after(() => desk?.stop())

async function publish(editionId: string): Promise<void> {
  await approve(deps, { ...(await propose(deps, { editionId, personId: author.id })), approverId: approver.id })
}

const get = (path: string, options?: Parameters<typeof look>[2]) => look(desk, path, options)
const page = async (path: string, options?: Parameters<typeof look>[2]) => {
  const answer = await get(path, options)
  assert.equal(answer.status, 200, path)
  return parseHTML(await answer.text()).document
}
const json = async (path: string) => (await get(path)).json() as Promise<any>
const offered = () => offersOf(desk, { id: french, language: 'fr', claim: words, other: original })
const found = async () => (await json(`/api/v1/matches?text=${encodeURIComponent(words)}`)) as { decision: string }

test('the translation answers, and is offered everywhere', { timeout: 120_000 }, async () => {
  await desk.deps.matcher.caughtUp(2)
  const asked = await ask(desk.deps, { text: words, asker: asker(1) })
  assert.equal(asked.decision, 'answer')
  assert.equal(asked.matches[0].check.id, french)
  status = `/status/${asked.statusToken}`
  assert.ok((await page(status)).querySelector(`main a[href="/checks/${french}"]`))
  assert.deepEqual((await offered()).not, [])
})

test('whoever approves the retraction of the original sees which translations go with it', { timeout: 120_000 }, async () => {
  await save(deps, original, author.id, { changeKind: 'retraction', changeNote: 'Our source was wrong.' })
  const { sha256 } = await propose(deps, { editionId: original, personId: author.id })
  assert.match((await page(`/desk/approvals/${sha256}`, { person: approver })).querySelector('main')!.textContent!, /Its translations are taken back with it: French\./)
  await approve(deps, { sha256, approverId: approver.id })
  assert.doesNotMatch((await page(`/desk/approvals/${sha256}`, { person: approver })).querySelector('main')!.textContent!, /taken back with it/)
})

test('with the original it is taken back: those who asked are told, and it is offered nowhere', { timeout: 120_000 }, async () => {
  await desk.deps.matcher.caughtUp(4)
  assert.deepEqual((await offered()).at, [])
  assert.equal((await found()).decision, 'none')
  const told = (await page(status)).querySelector('main')!.textContent!
  assert.match(told, /An answer that was shown here was withdrawn by the desk on/)
  assert.ok(told.includes(inFrench.claim))
  const { claim_id: claim } = await desk.db.selectFrom('claim_answers').select('claim_id').where('check_id', '=', french).executeTakeFirstOrThrow()
  assert.match((await page(`/desk/claims/${claim}`, { person: author })).querySelector('main')!.textContent!, /It answered this claim until it was taken back on/)
  assert.equal((await json(`/api/v1/checks/${french}`)).takenBackAt, (await desk.db.selectFrom('publications').select('published_at').where('edition_id', '=', original).where('number', '=', 2).executeTakeFirstOrThrow()).published_at.toISOString())
})

test('its page stays, says so in the language of whoever reads, and leads to the original', { timeout: 120_000 }, async () => {
  for (const [language, said] of [['en', /The original was taken back on.*This translates a check that we have taken back/s], ['fr', /L’original a été retiré le.*Ceci traduit une vérification que nous avons retirée/s]] as const) {
    const shown = await page(`/checks/${french}`, { language })
    const banner = shown.querySelector('.banner-retracted')!
    assert.match(banner.textContent!, said)
    assert.ok(banner.querySelector(`a[href="/checks/${original}"]`))
    assert.equal(banner.querySelector('[lang=en]')!.textContent, 'Our source was wrong.')
    assert.ok(shown.querySelector('meta[name=robots][content=noindex]'))
    assert.equal(shown.querySelector('script[type="application/ld+json"], meta[property^="og:"], link[type*=oembed], link[hreflang], a[href$="/share"]'), null)
    assert.equal(shown.querySelector('h1.claim')!.textContent, inFrench.claim)
  }
  const embedded = (await page(`/embed/${french}`)).body.textContent!
  assert.match(embedded, /This check was taken back/)
  assert.ok(!embedded.includes(inFrench.summary))
  assert.equal((await get(`/checks/${french}/share`)).headers.get('location'), `/checks/${french}`)
})

test('what it was rated is told as what it was, small and struck out, in every language of the site, on old versions too', { timeout: 120_000 }, async () => {
  const said = { en: /^Rating before it was taken back: False/, fr: /^Évaluation avant le retrait\u00a0: Faux/, es: /^Calificación antes de retirarse: Falso/, ar: /^التقييم قبل السحب: خاطئ/ }
  for (const [language, before] of Object.entries(said)) {
    for (const path of [original, french, `${original}/versions/1`]) {
      const shown = (await page(`/checks/${path}`, { language })).querySelector('main')!
      assert.match(shown.querySelector('.rating-before')!.textContent!, before)
      assert.ok(shown.querySelector('.rating-before s'))
      assert.equal(shown.querySelector('.rating, .rating-line'), null, `${path} ${language}`)
    }
  }
  const banner = (await page(`/checks/${original}/versions/1`)).querySelector('.banner')!
  assert.match(banner.textContent!, /This is version 1.*Taken back on/s)
})

test('feeds and ClaimReview say that it is gone, and when', { timeout: 120_000 }, async () => {
  const at = (await desk.db.selectFrom('checks').select('retracted_at').where('id', '=', french).executeTakeFirstOrThrow()).retracted_at!.toISOString()
  const [item] = (await json('/feeds/languages/fr.json')).items
  assert.deepEqual([item.url, item.title.startsWith('Retiré'), item.summary.startsWith('Ceci traduit une vérification que nous avons retirée'), item.date_modified, item.image], [`${desk.url}/checks/${french}`, true, true, at, undefined])
  const element = (await json('/feeds/claimreview.json')).dataFeedElement.find(({ url }: { url: string }) => url === `${desk.url}/checks/${french}`)
  assert.deepEqual([element.item, element.dateDeleted, element.dateModified], [[], at, at])
  const withdrawn: string[] = []
  for await (const batch of readSource((await get('/feeds/claimreview.json')).body as never)) withdrawn.push(...batch.filter(isWithdrawal).map((entry) => entry.withdrawn))
  assert.ok(withdrawn.includes(`${desk.url}/checks/${french}`))
})

test('a hub is told of the feeds of its language and its topics', { timeout: 120_000 }, async () => {
  const { entry_index: before } = await desk.db.selectFrom('publications').select('entry_index').where('edition_id', '=', french).executeTakeFirstOrThrow()
  const hub = 'https://hub.example/'
  await desk.db.insertInto('hub_announcements').values({ hub, entry_index: before, announced_at: deps.clock() }).execute()
  const heard: string[] = []
  const post = async (_address: string, body: string) => {
    heard.push(new URLSearchParams(body).get('hub.url')!)
    return { status: 202, body: Buffer.alloc(0) }
  }
  await announce({ db: desk.db, hub, publicUrl: desk.url, servers: { post } as never, clock: deps.clock })
  for (const feed of ['languages/fr', 'topics/bateaux']) assert.ok(heard.includes(`${desk.url}/feeds/${feed}.atom`), feed)
})

test('it stands again once it is of what was published since', { timeout: 120_000 }, async () => {
  await correct(deps, { editionId: original, ...by, parts: { title: 'Nobody has to whistle, says a better source', changeKind: 'substantive', changeNote: 'A better source.' } })
  await desk.deps.matcher.caughtUp(5)
  assert.deepEqual((await offered()).at, [])
  assert.ok((await page('/', { language: 'fr' })).querySelector(`main a[href="/checks/${original}"]`), 'those who read French are led to the original')
  assert.match((await page(`/checks/${french}`)).querySelector('.banner-retracted')!.textContent!, /The original was taken back on/)
  await correct(deps, { editionId: french, ...by, parts: { title: 'Personne ne doit siffler', translates: '3', changeKind: 'substantive', changeNote: 'Une meilleure source.' } })
  await desk.deps.matcher.caughtUp(6)
  assert.deepEqual((await offered()).not, [])
  const shown = await page(`/checks/${french}`)
  assert.equal(shown.querySelector('.banner-retracted, meta[name=robots][content=noindex], .rating-before'), null)
  assert.ok(shown.querySelector('.rating-large'))
  assert.doesNotMatch((await page(status)).querySelector('main')!.textContent!, /withdrawn/)
})

test('of an explainer too', { timeout: 120_000 }, async () => {
  const parts = { title: 'How to tell a fake page', summary: 'Read the address from its end.', body: 'Look at the end.', helpsWith: 'unchecked' }
  const id = await openExplainer(deps, { language: 'en', personId: author.id })
  await save(deps, id, author.id, parts)
  await publish(id)
  const translation = await openEdition(deps, { checkId: id, language: 'fr', personId: author.id })
  await save(deps, translation, author.id, { ...parts, title: 'Reconnaître une fausse page' })
  await publish(translation)
  const offered = async () => [
    (await page('/explainers', { language: 'fr' })).querySelector(`a[href="/explainers/${translation}"]`) !== null,
    (await json('/feeds/explainers.json')).items.some(({ url }: { url: string }) => url.endsWith(translation)),
    (await (await get('/sitemap.xml')).text()).includes(`/explainers/${translation}<`),
  ]
  assert.deepEqual(await offered(), [true, true, true])
  await correct(deps, { editionId: id, ...by, parts: { changeKind: 'retraction', changeNote: 'The advice was wrong.' } })
  assert.deepEqual(await offered(), [false, false, false])
  const shown = await page(`/explainers/${translation}`)
  assert.match(shown.querySelector('.banner-retracted')!.textContent!, /The original was taken back on.*This translates an explainer that we have taken back.*The advice was wrong\./s)
  assert.ok(shown.querySelector('meta[name=robots][content=noindex]'))
})
