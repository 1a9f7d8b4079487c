/**
 * Every form is sent twice, one after the other and at once, and by everybody who may not send it: the second has no effect and is
 * answered as the first was, nothing is lost, nothing is a fault, and whoever may not, or comes from another site, changes nothing about
 * things that are really there.
 */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { roles } from '#desk/people'
import { mayUse } from '../../src/web/may-use.ts'
import { routes } from '../../src/web/routes.ts'
import { signedIn } from '../support/people.ts'
import { changed, grown, standing } from '../support/standing.ts'
import { type Desk, startDesk } from './desk.ts'
import { forms, type Form, type Sending, town, type Town } from './every-form.ts'

let desk: Desk
let all: Town
let others: { role: string; cookie: string }[]

before(async () => {
  desk = await startDesk('empty', { trustProxy: 1 })
  all = await town(desk)
  others = [{ role: 'nobody', cookie: '' }, { role: 'somebody without a role', cookie: (await signedIn(desk.db, [])).cookie }]
  for (const role of roles) others.push({ role, cookie: (await signedIn(desk.db, [role])).cookie })
})
after(() => desk?.stop())

test('every form of the route table is in the list, and nothing else', () => {
  const posts = routes.filter(({ method }) => method === 'POST').map(({ path }) => path)
  assert.deepEqual([...new Set(forms.map(({ route }) => route))].sort(), posts.sort())
})

/** Where the second is not answered as the first, and why that is right. */
const otherwise: { route: string; when: 'later' | 'at once'; why: string }[] = [
  { route: '/api/v1/submissions', when: 'later', why: 'each answer has a private link of its own' },
  { route: '/api/v1/submissions', when: 'at once', why: 'each answer has a private link of its own' },
  { route: '/desk/sign-in', when: 'at once', why: 'a code lets in once, and the second came without the session that tells it is the same person; our page sends one of two clicks' },
  { route: '/desk/sign-in/passkey', when: 'at once', why: 'an answer of a passkey lets in once, likewise' },
  { route: '/desk/invitations/:token/passkey', when: 'at once', why: 'an answer of a passkey is good once, and whose it is stands there a moment later; our page sends one of two clicks' },
  { route: '/desk/account/passkeys', when: 'at once', why: 'likewise' },
]
const isOtherwise = (form: Form, when: 'later' | 'at once') => otherwise.some((one) => one.route === form.route && one.when === when)

for (const form of forms) {
  test(`sent twice: ${form.route}`, async () => {
    const one = await form.make(all)
    const before = await standing(desk.db)
    await byOthers(form, one)
    assert.deepEqual(changed(before, await standing(desk.db)), [], 'somebody who may not has changed something')
    const first = await send(one)
    const afterFirst = await standing(desk.db)
    assert.ok(first.status < 400 || form.route === '/witness/add-checkpoint', `the form is not as it should be: ${said(first)}`)
    const second = await send({ ...one, by: undefined, cookie: first.cookie ?? cookieOf(one) })
    assert.ok(second.status < 500, said(second))
    if (!isOtherwise(form, 'later')) assert.equal(said(second), said(first), 'the second is not answered as the first')
    assert.deepEqual(changed(afterFirst, await standing(desk.db), form.anew?.tables), [], `the second had an effect (${said(first)}, then ${said(second)})`)

    const again = await form.make(all)
    const beforeBoth = await standing(desk.db)
    const both = await Promise.all([send(again), send(again)])
    assert.ok(both.every(({ status }) => status < 500), both.map(said).join(' and '))
    assert.ok(both.some(({ status }) => status === first.status), both.map(said).join(' and '))
    if (!isOtherwise(form, 'at once')) assert.equal(said(both[0]), said(both[1]), 'at once, they are not answered alike')
    assert.deepEqual(grown(beforeBoth, await standing(desk.db), form.anew?.tables), grown(before, afterFirst, form.anew?.tables), 'at once, both had an effect')
  })
}

test('none of it was a fault', () => assert.deepEqual(desk.log, []))

async function byOthers(form: Form, one: Sending): Promise<void> {
  const { who, kind } = routes.find(({ method, path }) => method === 'POST' && path === form.route)!
  for (const { role, cookie } of others) {
    if (mayUse(who, roles.filter((held) => held === role))) continue
    assert.equal((await send({ ...one, by: undefined, cookie })).status, 403, `${role}: ${form.route}`)
  }
  if (kind !== 'page') assert.equal(who, 'public', `${form.route} is not asked from where it comes`)
  else for (const headers of fromElsewhere) assert.equal((await send(one, headers)).status, 403, `from another site: ${form.route} ${JSON.stringify(headers)}`)
}

/** As browsers say that another site, a part of ours under another name, or a page without an origin sends a form, with the cookie of whoever looks at it. */
const fromElsewhere: Record<string, string>[] = [{ Origin: 'https://evil.example' }, { 'Sec-Fetch-Site': 'cross-site', Origin: 'null' }, { 'Sec-Fetch-Site': 'same-site' }]

/** Each form from a network of its own, so that no limit stands before the answer; the same form from the same. */
const networks = new Map<unknown, string>()

interface Answer {
  status: number
  location: string | null
  /** What it gave, as a browser sends it back. */
  cookie: string | undefined
}

const said = ({ status, location }: Answer) => `${status} ${location ?? ''}`
const cookieOf = ({ by, cookie = by?.cookie ?? '' }: Sending) => cookie

async function send(sending: Sending, headers: Record<string, string> = {}): Promise<Answer> {
  const { path, fields, body } = sending
  const pairs = Object.entries(fields ?? {}).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each]))
  if (!networks.has(path)) networks.set(path, `${11 + (networks.size >> 8)}.${networks.size & 255}.1.1`)
  const answer = await fetch(desk.url + path, {
    method: 'POST',
    headers: { 'Content-Type': body?.type ?? 'application/x-www-form-urlencoded', 'X-Forwarded-For': networks.get(path)!, Cookie: cookieOf(sending), ...headers },
    body: body?.text ?? new URLSearchParams(pairs).toString(),
    redirect: 'manual',
  })
  await answer.arrayBuffer()
  return { status: answer.status, location: answer.headers.get('Location'), cookie: /^session=[\w-]{43}/.exec(answer.headers.get('Set-Cookie') ?? '')?.[0] }
}
