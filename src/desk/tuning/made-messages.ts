/** Makes messages from a check itself, as stand-ins where no asker has said what answered them: its title, a piece of its claim, its claim passed on carelessly. */

import { type CheckDocument, fingerprints, nearness } from '#match'
import { type Chance, chanceOf } from './chance.ts'
import type { KnownQuestion } from './types.ts'

/** Null when there is too little to make anything of. */
export function madeQuestion(check: CheckDocument): KnownQuestion | null {
  const chance = chanceOf(check.id)
  const language = check.language ?? 'und'
  const ask = (source: KnownQuestion['source'], text: string): KnownQuestion => ({ source, language, checkId: check.id, message: { text, language: check.language } })
  const words = wordsOf(check.claim, check.language)
  if (chance() < 0.5 && check.title && isOwnWording(check.title, check.claim)) return ask('title', check.title)
  if (words.length < fewestWords) return null
  return chance() < 0.5 ? ask('cut', cut(words, chance)) : ask('edited', edited(words, chance))
}

const fewestWords = 6

/** A title that only repeats the claim would be found by anything. */
function isOwnWording(title: string, claim: string): boolean {
  const { firstInSecond, secondInFirst } = nearness(fingerprints(title), fingerprints(claim))
  return wordsOf(title).length >= 4 && Math.max(firstInSecond, secondInFirst) < 0.5
}

/** Each with what stands behind it, so that they can be put together again in any script. */
function wordsOf(text: string, language?: string): string[] {
  const words: string[] = []
  for (const { segment, isWordLike } of segmenterOf(language).segment(text)) {
    if (isWordLike || words.length === 0) words.push(segment)
    else words[words.length - 1] += segment
  }
  return words
}

function segmenterOf(language: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' })
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' })
  }
}

/** Two thirds of it, from anywhere. */
function cut(words: string[], chance: Chance): string {
  const length = Math.ceil((words.length * 2) / 3)
  const start = Math.floor(chance() * (words.length - length + 1))
  return words.slice(start, start + length).join('').trim()
}

/** In small letters, a sixth of its words gone, and slips of the finger in others. */
function edited(words: string[], chance: Chance): string {
  const kept = words.filter(() => chance() > 1 / 6)
  return kept.map((word) => (chance() < 1 / 6 ? slipped(word, chance) : word)).join('').toLowerCase().trim()
}

function slipped(word: string, chance: Chance): string {
  const letters = [...word]
  if (letters.length < 5) return word
  const at = 1 + Math.floor(chance() * (letters.length - 3))
  ;[letters[at], letters[at + 1]] = [letters[at + 1], letters[at]]
  return letters.join('')
}
