/** Guesses the language of a text well enough to stem it: by script, then by its stop words. */
import { languagesWithStopWords, stopWordsOf } from './stop-words.ts'

const byWord = new Map<string, string[]>()
for (const language of languagesWithStopWords) for (const word of stopWordsOf(language)) byWord.set(word, [...(byWord.get(word) ?? []), language])

/** `words` are folded; `hint` is a BCP 47 tag and wins ties. */
export function guessLanguage(words: readonly string[], hint?: string): string {
  const hinted = primary(hint)
  const votes = new Map<string, number>()
  if (hinted) votes.set(hinted, 1.5)
  for (const word of words) {
    const languages = byWord.get(word)
    if (languages) for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + (word.length > 1 ? 1 : 0.3) / languages.length ** 0.5)
  }
  let best = hinted || 'en'
  for (const [language, count] of votes) if (count > (votes.get(best) ?? 0)) best = language
  return best
}

export function primary(tag: string | undefined): string {
  const found = tag ? /^[a-z]{2,3}/i.exec(tag)?.[0].toLowerCase() ?? '' : ''
  return found === 'und' || found === 'mul' || found === 'zxx' ? '' : found
}
