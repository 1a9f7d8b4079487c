/** The editor's pages over HTTP: what is refused, what is kept, and that nothing written by others becomes markup. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { cutsInForce, decidedCuts } from '#desk/matching'
import { type Desk, startDesk } from '../../../test/http/desk.ts'
import { signedIn } from '../../../test/support/people.ts'

let desk: Desk
let cookie: string

before(async () => {
  desk = await startDesk('small-town')
  cookie = (await signedIn(desk.db, ['editor'])).cookie
})
after(() => desk?.stop())

const get = (path: string) => fetch(desk.url + path, { headers: { Cookie: cookie } })
const post = (path: string, fields: Record<string, string>) =>
  fetch(desk.url + path, { method: 'POST', headers: { Cookie: cookie, 'Content-Type': 'application/x-www-form-urlencoded' }, body: String(new URLSearchParams(fields)), redirect: 'manual' })

const decideCutsOf = async (answer: string, suggest: string) => assert.equal((await post('/desk/matching/cuts', { answer, suggest, reason: 'A test' })).status, 303)

test('cut-offs that make no sense are refused, with what was typed kept', async () => {
  const before = await cutsInForce(desk.db)
  for (const answer of ['0', '1', '-0.5', '2', 'NaN', 'much', 'Infinity', '1e999']) assert.equal((await post('/desk/matching/cuts', { answer, suggest: '0.2', reason: 'x' })).status, 400, answer)
  for (const query of ['answer=nonsense', 'suggest=7', 'answer=0.5&answer=0.6']) assert.equal((await get(`/desk/matching?${query}`)).status, 400, query)

  const unordered = await post('/desk/matching/cuts', { answer: '0.5', suggest: '0.6', reason: 'We like it <b>so</b>' })
  assert.equal(unordered.status, 400)
  assert.match(await unordered.text(), /value="We like it &lt;b&gt;so&lt;\/b&gt;"/)
  const silent = await post('/desk/matching/cuts', { answer: '0.8', suggest: '0.2', reason: ' \u200b ' })
  assert.equal(silent.status, 400)
  assert.match(await silent.text(), /Nothing was saved/)
  assert.deepEqual(await cutsInForce(desk.db), before)
})

test('a decision says when and why, and in which session; its words are text', async () => {
  assert.equal((await post('/desk/matching/cuts', { answer: '0.95', suggest: '0.25', reason: '<script>alert(1)</script>' })).status, 303)
  assert.deepEqual((await decidedCuts(desk.db, 1)).map(({ answer, suggest }) => [answer, suggest]), [[0.95, 0.25]])
  const { decided_by } = await desk.db.selectFrom('decision_cuts').select('decided_by').orderBy('id', 'desc').executeTakeFirstOrThrow()
  assert.equal(typeof decided_by, 'number')
  const page = await (await get('/desk/matching')).text()
  assert.match(page, /95 in 100 such answers/)
  assert.match(page, /&lt;script&gt;alert/)
  assert.doesNotMatch(page, /<script(?! type="module" src="\/assets\/)/)
})

test('the cut-offs in force can be chosen again after others were tried, and those that came with the program always', async () => {
  const { answer, suggest } = await cutsInForce(desk.db)
  await decideCutsOf('0.93', '0.15')
  const chosen = await (await get('/desk/matching?answer=0.87&suggest=0.4')).text()
  for (const value of ['0.93', '0.975', '0.87', '0.15', '0.2', '0.4']) assert.match(chosen, new RegExp(`<option value="${value}" `), value)
  assert.match(chosen, /<option value="0.87" selected>/)
  await decideCutsOf(String(answer), String(suggest))
})

test('asked for ten times at once, an evaluation is run once', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => post('/desk/matching/evaluations', {})))
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [303])
  assert.equal((await desk.db.selectFrom('evaluations').select('id').execute()).length, 1)
})

test('a message is explained and not kept', async () => {
  const count = async () => (await desk.db.selectFrom('submissions').select('id').execute()).length
  const before = await count()
  const explained = await post('/desk/matching/explain', { text: 'Swanneck Bridge <img src=x onerror=alert(1)> will be closed to everyone for three years' })
  assert.equal(explained.status, 200)
  const page = await explained.text()
  assert.match(page, /<mark class="run">/)
  assert.match(page, /&lt;img src=x/)
  assert.doesNotMatch(page, /<img/)
  assert.equal(await count(), before)
})

test('what may say the opposite is never said to be answered, were the desk only bolder', async () => {
  const page = await (await post('/desk/matching/explain', { text: 'Swanneck Bridge will not be closed to everyone for three years from November' })).text()
  assert.match(page, /if both said “not”, or neither/)
  assert.doesNotMatch(page, /would be answered if \d/)
})

test('another day in the message than in the claim is said apart from what they have in common, and decides nothing', async () => {
  const explained = async (day: string) => (await (await post('/desk/matching/explain', { text: `Grandpa says school ends at noon every ${day} this winter to save heating` })).text()).split('</article>')[0]
  const [another, same] = [await explained('Monday'), await explained('Friday')]
  assert.match(another, /<p class="note">Your message says “\u2068Monday\u2069”; this check is about “\u2068Friday\u2069”\.<\/p>/)
  assert.doesNotMatch(another.split('What they have in common')[1], /this check is about/)
  assert.doesNotMatch(same, /class="note"|this check is about/)
})

test('nothing is said to hold back what is answered', async () => {
  const page = await (await post('/desk/matching/explain', { text: 'Grandpa read that Swanneck Bridge will be closed to everyone for three years from November' })).text()
  const [first] = page.split('</article>')
  assert.match(first, /Enough to be the answer/)
  assert.match(first, /the check does not: .*Grandpa/)
  assert.doesNotMatch(first, /holds it back|Without that/)
})

test('where only the article has a word of the message, nothing of the claim is said to be in it', async () => {
  const page = await (await post('/desk/matching/explain', { text: 'Has anybody seen my kettle?' })).text()
  assert.match(page, /Nothing of the checked claim itself is in the message/)
  assert.doesNotMatch(page, /Only 0/)
})

test('words in the same order do not speak against what says the same word for word', async () => {
  const page = await (await post('/desk/matching/explain', { text: 'They say Swanneck Bridge will be closed to everyone for three years' })).text()
  const [first] = page.match(/<table class="figures parts">.*?<\/table>/s) ?? []
  assert.match(first ?? '', /Words in common, and their order<\/th>.*?<td>for it<\/td>/s)
  assert.doesNotMatch(first ?? '', /order<\/th>(?:(?!<\/tr>).)*against it/s)
})

test('what cannot be explained is said, with what was typed kept', async () => {
  const empty = await post('/desk/matching/explain', { text: '\u200b' })
  assert.equal(empty.status, 400)
  const long = await post('/desk/matching/explain', { text: 'bridge '.repeat(4000) })
  assert.equal(long.status, 413)
  assert.match(await long.text(), /bridge bridge/)
  for (const text of ['🙂', '?', 'qqqq zzzz xxxx', 'x '.repeat(9000), 'ا'.repeat(500), '\u0000\uffff', '橋'.repeat(3000)]) {
    const answer = await post('/desk/matching/explain', { text })
    assert.ok(answer.status < 500, JSON.stringify(text.slice(0, 20)))
  }
  assert.deepEqual(desk.log, [])
})
