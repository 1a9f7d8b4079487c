/** Cuts a long message into stretches of whole sentences, each about as long as a short post: what is claimed in one of them is asked as if it had come alone. */
import { OPENS_SENTENCE } from '../tokenise/words.ts'
import type { Word } from '../tokenise/words.ts'
import type { ReadMessage } from './read-message.ts'

/** Part of a message's text, in code units; the end is not included. */
export interface Stretch { from: number, to: number }

/** In words as written. Sentences are put together up to `usual`; one of more than `longest` is cut in pieces of half as many. */
const usual = 32
const longest = 60
/** What words in quotation marks and behind colons begin is no sentence of its own. */
const sentenceEnd = /[.!?\n…؟।。！？]/

/** In their order. Neighbours overlap by about half where sentences allow it, so that what two sentences claim stands together in one of them. */
export function stretchesOf({ text, said: { words } }: Pick<ReadMessage, 'text' | 'said'>): Stretch[] {
  const ends = sentenceEnds(text, words)
  const stretches: Stretch[] = []
  let reached = 0
  for (let first = 0; first < ends.length; ) {
    const from = first === 0 ? 0 : ends[first - 1]
    let last = first
    while (last + 1 < ends.length && ends[last + 1] - from <= usual) last++
    if (ends[last] > reached) stretches.push({ from: words[from].start, to: words[ends[last] - 1].end })
    reached = Math.max(reached, ends[last])
    const half = from + (ends[last] - from) / 2
    do first++; while (first < last && ends[first - 1] < half)
  }
  return stretches
}

/** The place behind the last word of every sentence, and of every piece of a long one. */
function sentenceEnds(text: string, words: readonly Word[]): number[] {
  const places: number[] = []
  for (let from = 0, to = 1; from < words.length; from = to++) {
    while (to < words.length && !(words[to].flags & OPENS_SENTENCE && sentenceEnd.test(text.slice(words[to - 1].end, words[to].start)))) to++
    if (to - from > longest) for (let end = from + usual / 2; end < to; end += usual / 2) places.push(end)
    places.push(to)
  }
  return places
}

/** One stretch as a message of its own. Its words stand where they stood; the day under the message is its day too, and a “not” right before it turns it round; the signature is not its own. */
export function messageOf(read: ReadMessage, stretch: Stretch): ReadMessage {
  const { words, folded } = read.said
  const from = firstFrom(words, stretch.from)
  const to = firstFrom(words, stretch.to)
  return { ...read, words: within(read.words, stretch), inWords: within(read.inWords, stretch), said: { words: words.slice(from, to), folded: folded.slice(from, to) }, signature: [] }
}

/** What begins in the stretch. */
export function within<T extends { start: number }>(words: readonly T[], { from, to }: Stretch): T[] {
  return words.slice(firstFrom(words, from), firstFrom(words, to))
}

/** The place of the first word that begins there or later. */
export function firstFrom(words: readonly { start: number }[], from: number): number {
  let low = 0
  for (let high = words.length; low < high; ) {
    const middle = (low + high) >> 1
    if (words[middle].start < from) low = middle + 1
    else high = middle
  }
  return low
}
