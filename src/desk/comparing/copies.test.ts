import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linksOf } from '#match'
import { areCopies } from './copies.ts'
import { isTellingLink } from './links.ts'
import { copyOf as copy } from './wording.ts'

const syllables = ['ba', 'den', 'kor', 'lis', 'mo', 'nar', 'pel', 'qui', 'ros', 'tam', 'ul', 'vek', 'wim', 'xa', 'yor', 'zun']
const word = fc.array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 4 }).map((parts) => parts.join(''))
const message = fc.uniqueArray(word, { minLength: 24, maxLength: 120 })
const headline = fc.array(word, { maxLength: 4 }).map((words) => words.join(' ').toUpperCase())
const noise = fc.constantFrom('', '⚠️⚠️⚠️ ', 'Forwarded as received:\n\n', '“', '*', '👇👇\n', '>> ')

test('a message with a headline, emoji, quotes and other line ends, or cut, is a copy', async () => {
  await fc.assert(
    fc.asyncProperty(message, headline, noise, fc.constantFrom('', '”', ' 😱😱😱', '\n\n🙏🙏🙏'), fc.double({ min: 0.4, max: 1, noNaN: true }), fc.constantFrom(' ', '\n', '  '), async (words, above, before, after, kept, space) => {
      const original = copy(words.join(' '))
      const sent = copy(`${above}\n${before}${words.slice(0, Math.max(20, Math.ceil(words.length * kept))).join(space)}${after}`)
      assert.ok(await areCopies(original, sent) && await areCopies(sent, original))
      assert.ok(original.fingerprints.some((print) => sent.fingerprints.includes(print)), 'the fingerprints find it')
    }),
    { numRuns: 300 }
  )
})

test('two messages that share a stretch but say different things are not copies', async () => {
  await fc.assert(
    fc.asyncProperty(message, message, fc.integer({ min: 0, max: 8 }), async (first, second, shared) => {
      fc.pre(first.slice(0, 10).join() !== second.slice(0, 10).join())
      const stretch = first.slice(0, shared)
      assert.ok(!await areCopies(copy(first.join(' ')), copy([...stretch, ...second].join(' '))))
    }),
    { numRuns: 300 }
  )
})

test('of a short text not a word may differ, nor a link', async () => {
  const alike = ['The well is poisoned', 'the WELL is poisoned!!! 😱', '“The well is poisoned”']
  for (const other of alike) assert.ok(await areCopies(copy(alike[0]), copy(other)), other)
  const town = '市長は来月からすべての猫に課税すると発表した'
  assert.ok(await areCopies(copy(town), copy(`拡散希望！ ${town} 😱`)))
  for (const other of ['The well is not poisoned', 'The wells are poisoned', 'The well is poisoned https://news.example/a/1', 'Poisoned']) assert.ok(!await areCopies(copy(alike[0]), copy(other)), other)
  assert.ok(!await areCopies(copy('true? https://news.example/a/1'), copy('true? https://news.example/a/2')))
})

test('in a message of a few lines another number makes another claim', async () => {
  const said = (dead: number) => copy(`The harbour office hides that ${dead} whales were found dead on the beach behind the old mill this weekend, write your council now.`)
  assert.ok(await areCopies(said(5), said(5)))
  assert.ok(!await areCopies(said(5), said(50)))
})

test('a "not", a number or a day inside what two messages share makes two claims of them, in any length', async () => {
  const said = (turn: string, day = 'Monday', dead = '5') => `Neighbours, the council ${turn} close the old bridge on ${day} because engineers found ${dead} cracks in the second pillar, and nobody may cross it until the spring is over.`
  const filler = ' Please read what follows with care, since the town hall has told none of us how long the works at the river are to last'.repeat(4)
  for (const more of ['', filler]) {
    assert.ok(await areCopies(copy(said('will') + more), copy(`‼️ READ ‼️ ${said('will')}${more} 🙏`)))
    for (const other of [said("won't"), said('will not'), said('will never'), said('will', 'Sunday'), said('will', 'Monday', '50'), said('will', 'Monday', 'fifty')]) assert.ok(!await areCopies(copy(said('will') + more), copy(other + more)), other)
  }
  const pairs = [
    ['Le vaccin contre la rougeole est sûr pour les enfants de plus de deux ans selon les médecins de la ville', 'Le vaccin contre la rougeole n’est pas sûr pour les enfants de plus de deux ans selon les médecins de la ville'],
    ['Das Wasser aus der Leitung ist in der ganzen Stadt seit gestern wieder trinkbar sagen die Stadtwerke', 'Das Wasser aus der Leitung ist in der ganzen Stadt seit gestern nicht trinkbar sagen die Stadtwerke'],
    ['El puente sobre el río se cerrará el lunes por la mañana según ha dicho el ayuntamiento a los vecinos', 'El puente sobre el río se cerrará el martes por la mañana según ha dicho el ayuntamiento a los vecinos'],
    ['ستغلق المدارس أبوابها يوم الاثنين القادم في جميع المدن بسبب العاصفة كما قالت وزارة التعليم اليوم', 'لن تغلق المدارس أبوابها يوم الاثنين القادم في جميع المدن بسبب العاصفة كما قالت وزارة التعليم اليوم']
  ]
  pairs.push([said('will', 'Monday', 'three'), said('will', 'Monday', 'seven')])
  for (const [one, other] of pairs) assert.ok(!await areCopies(copy(one), copy(other)), other)
})

test('when and by whom a messenger says that it was sent, and what is added before or after, does not keep copies apart', async () => {
  const said = 'The old harbour crane will be given to the circus in spring, and every family must pay twelve crowns for its new paint before the month ends, says the notice at the mill.'
  const headed = [said, `[12/03/26, 14:05] Maria Gonzalez: ${said}`, `13.03.2026, 9:10 - Ana: ${said}`, `Maria Gonzalez, [12.03.2026 14:05]\n${said}`]
  for (const one of headed) for (const other of headed) assert.ok(await areCopies(copy(one), copy(other)), `${one}\n${other}`)
  for (const more of [`${headed[1]} Call +49 170 1234567 if you know more!`, `Monday ${said}`, `${said} 12.3.2026`]) for (const one of headed) assert.ok(await areCopies(copy(one), copy(more)), `${one}\n${more}`)
  assert.ok(!await areCopies(copy(said), copy(`Not true: ${said}`)))
})

test('a link tells something when it leads to one thing, not to a site or an account', () => {
  const tells = (link: string) => linksOf('', [link]).map(isTellingLink)
  for (const link of ['https://news.example/2026/02/whale', 'https://news.example/?p=12', 'https://youtu.be/dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://t.me/townnews/12', 'https://x.com/someone/status/123']) assert.deepEqual(tells(link), [true], link)
  for (const link of ['https://news.example/', 'https://www.news.example', 'https://t.me/townnews', 'https://facebook.com/townnews', 'https://twitter.com/someone']) assert.deepEqual(tells(link), [false], link)
})
