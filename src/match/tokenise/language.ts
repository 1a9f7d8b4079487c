/** Guesses the language of a text well enough to stem it: by script, then by its stop words. */
import { languagesWithStopWords, stopWordsOf } from './stop-words.ts'
import { keptAs } from './written-alike.ts'

const byWord = new Map<string, string[]>()
for (const language of languagesWithStopWords) for (const word of stopWordsOf(language)) byWord.set(word, [...(byWord.get(word) ?? []), language])

/** `words` are folded; `hint` is a BCP 47 tag and wins ties. */
export function guessLanguage(words: readonly string[], hint?: string): string {
  const hinted = primary(hint)
  const votes = votesOf(words)
  if (hinted) votes.set(hinted, (votes.get(hinted) ?? 0) + 1.5)
  let best = hinted || 'en'
  for (const [language, count] of votes) if (count > (votes.get(best) ?? 0)) best = language
  return best
}

function votesOf(words: readonly string[]): Map<string, number> {
  const votes = new Map<string, number>()
  for (const word of words) {
    const languages = byWord.get(word)
    if (languages) for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + (word.length > 1 ? 1 : 0.3) / languages.length ** 0.5)
  }
  return votes
}

/**
 * The language that a text's own words and its tag together speak for; '' where neither says anything. The tag stands
 * unless the words speak three times louder for another, and where nothing is known of how its language would speak.
 */
export function spokenLanguage(words: readonly string[], hint?: string): string {
  const hinted = primary(hint)
  if (hinted && stopWordsOf(hinted).size === 0) return hinted
  const votes = votesOf(words)
  let best = hinted
  let most = hinted ? 3 * ((votes.get(keptAs(hinted)) ?? 0) + 1) : 0
  for (const [language, count] of votes) if (count > most) { best = language; most = count }
  return best
}

/** A language as a number made of its letters; 0 for ''. Those whose written forms can hardly be told apart have the same. */
export function languageNumber(language: string): number {
  let code = 0
  for (const letter of keptAs(language)) code = code * 32 + (letter.charCodeAt(0) & 31)
  return code
}

export function primary(tag: string | undefined): string {
  const found = tag ? /^[a-z]{2,3}/i.exec(tag)?.[0].toLowerCase() ?? '' : ''
  return found === 'und' || found === 'mul' || found === 'zxx' ? '' : found
}
