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
const withoutVowels = new Set([4, 5])
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
const letters = new Map<string, string>()
for (const list of Object.values(pairs)) for (const pair of list.split(' ')) letters.set(pair[0], pair.slice(1))

const inLatin: [RegExp, string][] = [
  [/^pf/g, 'f'], [/tion/g, 'xon'], [/tsch|tch|cz|ch/g, 'C'], [/sch|sh|sz/g, 'X'], [/ph/g, 'f'], [/th/g, 't'], [/kh/g, 'Q'], [/gh/g, 'g'], [/dh/g, 'd'], [/bh/g, 'b'], [/zh/g, 'j'], [/ck|qu?/g, 'k'],
  [/x/g, 'ks'], [/c(?=[eiy])/g, 's'], [/c/g, 'k'], [/g(?=[eiy])/g, 'G'], [/y/g, 'i'], [/G/g, 'y'], [/C/g, 'c'], [/X/g, 'x'], [/Q/g, 'q'],
  [/r(?![aeiouhrw])/g, '|'], [/ng(?![aeiouwlr])/g, 'n`']
]
const inCyrillic: [RegExp, string][] = [[/дж/g, 'ђ']]
const inGreek: [RegExp, string][] = [[/μπ/g, 'b'], [/ντ/g, 'd'], [/γκ/g, 'g'], [/ου/g, 'u'], [/τσ/g, 'c'], [/τζ/g, 'j']]
const article = /^[وبلف]?ال(?=..)/

export interface Sound {
  /** Which script it was written in, from 0. */
  script: number
  letters: string
}

/** Which script a word begins in, from 0; −1 for those that it cannot be told of. */
export function scriptOf(word: string): number {
  const code = word.charCodeAt(0)
  return scripts.findIndex(([, from, to]) => code >= from && code <= to)
}

/** A pair is no word. */
const leastKatakana = 3

/** How a folded word sounds; null for scripts that it cannot be told of, and for whatever is no word. */
export function soundOf(word: string): Sound | null {
  const script = scriptOf(word)
  if (script < 0 || (script === katakana && word.length < leastKatakana)) return null
  let out = ''
  for (const sound of spell(word, script)) if (sound !== out.at(-1)) out += sound
  return /^[a-z~{|}`]+$/.test(out) ? { script, letters: out } : null
}

/** Every way a folded word may be meant: a Korean one also without its particle. */
export function soundsOf(word: string): Sound[] {
  return [soundOf(word), soundOf(scriptOf(word) === hangul ? withoutParticle(word) : '')].filter((sound) => sound !== null)
}

function spell(word: string, script: number): string {
  if (script === hangul) return koreanSound(word)
  if (script === thai) return thaiSound(word)
  if (script === katakana) return katakanaSound(word)
  let text = word
  if (script === 0) for (const [from, to] of inLatin) text = text.replace(from, to)
  else if (script === 1) for (const [from, to] of inGreek) text = text.replace(from, to)
  else if (script === 2) for (const [from, to] of inCyrillic) text = text.replace(from, to)
  else if (script === 5) text = text.replace(article, '')
  let out = ''
  for (const letter of text) {
    const at = letter.charCodeAt(0)
    out += at < 128 ? letter : at >= indicFrom && at <= indicTo ? indic[at & 127] : letters.get(letter) ?? ''
  }
  return out
}

const classes: Record<string, string> = { p: 'p', b: 'p', f: 'p', v: 'p', m: 'n', n: 'n', '~': 'n', t: 't', d: 'd', k: 'k', g: 'k', j: 's', c: 's', s: 's', x: 's', z: 's', r: 'l', l: 'l', '}': 'l' }

const readings: Record<string, [string, string]> = { w: ['p', ''], q: ['k', ''], y: ['s', 'k'], '{': ['s', 't'], '|': ['l', ''], '`': ['k', ''] }
const mostForms = 8

/** The consonants in classes, in every reading of those that have two: at most eight. Words that sound alike have one of them in common. */
export function skeletons({ letters }: Sound): string[] {
  let forms = [letters]
  for (const [letter, [one, other]] of Object.entries(readings)) if (letters.includes(letter)) forms = forms.flatMap((form) => (forms.length < mostForms ? [form.replaceAll(letter, one), form.replaceAll(letter, other)] : form.replaceAll(letter, one)))
  return [...new Set(forms.map(skeleton))]
}

function skeleton(letters: string): string {
  let key = ''
  for (const letter of letters) {
    const one = classes[letter] ?? ''
    if (one !== '' && one !== key.at(-1)) key += one
  }
  return key
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
  const byEars = isByEar[a.script] || isByEar[b.script]
  const weight = withoutVowels.has(a.script) || withoutVowels.has(b.script) ? bare : byEars ? byEar : spelt
  const vowelsTogether = byEars ? besideVowel : 1
  const severity = byEars ? caution : 1
  const costs = tables[a.script][b.script]
  const [x, y] = [a.letters, b.letters]
  if (y.length >= previous.length) [previous, next, wanted] = [previous, next, wanted].map(() => new Float64Array(y.length * 2))
  previous[0] = 0
  for (let j = 1; j <= y.length; j++) previous[j] = previous[j - 1] + (wanted[j] = weightAt(y, j - 1, weight, vowelsTogether))
  const wholeY = previous[y.length]
  let wholeX = 0
  for (let i = 0; i < x.length; i++) wholeX += weightAt(x, i, weight, vowelsTogether)
  const whole = Math.max(wholeX, wholeY, 1)
  const most = (1 - least) * whole / severity + 1e-9
  let before = 0
  for (let i = 1; i <= x.length; i++) {
    const letter = x.charCodeAt(i - 1) & 31
    const own = weightAt(x, i - 1, weight, vowelsTogether)
    let cheapest = next[0] = before += own
    for (let j = 1; j <= y.length; j++) {
      const cost = Math.min(previous[j] + own, next[j - 1] + wanted[j], previous[j - 1] + costs[letter * 32 + (y.charCodeAt(j - 1) & 31)])
      next[j] = cost
      if (cost < cheapest) cheapest = cost
    }
    if (cheapest > most) return 0
    ;[previous, next] = [next, previous]
  }
  return previous[y.length] > most ? 0 : Math.max(0, 1 - severity * previous[y.length] / whole)
}

function weightAt(letters: string, at: number, weight: Float64Array, vowelsTogether: number): number {
  const code = letters.charCodeAt(at) & 31
  return vowelsTogether < 1 && isVowel[code] && (isVowel[letters.charCodeAt(at - 1) & 31] || isVowel[letters.charCodeAt(at + 1) & 31]) ? weight[code] * vowelsTogether : weight[code]
}
