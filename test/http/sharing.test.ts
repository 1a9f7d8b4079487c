/** Passing on and being told, over HTTP: the share page and its files, and the newsletter from the form to the one click that ends it. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { sendDue } from '#desk/newsletter'
import { startBackground } from '#desk/background'
import { sharingTask } from '#desk/sharing'
import { tmpdir } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { publish } from '../support/published.ts'
import { sampleDocument } from '../support/share-samples.ts'
import { type Desk, startDesk } from './desk.ts'

let desk: Desk
before(async () => void (desk = await startDesk('empty')))
after(() => desk.stop())

test('a check is passed on from its page: being made first, then pictures and a clip that never change', { timeout: 400_000 }, async (t) => {
  const document = sampleDocument('hebrew')
  const sha256 = (await publish(desk.db, document, 0)).toString('hex')
  const share = `${desk.url}/checks/${document.edition}/share`
  const first = await (await fetch(share)).text()
  assert.match(first, /They are made within a minute/)
  assert.match(first, /<textarea id="short" readonly rows="2" class="to-copy" lang="he" dir="rtl">\s*חסר הקשר: /)
  const early = await fetch(`${desk.url}/cards/${sha256}/1200x630.png`)
  assert.deepEqual([early.status, early.headers.get('retry-after')], [503, '5'])

  const background = startBackground({ db: desk.db, databaseUrl: desk.databaseUrl, snapshotDir: tmpdir(), clock: desk.deps.clock, log: (line) => desk.log.push(line), tasks: [sharingTask(() => ({ deskName: 'Touchstone', publicUrl: desk.url }))] })
  t.after(() => background.stop())
  while (!(await (await fetch(share)).text()).includes('.mp4')) await pause(300)

  const page = await (await fetch(share)).text()
  for (const [, address] of page.matchAll(/href="(\/(?:cards|clips)\/[^"]+)"/g)) {
    const answer = await fetch(desk.url + address)
    assert.equal(answer.status, 200)
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=31536000, immutable')
    assert.equal(answer.headers.get('content-type'), address.includes('.png') ? 'image/png' : 'video/mp4')
    assert.ok((await answer.arrayBuffer()).byteLength > 10_000)
  }
  const bare = await fetch(`${desk.url}/cards/${sha256}/1200x630.png`, { redirect: 'manual' })
  assert.deepEqual([bare.status, bare.headers.get('cache-control')], [302, 'no-store'], 'an address that does not say which name is drawn may lead to another picture tomorrow')
  assert.match(page, new RegExp(bare.headers.get('location')!.replace(/[.?]/g, '\\$&')))
  const piece = await fetch(`${desk.url}/clips/${sha256}.mp4`, { headers: { Range: 'bytes=4-7' } })
  assert.deepEqual([piece.status, await piece.text()], [206, 'ftyp'])
  assert.match(piece.headers.get('content-range')!, /^bytes 4-7\/\d+$/)
})

test('what is no version has no card', async () => {
  for (const address of [`/cards/${'0'.repeat(64)}/1200x630.png`, '/cards/..%2f/1200x630.png', `/cards/${'0'.repeat(64)}/9x9.png`, `/clips/${'0'.repeat(64)}.mp4`, '/clips/x.mp4', '/checks/nothing/share'])
    assert.equal((await fetch(desk.url + address)).status, 404, address)
})

test('the newsletter from the form to the one click that ends it', async () => {
  const letters: { text: string; headers: Record<string, string> }[] = []
  const mailer = { send: async (letter: (typeof letters)[number]) => void letters.push(letter), close: () => {} }
  const send = () => sendDue({ ...desk.deps, key: desk.deps.newsletter!.key }, mailer, { deskName: 'Touchstone', publicUrl: desk.url })
  const post = (path: string, body: string | URLSearchParams, headers = {}) => fetch(path.startsWith('http') ? path : desk.url + path, { method: 'POST', body: new URLSearchParams(body), headers })

  assert.match(await (await fetch(`${desk.url}/newsletter`)).text(), /name="address"/)
  const wrong = await post('/newsletter', 'address=nobody&cadence=daily&language=')
  assert.equal(wrong.status, 400)
  assert.match(await wrong.text(), /not an e-mail address[\s\S]*value="nobody"/)
  const said = await (await post('/newsletter', 'address=reader@example.org&cadence=daily&language=en&topic=water&topic=bridge')).text()
  await send()
  assert.equal(await (await post('/newsletter', 'address=reader@example.org&cadence=daily&language=en')).text(), said, 'the page tells who reads this')
  await send()
  assert.equal(letters.length, 1)

  const link = /http\S+/.exec(letters[0].text)![0]
  assert.equal((await fetch(link)).headers.get('referrer-policy'), 'no-referrer')
  assert.equal((await desk.db.selectFrom('subscribers').select('confirmed_at').executeTakeFirstOrThrow()).confirmed_at, null, 'looking at the link is no confirmation')
  assert.equal((await post(link, '')).status, 200)
  await publish(desk.db, sampleDocument('latin', { edition: 'news', check: 'news', topics: ['water'] }), 50)
  await desk.db.updateTable('subscribers').set({ due_at: new Date(0) }).execute()
  await send()
  assert.equal(letters.length, 2)

  const preferences = /http\S+\/preferences\/\S+/.exec(letters[1].text)![0]
  assert.match(await (await fetch(preferences)).text(), /value="en" selected/)
  assert.match(await (await post(preferences, 'cadence=weekly&language=')).text(), /Saved\.[\s\S]*value="weekly" checked/)
  const oneClick = letters[1].headers['List-Unsubscribe'].slice(1, -1)
  assert.equal((await post(oneClick, 'List-Unsubscribe=One-Click')).status, 200)
  assert.equal((await desk.db.selectFrom('subscribers').select('id').execute()).length, 0)
  assert.equal((await fetch(preferences)).status, 404)
  assert.doesNotMatch(desk.log.join('\n'), /reader@|example\.org/)
})

test('a desk without a mail server says so', async (t) => {
  const silent = await startDesk('empty')
  t.after(() => silent.stop())
  const { buildApp } = await import('../../src/web/index.ts')
  const app = buildApp({ ...silent.deps, newsletter: undefined })
  assert.match(await (await app.request('/newsletter')).text(), /This desk sends no newsletter/)
  assert.equal((await app.request('/newsletter', { method: 'POST', body: new URLSearchParams('address=a@example.org&cadence=daily&language=') })).status, 404)
})
