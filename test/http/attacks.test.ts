/** The desk as somebody would try it who means ill: a role lost while a body is on its way, the name of what belongs elsewhere, roles that do not help, addresses and fields that no database can keep. */
import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, test } from 'node:test'
import { propose } from '#desk/approvals'
import { complain, openComplaints } from '#desk/complaints'
import { addEvidence } from '#desk/evidence'
import { endSessionsOf, giveRole, takeRole } from '#desk/people'
import { addReply } from '#desk/replies'
import { buildApp } from '../../src/web/index.ts'
import { routes } from '../../src/web/routes.ts'
import { publishReady, readyDraft } from '../support/drafting.ts'
import { signedIn, type TestPerson } from '../support/people.ts'
import { changed, standing } from '../support/standing.ts'
import { type Desk, startDesk } from './desk.ts'
import { forms, type Sending, town, type Town } from './every-form.ts'

let desk: Desk
let all: Town
let app: ReturnType<typeof buildApp>

before(async () => {
  desk = await startDesk('empty', { trustProxy: 1 })
  all = await town(desk)
  app = buildApp(desk.deps)
})
after(() => desk?.stop())

const form = { 'Content-Type': 'application/x-www-form-urlencoded' }

test('a role or a session that is lost while the form is on its way is lost: nothing is done, and what was typed comes back', async () => {
  const chief = (await signedIn(desk.db, ['editor'])).id
  const endings: { sentence: RegExp; lose(id: string): Promise<void> }[] = [
    { sentence: /you are not signed in/, lose: (id) => endSessionsOf(desk.deps, id) },
    { sentence: /you are not signed in/, lose: (id) => takeRole(desk.deps, { personId: id, role: 'editor', by: chief }) },
    { sentence: /not for the roles you hold/, lose: async (id) => void (await desk.db.updateTable('role_grants').set({ taken_by: chief, taken_at: new Date() }).where('person_id', '=', id).where('role', '=', 'editor').execute()) },
  ]
  for (const { sentence, lose } of endings) {
    const { id, cookie } = await signedIn(desk.db, ['editor'])
    await giveRole(desk.deps, { personId: id, role: 'auditor', by: id })
    const whole = new URLSearchParams({ answer: '0.9', suggest: '0.3', reason: 'Too few answers' }).toString()
    const before = await desk.db.selectFrom('decision_cuts').select('id').execute()
    await desk.db.updateTable('sessions').set({ seen_at: longAgo }).where('person_id', '=', id).execute()
    const answer = await new Promise<{ status: number; text: string }>((resolve, reject) => {
      const sent = request(`${desk.url}/desk/matching/cuts`, { method: 'POST', headers: { ...form, Cookie: cookie, 'Content-Length': whole.length } }, (got) => {
        let text = ''
        got.setEncoding('utf8').on('data', (part) => (text += part)).on('end', () => resolve({ status: got.statusCode!, text }))
      })
      sent.on('error', reject)
      sent.write(whole.slice(0, 10))
      void letIn(id).then(() => lose(id)).then(() => sent.end(whole.slice(10)), reject)
    })
    assert.equal(answer.status, 403)
    assert.match(answer.text, sentence)
    assert.match(answer.text, /Too few answers/)
    assert.deepEqual(await desk.db.selectFrom('decision_cuts').select('id').execute(), before)
  }
})

/** Until the first half of the request has been let in, which is written down. */
async function letIn(personId: string): Promise<void> {
  for (;;) {
    const { seen_at } = await desk.db.selectFrom('sessions').select('seen_at').where('person_id', '=', personId).executeTakeFirstOrThrow()
    if (seen_at! > longAgo) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
const longAgo = new Date(Date.now() - 3_600_000)

test('what belongs to another check, another claim or another person is not reached by naming it', async () => {
  const { reviewer, approver } = all.people
  const [mine, theirs] = [await readyDraft(all.deps, reviewer.id), await readyDraft(all.deps, approver.id)]
  const source = { title: 'Notice', source: 'Port', kind: 'primary', stance: 'against', quote: '', shows: '', interest: '' }
  const reply = { whom: 'The port', how: 'by letter', askedOn: '2026-11-01', deadline: '2026-11-04', notAskedBecause: '', answer: '', answeredOn: '' }
  const evidence = await addEvidence(all.deps, { checkId: theirs, personId: approver.id, upload: { bytes: Buffer.from('A notice'), name: 'notice.txt' }, ...source })
  const replyId = await addReply(all.deps, { checkId: theirs, personId: approver.id, ...reply })
  const [claim, other] = [await all.claim(), await all.claim()]
  const view = await desk.db.insertInto('queue_views').values({ person_id: approver.id, name: 'Theirs', query: 'who=me', made_at: new Date() }).returning('id').executeTakeFirstOrThrow()
  const published = await publishReady(all.deps, { author: reviewer.id, approver: approver.id })
  const another = await publishReady(all.deps, { author: reviewer.id, approver: approver.id })
  const { sha256 } = await desk.db.selectFrom('publications').select('sha256').where('edition_id', '=', another).executeTakeFirstOrThrow()
  const editor = all.people.editor
  const [item, answer] = [`/desk/checks/${mine}/evidence/${evidence}`, `/desk/checks/${mine}/replies/${replyId}`]

  const tries: { gets: number; by: TestPerson; path: string; fields?: Record<string, string> }[] = [
    { gets: 404, by: reviewer, path: item, fields: { ...source, title: 'Changed', revision: '0' } },
    { gets: 404, by: reviewer, path: `${item}/place`, fields: { by: 'up', at: '0' } },
    { gets: 404, by: reviewer, path: `${item}/capture` },
    { gets: 303, by: reviewer, path: `${item}/removal` },
    { gets: 404, by: reviewer, path: answer, fields: { ...reply, answer: 'Changed', revision: '0' } },
    { gets: 303, by: reviewer, path: `${answer}/removal` },
    { gets: 404, by: reviewer, path: `/desk/claims/${claim}/unmasking`, fields: { message: `${other}-0`, reason: 'To see it' } },
    { gets: 409, by: reviewer, path: `/desk/claims/${claim}/split`, fields: { message: `${other}-0` } },
    { gets: 303, by: reviewer, path: `/desk/queue/views/${view.id}/removal` },
    { gets: 400, by: editor, path: `/desk/checks/${published}/removals`, fields: { version: sha256.toString('hex'), reason: 'privacy', note: '' } },
  ]
  const before = await standing(desk.db)
  for (const { gets, by, path, fields = {} } of tries) {
    assert.equal((await send({ path, fields, by })).status, gets, path)
    assert.deepEqual(changed(before, await standing(desk.db)), [], path)
  }
})

test('every role at once does not help: one’s own is not approved, not judged, and not removed alone', async () => {
  const everything = await signedIn(desk.db, ['reviewer', 'approver', 'editor'])
  const { sha256 } = await propose(all.deps, { editionId: await readyDraft(all.deps, everything.id), personId: everything.id })
  const own = await publishReady(all.deps, { author: everything.id, approver: all.people.approver.id })
  await complain(desk.deps, { editionId: own, kind: 'appeal', text: 'This is about me.' })
  const complaint = (await openComplaints(all.deps)).find(({ editionId }) => editionId === own)!.id
  const version = (await desk.db.selectFrom('publications').select('sha256').where('edition_id', '=', own).executeTakeFirstOrThrow()).sha256.toString('hex')
  assert.equal((await send({ path: `/desk/checks/${own}/removals`, fields: { version, reason: 'privacy', note: '' }, by: everything })).status, 303)

  const before = await standing(desk.db)
  for (const { path, fields } of [
    { path: `/desk/approvals/${sha256}/approval`, fields: { sha256 } },
    { path: `/desk/complaints/${complaint}/assignment`, fields: {} },
    { path: `/desk/complaints/${complaint}/decision`, fields: { outcome: 'not-upheld', answer: 'No.' } },
    { path: `/desk/checks/${own}/removals/approval`, fields: { version, sure: 'yes' } },
  ]) {
    const { status } = await send({ path, fields, by: everything })
    assert.ok([403, 409].includes(status), `${path}: ${status}`)
    assert.deepEqual(changed(before, await standing(desk.db)), [], path)
  }
})

test('what no database keeps, in any address and any field, is no fault', async () => {
  const { cookie } = await signedIn(desk.db, ['reviewer', 'approver', 'editor'])
  const looked = routes.filter(({ method, path }) => method === 'GET' && /\/:|\*/.test(path)).flatMap(({ path }) => ['%00', 'a%00b', '99999999999999999999'].map((value) => path.replace(/(?<=\/):\w+|\*/g, value)))
  for (const path of [...looked, '/checks/x/proof?version=2147483648', '/log?before=999999999999999']) {
    const { status } = await ask(path, { headers: { Cookie: cookie } })
    assert.ok(status < 500, `${status}: GET ${path}`)
  }
  for (const { route, make } of forms) {
    const one = await make(all)
    if (one.body) continue
    const parts = one.path.split('/')
    const paths = route.split('/').flatMap((part, at) => (part.startsWith(':') ? [parts.with(at, '%00').join('/')] : []))
    const sendings = [...paths.map((path) => ({ ...one, path })), ...Object.keys(one.fields ?? {}).flatMap((name) => ['a\0b', '2147483648'].map((value) => ({ ...one, fields: { ...one.fields, [name]: value } })))]
    for (const sending of sendings) {
      const { status } = await send(sending)
      assert.ok(status < 500, `${status}: POST ${sending.path} ${JSON.stringify(sending.fields)}`)
    }
  }
  assert.deepEqual(desk.log, [])
})

function send({ path, fields = {}, by, cookie = by?.cookie ?? '' }: Sending): Promise<Response> {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each]))
  return ask(path, { method: 'POST', headers: { ...form, Cookie: cookie }, body: new URLSearchParams(pairs).toString() })
}

/** Each from a network of its own, so that no limit stands before the answer. */
let network = 0
function ask(path: string, { headers, ...init }: { method?: string; headers: Record<string, string>; body?: string }): Promise<Response> {
  network++
  return Promise.resolve(app.fetch(new Request(desk.url + path, { ...init, headers: { ...headers, 'X-Forwarded-For': `${11 + (network >> 16)}.${(network >> 8) & 255}.${network & 255}.1` }, redirect: 'manual' }), {}))
}
