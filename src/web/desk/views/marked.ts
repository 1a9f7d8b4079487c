/** A text with what it shares with another marked in it: the longest run as one, telling words each by itself. */
import { html, type Html } from '../../views/html.ts'
import { longestRun, type Word, wordsOf } from './shared-text.ts'

const mostWords = 1_200
const shortestRun = 3

export interface SharedWith {
  /** The other text. */
  text: string
  /** Words, names and numbers that the matcher found telling. */
  telling: string[]
}

interface Mark {
  start: number
  end: number
  kind: 'run' | 'word'
}

export function marked(text: string, { text: other, telling }: SharedWith): Html {
  const pieces: (string | Html)[] = []
  let at = 0
  for (const { start, end, kind } of marksIn(text, other, telling)) {
    pieces.push(text.slice(at, start), html`<mark class="${kind}">${text.slice(start, end)}</mark>`)
    at = end
  }
  return html`${[...pieces, text.slice(at)]}`
}

function marksIn(text: string, other: string, telling: string[]): Mark[] {
  const words = wordsOf(text, mostWords)
  const others = wordsOf(other, mostWords)
  const { inFirst, length } = longestRun(words, others)
  const run = length >= shortestRun ? words.slice(inFirst, inFirst + length) : []
  const known = new Set(telling.flatMap((phrase) => wordsOf(phrase, 50)).map(({ folded }) => folded))
  const marks: Mark[] = run.length > 0 ? [{ start: run[0].start, end: run[run.length - 1].end, kind: 'run' }] : []
  for (const word of words) if (!run.includes(word) && isTelling(word, known)) marks.push({ start: word.start, end: word.end, kind: 'word' })
  return marks.sort((a, b) => a.start - b.start)
}

/** Words are told by their stems, so a longer or shorter ending still counts. */
function isTelling({ folded }: Word, known: Set<string>): boolean {
  if (known.has(folded)) return true
  if (folded.length < 5) return false
  for (const word of known) if (word.length >= 5 && Math.abs(word.length - folded.length) <= 3 && (word.startsWith(folded) || folded.startsWith(word))) return true
  return false
}

