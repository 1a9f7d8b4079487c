/** One thing under its names in many languages. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { foldWord } from '../normalise/characters.ts'
import { lists } from './concepts/lists.ts'
import { numbers } from './concepts/numbers.ts'
import { conceptOf, linesOf, numberSaid } from './concepts.ts'
import { languageNumber } from './language.ts'
import { stem } from './stems.ts'
import { stopWordsOf } from './stop-words.ts'
import { cutWords } from './words.ts'

const keyOf = (word: string, language: string) => conceptOf(foldWord(word), stem(word, language), languageNumber(language))?.key

test('every list is lines of a key and single words: keys of the English one, none twice, no word twice in a language, none without content', () => {
  const keys = new Set(linesOf(lists.en).map(([key]) => key))
  for (const [language, list] of Object.entries(lists)) {
    const met = new Set<string>()
    for (const [key, names] of linesOf(list)) {
      assert.ok(keys.has(key), `${language} ${key}`)
      assert.ok(!met.has(key), `${language} ${key} twice`)
      met.add(key)
      for (const name of names) {
        assert.match(name, /^[\p{L}\p{M}\u200c]{2,}$/u, `${language} ${key}`)
        assert.ok(!stopWordsOf(language).has(foldWord(name)), `${language} ${name} says nothing`)
        assert.equal(keyOf(name, language), key, `${language} ${name}`)
      }
    }
  }
})

test('numbers are listed from two to twenty and in tens, each by words of its language that say nothing else', () => {
  const values = [...Array.from({ length: 19 }, (_, i) => i + 2), 30, 40, 50, 60, 70, 80, 90].map(String)
  for (const [language, list] of Object.entries(numbers)) {
    const lines = linesOf(list)
    const places = lines.map(([key]) => [...values, 'hundred', 'thousand', 'million'].indexOf(key))
    assert.ok(places.every((place, i) => place > (places[i - 1] ?? -1)), `${language}: in order, none twice`)
    for (const [key, names] of lines) for (const name of names) {
      assert.ok(!stopWordsOf(language).has(foldWord(name)), `${language} ${name} says nothing`)
      assert.equal(keyOf(name, language), key, `${language} ${name}`)
    }
  }
})

test('a number is one in digits and in words, in its language and in others', () => {
  for (const [word, language] of [['15', 'en'], ['15', 'hi'], ['fifteen', 'en'], ['quince', 'es'], ['fünfzehn', 'de'], ['पंद्रह', 'hi'], ['пятнадцати', 'ru']]) assert.equal(keyOf(word, language), '15', word)
  assert.equal(keyOf('1000', 'en'), keyOf('thousand', 'en'))
  assert.equal(keyOf('once', 'en'), undefined)
  assert.deepEqual(['fifteen', 'hundred', 'mayor'].map((word) => numberSaid(word, stem(word, 'en'), 'en')), [{ value: '15' }, { value: undefined }, undefined])
  assert.equal(numberSaid('dua', 'dua', 'id'), undefined, 'it may be a half of dua belas, twelve')
})

test('a thing is known by its names, in other forms, with what is written on them', () => {
  for (const [word, language] of [['vaccines', 'en'], ['Impfstoffe', 'de'], ['वैक्सीन', 'hi'], ['вакцины', 'ru'], ['اللقاحات', 'ar'], ['واللقاح', 'ar'], ['백신이', 'ko'], ['วัคซีน', 'th'], ['疫苗', 'zh'], ['ワクチン', 'ja'], ['לחיסון', 'he'], ['שהחיסון', 'he'], ['ומהחיסונים', 'he']]) assert.equal(keyOf(word, language), 'vaccine', word)
})

test('a Burmese word stands whole where the text is cut, before what is often written on it', () => {
  for (const [, names] of linesOf(lists.my)) for (const name of names) for (const said of [name, `${name}ကို`, `${name}မှာ`]) assert.equal(cutWords(said)[0].raw, name, said)
})

test('a word means what it means in its language', () => {
  assert.equal(keyOf('gift', 'en'), 'gift')
  assert.notEqual(keyOf('gift', 'de'), 'gift')
  assert.equal(keyOf('mayor', 'en'), 'mayor')
  assert.equal(keyOf('mayor', 'es'), undefined)
  assert.equal(keyOf('vaccine', 'hi'), 'vaccine', 'a word from elsewhere, in other letters')
})
