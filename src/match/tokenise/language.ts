/** Guesses the language of a text well enough to stem it: by its stop words, and by letters that one language alone is written in. */
import { languagesWithStopWords, stopWordsOf } from './stop-words.ts'
import { keptAs } from './written-alike.ts'

/** Letters that one language alone is written in, or nearly; several of these have no stop words here. */
const onlyOf: Record<string, RegExp> = {
  el: /\p{Script=Greek}/u, hy: /\p{Script=Armenian}/u, he: /\p{Script=Hebrew}/u, bn: /\p{Script=Bengali}/u, pa: /\p{Script=Gurmukhi}/u, gu: /\p{Script=Gujarati}/u, ta: /\p{Script=Tamil}/u, te: /\p{Script=Telugu}/u,
  kn: /\p{Script=Kannada}/u, ml: /\p{Script=Malayalam}/u, si: /\p{Script=Sinhala}/u, th: /\p{Script=Thai}/u, lo: /\p{Script=Lao}/u, my: /\p{Script=Myanmar}/u, km: /\p{Script=Khmer}/u, ka: /\p{Script=Georgian}/u,
  ko: /\p{Script=Hangul}/u, ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, zh: /\p{Script=Han}/u
}
const firstOfThem = 0x370
const byLetter = new Map<number, string>()
/** What a word says by its letters, where a stop word of one language says 1. */
const letterVote = 0.5
/** Of Japanese, beside as many pairs of Chinese characters. */
const leastKana = 0.1
const byWord = new Map<string, string[]>()
for (const language of languagesWithStopWords) for (const word of stopWordsOf(language)) byWord.set(word, [...(byWord.get(word) ?? []), language])

/** `words` are folded; `hint` is a BCP 47 tag and wins ties. So many of the words were written in letters that Vietnamese alone has, which folding takes away. */
export function guessLanguage(words: readonly string[], hint?: string, inVietnameseLetters = 0): string {
  const hinted = primary(hint)
  const votes = votesOf(words, inVietnameseLetters)
  if (hinted) votes.set(hinted, (votes.get(hinted) ?? 0) + 1.5)
  let best = hinted || 'en'
  for (const [language, count] of votes) if (count > (votes.get(best) ?? 0)) best = language
  return best
}

function votesOf(words: readonly string[], inVietnameseLetters: number): Map<string, number> {
  const votes = new Map<string, number>()
  for (const word of words) {
    const languages = byWord.get(word)
    if (languages) for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + (word.length > 1 ? 1 : 0.3) / languages.length ** 0.5)
  }
  voteByLetters(words, votes)
  if (inVietnameseLetters > 0) votes.set('vi', (votes.get('vi') ?? 0) + letterVote * inVietnameseLetters)
  return votes
}

/** Chinese characters are Japanese where some kana stands among them. */
function voteByLetters(words: readonly string[], votes: Map<string, number>): void {
  const counts = new Map<string, number>()
  for (const word of words) {
    const language = languageOfLetter(word.charCodeAt(0))
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [kana = 0, han = 0] = [counts.get('ja'), counts.get('zh')]
  if (kana > leastKana * han) {
    counts.set('ja', kana + han)
    counts.delete('zh')
  }
  for (const [language, count] of counts) votes.set(language, (votes.get(language) ?? 0) + letterVote * count)
}

function languageOfLetter(code: number): string {
  if (!(code >= firstOfThem)) return ''
  let language = byLetter.get(code)
  if (language === undefined) byLetter.set(code, language = Object.entries(onlyOf).find(([, letters]) => letters.test(String.fromCharCode(code)))?.[0] ?? '')
  return language
}

/**
 * The language that a text's own words and its tag together speak for; '' where neither says anything. The tag stands
 * unless the words speak three times louder for another, and where nothing is known of how its language would speak.
 */
export function spokenLanguage(words: readonly string[], hint?: string, inVietnameseLetters = 0): string {
  const hinted = primary(hint)
  if (hinted && stopWordsOf(hinted).size === 0 && !(hinted in onlyOf)) return hinted
  const votes = votesOf(words, inVietnameseLetters)
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
