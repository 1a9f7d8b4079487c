/** Lawful removal over HTTP: an editor asks, the same person cannot agree, somebody else does or says no, and the public pages say what happened. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { approve, propose, readVersion } from '#desk/approvals'
import { openEdition } from '#desk/drafts'
import { ask } from '#desk/submissions'
import { asker } from '../ask-road/desk.ts'
import { type DraftDeps, correct, publishReady, save, wholeDraft } from '../support/drafting.ts'
import { signedIn, type TestPerson } from '../support/people.ts'
import { type Desk, startDesk } from './desk.ts'

let desk: Desk
let deps: DraftDeps
let people: Record<'author' | 'approver' | 'editor' | 'second' | 'auditor', TestPerson>

before(async () => {
  desk = await startDesk('empty')
  deps = { ...desk.deps, random: randomBytes, publisher: { name: 'Test Desk', site: 'https://desk.example' } }
  people = {
    author: await signedIn(desk.db, ['reviewer']),
    approver: await signedIn(desk.db, ['approver'], 'Ben Okafor'),
    editor: await signedIn(desk.db, ['editor'], 'Edi Editor'),
    second: await signedIn(desk.db, ['editor'], 'Sam Second'),
    auditor: await signedIn(desk.db, ['auditor']),
  }
})
after(() => desk?.stop())

async function twoVersions(...claimIds: string[]): Promise<{ id: string; first: string; second: string }> {
  const [author, approver] = [people.author.id, people.approver.id]
  const id = await publishReady(deps, { author, approver, claimIds })
  const second = await correct(deps, { editionId: id, author, approver, parts: { title: 'Nobody has to whistle there', changeKind: 'minor', changeNote: 'The secret name of the captain stood in the title.' } })
  return { id, first: (await readVersion(desk.db, id, 1))!.sha256, second }
}

const look = async (path: string, person?: TestPerson) => {
  const answer = await fetch(desk.url + path, { headers: person ? { cookie: person.cookie } : {} })
  return { status: answer.status, text: await answer.text() }
}

const send = (person: TestPerson, path: string, fields: [string, string][]) =>
  fetch(desk.url + path, { method: 'POST', redirect: 'manual', headers: { cookie: person.cookie, origin: desk.url, 'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields) })

test('two people take both versions away; readers are told when and why, and nothing of the words is left', { timeout: 120_000 }, async () => {
  const { claim } = await ask(desk.deps, { text: 'Whoever takes the ferry has to whistle.', asker: asker(1) })
  const { id, first, second } = await twoVersions(claim.id)
  const page = `/desk/checks/${id}/removals`
  const versions: [string, string][] = [['version', first], ['version', second]]
  const asked: [string, string][] = [...versions, ['reason', 'privacy'], ['note', 'Letter of the captain’s lawyer']]
  assert.match((await look(`/desk/checks/${id}`, people.editor)).text, new RegExp(`href="${page}"`))
  assert.match((await look(page, people.editor)).text, /What goes/)
  assert.doesNotMatch((await look(page, people.auditor)).text, /<form[^>]*removals/)

  assert.equal((await send(people.approver, page, asked)).status, 403, 'only an editor asks')
  assert.equal((await send(people.editor, page, [['reason', 'privacy']])).status, 400, 'nothing was chosen')
  assert.equal((await send(people.editor, page, [...versions, ['reason', 'dislike']])).status, 400, 'no reason of ours')
  assert.equal((await send(people.editor, page, asked)).status, 303)
  assert.equal((await send(people.editor, page, asked)).status, 303, 'sent twice')
  assert.match((await look(`/checks/${id}`)).text, /Nobody has to whistle there/)

  assert.match((await look('/desk/approvals', people.approver)).text, new RegExp(page))
  assert.match((await look('/desk', people.approver)).text, /removals wait for a second person/)
  const waiting = (await look(page, people.approver)).text
  for (const words of ['Letter of the captain’s lawyer', 'Agree and take it away', 'only that it was removed', 'It cannot be undone']) assert.ok(waiting.includes(words), words)
  assert.doesNotMatch((await look(page, people.editor)).text, /Agree and take it away/)

  const agreed: [string, string][] = [...versions, ['sure', 'yes']]
  assert.equal((await send(people.editor, `${page}/approval`, agreed)).status, 403, 'whoever asked cannot agree')
  assert.equal((await send(people.author, `${page}/approval`, agreed)).status, 403)
  assert.equal((await send(people.approver, `${page}/approval`, versions)).status, 400, 'not without saying so')
  assert.equal((await look(`/checks/${id}`)).status, 200)
  assert.equal((await send(people.approver, `${page}/approval`, agreed)).status, 303)
  assert.equal((await send(people.approver, `${page}/approval`, agreed)).status, 303, 'sent twice')

  const gone = await look(`/checks/${id}`)
  assert.equal(gone.status, 410)
  assert.match(gone.text, /something private about somebody/)
  const toPrograms = await look(`/api/v1/checks/${id}`)
  assert.equal(toPrograms.status, 410)
  assert.match(toPrograms.text, new RegExp(`removed by law.*/checks/${id}`))
  for (const list of ['/checks?look=gone', '/api/v1/checks?limit=50', '/sitemap.xml?look=gone']) assert.ok(!(await look(list)).text.includes(id), list)
  assert.ok(gone.text.includes(second))
  const all = [gone.text, (await look(`/checks/${id}/versions`)).text, (await look('/corrections')).text, (await look(page, people.auditor)).text].join('\n')
  assert.doesNotMatch(all, /captain stood|have to whistle/)
  assert.match(all, /Edi Editor asked, Ben Okafor agreed/)
  assert.match((await look('/corrections')).text, /This check was removed/)
  const unanswered = (await look(`/desk/claims/${claim.id}`, people.author)).text
  assert.match(unanswered, new RegExp(`href="/checks/${id}">This check was removed`))
  assert.match(unanswered, /It answered this claim until/)
  assert.match((await look('/desk/queue', people.author)).text, new RegExp(claim.id), 'it waits again')
  const { rows } = { rows: await desk.db.selectFrom('ledger_entries').select('entry').orderBy('index', 'desc').limit(2).execute() }
  assert.deepEqual(rows.map(({ entry }) => { const { kind, reason } = JSON.parse(entry.toString()); return { kind, reason } }), [{ kind: 'removed', reason: 'privacy' }, { kind: 'removed', reason: 'privacy' }])
})

test('a second person says no, or whoever asked takes it back: everything stays, and who said so stays too', { timeout: 120_000 }, async () => {
  const { id, first } = await twoVersions()
  const page = `/desk/checks/${id}/removals`
  for (const [who, why] of [[people.second, 'The order was lifted.'], [people.editor, 'I chose the wrong check.']] as const) {
    assert.equal((await send(people.editor, page, [['version', first], ['reason', 'court-order']])).status, 303)
    assert.equal((await send(who, `${page}/dropping`, [['version', first], ['why', ' ']])).status, 400)
    assert.equal((await send(who, `${page}/dropping`, [['version', first], ['why', why]])).status, 303)
    assert.equal((await send(who, `${page}/dropping`, [['version', first], ['why', why]])).status, 303, 'sent twice')
    assert.ok((await look(page, people.auditor)).text.includes(why))
  }
  assert.equal((await look(`/checks/${id}/versions/1`)).status, 200)
  assert.equal((await desk.db.selectFrom('dropped_removals').selectAll().execute()).length, 2)
})

test('what two people ask for is shown, and agreed to, apart: each may agree to what the other asks for', { timeout: 120_000 }, async () => {
  const { id, first, second } = await twoVersions()
  const page = `/desk/checks/${id}/removals`
  await send(people.editor, page, [['version', first], ['reason', 'privacy'], ['note', 'Letter of a mother']])
  await send(people.second, page, [['version', second], ['reason', 'copyright'], ['note', 'Letter of a photographer']])
  const seen = (await look(page, people.editor)).text
  for (const words of ['Letter of a mother', 'Letter of a photographer']) assert.ok(seen.includes(words), words)
  assert.equal(seen.split('Agree and take it away').length, 2)
  assert.equal((await send(people.editor, `${page}/approval`, [['version', second], ['sure', 'yes']])).status, 303)
  assert.equal((await look(`/checks/${id}/versions/1`)).status, 200)
  assert.equal((await look(`/checks/${id}`)).status, 410)
})

test('the page says what goes in other languages, and leads to what is published there', { timeout: 120_000 }, async () => {
  const { id, first, second } = await twoVersions()
  const [french, german] = [await openEdition(deps, { checkId: id, language: 'fr', personId: people.author.id }), await openEdition(deps, { checkId: id, language: 'de', personId: people.author.id })]
  for (const edition of [french, german]) await save(deps, edition, people.author.id, wholeDraft)
  await approve(deps, { ...(await propose(deps, { editionId: french, personId: people.author.id })), approverId: people.approver.id })
  const page = `/desk/checks/${id}/removals`
  const leads = `<a href="/desk/checks/${french}/removals">French (version 1)</a>`
  const before = (await look(page, people.editor)).text
  assert.match(before, /other languages and not published.*: German\./)
  assert.ok(before.includes(leads))
  await send(people.editor, page, [['version', first], ['version', second], ['reason', 'privacy']])
  await send(people.second, `${page}/approval`, [['version', first], ['version', second], ['sure', 'yes']])
  const after = (await look(page, people.editor)).text
  assert.ok(after.includes('Everything that was published here has been removed') && !after.includes('still published in other languages'))
})
