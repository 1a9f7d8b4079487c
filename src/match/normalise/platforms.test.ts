/** Where a message says that it was posted. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldWord } from './characters.ts'
import { platformNames } from './platforms.ts'

const places = ['twitter', 'facebook', 'whatsapp', 'youtube', 'instagram', 'tiktok', 'telegram']
const placesOf = (message: string) => places.filter((place) => platformNames(message).includes(place))

const said: [string, string[]][] = [
  ['The bridge will close https://t.co/Ab1', ['twitter']],
  ['The bridge will close pic.twitter.com/Ab1', ['twitter']],
  ['see twitter.com/some/status/1 and https://x.com/some/status/2', ['twitter']],
  ['@some_one is that so?', ['twitter']],
  ['They closed it — Some One (@someone) May 1, 2020', ['twitter']],
  ['The #bridge will close', ['twitter']],
  ['पुल बंद होगा #पुल', ['twitter']],
  ['https://m.facebook.com/groups/1 https://fb.watch/1', ['facebook']],
  ['Forwarded as received: the bridge will close', ['whatsapp']],
  ['join https://chat.whatsapp.com/1 or t.me/bridge', ['whatsapp', 'telegram']],
  ['https://youtu.be/1', ['youtube']],
  ['https://www.instagram.com/p/1 and https://vm.tiktok.com/1', ['instagram', 'tiktok']],
  // None of these.
  ['The bridge will close', []],
  ['Write to some@town.example or call #1, 2 &#039;3&#039;', []],
  ['https://news.example/a#bridge https://cat.co/1 https://last.me/1 https://latex.com/1', []],
  ['C# and A@B', []],
  ['', []]
]
for (const [message, expected] of said) test(`${message} | ${expected.join(', ')}`, () => assert.deepEqual(placesOf(message), expected))

test('a place is called by folded words', () => {
  const names = said.flatMap(([message]) => platformNames(message))
  for (const name of names) assert.equal(foldWord(name), name)
})

test('whatever a message is, nothing is thrown', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => { platformNames(text) }))
  for (const sign of ['#', '@', '@a', '#a ', 't.co/', '@a.', ' ']) platformNames(sign.repeat(200_000))
})
