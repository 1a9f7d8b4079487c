/** Damages a message the way people do: typing errors, many of them and by ear, or small letters without signature. The same number always damages the same way. */
import { keyboard } from '../../../src/match/index/typos.ts'

export function damage(text: string, kind: string, seed: number): string {
  const bare = text.replace(/[—–]\s*[^—–\n]{1,80}\(@\w+\).*$/su, '')
  if (kind === 'bare') return bare.toLowerCase()
  const random = generator(seed + 1)
  if (kind === 'heavy') return bare.split(/(\s+)/).map((word) => mangle(word, random)).join('')
  return bare.split(/(\s+)/).map((word) => (word.length > 3 && !word.startsWith('http') && random() < 0.35 ? mistype(word, random) : word)).join('')
}

function mistype(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const choice = random()
  if (choice < 0.3) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
  if (choice < 0.55) return word.slice(0, at) + word.slice(at + 1)
  if (choice < 0.75) return word.slice(0, at) + word[at] + word.slice(at)
  const near = keyboard[word[at].toLowerCase()]
  return near ? word.slice(0, at) + near[Math.floor(random() * near.length)] + word.slice(at + 1) : word
}

const byEar: [RegExp, string][] = [
  [/ph/, 'f'], [/ck/, 'k'], [/tion/, 'shun'], [/ee/, 'ea'], [/ea/, 'ee'], [/ou/, 'u'], [/ie/, 'ei'], [/ei/, 'ie'], [/c(?=[aou])/, 'k'], [/c(?=[ei])/, 's'], [/ght/, 't'], [/(.)\1/, '$1'],
  [/ai/, 'ay'], [/y$/, 'ie'], [/er/, 'ur'], [/an/, 'en'], [/en/, 'an'], [/i/, 'e'], [/e/, 'i']
]

/** Half of all words wrong, some of them twice; now and then a space too few or too many. */
function mangle(word: string, random: () => number): string {
  if (/^\s+$/.test(word)) return random() < 0.04 ? '' : word
  if (word.length < 3 || word.startsWith('http') || random() > 0.5) return word
  let wrong = misspell(word, random)
  if (random() < 0.25) wrong = misspell(wrong, random)
  const at = 2 + Math.floor(random() * (wrong.length - 4))
  return wrong.length > 6 && random() < 0.04 ? `${wrong.slice(0, at)} ${wrong.slice(at)}` : wrong
}

function misspell(word: string, random: () => number): string {
  const choice = random()
  const at = Math.floor(random() * word.length)
  const near = keyboard[word[at].toLowerCase()]
  const pressed = near ? near[Math.floor(random() * near.length)] : ''
  if (choice < 0.2) return at + 1 < word.length ? word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2) : word
  if (choice < 0.4) return word.slice(0, Math.max(1, at)) + word.slice(Math.max(1, at) + 1)
  if (choice < 0.5) return word.slice(0, at) + word[at] + word.slice(at)
  if (choice < 0.6) return word.slice(0, at) + pressed + word.slice(at)
  if (choice < 0.75) return near ? word.slice(0, at) + pressed + word.slice(at + 1) : word
  const ways = byEar.filter(([sound]) => sound.test(word))
  if (ways.length === 0) return word
  const [sound, letters] = ways[Math.floor(random() * ways.length)]
  return word.replace(sound, letters)
}

function generator(seed: number): () => number {
  let state = seed * 2654435761 >>> 0
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9 >>> 0
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296
  }
}
