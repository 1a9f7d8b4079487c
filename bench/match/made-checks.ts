/** Made-up checks of about 25 words whose word frequencies fall as in real text (Zipf, 1.05), so that any number of them can be had without data. */
import type { CheckDocument } from '#match'

const vocabulary = 120_000
const letters = 'eeeeeeeeeeeettttttttaaaaaaaaooooooooiiiiiiinnnnnnnsssssshhhhhrrrrrrddddlllluuucccmmmwwffggyyppbbvkjxqz'
const cumulative = new Float64Array(vocabulary)
let sum = 0
for (let rank = 0; rank < vocabulary; rank++) cumulative[rank] = sum += 1 / (rank + 8) ** 1.05

function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let x = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
    return ((x ^ (x >>> 15)) >>> 0) / 4294967296
  }
}

function word(draw: () => number): string {
  const target = draw() * sum
  let low = 0
  let high = vocabulary - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (cumulative[middle] < target) low = middle + 1
    else high = middle
  }
  return spelt[low] ??= spell(low)
}

const spelt: string[] = []

/** A word for a rank: rare words are longer; letters as often as in English. */
function spell(rank: number): string {
  const draw = random(rank + 77)
  const length = 3 + Math.floor(draw() * (3 + Math.log2(rank + 2) / 3))
  let text = ''
  for (let i = 0; i < length; i++) text += letters[Math.floor(draw() * letters.length)]
  return text
}

function words(seed: number, count: number): string[] {
  const draw = random(seed)
  return Array.from({ length: count }, () => word(draw))
}

export function* madeChecks(count: number): Iterable<CheckDocument> {
  for (let i = 0; i < count; i++) yield { id: `check-${i}`, claim: `${words(i, 16).join(' ')}.`, title: words(i + 1e9, 9).join(' '), language: 'en' }
}

/** A message about one of the checks: twelve of its words, some of them mistyped, between six others. */
export function madeMessage(number: number, size: number): string {
  const about = words((number * 7919) % size, 16).slice(2, 14)
  if (number % 3 === 0) about[4] = about[4].slice(0, 2) + about[4].slice(3)
  return [...words(number + 2e9, 3), ...about, ...words(number + 3e9, 3)].join(' ')
}
