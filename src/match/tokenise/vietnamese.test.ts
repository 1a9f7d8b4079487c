/** What the words of Vietnamese name, though their syllables are written apart. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldWord } from '../normalise/characters.ts'
import { lists } from './concepts/lists.ts'
import { othersInVietnamese, vi } from './concepts/vi.ts'
import { conceptOf, linesOf } from './concepts.ts'
import { countryOf } from './countries.ts'
import { languageNumber } from './language.ts'
import { inVietnameseLetters, namedInVietnamese } from './vietnamese.ts'
import { cutWords } from './words.ts'

/** In a sentence that is Vietnamese without them. */
const around = (said: string) => `những ${said} nữa`
const nameOf = (letter: string) => conceptOf(letter, letter, 0)?.key ?? countryOf(letter)
function named(text: string): string[] {
  const words = cutWords(text)
  return namedInVietnamese(text, words).map(({ from, to, letter }) => `${words.slice(from, to).map(({ raw }) => raw).join(' ').normalize('NFC')}: ${nameOf(letter)}`)
}
const apart = (name: string) => name.replaceAll('_', ' ')
const list = linesOf(vi)
const others = othersInVietnamese.trim().split(/\s/)

test('the list is lines of a key and words: keys of the English one, none twice, no word twice', () => {
  const keys = linesOf(lists.en).map(([key]) => key)
  assert.deepEqual(list.map(([key]) => key).filter((key) => !keys.includes(key)), [])
  assert.equal(new Set(list.map(([key]) => key)).size, list.length)
  const names = [...list.flatMap(([, names]) => names), ...others]
  assert.deepEqual(names.filter((name, at) => names.indexOf(name) < at), [])
  for (const name of names) assert.match(name, /^\p{Ll}+(?:_\p{Ll}+){0,3}$/u)
})

test('a word is known however its accents are put together, with capitals, with hyphens and in a hashtag', () => {
  for (const [key, names] of list) for (const name of names) {
    assert.deepEqual(named(around(apart(name))), [`${apart(name)}: ${key}`])
    assert.deepEqual(named(around(apart(name)).normalize('NFD')), [`${apart(name)}: ${key}`])
    assert.deepEqual(named(around(apart(name)).toUpperCase()), [`${apart(name).toUpperCase()}: ${key}`])
  }
  for (const name of others) assert.deepEqual(named(around(apart(name))), [])
  assert.deepEqual(named('những vắc-xin, những #BầuCử, hoả hoạn, hỏa hoạn, bác sỹ'), ['vắc xin: vaccine', 'Bầu Cử: election', 'hoả hoạn: fire', 'hỏa hoạn: fire', 'bác sỹ: doctor'])
})

test('a word without its accents, or with others, is another one', () => {
  assert.deepEqual(named('những muối, muỗi và mười'), ['muối: salt', 'muỗi: mosquito'])
  assert.deepEqual(named('những benh vien, vac xin, cho, meo nữa'), [])
  assert.deepEqual(named('những bệnh. Viện, ung; thư nữa'), ['bệnh: disease'], 'a stop parts syllables')
})

test('a text in another language names nothing, whatever Vietnamese words or names it has', () => {
  const words = Object.values(lists).flatMap((other) => linesOf(other).flatMap(([, names]) => names))
  for (let from = 0; from < words.length; from += 12) assert.deepEqual(named(words.slice(from, from + 12).join(' ')), [])
  for (const text of ['O cá e o pó de má-fé', 'Nguyễn Văn Lợi and his friends were seen in Paris with a bò and a cá', 'đak, đep, šta', 'Ọ bụ nwoke ọma nke ụlọ', 'Mae ẁ ac ỳ yma']) assert.deepEqual(named(text), [], text)
  const foreign = fc.string({ unit: fc.constantFrom(...'abcdefgilmnorstuváàâãäåéèêëíìîïóòôõöúùûüýçñšžćčđłøœßăşţğıőű '), maxLength: 60 })
  fc.assert(fc.property(fc.array(fc.constantFrom(...list.flatMap(([, names]) => names).map((name) => foldWord(apart(name))))), foreign, (bare, text) => {
    assert.deepEqual(named(`${bare.join(' ')} ${text}`), [])
  }))
})

test('what is named is what reading from left to right finds, of words that begin alike the longest', () => {
  const known = new Map([...list.flatMap(([key, names]) => names.map((name): [string, string] => [apart(name), key])), ...others.map((name): [string, string] => [apart(name), ''])])
  const naive = (syllables: string[]): string[] => {
    if (syllables.length === 0) return []
    const longest = [4, 3, 2, 1].find((count) => count <= syllables.length && known.has(syllables.slice(0, count).join(' '))) ?? 0
    const name = syllables.slice(0, longest).join(' ')
    return [...(known.get(name) ? [`${name}: ${known.get(name)}`] : []), ...naive(syllables.slice(longest || 1))]
  }
  const syllables = [...new Set([...known.keys()].flatMap((name) => name.split(' ')))]
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...known.keys()), fc.constantFrom(...syllables)), { maxLength: 20 }), (parts) => {
    const said = parts.join(' ').split(' ').filter(Boolean)
    if (inVietnameseLetters(said) * 6 < said.length) return
    assert.deepEqual(named(said.join(' ')), inVietnameseLetters(said) === 0 ? [] : naive(said))
  }))
})

test('countries are known by their names; short ones that are words too only as names of countries', () => {
  assert.deepEqual(named('Việt Nam, Trung Quốc, trung quốc, Nhật Bản, Hàn Quốc, Thổ Nhĩ Kỳ, Ba Lan, Ả Rập Xê-út'), ['Việt Nam: VN', 'Trung Quốc: CN', 'trung quốc: CN', 'Nhật Bản: JP', 'Hàn Quốc: KR', 'Thổ Nhĩ Kỳ: TR', 'Ba Lan: PL', 'Ả Rập Xê út: SA'])
  assert.deepEqual(named('tổng thống Mỹ, quân đội Nga, ở Pháp với Đức và Anh'), ['tổng thống: president', 'Mỹ: US', 'quân đội: army', 'Nga: RU', 'Pháp: FR', 'Đức: DE', 'Anh: GB'])
  assert.deepEqual(named('Mỹ đã nói. Nước Anh cũng nói, nước nga nữa'), ['Mỹ: US', 'Nước Anh: GB', 'nước nga: RU'])
  for (const text of ['Anh ấy nói những gì', 'với những anh ấy', 'người rất mỹ, có đức', 'cô Nga đã gặp chị Mỹ', 'Nguyễn Thị Nga và Trần Minh Đức', 'nghệ sĩ Mỹ Linh đã đến', 'Những mỹ phẩm mới', 'nam phi, ba lan, những']) assert.deepEqual(named(text), [], text)
  assert.equal(languageNumber('vi'), conceptOf(namedInVietnamese('những vắc xin', cutWords('những vắc xin'))[0].letter, '', 0)?.languages[0])
})
