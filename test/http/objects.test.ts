/**
 * Every address of the route table that can be looked at is looked at by everybody: each role, several that somebody had, none, nobody, a
 * session that ran out; each with what is theirs and what is another's. Whoever may is shown it, whoever may not is not, and nothing that
 * anybody wrote stands in the answer to somebody who may not read it, on whatever page. The routes are those of the table: one without a
 * real thing to try it with makes this red.
 */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Role, roles } from '#desk/people'
import { buildApp } from '../../src/web/index.ts'
import { mayUse } from '../../src/web/may-use.ts'
import { routes, type RouteRule } from '../../src/web/routes.ts'
import { draftDeps } from '../support/drafting.ts'
import { signedIn } from '../support/people.ts'
import { changed, type Standing, standing } from '../support/standing.ts'
import { type Desk, startDesk } from './desk.ts'
import { type Asker, bait, filesOf, type Given, type Mark, type Things, thingsOf } from './objects.ts'

const looks = routes.filter(({ method }) => method === 'GET')

let desk: Desk
let app: ReturnType<typeof buildApp>
let askers: Asker[]
let stranger: Things
let own: Map<Asker, Things>
let files: Things['given']
let marks: Mark[]
let atFirst: Standing
const seen = new Map<Mark, Set<Asker>>()

before(async () => {
  desk = await startDesk('empty', { trustProxy: 1 })
  app = buildApp(desk.deps)
  const deps = { ...desk.deps, ...draftDeps(desk.db), record: desk.deps.record, publisher: { name: 'Touchstone', site: desk.url } }
  const [second, third] = [await signedIn(desk.db, ['approver']), await signedIn(desk.db, ['editor'])]
  const person = async (name: string, held: Role[]): Promise<Asker & { secret: string }> => ({ name, held, ...(await signedIn(desk.db, held)) }) as Asker & { secret: string }
  const signed = [...(await Promise.all(roles.map((role) => person(role, [role])))), await person('somebody with every role', [...roles]), await person('somebody without a role', [])]
  const late = await person('somebody whose session has run out', [])
  askers = [{ name: 'nobody', cookie: '', id: null, held: [] }, ...signed, late]

  stranger = await thingsOf(desk, deps, await signedIn(desk.db, ['reviewer']), second, third)
  own = new Map()
  for (const asker of [...signed, late]) own.set(asker, await thingsOf(desk, deps, { id: asker.id! }, second, third))
  await desk.db.updateTable('sessions').set({ expires_at: new Date(Date.now() - 1) }).where('person_id', '=', late.id!).execute()
  files = await filesOf(desk)
  marks = [stranger, ...own.values()].flatMap((things) => things.marks)
  await desk.deps.matcher.caughtUp((await desk.db.selectFrom('check_feed').select((is) => is.fn.max('seq').as('seq')).executeTakeFirstOrThrow()).seq!)
  atFirst = await standing(desk.db)
})
after(() => desk?.stop())

test('every route with a parameter is given something that is really there, and nothing is given to no route', () => {
  const given = { ...stranger.given, ...files }
  const taken = new Set<string>()
  for (const { path } of looks.filter(({ path }) => /\/:|\*/.test(path))) {
    const key = keyFor(given, path)
    assert.ok(key, `GET ${path} is given nothing real: say in test/http/objects.ts what it is about, so that this test can look at it as everybody`)
    assert.equal(given[key].there[0].length, path.match(/\/:\w+|\*/g)!.length, `GET ${path} takes more or fewer parameters than it is given`)
    taken.add(key)
  }
  assert.deepEqual(Object.keys(given).filter((key) => !taken.has(key)), [], 'given to no route: take it out of test/http/objects.ts')
})

for (const rule of looks) {
  test(`looked at by everybody: ${rule.path}`, async () => {
    for (const asker of askers) {
      for (const things of setsFor(rule, asker)) {
        for (const one of addressesOf(rule, { ...things.given, ...files })) await look(rule, asker, { ...one, whose: things === stranger ? 'another’s' : 'one’s own' })
      }
    }
  })
}

test('what was written was really there: of what is another’s everybody who may has read all, of their own their owner', () => {
  const readers = [...stranger.marks.map((mark) => ({ mark, by: mark.sees(askers[0]) ? [askers[0]] : askers })), ...[...own].flatMap(([asker, { marks }]) => marks.map((mark) => ({ mark, by: [asker] })))]
  for (const { mark, by } of readers) {
    const blind = by.filter((asker) => mark.sees(asker) && !seen.get(mark)?.has(asker))
    assert.deepEqual(blind.map(({ name }) => name), [], `these were never shown “${mark.text}”: that others were not proves nothing`)
    if (mark.secret && mark.text !== mark.secret) assert.ok(seen.has(mark), `${mark.text} is not even behind its own link`)
  }
})

test('looking changed nothing, and none of it was a fault', async () => {
  assert.deepEqual(changed(atFirst, await standing(desk.db), ['share_kits']), [])
  assert.deepEqual(desk.log, [])
})

/** What is open to everybody is another's for whoever is no one here, and one's own for whoever has something. */
function setsFor({ who, path }: RouteRule, asker: Asker): Things[] {
  const theirs = own.get(asker)
  if (!theirs || !keyFor(theirs.given, path)) return [stranger]
  return who === 'public' ? [theirs] : [stranger, theirs]
}

/** The longest beginning of a route that something is given for. */
function keyFor(given: Things['given'], path: string): string | undefined {
  return Object.keys(given).filter((key) => path === key || (path.startsWith(key) && /[/.]/.test(path[key.length]))).sort((a, b) => b.length - a.length)[0]
}

interface Address {
  address: string
  /** What whoever is let in gets. */
  gets: number[]
}

/** A route without parameters is looked at as it is, and searched for what nobody may find. */
function addressesOf({ path }: RouteRule, given: Things['given']): Address[] {
  const { there, elsewhere = [], moved = [], or = [] }: Given = given[keyFor(given, path) ?? ''] ?? { there: [] }
  const filled = (values: string[]) => values.reduce((address, value) => address.replace(/(?<=\/):\w+|\*/, value), path)
  if (!/\/:|\*/.test(path)) {
    const [[hidden]] = given['/checks/:id'].elsewhere!
    return [path, `${path}?${new URLSearchParams({ query: bait, text: bait, url: `${desk.url}/checks/${hidden}`, imageUri: desk.url, edit: hidden, next: `/desk/checks/${hidden}` })}`].map((address) => ({ address, gets: [200, 303, 400, 404, 501] }))
  }
  const all = (values: string[][], gets: number[]) => values.map((each) => ({ address: filled(each), gets }))
  return [...all(there, [200, ...or]), ...all(elsewhere, [404, 410]), ...all(moved, [301])]
}

async function look({ who }: RouteRule, asker: Asker, { address, gets, whose }: Address & { whose: string }): Promise<void> {
  const first = await ask('GET', asker, address)
  const underItsName = first.status === 302 && first.headers.get('Location')!.startsWith(`${address}?as=`)
  const answer = underItsName ? await ask('GET', asker, first.headers.get('Location')!) : first
  const text = await answer.text()
  const line = `${asker.name}, ${whose}: GET ${address} gave ${answer.status}`
  if (who === 'public' || mayUse(who, asker.held)) {
    assert.doesNotMatch(`${answer.status} ${answer.headers.get('Location')}`, /^403|\/desk\/sign-in/, line)
    assert.ok(gets.includes(answer.status), `${line}, not ${gets.join(' or ')}`)
  } else if (asker.held.length === 0 && !isSignedIn(asker)) {
    assert.equal(`${answer.status} ${answer.headers.get('Location')}`, `303 /desk/sign-in?next=${encodeURIComponent(address)}`, line)
    assert.equal((await ask('HEAD', asker, address)).status, 303, `HEAD: ${line}`)
  } else {
    assert.equal(answer.status, 403, line)
    assert.match(text, /not for the roles you hold/, line)
    assert.equal((await ask('HEAD', asker, address)).status, 403, `HEAD: ${line}`)
  }
  for (const mark of marks) {
    if (!text.includes(mark.text)) continue
    assert.ok(mark.sees(asker) || (mark.secret && address.includes(mark.secret)), `${line}, and shows “${mark.text}”`)
    if (!seen.has(mark)) seen.set(mark, new Set())
    seen.get(mark)!.add(asker)
  }
}

const isSignedIn = ({ name, cookie }: Asker) => cookie !== '' && !/run out/.test(name)

/** Each from a network of its own, so that no limit stands before the answer. */
let network = 0
function ask(method: string, { cookie }: Asker, address: string): Promise<Response> {
  network++
  return Promise.resolve(app.fetch(new Request(desk.url + address, { method, headers: { Cookie: cookie, 'X-Forwarded-For': `${11 + (network >> 16)}.${(network >> 8) & 255}.${network & 255}.1` }, redirect: 'manual' }), {}))
}
