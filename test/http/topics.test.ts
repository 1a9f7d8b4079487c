/** Topics are met by their names, in the reader's language, wherever one meets them; their addresses keep the key. */
import { after, before, test } from 'node:test'
import assert from 'node:assert/strict'
import { addTopic } from '#desk/claims'
import { openExplainer } from '#desk/drafts'
import { draftDeps, save } from '../support/drafting.ts'
import { signedIn, type TestPerson } from '../support/people.ts'
import { publishing } from '../support/publishing.ts'
import { startDesk, type Desk } from './desk.ts'

let desk: Desk
let editor: TestPerson
let draft: string

before(async () => {
  desk = await startDesk('empty')
  editor = await signedIn(desk.db, ['editor', 'reviewer', 'approver'])
  for (const name of ['Water supply', 'Roads']) await addTopic(desk.deps, { name, publicWelfare: false, personId: editor.id })
  const road = await publishing(desk.db)
  await road.publish('bridge', { topics: ['water-supply', 'gone'] })
  await road.publish('bridge', { topics: ['roads', 'gone'] })
  await road.publish('brunnen', { topics: ['water-supply'], language: 'fr' })
  draft = await openExplainer(desk.deps, { language: 'en', personId: editor.id })
  await save(draftDeps(desk.db), draft, editor.id, { topics: 'water-supply' })
})
after(() => desk?.stop())

const page = async (address: string, language: string): Promise<string> => {
  const answer = await fetch(desk.url + address, { headers: { 'Accept-Language': language, Cookie: editor.cookie } })
  assert.equal(answer.status, 200, address)
  return answer.text()
}
const send = (address: string, fields: Record<string, string>) => fetch(desk.url + address, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields), headers: { Cookie: editor.cookie, Origin: desk.url, 'Content-Type': 'application/x-www-form-urlencoded' } })

test('a name in another language is given by an editor and met by its readers, everywhere', async () => {
  assert.equal((await send('/desk/topics/water-supply', { name: 'Water supply', 'name.fr': 'Eau potable', 'name.ar': 'مياه الشرب', 'name.en': '', 'name.es': '' })).status, 303)
  const shown = { en: 'Water supply', fr: 'Eau potable', ar: 'مياه الشرب', es: 'Water supply' }
  for (const [language, name] of Object.entries(shown)) {
    for (const address of ['/checks/brunnen', '/feeds', '/newsletter', '/notices', '/checks/bridge/versions', '/desk/queue', `/desk/checks/${draft}`]) {
      const text = await page(address, language)
      assert.ok(text.includes(name), `${address} in ${language} lacks ${name}`)
      assert.doesNotMatch(text.replace(/(?:value|href)="[^"]*"/g, ''), /water-supply/, `${address} in ${language}`)
    }
  }
  assert.match(await page('/newsletter', 'fr'), /value="water-supply"[^>]*> <bdi>Eau potable/)
  assert.match(await page('/feeds', 'fr'), /Eau potable<\/bdi>: <a href="\/feeds\/topics\/water-supply\.rss"/)
  assert.match(await page('/checks/bridge/versions', 'fr'), /<del>.*Eau potable.*<\/del>/s)
})

test('machines are told the name too, in the language of what they read', async () => {
  assert.match(await page('/checks/brunnen', 'en'), /property="article:tag" content="Eau potable"/)
  const feed = JSON.parse(await page('/feeds/topics/water-supply.json', 'en')) as { title: string; items: { tags: string[] }[] }
  assert.match(feed.title, /: Water supply$/)
  assert.ok(feed.items.some(({ tags }) => tags.includes('Eau potable')))
  assert.match(await page('/feeds/checks.atom', 'en'), /<category term="Roads"\/>/)
})

test('checks are narrowed to a topic, on the page that the topic leads to and by the API', async () => {
  const narrowed = await page('/checks?topic=water-supply', 'fr')
  assert.match(narrowed, /<option value="water-supply" selected>\u2068Eau potable\u2069 \(1\)/)
  assert.match(narrowed, /href="\/checks\/brunnen"/)
  assert.doesNotMatch(narrowed, /href="\/checks\/bridge"/)
  const { checks } = JSON.parse(await page('/api/v1/checks?topic=roads', 'en')) as { checks: { id: string; topics: string[] }[] }
  assert.deepEqual(checks.map(({ id, topics }) => [id, topics]), [['bridge', ['roads', 'gone']]])
  assert.match(await page('/checks?topic=nowhere', 'en'), /<div class="empty"/)
})

test('what the list does not know is met by its key, and a name that is taken back is gone', async () => {
  assert.match(await page('/checks/bridge', 'en'), /<dt>Topics<\/dt><dd><a href="\/checks\?topic=roads"><bdi>Roads<\/bdi><\/a> · <a href="\/checks\?topic=gone"><bdi>gone</)
  await send('/desk/topics/water-supply', { name: 'Drinking water', 'name.fr': '' })
  assert.match(await page('/newsletter', 'fr'), /<bdi>Drinking water/)
  assert.match(await page('/newsletter', 'ar'), /<bdi>مياه الشرب/)
  assert.deepEqual(desk.log, [])
})
