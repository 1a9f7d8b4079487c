import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldWord } from '../normalise/characters.ts'
import { countryOf } from '../tokenise/countries.ts'
import { skeletons, soundsAlike, soundsOf } from '../tokenise/sounds.ts'
import { MatchIndex } from './match-index.ts'

const filler = Array.from({ length: 60 }, (_, i) => ({ id: `other-${i}`, claim: `The ${['ferry', 'tower', 'school', 'garden'][i % 4]} number ${i} was painted ${['green', 'red', 'blue'][i % 3]} in the harbour.`, language: 'en' }))
const checks = [
  { id: 'hi', claim: 'अफगानिस्तान क्रिकेट टीम ने वीडियो में वैक्सीन लगवाई', language: 'hi' },
  { id: 'ru', claim: 'Казахстан закроет аэропорт Алматы из-за урагана', language: 'ru' },
  { id: 'ar', claim: 'فيضانات كازاخستان أغرقت مطار ألماتي', language: 'ar' },
  { id: 'ko', claim: '젤렌스키가 캘리포니아에서 호텔을 샀다', language: 'ko' },
  { id: 'th', claim: 'โมเดอร์นาถูกสั่งห้ามในโตรอนโต', language: 'th' },
  { id: 'ja', claim: 'イベルメクチンがマンチェスターで売られている', language: 'ja' },
  { id: 'de', claim: 'Deutschland verbietet Kirschtorten', language: 'de' }
]
const first = (index: MatchIndex, text: string, language: string) => index.search({ text, language })[0]?.id

test('names and loan words are found across scripts: from a build, when added later, and from a snapshot', () => {
  const built = MatchIndex.build([...filler, ...checks])
  const added = MatchIndex.build(filler)
  for (const check of checks) added.add(check)
  for (const index of [built, added, MatchIndex.load(built.save()), MatchIndex.load(added.save())]) {
    assert.equal(first(index, 'Afghanistan cricket team vaccine video', 'en'), 'hi')
    assert.equal(first(index, 'ਅਫਗਾਨਿਸਤਾਨ ਕ੍ਰਿਕਟ ਟੀਮ', 'pa'), 'hi')
    for (const text of ['Zelensky bought California', 'Зеленский Калифорния', 'ゼレンスキー大統領がカリフォルニアに', 'เซเลนสกีในแคลิฟอร์เนีย']) assert.equal(first(index, text, ''), 'ko', text)
    for (const text of ['Moderna is banned', '모더나의 금지', 'モデルナの禁止']) assert.equal(first(index, text, ''), 'th', text)
    for (const text of ['Ivermectin in Manchester', '이버멕틴은 맨체스터에서', 'ไอเวอร์เมคตินในแมนเชสเตอร์']) assert.equal(first(index, text, ''), 'ja', text)
    assert.ok(['ru', 'ar'].includes(first(index, 'Kazakhstan Almaty', 'en')))
    assert.ok(index.search({ text: 'Kazakhstan Almaty airport', language: 'en' }).slice(0, 2).every(({ id }) => ['ru', 'ar'].includes(id)))
  }
})

test('a check that was taken out and comes back is found again, whatever was asked in between', () => {
  for (const index of [MatchIndex.build([...filler, ...checks]), MatchIndex.build(filler)]) {
    index.add(checks[0])
    for (const compacts of [false, true]) {
      index.remove('hi')
      assert.notEqual(first(index, 'Afghanistan cricket team vaccine video', 'en'), 'hi')
      if (compacts) index.compact()
      assert.notEqual(first(index, 'Afghanistan cricket vaccine', 'en'), 'hi')
      index.add(checks[0])
      assert.equal(first(index, 'Afghanistan cricket team vaccine video', 'en'), 'hi')
      assert.equal(first(index, 'Afghanistan cricket vaccine', 'en'), 'hi')
    }
  }
})

test('a country is found by its name in another language', () => {
  const index = MatchIndex.build([...filler, ...checks])
  assert.equal(first(index, 'L’Allemagne et les gâteaux', 'fr'), 'de')
})

test('the Korean and Thai names of countries stand in no other word’s way', () => {
  const codes = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((one, _, all) => all.map((two) => one + two))
  const names = ['ko', 'th'].flatMap((language) => codes.flatMap((code) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code) ?? []))
  const index = MatchIndex.build([...filler, ...names.map((claim, i) => ({ id: `country-${i}`, claim }))])
  assert.match(index.search({ text: 'Ukraine', language: 'en' }).map(({ id }) => names[Number(id.slice(8))]).join(), /우크라이나/)
  for (let i = 0; i < 2000; i++) index.sounds.alike(index.archive, [...String(i * 7919)].map((digit) => 'калибродтуф'[Number(digit)]).join(''))
})

test('what was heard is among the reasons, in the words of the message', () => {
  const index = MatchIndex.build([...filler, ...checks])
  const [match] = index.search({ text: 'Afghanistan cricket team vaccine video', language: 'en' })
  const named = match.reasons.flatMap((reason) => (reason.kind === 'shared-words' ? reason.words : reason.kind === 'shared-names' ? reason.names : []))
  assert.ok(named.includes('Afghanistan') && named.includes('cricket'), JSON.stringify(match.reasons))
  assert.deepEqual(index.explain({ text: 'Afghanistan cricket vaccine gurgle', language: 'en' }, 'hi').missing, ['gurgle'])
})

test('a name that was cut is told of as a whole', () => {
  const index = MatchIndex.build([...filler, ...checks, { id: 'en', claim: 'Pfizer and Moderna admit that vaccines were never tested', language: 'en' }])
  for (const [text, names] of [['ファイザーとモデルナのテスト、インフルエンサー', ['ファイザー', 'モデルナ']], ['วัคซีนไฟเซอร์และโมเดอร์นา', ['ไฟเซอร์', 'โมเดอร์นา']]] as const) {
    const match = index.search({ text }).find(({ id }) => id === 'en')!
    const told = match.reasons.flatMap((reason) => (reason.kind === 'shared-words' ? reason.words : reason.kind === 'shared-names' ? reason.names : []))
    for (const name of names) assert.ok(told.includes(name), `${name} ${told}`)
    const { missing } = index.explain({ text }, 'en')
    for (const piece of ['ファ', 'モデ', 'モデルナ', 'ไฟ', 'เซอร์', 'โม', 'เด', 'ไฟเซอร์']) assert.ok(!missing.includes(piece), `${piece} ${missing}`)
  }
})

test('a name as a whole counts for nothing where the archive has no such name, and is not said to be missing', () => {
  const index = MatchIndex.build([...filler, { id: 'ja', claim: 'コロナワクチンは安全です', language: 'ja' }, { id: 'th', claim: 'คลอเรสเตอรอลสูงทำให้หัวใจวาย', language: 'th' }])
  assert.equal(first(index, 'ワクチンは危険です', 'ja'), 'ja')
  assert.equal(first(index, 'corona is not what you think', 'en'), 'ja')
  assert.ok(!index.explain({ text: 'ワクチンは危険です', language: 'ja' }, 'ja').missing.includes('ワクチン'))
  assert.ok(!index.explain({ text: 'หัวใจวายเพราะโควิด', language: 'th' }, 'th').missing.includes('โควิด'))
})

test('an archive in one script is not listened to', () => {
  const index = MatchIndex.build(filler)
  assert.deepEqual(index.sounds.alike(index.archive, 'tower').alike, [])
})

test('the words that sound alike are those that a comparison with every word of the archive says', () => {
  const names = ['Moderna 모더나 โมเดอร์นา モデルナ Модерна', 'Trump 트럼프가 ทรัมป์ トランプ ट्रंप Трамп', 'Biden 바이든 ไบเดน バイデン Байден', 'Washington 워싱턴 वाशिंगटन Вашингтон واشنطن', 'Kashmir ਕਸ਼ਮੀਰ कश्मीर كشمير Кашмир', 'vaccine वैक्सीन 백신 วัคซีน ਵੈਕਸੀਨ', 'Twitter ट्विटर ツイッター Твиттер تويتر',
    'Germany Германия जर्मनी 독일 Γερμανία', 'Georgia Jorge جورج ჯორჯია Георгия', 'Zakharov Захаров ზახაროვი Ζαχάροφ Զախարով זכרוב', 'hacker хакер ハッカー हैकर', 'Fox факс фокс फोक्स 폭스가']
  const words = names.flatMap((line) => line.split(' '))
  const index = MatchIndex.build(words.map((claim, i) => ({ id: `${i}`, claim })))
  for (const word of words.slice(0, 20)) index.add({ id: `later ${word}`, claim: `${word}a ${word}` })
  const { archive } = index
  let met = 0
  for (const word of words.map(foldWord)) for (const again of [false, true]) {
    const likenesses = new Map<number, number>()
    for (let surface = 0; surface < archive.surfaces.size; surface++) {
      const other = archive.surfaces.at(surface)
      const sounds = soundsOf(word).flatMap((one) => soundsOf(other).map((two) => ({ one, two })))
      const heard = sounds.flatMap(({ one, two }) => skeletons(one).filter((key) => one.script !== two.script && one.letters.length >= 3 && two.letters.length >= 3 && key.length >= 2 && skeletons(two).includes(key)).map((key) => soundsAlike(one, two, key.length > 2 ? 0.78 : 0.92)))
      const country = countryOf(word) !== undefined && countryOf(word) === countryOf(other)
      const likeness = Math.max(0, ...heard, country ? 0.8 : 0, country && soundsOf(word)[0]?.script !== soundsOf(other)[0]?.script ? 1 : 0)
      const term = archive.surfaceTerms[surface]
      if (likeness > (likenesses.get(term) ?? 0)) likenesses.set(term, likeness)
    }
    const expected = [...likenesses].map(([term, likeness]) => ({ term, likeness })).sort((a, b) => b.likeness - a.likeness || a.term - b.term).slice(0, 6)
    assert.deepEqual(index.sounds.alike(archive, word).alike, expected, `${word} ${again}`)
    met += expected.length
  }
  assert.ok(met > 100, `${met}`)
})
