/**
 * Meedan Check's tipline search as Alegre asks Elasticsearch for it: one document per (item, field), a match query that demands
 * 85 % of the words, the best field's score as the item's, three shown. The bar of 10 on the score is Check's default.
 */
import stemmers from 'snowball-stemmers'
import { ENGLISH_STOP_WORDS, LuceneField, minimumShouldMatch, standardTokens } from './lucene.ts'
import type { Peer, PeerCheck, PeerHit } from './peer.ts'

const HITS_TAKEN = 200
const SHOWN = 3
const LONGEST_QUERY = 1000

export interface AlegreSettings {
  minimumShouldMatch: string
  /** Hits must score more than this; none when left out. */
  bar?: number
  /** Also search the second index that Check keeps for a language, here English. */
  english?: boolean
}

export function checkAlegre(settings: AlegreSettings): Peer {
  const standard = new Analysed(standardTokens)
  const views = settings.english ? [standard, new Analysed(englishTokens)] : [standard]
  let items: string[] = []
  return {
    name: nameOf(settings),
    index(checks) {
      items = checks.map((check) => check.id)
      checks.forEach((check, item) => {
        for (const field of fieldsOf(check)) for (const view of views) view.add(item, field)
      })
    },
    search(text, without) {
      const hits = views
        .flatMap((view) => view.search(text, settings.minimumShouldMatch))
        .sort((a, b) => b.score - a.score)
        .filter((hit) => !without?.has(items[hit.item]))
        .slice(0, HITS_TAKEN)
        .filter((hit) => settings.bar === undefined || hit.score > settings.bar)
      return bestOfEachItem(hits, items)
    },
  }
}

function nameOf(settings: AlegreSettings): string {
  const bar = settings.bar === undefined ? '' : `, score > ${settings.bar}`
  return `Check ${settings.minimumShouldMatch}${settings.english ? ' + English' : ''}${bar}`
}

function fieldsOf(check: PeerCheck): string[] {
  return [check.claim, check.title, check.text].filter((field): field is string => Boolean(field))
}

function bestOfEachItem(hits: { item: number; score: number }[], items: string[]): PeerHit[] {
  const best = new Map<number, number>()
  for (const hit of hits) if (!best.has(hit.item)) best.set(hit.item, hit.score)
  return [...best].map(([item, score], rank) => ({ id: items[item], score, passes: rank < SHOWN }))
}

class Analysed {
  readonly #tokens: (text: string) => string[]
  readonly #field = new LuceneField()
  readonly #itemOf: number[] = []

  constructor(tokens: (text: string) => string[]) {
    this.#tokens = tokens
  }

  add(item: number, text: string): void {
    this.#field.add(this.#tokens(text))
    this.#itemOf.push(item)
  }

  search(text: string, specification: string): { item: number; score: number }[] {
    const clauses = this.#tokens(text).slice(0, LONGEST_QUERY)
    if (clauses.length === 0) return []
    return this.#field
      .search(clauses, minimumShouldMatch(clauses.length, specification))
      .map(({ document, score }) => ({ item: this.#itemOf[document], score }))
  }
}

const porter = stemmers.newStemmer('porter')

/** Check's rebuilt_en: standard words, possessive 's off, lower case, stop words out, Porter stems, accents folded. */
export function englishTokens(text: string): string[] {
  return standardTokens(text)
    .map((token) => token.replace(/['’＇]s$/u, ''))
    .filter((token) => !ENGLISH_STOP_WORDS.has(token))
    .map((token) => porter.stem(token).normalize('NFKD').replace(/\p{M}/gu, ''))
}
