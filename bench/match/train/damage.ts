/** Damages a message the way people do: typing errors, or small letters without signature. The same number always damages the same way. */

const keys: Record<string, string> = { q: 'wa', w: 'qes', e: 'wrd', r: 'etf', t: 'ryg', y: 'tuh', u: 'yij', i: 'uok', o: 'ipl', p: 'ol', a: 'qsz', s: 'awdz', d: 'sefx', f: 'drgc', g: 'fthv', h: 'gyjb', j: 'hukn', k: 'jilm', l: 'kop', z: 'asx', x: 'zdc', c: 'xfv', v: 'cgb', b: 'vhn', n: 'bjm', m: 'nk' }

export function damage(text: string, kind: string, seed: number): string {
  const bare = text.replace(/[—–]\s*[^—–\n]{1,80}\(@\w+\).*$/su, '')
  if (kind === 'bare') return bare.toLowerCase()
  const random = generator(seed + 1)
  return bare.split(/(\s+)/).map((word) => (word.length > 3 && !word.startsWith('http') && random() < 0.35 ? mistype(word, random) : word)).join('')
}

function mistype(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const choice = random()
  if (choice < 0.3) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
  if (choice < 0.55) return word.slice(0, at) + word.slice(at + 1)
  if (choice < 0.75) return word.slice(0, at) + word[at] + word.slice(at)
  const near = keys[word[at].toLowerCase()]
  return near ? word.slice(0, at) + near[Math.floor(random() * near.length)] + word.slice(at + 1) : word
}

function generator(seed: number): () => number {
  let state = seed * 2654435761 >>> 0
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9 >>> 0
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296
  }
}
