/** Pages beside a draft and copies of sources say which check they belong to; outside, nobody learns of a draft. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { approve, propose } from '#desk/approvals'
import { addEvidence, listEvidence } from '#desk/evidence'
import { ask } from '#desk/submissions'
import { draftDeps, readyDraft } from '../support/drafting.ts'
import { signedIn, type TestPerson } from '../support/people.ts'
import { type Desk, startDesk } from './desk.ts'

let desk: Desk
let author: TestPerson
let approver: TestPerson

before(async () => {
  desk = await startDesk('empty')
  author = await signedIn(desk.db, ['reviewer'], 'Dana Fields')
  approver = await signedIn(desk.db, ['approver'], 'Ben Okafor')
})
after(() => desk?.stop())

async function look(path: string, person?: TestPerson) {
  const answer = await fetch(desk.url + path, { headers: person ? { cookie: person.cookie } : {} })
  assert.equal(answer.status, 200, path)
  return parseHTML(await answer.text()).document
}

const copyOf = (checkId: string) => addEvidence({ ...desk.deps, random: randomBytes }, { checkId, personId: author.id, upload: { bytes: Buffer.from('Whoever has a ticket is taken along'), name: 'rules.txt' }, title: 'The rules', source: 'The ferry', kind: 'primary', stance: 'against' })

test('evidence and replies name their check and its questions, masked, and lead to them', async () => {
  const asked = ['the ferry', 'the crane', 'the mill', 'the well'].map((what, at) => ask(desk.deps, { text: `[12/03/26, 14:05] Maria Gonzalez: They say that ${what} only takes people who can whistle ${at + 3} songs, call +49 170 1234567`, asker: { secret: null, address: `192.0.2.${at}` } }))
  const claimIds = (await Promise.all(asked)).map(({ claim }) => claim.id)
  const check = await readyDraft(draftDeps(desk.db), author.id, { claimIds, parts: { title: 'Nobody has to whistle <b>' } })
  for (const kind of ['evidence', 'replies']) {
    const page = await look(`/desk/checks/${check}/${kind}`, approver)
    assert.match(page.title, /Nobody has to whistle <b>/)
    const belongs = page.querySelector('.belongs-to')!
    assert.equal(belongs.querySelector(`a[href="/desk/checks/${check}"]`)!.textContent, 'Nobody has to whistle <b>')
    assert.equal([...belongs.querySelectorAll('a')].filter((link) => claimIds.some((id) => link.getAttribute('href') === `/desk/claims/${id}`)).length, 3)
    assert.equal(belongs.querySelector(`a[href="/desk/checks/${check}#linked-claims"]`)!.textContent, 'one more question')
    assert.doesNotMatch(belongs.textContent!, /1234567/)
  }
})

test('a copy names the published checks that cite it to everybody, and those in work to the desk only', async () => {
  const deps = draftDeps(desk.db)
  const published = await readyDraft(deps, author.id, { parts: { claim: 'The ferry only takes whistlers.' } })
  await copyOf(published)
  await approve(deps, { ...(await propose(deps, { editionId: published, personId: author.id })), approverId: approver.id })
  const inWork = await readyDraft(deps, author.id, { parts: { title: 'Not yet for everybody' } })
  await copyOf(inWork)
  const { sha256 } = (await listEvidence(desk.db, inWork)).find(({ snapshot }) => snapshot)!.snapshot!

  const outside = await look(`/snapshots/${sha256}/text`)
  assert.equal(outside.querySelector(`main a[href="/checks/${published}"]`)!.textContent, 'The ferry only takes whistlers.')
  assert.doesNotMatch(outside.body.textContent!, /Not yet for everybody/)
  assert.doesNotMatch(String(outside.body.innerHTML), new RegExp(`/desk/|${inWork}`))

  const within = await look(`/desk/snapshots/${sha256}/text`, approver)
  for (const id of [published, inWork]) assert.ok(within.querySelector(`main a[href="/desk/checks/${id}/evidence"]`), id)
})
