/** The tables against the same rules asked of every unit by itself. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { APOSTROPHE, CAPITAL, classOf, DIGIT, foldOf, IDEOGRAPH, INVISIBLE, LETTER, MARK, SEPARATOR, UNSPACED } from './characters.ts'

test('every unit has the class that its own properties give it', () => {
  const wrong: string[] = []
  for (let code = 0; code < 65536; code++) {
    const letter = String.fromCharCode(code)
    if (classOf[code] !== classByItself(letter)) wrong.push(`${code.toString(16)} ${letter}: ${classOf[code]}, not ${classByItself(letter)}`)
  }
  assert.deepEqual(wrong, [])
})

function classByItself(letter: string): number {
  if (/[\xad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe00-\ufe0f]/.test(letter)) return INVISIBLE
  if (/['\u2018\u2019\u02bc\u05f3\uff07]/.test(letter)) return APOSTROPHE
  if (/[\p{Script=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}]/u.test(letter) && /\p{L}/u.test(letter)) return IDEOGRAPH
  if (/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(letter) && /[\p{L}\p{M}]/u.test(letter)) return UNSPACED
  if (/\p{Lu}/u.test(letter)) return CAPITAL
  if (/\p{L}/u.test(letter)) return LETTER
  if (/\p{M}/u.test(letter)) return MARK
  if (/\p{Nd}/u.test(letter)) return DIGIT
  return /\p{N}/u.test(letter) ? LETTER : SEPARATOR
}

test('a unit that neither has a capital nor is put together stays itself, and one that has or is becomes what its small letter begins with', () => {
  const accent = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u09bc\u0a3c]/
  const variant = /[أإآٱىئؤةکیہھەۀگøłđħıŧðþæœςßё\p{M}\p{Nd}]/u
  const wrong: string[] = []
  for (let code = 128; code < 65536; code++) {
    const letter = String.fromCharCode(code)
    const parts = letter.toLowerCase().normalize('NFD')
    if (classOf[code] === INVISIBLE || accent.test(parts[0]) || variant.test(parts[0])) continue
    const wanted = parts.length > 1 && !accent.test(parts[1]) ? letter.toLowerCase() : parts
    if (foldOf[code] !== wanted.charCodeAt(0)) wrong.push(`${code.toString(16)} ${letter}: ${foldOf[code].toString(16)}, not ${wanted}`)
  }
  assert.deepEqual(wrong, [])
})
