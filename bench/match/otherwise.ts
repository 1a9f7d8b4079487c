/**
 * How often an answer says that the message has another number, weekday or month than the claim, and every such note to be read; then how often it says so
 * where a number or day that message and right check share was put for another by us. `node bench/match/otherwise.ts`
 */
import { saidOtherwise } from '#match'
import { monthsOf, weekdaysOf } from '../../src/match/normalise/calendar.ts'
import { foldWord } from '../../src/match/normalise/characters.ts'
import { withoutLinksAndSignature } from '../../src/match/normalise/normalise.ts'
import { guessLanguage } from '../../src/match/tokenise/language.ts'
import { NUMBER, WHOLE, cutWords } from '../../src/match/tokenise/words.ts'
import { readSet } from './sets.ts'
import { cachedIndex } from './train/cached-index.ts'

for (const [name, every] of [['clef22-2a-en', 1], ['clef22-2b-en', 1], ['claimnorm25-multi', 3]] as const) {
  const set = readSet(name)
  if (!set) continue
  const index = cachedIndex(set)
  const claims = new Map(set.checks.map(({ id, claim }) => [id, claim]))
  const right = new Set(set.qrels.map((pair) => pair.join(' ')))
  let [shown, notes, rightFirst, changed, seen] = [0, 0, 0, 0, 0]
  for (const { id, text, language } of set.queries.filter((_, at) => at % every === 0)) {
    const { decision, matches: [first] } = index.match({ text, language }, { limit: 1 })
    if (decision === 'none') continue
    shown++
    const claim = claims.get(first.id)!
    const isRight = right.has(`${id} ${first.id}`)
    const found = saidOtherwise(text, { claim })
    if (found.length > 0) {
      notes++
      if (isRight) rightFirst++
      const { start, end } = found[0].message
      console.log(`${decision}, ${isRight ? 'right' : 'wrong'} check: ${found.map(({ message, claim }) => `“${message.text}” for “${claim.text}”`).join(', ')}\n  ${inOneLine(text.slice(Math.max(0, start - 150), end + 150))}\n  ${inOneLine(claim)}`)
    }
    const other = isRight ? withAnother(text, claim) : undefined
    if (!other) continue
    changed++
    if (saidOtherwise(other.text, { claim }).some(({ message }) => message.text.includes(other.word))) seen++
  }
  console.log(`${name}: of ${shown} answered or suggested ${notes} with a note, ${rightFirst} of these with the right check; of ${changed} changed by us ${seen} seen\n`)
}

/** The first number, weekday or month of the message that the claim has too, put for another. */
function withAnother(text: string, claim: string): { text: string, word: string } | undefined {
  const theirs = new Set(cutWords(claim).map(({ raw }) => foldWord(raw)))
  const words = cutWords(withoutLinksAndSignature(text), 3_000).filter(({ flags }) => !(flags & WHOLE))
  const language = guessLanguage(words.slice(0, 400).map(({ raw }) => foldWord(raw)))
  for (const { raw, start, end, flags } of words) {
    if (!theirs.has(foldWord(raw))) continue
    const names = [weekdaysOf(language), monthsOf(language, 'long')].find((list) => list.includes(foldWord(raw)))
    const word = flags & NUMBER && /^\d+$/.test(text.slice(start, end)) ? String(Number(raw) + 3) : names?.at(names.indexOf(foldWord(raw)) - 2)
    if (word) return { text: text.slice(0, start) + word + text.slice(end), word }
  }
  return undefined
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 400)
}
