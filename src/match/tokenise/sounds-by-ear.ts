/** How words in Hangul, Thai letters and katakana are said, in the small alphabet of sounds.ts. */

const firstSyllable = 0xac00
const onsets = 'g k n d t } m b p s s - j j c k t p h'.split(' ')
const nuclei = 'a e ia ie o e io ie o wa we we io u wo we wi iu - i i'.split(' ')
const eu = nuclei.indexOf('-')
const codas = '- k k k n n n t } k m } } } p } m p p t t n` t t k t p -'.split(' ')
const h = onsets.indexOf('h')
const u = nuclei.indexOf('u')

/** A syllable is its number: 21 × 28 for each consonant that opens it, 28 for each vowel, and the one that closes it. The h before u and w stands for f as well; the ㅡ of a closed syllable is said. */
export function koreanSound(word: string): string {
  let out = ''
  for (const syllable of word) {
    const number = syllable.charCodeAt(0) - firstSyllable
    const [onset, nucleus, coda] = [Math.floor(number / 588), Math.floor(number / 28) % 21, number % 28]
    const vowel = nucleus === eu && coda > 0 && codas[coda] !== '}' ? 'e' : onset === h && nucleus === u ? 'wu' : nuclei[nucleus]
    out += `${onsets[onset] ?? '-'}${vowel ?? '-'}${codas[coda] ?? '-'}`
  }
  return out.replaceAll('-', '').replace(beforeItself, '')
}

/** The g after n, before another one. */
const beforeItself = /`(?=[kg])/g

const thaiLetters = readPairs('กk ขk ฃk คk ฅk ฆk งn` จj ฉc ชc ซs ฌc ญi ฎd ฏt ฐt ฑt ฒt ณn ดd ตt ถt ทt ธt นn บb ปp ผp ฝf พp ฟf ภp มm ยi รr ฤru ลl ฦlu วw ศs ษs สs หh ฬl อo ฮh ะa ัa าa ิi ีi ึu ืu ุu ูu ํ~ เe แe โo ใai ไai ||')
const before = /([เแโใไ])([ก-ฮ])/g
const carrier = /อ(?=[ะ-ูเ-ไ])/g
const compound: [RegExp, string][] = [[/เีย/g, 'ีา'], [/เือ/g, 'ืา'], [/เา/g, 'าู'], [/เ[อิ]/g, 'เ'], [/ร์/g, '|']]

/** Vowels written before their consonant are said after it. Silenced letters (◌์) are those of the original spelling, and stay; ร is one that other scripts may leave out. */
export function thaiSound(word: string): string {
  let text = word.replace(before, '$2$1').replace(carrier, '')
  for (const [from, to] of compound) text = text.replace(from, to)
  let out = ''
  for (const letter of text) out += thaiLetters.get(letter) ?? ''
  return out.replace(beforeItself, '')
}

/** A capital is the vowel that only makes a syllable of the consonant, unless it is drawn out. */
const katakanaLetters = readPairs('アa イi ウu エe オo カka キki クkU ケke コko ガga ギgi グgU ゲge ゴgo サsa シxi スsU セse ソso ザza ジji ズzU ゼze ゾzo タta チ{i ツ{U テte トtO ダda ヂji ヅzU デde ドdO ' +
  'ナna ニni ヌnu ネne ノno ハha ヒhi フfU ヘhe ホho バba ビbi ブbU ベbe ボbo パpa ピpi プpU ペpe ポpo マma ミmi ムmU メme モmo ヤia ユiu ヨio ラ}a リ}i ル}U レ}e ロ}o ワwa ヲo ン~ ヴvU ャa ュu ョo ww')
const smallVowels = readPairs('ァa ィi ゥu ェe ォo')
const lastVowel = /[aeiouUO]$/
const aloneVowels = new Set('アイエオ')
const uBeforeVowel = /ウ(?=[ァィェォアイエオ])/g

/** A long a or o may stand for one with an r, and u before a vowel for w. */
export function katakanaSound(word: string): string {
  let out = ''
  for (const letter of word.replace(uBeforeVowel, 'w')) {
    const small = smallVowels.get(letter)
    if (small) out = out.replace(lastVowel, '') + small
    else if (letter === 'ー' && /[ao]$/.test(out)) out += '|'
    else if (letter === 'ー' || letter === 'ッ') out = out.replace(lastVowel, (vowel) => vowel.toLowerCase())
    else if (aloneVowels.has(letter)) out = out.replace(/U$/, 'w') + katakanaLetters.get(letter)
    else out += katakanaLetters.get(letter) ?? ''
  }
  return out.replace(/[UO]/g, '')
}

function readPairs(list: string): Map<string, string> {
  return new Map(list.split(' ').map((pair) => [pair[0], pair.slice(1)]))
}
