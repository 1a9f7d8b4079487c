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

const arabic = { 'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ئ': 'ي', 'ؤ': 'و', 'ة': 'ه', 'ک': 'ك', 'ی': 'ي', 'ہ': 'ه', 'ھ': 'ه', 'ە': 'ه', 'ۀ': 'ه', 'گ': 'ك' }
const plain = { 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ħ': 'h', 'ı': 'i', 'ŧ': 't', 'ð': 'd', 'þ': 't', 'æ': 'a', 'œ': 'o', 'ς': 'σ', 'ß': 's', 'ё': 'е' }
const variants = new Map([arabic, plain].flatMap((letters) => Object.entries(letters)).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]))

classify()
foldAll()

/** Whole runs at a time, since every process makes these tables when it starts; what comes later is surer. */
function classify(): void {
  const text = everyUnit()
  const those = (pattern: RegExp, kind: number) => {
    for (const { index, 0: run } of text.matchAll(pattern)) classOf.fill(kind, index, index + run.length)
  }
  those(/\p{N}+/gv, LETTER)
  those(/\p{Nd}+/gv, DIGIT)
  those(/\p{M}+/gv, MARK)
  those(/\p{L}+/gv, LETTER)
  those(/\p{Lu}+/gv, CAPITAL)
  those(/[[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]&&[\p{L}\p{M}]]+/gv, UNSPACED)
  those(/[[\p{Script=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}]&&\p{L}]+/gv, IDEOGRAPH)
  those(/['\u2019\u2018\u02bc\uff07\u05f3]/gv, APOSTROPHE)
  those(/[\xad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe00-\ufe0f]+/gv, INVISIBLE)
}

/** Each at the place of its number; half of a pair is nothing by itself. */
function everyUnit(): string {
  const codes = Uint16Array.from({ length: 65536 }, (_, code) => code).fill(32, 0xd800, 0xe000)
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(codes)
}

/** Between Han and Yi, in Hangul, and from the halves of pairs to the private ones nothing is a variant of anything: that is most. */
function foldAll(): void {
  for (let code = 0; code < 65536; code++) {
    const isItself = (code >= 0x3400 && code < 0xa490) || (code >= 0xac00 && code < 0xf900)
    foldOf[code] = isItself ? code : fold(code, String.fromCharCode(code))
  }
}

function fold(code: number, letter: string): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  if (classOf[code] === INVISIBLE || isAccent(code)) return 0
  if (classOf[code] === DIGIT) return 48 + digitValue(code)
  const lower = letter.toLowerCase()
  const parts = variants.has(lower.charCodeAt(0)) ? lower : lower.normalize('NFD')
  const base = parts.charCodeAt(0)
  return variants.get(base) ?? (parts.length > 1 && !isAccent(parts.charCodeAt(1)) ? lower.charCodeAt(0) : base)
}

/** Marks that writers leave out: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs, nuktas. Vowel signs of Indic scripts are letters in all but name and stay. */
function isAccent(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x591 && code <= 0x5c7) || (code >= 0x610 && code <= 0x61a) || (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 || (code >= 0x6d6 && code <= 0x6ed) || code === 0x93c || code === 0x9bc || code === 0xa3c
}

/** Decimal digits stand in rows of ten that begin at a zero. */
function digitValue(code: number): number {
  let zero = code
  while (code - zero < 9 && classOf[zero - 1] === DIGIT) zero--
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
