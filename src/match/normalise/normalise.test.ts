import assert from 'node:assert/strict'
import { test } from 'node:test'
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
