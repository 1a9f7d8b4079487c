/** Stop words that are one typing error away: "teh", "wiht", "thier". They ask for little, and must not be taken for rare words, or mended to content. */
import { stopWordsOf } from '../tokenise/stop-words.ts'

const shortest = 3
const filed = new Map<string, Map<string, string[]>>()

export function isMisspeltStopWord(word: string, language: string): boolean {
  const near = nearOf(language)
  if (near.size === 0 || word.length < shortest - 1 || word.length > 12) return false
  for (const key of [word, ...shortened(word)]) for (const stop of near.get(key) ?? []) if (differByOne(word, stop)) return true
  return false
}

/** Every stop word of the language under itself and under each spelling with one letter left out. */
function nearOf(language: string): Map<string, string[]> {
  let near = filed.get(language)
  if (near) return near
  filed.set(language, near = new Map())
  for (const stop of stopWordsOf(language)) {
    if (stop.length < shortest) continue
    for (const key of [stop, ...shortened(stop)]) near.set(key, [...near.get(key) ?? [], stop])
  }
  return near
}

function shortened(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** One letter more, one less, another one, or two neighbours changed round. */
function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) from++
  const [restA, restB] = [a.slice(from), b.slice(from)]
  return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
}
