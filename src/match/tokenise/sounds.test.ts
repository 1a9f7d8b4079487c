import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldWord } from '../normalise/characters.ts'
import { skeletons, soundOf, soundsAlike } from './sounds.ts'

const heard = (a: string, b: string) => {
  const [x, y] = [soundOf(foldWord(a))!, soundOf(foldWord(b))!]
  return skeletons(x).some((key) => skeletons(y).includes(key)) ? soundsAlike(x, y) : 0
}

test('one name in many scripts is one sound', () => {
  for (const [a, b] of [
    ['Afghanistan', 'ਅਫਗਾਨਿਸਤਾਨ'], ['Afghanistan', 'أفغانستان'], ['Afghanistan', 'Афганистан'], ['Kashmir', 'ਕਸ਼ਮੀਰ'], ['Washington', 'वाशिंगटन'], ['Tbilisi', 'თბილისი'], ['cricket', 'क्रिकेट'], ['vaccine', 'वैक्सीन'],
    ['Twitter', 'ट्विटर'], ['facebook', 'फेसबुक'], ['injection', 'इंजेक्शन'], ['Germany', 'Германия'], ['Germany', 'जर्मनी'], ['किसान', 'ਕਿਸਾਨ'], ['corona', 'கொரோனா'], ['Zakharov', 'Захаров'], ['Netanya', 'נתניה']
  ]) assert.ok(heard(a, b) >= 0.85, `${a} ${b} ${heard(a, b)}`)
})

test('other words are others', () => {
  for (const [a, b] of [['bridge', 'किसान'], ['Kashmir', 'Кошелёк'], ['vaccine', 'ਅਫਗਾਨਿਸਤਾਨ'], ['ferry', 'Фабрика'], ['cricket', 'كريم']]) assert.ok(heard(a, b) < 0.78, `${a} ${b} ${heard(a, b)}`)
})

test('what has no sound that is known here has none, and nothing is too odd to ask', () => {
  assert.equal(soundOf('新聞'), null)
  assert.equal(soundOf('2021'), null)
  assert.equal(soundOf(''), null)
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }), (a, b) => {
    const [x, y] = [soundOf(foldWord(a)), soundOf(foldWord(b))]
    if (x) assert.ok(skeletons(x).length <= 8 && soundsAlike(x, x) === 1)
    if (!x || !y) return
    const likeness = soundsAlike(x, y)
    assert.ok(likeness >= 0 && likeness <= 1 && Math.abs(likeness - soundsAlike(y, x)) < 1e-9)
  }))
})
