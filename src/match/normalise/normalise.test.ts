import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MatchIndex } from '../index/match-index.ts'
import { foldWord } from './characters.ts'
import { normalise } from './normalise.ts'

test('letters are folded: case, accents, width, Arabic variants, digits of all scripts', () => {
  for (const [from, to] of [['Éléphant', 'elephant'], ['ＦＵＬＬ'.normalize('NFKC'), 'full'], ['أحمد', 'احمد'], ['مدرسة', 'مدرسه'], ['١٢٣', '123'], ['१२३', '123'], ['๑๒๓', '123'], ['Łódź', 'lodz'], ['ёлка', 'елка'], ['שָׁלוֹם', 'שלומ'.replace('מ', 'ם')], ['हिन्दी', 'हिन्दी']]) assert.equal(foldWord(from), to)
})

test('what was copied out of the source of a page is read, also when it was escaped twice', () => {
  assert.equal(normalise('Film &#039;Pathan&#039; &amp;quot;banned&amp;quot; in caf&eacute;s &amp; bars').text, 'Film \'Pathan\' "banned" in cafés & bars')
  assert.equal(normalise('AT&T; R&D &unknown; &#x110000; &').text.includes('AT&T; R&D &unknown;'), true)
})

test('links, invisible characters, forwarding phrases and the signature are split off', () => {
  assert.equal(normalise('Look https://a.example/x?y=1 here').text.replace(/\s+/g, ' '), 'Look here')
  assert.equal(normalise('va\u200bcci\u00adne').text, 'vaccine')
  assert.equal(normalise('Forwarded as received: the bridge closes').text.replace(/^[\s:]+/, ''), 'the bridge closes')
  const signed = normalise('The bridge is gone. — Some One (@someone) May 1, 2020')
  assert.equal(signed.text.trim(), 'The bridge is gone.')
  assert.equal(signed.signature, 'Some One @someone')
})

test('forwarding and asking phrases count neither for nor against a match, wherever they stand', () => {
  const phrases = ['Forwarded as received:', 'Message forwarded many times', 'please share with everyone!!', 'PLS FORWARD THIS', 'must share', 'Send this to everyone you know.', 'sent from my phone', 'Reenviado muchas veces', 'por favor compartan', 'Encaminhada várias vezes', 'Transféré plusieurs fois', 'partagez au maximum', 'Weitergeleitet', 'bitte teilen', 'inoltrato molte volte', 'podaj dalej', 'diteruskan berkali-kali', 'viralkan', 'कृपया शेयर करें', 'تم إعادة توجيهها', 'Is this true?', 'is it true or fake', 'Real or fake?', 'Can someone please check this', 'pls verify!', 'Fact check please', 'Does anyone know if this is true?', '¿Es verdad esto?', 'isso é verdade?', 'C’est vrai ?', 'Stimmt das?', 'è vero?', 'Apakah ini benar?', 'क्या यह सच है?', 'kya ye sach hai', 'هل هذا صحيح؟']
  const words = fc.array(fc.constantFrom('bridge', 'ferry', 'harbour', 'storm', 'mayor', '40', 'Harrow'), { minLength: 1, maxLength: 8 })
  const index = MatchIndex.build([{ id: 'a', claim: 'The mayor of Harrow closed the bridge in the storm.', language: 'en' }, { id: 'b', claim: 'The ferry left the harbour 40 times.', language: 'en' }, { id: 'c', claim: 'please share the harbour with everyone', language: 'xx' }])
  fc.assert(fc.property(words, words, fc.constantFrom(...phrases), fc.nat(2), (first, second, phrase, place) => {
    const plain = [...first, ...second].join(' ')
    const passedOn = [`${phrase}\n${plain}`, `${first.join(' ')} ${phrase} ${second.join(' ')}`, `${plain}\n\n${phrase} 🙏`][place]
    assert.deepEqual(index.measured({ text: passedOn, language: 'en' }), index.measured({ text: plain, language: 'en' }))
  }), { numRuns: 100 })
})

test('a greeting is no part of what is asked; a word like it is', () => {
  for (const text of ['Hello! the bridge closes', 'Hi all,\nthe bridge closes', 'Good morning: the bridge closes', 'Buenos días. the bridge closes', 'Bonjour, the bridge closes', 'नमस्ते, the bridge closes', 'السلام عليكم\nthe bridge closes']) assert.equal(normalise(text).text.trim(), 'the bridge closes', text)
  for (const text of ['Good morning America is closed down', 'Hello Kitty leaves the bridge', 'The mayor said hi.', 'Hint: the bridge closes', 'Oil, the bridge closes']) assert.equal(normalise(text).text.trim(), text)
  assert.equal(normalise('Hello').text.trim(), '')
})
