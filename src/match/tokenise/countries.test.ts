import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldWord } from '../normalise/characters.ts'
import { countryOf } from './countries.ts'

test('a country is one, whatever language names it', () => {
  for (const [code, names] of [['DE', 'Germany Allemagne Deutschland Niemcy जर्मनी Германия 독일 독일에서 독일은 เยอรมนี ドイツ 德国 德國'], ['UA', 'Ukraine 우크라이나 ยูเครน ウクライナ'], ['IN', 'India Indien भारत ਭਾਰਤ الهند'], ['EG', 'Egypt Égypte Ägypten مصر'], ['CN', 'China Chine चीन Китай 中国 中國 တရုတ်']]) {
    for (const name of names.split(' ')) assert.equal(countryOf(foldWord(name)), code, name)
  }
})

test('no other word is one', () => {
  for (const word of ['bridge', 'germs', 'the', '', 'de', '2021', '회의', '정부의', '政府', '人民']) assert.equal(countryOf(word), undefined, word)
})
