/**
 * How a word sounds, roughly, whatever script it is written in: by this a name in Latin letters is known again in Devanagari, Cyrillic or Arabic.
 *
 * A word is spelt in a small alphabet: the vowels a e i o u; p b f v, m n, t d, k g, c (as in church), j, s, x (sh), z, r, l; h, which many scripts leave out;
 * w, which is a consonant to one and a vowel to another; q (kh), which is k to one and h to another; y, the g before e and i, which is g to one and j to another; and ~, which is the nasal that the next letter makes it.
 * Four more are for Korean, Thai and Japanese, which write foreign words by ear and in whole syllables: }, their one letter for r and l; {, which is ch to one and t to another; and in Latin letters |, the r after a vowel, and `, the g after n,
 * where nobody there hears one. The vowel that only makes a syllable of a consonant (the u of ス, the ㅡ of 스) is left out.
 * Indic scripts say nothing of the vowel a, Arabic and Hebrew of short vowels at all: so vowels weigh little.
 */
import { katakanaSound, koreanSound, thaiSound } from './sounds-by-ear.ts'
import { withoutParticle } from './korean-particles.ts'

const scripts: [name: string, from: number, to: number][] = [
  ['latin', 0x61, 0x24f], ['greek', 0x370, 0x3ff], ['cyrillic', 0x400, 0x52f], ['armenian', 0x530, 0x58f], ['hebrew', 0x590, 0x5ff], ['arabic', 0x600, 0x77f],
  ['devanagari', 0x900, 0x97f], ['bengali', 0x980, 0x9ff], ['gurmukhi', 0xa00, 0xa7f], ['gujarati', 0xa80, 0xaff], ['odia', 0xb00, 0xb7f], ['tamil', 0xb80, 0xbff],
  ['telugu', 0xc00, 0xc7f], ['kannada', 0xc80, 0xcff], ['malayalam', 0xd00, 0xd7f], ['georgian', 0x10a0, 0x10ff],
  ['hangul', 0xac00, 0xd7a3], ['thai', 0xe01, 0xe4e], ['katakana', 0x30a1, 0x30ff]
]
export const scriptCount = scripts.length
const indicFrom = 0x900
const indicTo = 0xd7f
const hebrew = 4
const arabic = 5
const withoutVowels = new Set([hebrew, arabic])
const hangul = 16
const thai = 17
const katakana = 18

/** The nine Indic scripts stand in rows of 128 in the same order, so that one row speaks for all. */
const indic: string[] = Array(128).fill('')
const row = (from: number, letters: string) => letters.split(' ').forEach((letter, i) => { indic[from + i] = letter === '-' ? '' : letter })
row(0x01, '~ ~ h - a a i i u u ri li e e e e o o o o k k g g n c c j j n t t d d n t t d d n n p f b b m i r r l l l w x x s h')
row(0x3e, 'a i i u u ri ri e e e e o o o o -')
row(0x58, 'k q g z d d f i')
indic[0x70] = '~'

const pairs: Record<string, string> = {
  greek: 'αa βv γg δd εe ζz ηi θt ιi κk λl μm νn ξks οo πp ρr σs τt υi φf χq ψps ωo',
  cyrillic: 'аa бb вv гg ґg дd еe жj зz иi йi іi їi кk лl мm нn оo пp рr сs тt уu фf хq цc чc шx щx ыi эe юu яa єe ўw јi ђj ћc џj љl њn ѓg ќk ѕz',
  armenian: 'աa բb գg դd եe զz էe ըe թt ժj իi լl խq ծc կk հh ձz ղg ճc մm յi նn շx ոo չc պp ջj ռr սs վv տt րr ցc ւw փp քk օo ֆf',
  hebrew: 'בb גg דd הh וw זz חh טt יi כk ךk לl מm םm נn ןn סs פp ףp צc ץc קk רr שx תt',
  arabic: 'اa بb تt ثt جj حh خq دd ذd رr زz سs شx صs ضd طt ظz غg فf قk كk لl مm نn هh وw يi پp چc ژj ٹt ڈd ڑr ںn ےe ڤv',
  georgian: 'აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟj რr სs ტt უu ფf ქk ღg ყk შx ჩc ცc ძz წc ჭc ხq ჯj ჰh'
}
/** What each letter is said as, one or two of the small alphabet: the first in the low byte. What is in the small alphabet already stays. */
const saidAs = new Uint16Array(0x1100)
for (let code = 0; code < 128; code++) saidAs[code] = code || 1
for (const list of Object.values(pairs)) for (const pair of list.split(' ')) saidAs[pair.charCodeAt(0)] = pair.charCodeAt(1) | (pair.charCodeAt(2) || 0) << 8
for (let code = indicFrom; code <= indicTo; code++) saidAs[code] = (indic[code & 127].charCodeAt(0) || 0) | (indic[code & 127].charCodeAt(1) || 0) << 8

const inLatin: [RegExp, string][] = [
  [/^pf/g, 'f'], [/tion/g, 'xon'], [/tsch|tch|cz|ch/g, 'C'], [/sch|sh|sz/g, 'X'], [/ph/g, 'f'], [/th/g, 't'], [/kh/g, 'Q'], [/gh/g, 'g'], [/dh/g, 'd'], [/bh/g, 'b'], [/zh/g, 'j'], [/ck|qu?/g, 'k'],
  [/x/g, 'ks'], [/c(?=[eiy])/g, 's'], [/c/g, 'k'], [/g(?=[eiy])/g, 'G'], [/y/g, 'i'], [/G/g, 'y'], [/C/g, 'c'], [/X/g, 'x'], [/Q/g, 'q'],
  [/r(?![aeiouhrw])/g, '|'], [/ng(?![aeiouwlr])/g, 'n`']
]
const inGreek: [RegExp, string][] = [[/μπ/g, 'b'], [/ντ/g, 'd'], [/γκ/g, 'g'], [/ου/g, 'u'], [/τσ/g, 'c'], [/τζ/g, 'j']]
const inCyrillic: [RegExp, string][] = [[/дж/g, 'ђ']]
const together = [inLatin, inGreek, inCyrillic]
const article = /^[وبلف]?ال(?=..)/

export interface Sound {
  /** Which script it was written in, from 0. */
  script: number
  /** The last five bits of each letter's code. */
  letters: Uint8Array
}

const scriptsBefore = 0x3100
const scriptOfUnit = new Int8Array(scriptsBefore).fill(-1)
scripts.forEach(([, from, to], script) => scriptOfUnit.fill(script, from, Math.min(to + 1, scriptsBefore)))

/** Which script a word begins in by its first unit, from 0; −1 for those that it cannot be told of. */
export function scriptAt(unit: number): number {
  if (unit < scriptsBefore) return scriptOfUnit[unit]
  return unit >= scripts[hangul][1] && unit <= scripts[hangul][2] ? hangul : -1
}

export function scriptOf(word: string): number {
  return word === '' ? -1 : scriptAt(word.charCodeAt(0))
}

/** A pair is no word. */
const leastKatakana = 3
let said = new Uint8Array(128)
const alphabetFrom = 0x60
const alphabetTo = 0x7e

/** How a folded word sounds; null for scripts that it cannot be told of, and for whatever is no word. */
export function soundOf(word: string): Sound | null {
  const script = scriptOf(word)
  if (script < 0 || (script === katakana && word.length < leastKatakana)) return null
  const text = readied(word, script)
  if (text.length * 2 > said.length) said = new Uint8Array(text.length * 3)
  let count = 0
  let last = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    for (let rest = unit < saidAs.length ? saidAs[unit] : 0; rest !== 0; rest >>>= 8) {
      const letter = rest & 255
      if (letter === last) continue
      if (letter < alphabetFrom || letter > alphabetTo) return null
      last = letter
      said[count++] = letter & 31
    }
  }
  return count === 0 ? null : { script, letters: said.slice(0, count) }
}

/** Every way a folded word may be meant: a Korean one also without its particle. */
export function soundsOf(word: string): Sound[] {
  const sound = soundOf(word)
  const bare = scriptOf(word) === hangul ? soundOf(withoutParticle(word)) : null
  return [sound, bare].filter((one) => one !== null)
}

/** With what is said as one written as one, so that it can be read letter by letter. */
function readied(word: string, script: number): string {
  if (script === hangul) return koreanSound(word)
  if (script === thai) return thaiSound(word)
  if (script === katakana) return katakanaSound(word)
  if (script === arabic) return word.replace(article, '')
  let text = word
  for (const [from, to] of together[script] ?? []) text = text.replace(from, to)
  return text
}

/** The classes of the consonants, numbered from 1 as they stand here, and of each letter, the others in none. */
const classNames = 'pntdksl'
const classes = new Uint8Array(32)
for (const [name, members] of Object.entries({ p: 'pbfv', n: 'mn~', t: 't', d: 'd', k: 'kg', s: 'jcsxz', l: 'rl}' })) for (const letter of members) classes[letter.charCodeAt(0) & 31] = classOf(name)

/** Letters with two readings, each a class or none. */
const readings = Object.entries({ w: ['p', ''], q: ['k', ''], y: ['s', 'k'], '{': ['s', 't'], '|': ['l', ''], '`': ['k', ''] }).map(([letter, ways]) => ({ letter: letter.charCodeAt(0) & 31, ways: ways.map(classOf) }))
/** Of so many letters both readings are taken, of more the first. */
const mostBoth = 3
const both: (typeof readings)[number][] = []

function classOf(name: string): number {
  return name === '' ? 0 : classNames.indexOf(name) + 1
}

/** Sets the classes for the first reading; returns how many there are. */
function openReadings(letters: Uint8Array, from: number, to: number): number {
  both.length = 0
  for (const reading of readings) {
    classes[reading.letter] = reading.ways[0]
    if (both.length < mostBoth && isAmong(letters, from, to, reading.letter)) both.push(reading)
  }
  return 1 << both.length
}

function isAmong(letters: Uint8Array, from: number, to: number, letter: number): boolean {
  for (let i = from; i < to; i++) if (letters[i] === letter) return true
  return false
}

function setReading(number: number): void {
  for (let i = 0; i < both.length; i++) classes[both[i].letter] = both[i].ways[number >> (both.length - 1 - i) & 1]
}

/** The consonants in classes, in every reading of those that have two: at most eight. Words that sound alike have one of them in common. */
export function skeletons({ letters }: Sound): string[] {
  const found: string[] = []
  for (let reading = 0, count = openReadings(letters, 0, letters.length); reading < count; reading++) {
    setReading(reading)
    let key = ''
    for (let i = 0, last = 0; i < letters.length; i++) {
      const one = classes[letters[i]]
      if (one === 0 || one === last) continue
      last = one
      key += classNames[one - 1]
    }
    if (!found.includes(key)) found.push(key)
  }
  return found
}

/** Whether letters have this one among their skeletons. */
export function hasSkeleton(letters: Uint8Array, from: number, to: number, skeleton: string): boolean {
  for (let reading = 0, count = openReadings(letters, from, to); reading < count; reading++) {
    setReading(reading)
    let at = 0
    for (let i = from, last = 0; i < to && at >= 0; i++) {
      const one = classes[letters[i]]
      if (one === 0 || one === last) continue
      last = one
      at = skeleton[at] === classNames[one - 1] ? at + 1 : -1
    }
    if (at === skeleton.length) return true
  }
  return false
}

type Exchange = [pair: string, cost: number]
/** What it costs to hear one letter for another; the letters by the last five bits of their code. */
const plainly = exchanges(new Float64Array(32 * 32).fill(1), [
  ...[...'abcdefghijklmnopqrstuvwxyz~{|}`'].map((letter): Exchange => [letter + letter, 0]),
  ['ae', 0.13], ['ei', 0.13], ['ou', 0.13], ['ao', 0.2], ['au', 0.26], ['eo', 0.26], ['ai', 0.33], ['eu', 0.33], ['io', 0.33], ['iu', 0.33],
  ['pb', 0.3], ['pf', 0.2], ['bv', 0.2], ['fv', 0.2], ['pv', 0.5], ['bf', 0.5], ['mn', 0.5], ['~m', 0], ['~n', 0], ['td', 0.4], ['kg', 0.3], ['gj', 0.3], ['kj', 0.6], ['jz', 0.3], ['jc', 0.5],
  ['sx', 0.2], ['sz', 0.2], ['sc', 0.3], ['xc', 0.3], ['xz', 0.4], ['cz', 0.4], ['wv', 0.1], ['wu', 0.1], ['wo', 0.2], ['wb', 0.3], ['wf', 0.4], ['wp', 0.5], ['qk', 0.1], ['qh', 0.1], ['qg', 0.3], ['yg', 0], ['yj', 0], ['yz', 0.3], ['yk', 0.4],
  ['|r', 0], ['}r', 0], ['}l', 0], ['}|', 0], ['`g', 0], ['`k', 0.3], ['{c', 0], ['{t', 0.1], ['{s', 0.3], ['{x', 0.2]
])

/** What a script writes alike. */
const writtenAlike = new Map<number, Exchange[]>([
  [hangul, [['fp', 0.05], ['bv', 0.05], ['zj', 0.05], ['sx', 0.05], ['wf', 0.1], ['yj', 0], ['cz', 0.2]]],
  [thai, [['wv', 0.05], ['sz', 0.05], ['kg', 0.1], ['cx', 0.05], ['cj', 0.1], ['yj', 0.05], ['yk', 0.1], ['td', 0.2]]],
  [katakana, [['bv', 0.05], ['sx', 0.05], ['zj', 0.05], ['hf', 0.3]]]
])
/** For each two scripts. */
const tables = scripts.map((_, one) => scripts.map((_, other) => (writtenAlike.has(one) || writtenAlike.has(other) ? exchanges(plainly.slice(), [...writtenAlike.get(one) ?? [], ...writtenAlike.get(other) ?? []]) : plainly)))
const isByEar = scripts.map((_, script) => writtenAlike.has(script))

function exchanges(table: Float64Array, pairs: Exchange[]): Float64Array {
  for (const [pair, cost] of pairs) {
    const [x, y] = [pair.charCodeAt(0) & 31, pair.charCodeAt(1) & 31]
    table[x * 32 + y] = table[y * 32 + x] = cost
  }
  return table
}

/** What a letter weighs that the other word does not have: where one script writes no vowels, they weigh next to nothing, and where one writes by ear, what it may not hear. */
const [spelt, byEar, bare] = [[0.3, 1], [0.3, 0.1], [0.1, 1]].map(([vowel, unheard]) => {
  const table = new Float64Array(32).fill(1)
  for (const letter of 'aeiou') table[letter.charCodeAt(0) & 31] = vowel
  for (const letter of '|`') table[letter.charCodeAt(0) & 31] = unheard
  table['h'.charCodeAt(0) & 31] = 0.15
  for (const letter of 'wq') table[letter.charCodeAt(0) & 31] = 0.4
  return table
})
/** By ear a vowel is soon two (Biden, バイデン): what one weighs beside another. */
const besideVowel = 0.6
/** What is written by ear is sooner alike by chance. */
const caution = 1.2
const isVowel = Array.from({ length: 32 }, (_, code) => [...'aeiou'].some((vowel) => (vowel.charCodeAt(0) & 31) === code))
let previous = new Float64Array(64)
let next = new Float64Array(64)
let wanted = new Float64Array(64)

/** How alike two words sound, 0 to 1; 0 as soon as it is less than asked for. */
export function soundsAlike(a: Sound, b: Sound, least = 0): number {
  return new Ear(a, b.script).likeness(b.letters, 0, b.letters.length, least)
}

/** Compares one word with many of one script. */
export class Ear {
  private letters: Uint8Array
  private severity: number
  private vowelsTogether: number
  private weight: Float64Array
  private costs: Float64Array
  /** What each letter weighs, and all of them. */
  private own: Float64Array
  private whole = 0

  constructor({ script, letters }: Sound, other: number) {
    const byEars = isByEar[script] || isByEar[other]
    this.letters = letters
    this.severity = byEars ? caution : 1
    this.vowelsTogether = byEars ? besideVowel : 1
    this.weight = withoutVowels.has(script) || withoutVowels.has(other) ? bare : byEars ? byEar : spelt
    this.costs = tables[script][other]
    this.own = new Float64Array(letters.length)
    for (let i = 0; i < letters.length; i++) this.whole += this.own[i] = weightAt(letters, 0, letters.length, i, this.weight, this.vowelsTogether)
  }

  /** 0 as soon as it is less than asked for. */
  likeness(others: Uint8Array, from: number, to: number, least: number): number {
    const { letters, own, weight, costs, severity, vowelsTogether } = this
    const count = to - from
    if (count >= previous.length) [previous, next, wanted] = [previous, next, wanted].map(() => new Float64Array(count * 2))
    let above = previous
    let row = next
    above[0] = 0
    for (let j = 1; j <= count; j++) above[j] = above[j - 1] + (wanted[j] = weightAt(others, from, to, from + j - 1, weight, vowelsTogether))
    const whole = Math.max(this.whole, above[count], 1)
    const most = (1 - least) * whole / severity + 1e-9
    let before = 0
    for (let i = 0; i < letters.length; i++) {
      const exchanged = letters[i] * 32
      const mine = own[i]
      let cheapest = before += mine
      let beside = row[0] = before
      for (let j = 1; j <= count; j++) {
        let cost = above[j - 1] + costs[exchanged + others[from + j - 1]]
        const left = above[j] + mine
        const added = beside + wanted[j]
        if (left < cost) cost = left
        if (added < cost) cost = added
        row[j] = beside = cost
        if (cost < cheapest) cheapest = cost
      }
      if (cheapest > most) return 0
      const swapped = above
      above = row
      row = swapped
    }
    return above[count] > most ? 0 : Math.max(0, 1 - severity * above[count] / whole)
  }
}

function weightAt(letters: Uint8Array, from: number, to: number, at: number, weight: Float64Array, vowelsTogether: number): number {
  const code = letters[at]
  return vowelsTogether < 1 && isVowel[code] && ((at > from && isVowel[letters[at - 1]]) || (at + 1 < to && isVowel[letters[at + 1]])) ? weight[code] * vowelsTogether : weight[code]
}
