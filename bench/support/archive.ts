/** A made-up archive for benchmarks: words from syllables with Zipf frequencies, the same for the same seed, and queries that each come from one check. */
import { seeded } from '../../src/match/learn/random.ts'

export interface MadeCheck { id: string; claim: string; title: string; lang: string; url: string; date: string; rating: string; publisher: string }

const onsets = ['b', 'br', 'd', 'dr', 'f', 'g', 'gl', 'h', 'k', 'kl', 'l', 'm', 'n', 'p', 'pr', 'r', 's', 'st', 't', 'tr', 'v', 'w', 'z']
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou']
const codas = ['', '', 'n', 'r', 's', 'l', 't', 'm', 'nd', 'st']
const vocabularySize = 60_000

function vocabulary(random: () => number): string[] {
  const words = new Set<string>()
  const pick = (list: string[]): string => list[Math.floor(random() * list.length)]
  while (words.size < vocabularySize) {
    const syllables = 1 + Math.floor(random() * 3)
    let word = ''
    for (let at = 0; at < syllables; at++) word += pick(onsets) + pick(vowels) + (at === syllables - 1 ? pick(codas) : '')
    words.add(word)
  }
  return [...words]
}

/** Draws ranks so that the word of rank r comes about as often as 1/(r+2.7). */
function zipf(random: () => number): () => number {
  const cumulative = new Float64Array(vocabularySize)
  let total = 0
  for (let rank = 0; rank < vocabularySize; rank++) cumulative[rank] = total += 1 / (rank + 2.7)
  return () => {
    const target = random() * total
    let low = 0
    let high = vocabularySize - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (cumulative[middle] < target) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** `count` checks of about `words` words each. */
export function* madeChecks(count: number, { seed = 1, words = 25 } = {}): Generator<MadeCheck> {
  const random = seeded(seed)
  const lexicon = vocabulary(seeded(99))
  const draw = zipf(random)
  const ratings = ['False', 'Mostly false', 'Half true', 'True', 'Missing context', 'Satire']
  for (let at = 0; at < count; at++) {
    const length = Math.max(6, Math.round(words * (0.6 + 0.8 * random())))
    const claim = Array.from({ length }, () => lexicon[draw()])
    if (random() < 0.4) claim[Math.floor(random() * length)] = String(2 + Math.floor(random() * 4000))
    const text = claim.join(' ')
    yield {
      id: `made-${at}`,
      claim: text[0].toUpperCase() + text.slice(1) + '.',
      title: claim.slice(0, 7).join(' '),
      lang: 'en',
      url: `https://archive.example/checks/${at}`,
      date: new Date(Date.UTC(2015, 0, 1) + (at % 4000) * 86_400_000).toISOString().slice(0, 10),
      rating: ratings[at % ratings.length],
      publisher: 'The Made-up Archive',
    }
  }
}

/** Queries of 8 to 12 words, each about two thirds taken from one check in order, the rest drawn anew. */
export function madeQueries(checks: { id: string; claim: string }[], count: number, seed = 7): { text: string; gold: string }[] {
  const random = seeded(seed)
  const lexicon = vocabulary(seeded(99))
  const draw = zipf(random)
  return Array.from({ length: count }, () => {
    const check = checks[Math.floor(random() * checks.length)]
    const words = check.claim.toLowerCase().replace(/\.$/, '').split(' ')
    const length = 8 + Math.floor(random() * 5)
    const start = Math.floor(random() * Math.max(1, words.length - length))
    const text = words.slice(start, start + length).map((word) => (random() < 0.3 ? lexicon[draw()] : word)).join(' ')
    return { text, gold: check.id }
  })
}

/** The value below which the given share of the numbers lies. */
export function percentile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}
