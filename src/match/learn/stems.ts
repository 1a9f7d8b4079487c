/** The stems of a text without the words that say nothing: what the embedding learns from and reads. */
import { foldWord } from '../normalise/characters.ts'
import { normalise } from '../normalise/normalise.ts'
import { guessLanguage } from '../tokenise/language.ts'
import { stem } from '../tokenise/stems.ts'
import { stopWordsOf } from '../tokenise/stop-words.ts'
import { cutWords } from '../tokenise/words.ts'

const LONGEST = 2_000

export function stemsOf(text: string, language?: string): string[] {
  const words = cutWords(normalise(text).text, LONGEST)
  const folded = words.map(({ raw }) => foldWord(raw.toLowerCase()))
  const spoken = guessLanguage(folded, language)
  const stops = new Set(stopWordsOf(spoken))
  const stems: string[] = []
  words.forEach(({ raw }, i) => {
    if (!stops.has(folded[i])) stems.push(stem(raw, spoken))
  })
  return stems.filter(Boolean)
}
