/**
 * Cofacts' answer search: more_like_this over the article text (the 25 most telling terms of the message, "10<70%" of them must
 * match), the first four taken, and the bot's re-ranking of those four by Dice on pairs of characters. A check's claim and title stand
 * for the article text; links found in messages are not fetched here.
 */
import { ENGLISH_STOP_WORDS, LuceneField, minimumShouldMatch, standardTokens } from './lucene.ts'
import type { Peer } from './peer.ts'

const TERMS = 25
const RULE = '10<70%'
const SIZE = 4

/** `bar` is the likeness a shown article needs: .95 in a private chat (and it must be the only one above), .7 in a group chat. */
export function cofacts(settings: { dice?: { bar: number; alone?: boolean } } = {}): Peer {
  const { dice } = settings
  const field = new LuceneField()
  let ids: string[] = []
  let texts: string[] = []
  return {
    name: dice ? `Cofacts top 4, Dice ${dice.bar}` : 'Cofacts top 4',
    index(checks) {
      ids = checks.map((check) => check.id)
      texts = checks.map((check) => (check.title ? `${check.claim}\n${check.title}` : check.claim))
      for (const text of texts) field.add(cjkUrlEmailTokens(text))
    },
    search(text, without) {
      const terms = tellingTerms(cjkUrlEmailTokens(text), field)
      const hits = field
        .search(terms, minimumShouldMatch(terms.length, RULE))
        .filter(({ document }) => !without?.has(ids[document]))
        .slice(0, SIZE)
      if (!dice) return hits.map(({ document, score }) => ({ id: ids[document], score, passes: true }))
      const ranked = hits
        .map(({ document }) => ({ id: ids[document], score: diceOfPairs(text, texts[document]) }))
        .sort((a, b) => b.score - a.score)
      return ranked.map((hit) => ({ ...hit, passes: hit.score >= dice.bar && (!dice.alone || ranked.length === 1) }))
    },
  }
}

const LINK = /(?:https?|ftp):\/\/[^\s<>"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[a-z0-9-]+\.)+(?:com|org|net|tw|hk|cn|io|co|uk|gov|edu|info|me|ly|gl|tv)\b(?:\/[^\s<>"]*)?/giu
const CJK_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu

/** uax_url_email words with full width folded, lower case, pairs of CJK characters (one alone stays one), English stop words out. */
export function cjkUrlEmailTokens(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase()
  const tokens: string[] = folded.match(LINK) ?? []
  for (const part of folded.replace(LINK, ' ').split(/\s+/)) {
    for (const run of part.match(CJK_RUN) ?? []) tokens.push(...pairs(run))
    tokens.push(...standardTokens(part.replace(CJK_RUN, ' ')))
  }
  return tokens.filter((token) => !ENGLISH_STOP_WORDS.has(token))
}

function pairs(run: string): string[] {
  const characters = [...run]
  return characters.length < 2 ? characters : characters.slice(1).map((character, i) => characters[i] + character)
}

/** more_like_this with min_term_freq 1 and min_doc_freq 1: the terms the index knows, by tf · idf, 25 at most. */
export function tellingTerms(tokens: string[], field: LuceneField): string[] {
  const counts = new Map<string, number>()
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
  return [...counts]
    .map(([token, count]) => ({ token, count, frequency: field.documentFrequency(token) }))
    .filter(({ frequency }) => frequency > 0)
    .map(({ token, count, frequency }) => ({ token, score: count * (Math.log((field.size + 1) / (frequency + 1)) + 1) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, TERMS)
    .map(({ token }) => token)
}

/** npm string-similarity: Sørensen–Dice over pairs of UTF-16 units, white space removed. */
export function diceOfPairs(left: string, right: string): number {
  const a = left.replace(/\s+/g, '')
  const b = right.replace(/\s+/g, '')
  if (a === b) return 1
  if (a.length < 2 || b.length < 2) return 0
  const counts = new Map<string, number>()
  for (let i = 0; i + 1 < a.length; i++) counts.set(a.slice(i, i + 2), (counts.get(a.slice(i, i + 2)) ?? 0) + 1)
  let shared = 0
  for (let i = 0; i + 1 < b.length; i++) {
    const left = counts.get(b.slice(i, i + 2)) ?? 0
    if (left === 0) continue
    counts.set(b.slice(i, i + 2), left - 1)
    shared++
  }
  return (2 * shared) / (a.length + b.length - 2)
}
