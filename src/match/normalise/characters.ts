/** What every 16-bit code unit is to the matcher: which class it belongs to, and which letter it is folded to. Two tables, made once. */

export const SEPARATOR = 0
export const LETTER = 1
export const CAPITAL = 2
export const DIGIT = 3
/** A combining mark: stays inside the word it follows. */
export const MARK = 4
/** Han and kana: written without spaces, read as overlapping pairs. */
export const IDEOGRAPH = 5
/** Thai, Lao, Khmer, Burmese: written without spaces, cut by Intl.Segmenter. */
export const UNSPACED = 6
export const APOSTROPHE = 7
/** Invisible: dropped as if it were not there. */
export const INVISIBLE = 8

export const classOf = new Uint8Array(65536)
/** The folded code unit; 0 when the unit is dropped. */
export const foldOf = new Uint16Array(65536)

const arabic: Record<string, string> = {
  'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ئ': 'ي', 'ؤ': 'و', 'ة': 'ه', 'ک': 'ك', 'ی': 'ي', 'ہ': 'ه', 'ھ': 'ه', 'ە': 'ه', 'ۀ': 'ه', 'گ': 'ك'
}
const plain: Record<string, string> = { 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ħ': 'h', 'ı': 'i', 'ŧ': 't', 'ð': 'd', 'þ': 't', 'æ': 'a', 'œ': 'o', 'ς': 'σ', 'ß': 's', 'ё': 'е' }

fill()

function fill(): void {
  for (let code = 0; code < 65536; code++) {
    const letter = String.fromCharCode(code)
    classOf[code] = classify(code, letter)
    foldOf[code] = fold(code, letter)
  }
}

function classify(code: number, letter: string): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return LETTER
    if (code >= 65 && code <= 90) return CAPITAL
    if (code >= 48 && code <= 57) return DIGIT
    return code === 39 ? APOSTROPHE : SEPARATOR
  }
  if (isInvisible(code)) return INVISIBLE
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0xff07 || code === 0x05f3) return APOSTROPHE
  if (code >= 0xd800 && code < 0xe000) return SEPARATOR
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter) && /\p{L}/u.test(letter)) return IDEOGRAPH
  if (/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(letter) && /[\p{L}\p{M}]/u.test(letter)) return UNSPACED
  if (/\p{Lu}/u.test(letter)) return CAPITAL
  if (/\p{L}/u.test(letter)) return LETTER
  if (/\p{M}/u.test(letter)) return MARK
  if (/\p{Nd}/u.test(letter)) return DIGIT
  if (/\p{N}/u.test(letter)) return LETTER
  return SEPARATOR
}

function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x61c || code === 0x640 || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) || code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)
}

function fold(code: number, letter: string): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  if (isInvisible(code) || isAccent(code)) return 0
  if (code >= 0xd800 && code < 0xe000) return code
  if (/\p{Nd}/u.test(letter)) return 48 + digitValue(code)
  const lower = letter.toLowerCase()
  const folded = plain[lower] ?? arabic[lower] ?? lower.normalize('NFD')
  const base = folded.charCodeAt(0)
  return arabic[folded[0]]?.charCodeAt(0) ?? plain[folded[0]]?.charCodeAt(0) ?? (folded.length > 1 && !isAccent(folded.charCodeAt(1)) ? lower.charCodeAt(0) : base)
}

/** Marks that writers leave out: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs, nuktas. Vowel signs of Indic scripts are letters in all but name and stay. */
function isAccent(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x591 && code <= 0x5c7) || (code >= 0x610 && code <= 0x61a) || (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 || (code >= 0x6d6 && code <= 0x6ed) || code === 0x93c || code === 0x9bc || code === 0xa3c
}

/** Decimal digits stand in rows of ten that begin at a zero. */
function digitValue(code: number): number {
  let zero = code
  while (zero > 0 && code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--
  return (code - zero) % 10
}

/** The folded form of a word: lower case, no accents, one letter for its variants, ASCII digits. */
export function foldWord(word: string): string {
  let plainAscii = true
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (foldOf[code] !== code) { plainAscii = false; break }
  }
  if (plainAscii) return word
  let out = ''
  for (let i = 0; i < word.length; i++) {
    const to = foldOf[word.charCodeAt(i)]
    if (to !== 0) out += String.fromCharCode(to)
  }
  return out
}
