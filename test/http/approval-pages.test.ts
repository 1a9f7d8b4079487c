/** The pages of an approval over HTTP: what is shown, the card, who may decide, and that it publishes. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { propose } from '#desk/approvals'
import { draftDeps, readyDraft } from '../support/drafting.ts'
import { signedIn } from '../support/people.ts'
import { type Desk, startDesk } from './desk.ts'

let desk: Desk
before(async () => void (desk = await startDesk('empty')))
after(() => desk?.stop())

test('what will be published is shown with its hash, its card and what machines read; the author cannot approve it, somebody else can, once', { timeout: 60_000 }, async () => {
  const deps = draftDeps(desk.db)
  const [author, approver] = [await signedIn(desk.db, ['reviewer', 'approver'], 'Dana Fields'), await signedIn(desk.db, ['approver'], 'Ben Okafor')]
  const editionId = await readyDraft(deps, author.id)
  const { sha256 } = await propose(deps, { editionId, personId: author.id })
  const address = `${desk.url}/desk/approvals/${sha256}`
  const look = async (person: typeof author, path = address) => (await fetch(path, { headers: { cookie: person.cookie } })).text()
  const decide = (person: typeof author, hash: string) => fetch(`${address}/approval`, { method: 'POST', redirect: 'manual', headers: { cookie: person.cookie, origin: desk.url, 'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ sha256: hash }) })

  assert.match(await look(approver, `${desk.url}/desk/approvals`), new RegExp(sha256))
  const page = await look(approver)
  for (const part of [sha256, 'The ferry only takes passengers who can whistle.', '&quot;@type&quot;: &quot;ClaimReview&quot;', 'Approve and publish']) assert.ok(page.includes(part) || page.includes(part.replaceAll('&quot;', '"')) || page.includes(part.replaceAll('&quot;', '&#34;')), part)
  assert.ok(!(await look(author)).includes('Approve and publish'))

  assert.equal((await decide(author, sha256)).status, 403)
  assert.equal((await decide(approver, 'f'.repeat(64))).status, 400)
  assert.equal((await fetch(`${desk.url}/checks/${editionId}`)).status, 404)
  assert.equal((await decide(approver, sha256)).status, 303)
  assert.equal((await fetch(`${desk.url}/checks/${editionId}`)).status, 200)
  assert.ok(!(await look(approver)).includes('Approve and publish'))
})

test('the card of a proposal is drawn', { timeout: 60_000 }, async () => {
  const deps = draftDeps(desk.db)
  const author = await signedIn(desk.db, ['reviewer'], 'Eli Brook')
  const { sha256 } = await propose(deps, { editionId: await readyDraft(deps, author.id), personId: author.id })
  const card = await fetch(`${desk.url}/desk/approvals/${sha256}/card.png`, { headers: { cookie: author.cookie }, signal: AbortSignal.timeout(30_000) })
  assert.equal(card.headers.get('content-type'), 'image/png', `${card.status}`)
})
