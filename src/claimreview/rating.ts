/** The verdict in its publisher's own words; numbers become words only where there is nothing else. */
import { firstOf, readLine } from './text.ts'

const longest = 300

export interface ReadRating {
  words: string | null
  explanation?: string
}

export function readRating(value: unknown): ReadRating {
  const candidates = (Array.isArray(value) ? value.slice(0, 20) : [value]).map(readOne)
  return candidates.find(({ words }) => words !== null) ?? candidates[0] ?? { words: null }
}

function readOne(value: unknown): ReadRating {
  if (typeof value === 'string') return { words: readLine(value, longest) ?? null }
  if (typeof value !== 'object' || value === null) return { words: null }
  const rating = value as Record<string, unknown>
  const said = firstOf([rating.alternateName, rating.name], (words) => readLine(words, longest))
  return { words: said ?? fromNumbers(rating) ?? null, explanation: readLine(rating.ratingExplanation, 2000) }
}

/** "2 of 5" where the scale is given; a number without a scale is not a verdict, a word in its place is. */
function fromNumbers(rating: Record<string, unknown>): string | undefined {
  const value = readLine(rating.ratingValue, longest)
  if (value === undefined) return undefined
  if (!Number.isFinite(Number(value))) return value
  const best = Number(readLine(rating.bestRating, 20) ?? Number.NaN)
  const worst = Number(readLine(rating.worstRating, 20) ?? 0)
  const number = Number(value)
  return number >= worst && number <= best && worst < best ? `${number} of ${best}` : undefined
}
