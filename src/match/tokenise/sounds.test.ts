import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldWord } from '../normalise/characters.ts'
import { hasSkeleton, skeletons, soundOf, soundsAlike, soundsOf } from './sounds.ts'

const heard = (a: string, b: string) => Math.max(...soundsOf(foldWord(a)).flatMap((x) => soundsOf(foldWord(b)).map((y) => (skeletons(x).some((key) => skeletons(y).includes(key)) ? soundsAlike(x, y) : 0))))

test('one name in many scripts is one sound', () => {
  for (const [a, b] of [
    ['Afghanistan', 'ਅਫਗਾਨਿਸਤਾਨ'], ['Afghanistan', 'أفغانستان'], ['Afghanistan', 'Афганистан'], ['Kashmir', 'ਕਸ਼ਮੀਰ'], ['Washington', 'वाशिंगटन'], ['Tbilisi', 'თბილისი'], ['cricket', 'क्रिकेट'], ['vaccine', 'वैक्सीन'],
    ['Twitter', 'ट्विटर'], ['facebook', 'फेसबुक'], ['injection', 'इंजेक्शन'], ['Germany', 'Германия'], ['Germany', 'जर्मनी'], ['किसान', 'ਕਿਸਾਨ'], ['corona', 'கொரோனா'], ['Zakharov', 'Захаров'], ['Netanya', 'נתניה']
  ]) assert.ok(heard(a, b) >= 0.85, `${a} ${b} ${heard(a, b)}`)
})

test('other words are others', () => {
  for (const [a, b] of [['bridge', 'किसान'], ['Kashmir', 'Кошелёк'], ['vaccine', 'ਅਫਗਾਨਿਸਤਾਨ'], ['ferry', 'Фабрика'], ['cricket', 'كريم']]) assert.ok(heard(a, b) < 0.78, `${a} ${b} ${heard(a, b)}`)
})

test('Korean, Thai and katakana are written by ear, and heard by ear', () => {
  const names = {
    Moderna: '모더나 โมเดอร์นา モデルナ', AstraZeneca: '아스트라제네카 แอสตร้าเซนเนก้า アストラゼネカ', corona: '코로나 โคโรนา コロナ', virus: '바이러스 ウイルス', vaccine: '백신 วัคซีน', ivermectin: '이버멕틴 ไอเวอร์เมคติน イベルメクチン',
    Omicron: '오미크론 โอไมครอน オミクロン', Trump: '트럼프 ทรัมป์ トランプ', Biden: '바이든 ไบเดน バイデン', Putin: '푸틴 ปูติน プーチン', Zelensky: '젤렌스키 เซเลนสกี ゼレンスキー', Netanyahu: '네타냐후 เนทันยาฮู',
    Ukraine: '우크라이나 ウクライナ', Washington: '워싱턴 วอชิงตัน ワシントン', California: '캘리포니아 แคลิฟอร์เนีย カリフォルニア', Florida: '플로리다 ฟลอริดา フロリダ', Berlin: '베를린 เบอร์ลิน ベルリン', Texas: '텍사스 เท็กซัส テキサス',
    Twitter: '트위터 ทวิตเตอร์ ツイッター', Instagram: '인스타그램 อินสตาแกรม インスタグラム', Microsoft: '마이크로소프트 ไมโครซอฟท์ マイクロソフト', Clinton: '클린턴 คลินตัน クリントン', Hezbollah: '헤즈볼라 ฮิซบอลเลาะห์ ヒズボラ', Pfizer: 'ไฟเซอร์ ファイザー'
  }
  for (const [latin, others] of Object.entries(names)) for (const other of others.split(' ')) assert.ok(heard(latin, other) >= 0.85, `${latin} ${other} ${heard(latin, other)}`)
  for (const [a, b] of [['Путин', '푸틴'], ['Байден', 'バイデン'], ['ट्रंप', '트럼프'], ['トランプ', 'ทรัมป์'], ['Зеленский', 'ゼレンスキー']]) assert.ok(heard(a, b) >= 0.78, `${a} ${b} ${heard(a, b)}`)
})

test('Korean words sound like themselves with a particle too, and like nothing else', () => {
  for (const word of ['트럼프가', '트럼프는', '트럼프의', '트럼프에게', '트럼프에서는', '트럼프와', '트럼프만']) assert.ok(heard(word, 'Trump') >= 0.9, word)
  for (const [word, name] of [['하와이', 'Hawaii'], ['콜로라도', 'Colorado'], ['멕시코로', 'Mexico']]) assert.ok(heard(word, name) >= 0.85, `${word} ${heard(word, name)}`)
  assert.ok(heard('인도', 'in') < 0.5)
})

test('other words are others by ear too', () => {
  for (const [a, b] of [['트럼프', 'Trafalgar'], ['푸틴', 'proton'], ['화이자', 'visa'], ['백신', 'basin'], ['トランプ', 'Durban'], ['ファイザー', 'visit'], ['コロナ', 'clown'], ['ワクチン', 'Washington'], ['ไฟเซอร์', 'visual'], ['ปูติน', 'button'], ['대통령', 'Daring'], ['รัฐบาล', 'rabble']]) {
    assert.ok(heard(a, b) < 0.85, `${a} ${b} ${heard(a, b)}`)
  }
})

test('what has no sound that is known here has none, and nothing is too odd to ask', () => {
  assert.equal(soundOf('新聞'), null)
  assert.equal(soundOf('トラ'), null)
  assert.equal(soundOf('されました'), null)
  assert.equal(soundOf('2021'), null)
  assert.equal(soundOf(''), null)
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }), (a, b) => {
    const [x, y] = [soundOf(foldWord(a)), soundOf(foldWord(b))]
    if (x) assert.ok(skeletons(x).length <= 8 && soundsAlike(x, x) === 1)
    if (!x || !y) return
    const likeness = soundsAlike(x, y)
    assert.ok(likeness >= 0 && likeness <= 1 && Math.abs(likeness - soundsAlike(y, x)) < 1e-9)
    for (const least of [0.5, 0.78, 0.92]) if (Math.abs(likeness - least) > 1e-6) assert.equal(soundsAlike(x, y, least), likeness > least ? likeness : 0)
  }))
})

test('a word has the skeletons of all its readings, at most eight, and no other', () => {
  const classes: Record<string, string> = { p: 'p', b: 'p', f: 'p', v: 'p', m: 'n', n: 'n', '~': 'n', t: 't', d: 'd', k: 'k', g: 'k', j: 's', c: 's', s: 's', x: 's', z: 's', r: 'l', l: 'l', '}': 'l' }
  const readings: [letter: string, one: string, other: string][] = [['w', 'p', ''], ['q', 'k', ''], ['y', 's', 'k'], ['{', 's', 't'], ['|', 'l', ''], ['`', 'k', '']]
  const plainly = (letters: string) => {
    let forms = [letters]
    for (const [letter, one, other] of readings) if (letters.includes(letter)) forms = forms.flatMap((form) => (forms.length < 8 ? [form.replaceAll(letter, one), form.replaceAll(letter, other)] : form.replaceAll(letter, one)))
    return [...new Set(forms.map((form) => [...form].map((letter) => classes[letter] ?? '').join('').replace(/(.)\1+/g, '$1')))]
  }
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz~{|}`wqy'), minLength: 1, maxLength: 14 })
  fc.assert(fc.property(letters, letters, (one, other) => {
    const sound = { script: 0, letters: Uint8Array.from(one, (letter) => letter.charCodeAt(0) & 31) }
    assert.deepEqual(skeletons(sound), plainly(one))
    for (const skeleton of [...plainly(one), ...plainly(other), '']) assert.equal(hasSkeleton(sound.letters, 0, one.length, skeleton), plainly(one).includes(skeleton))
  }))
})

test('a word is spelt in the small alphabet, neighbours that sound the same once', () => {
  const spelt = (word: string) => String.fromCharCode(...(soundOf(foldWord(word))?.letters ?? []).map((code) => code + 96))
  const said = 'Schröder scrode| vaccine vaksine Washington waxin`ton Yorker io|ke| Χίλαρι qilari Ξένια ksenia Джонсон jonson Хиллари qilari الجزائر jzair ऋषि rixi 코로나 ko}ona コロナ ko}ona მოსკოვი moskovi Ереван erevan Երևան eran נתניהו ntnihw ไฟเซอร์ faise| தமிழ் tmil'.split(' ')
  for (let i = 0; i < said.length; i += 2) assert.equal(spelt(said[i]), said[i + 1], said[i])
})
