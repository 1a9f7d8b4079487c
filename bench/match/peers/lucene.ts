/** The parts of Lucene and Elasticsearch that the peers rest on: analysers, minimum_should_match, BM25 as Elasticsearch 7 scores it. */

/** One SHOULD clause per token, as a match query makes them: a word said twice counts twice. */
export interface LuceneHit {
  document: number
  score: number
}

const SINGLE = '\\p{Script=Han}\\p{Script=Hiragana}'
const RUNS = '\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const WORD = `[[\\p{Alphabetic}\\p{M}\\p{Nd}_]--[${SINGLE}${RUNS}]]`
const STANDARD = new RegExp(
  `${WORD}+(?:(?<=\\p{L})[:·.'’‘․](?=\\p{L})${WORD}+|(?<=\\p{Nd})[,;.'’](?=\\p{Nd})${WORD}+)*` +
    `|[${SINGLE}]\\p{M}*|\\p{Script=Katakana}+|[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{M}]+`,
  'gv',
)
const READABLE = /[\p{L}\p{N}]/u

/** The standard analyser: words by the Unicode rules, in lower case, nothing removed. */
export function standardTokens(text: string): string[] {
  return (text.match(STANDARD) ?? []).filter((token) => READABLE.test(token)).map((token) => token.toLowerCase())
}

export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  ('a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with').split(' '),
)

/** How many of `clauses` must match, by a specification such as "85%", "3", "-1" or "10<70%". */
export function minimumShouldMatch(clauses: number, specification: string): number {
  if (specification.includes('<')) {
    for (const part of specification.trim().split(/\s+/)) {
      const [bound, rule] = part.split('<')
      if (clauses <= Number(bound)) return clauses
      return minimumShouldMatch(clauses, rule)
    }
  }
  const count = specification.endsWith('%')
    ? Math.trunc(Math.fround(Math.fround(clauses * Number(specification.slice(0, -1))) * Math.fround(1 / 100)))
    : Number(specification)
  return Math.max(0, count < 0 ? clauses + count : count)
}

/** A length as Lucene stores it: exact up to 40, then four significant bits. */
export function storedLength(length: number): number {
  const free = 24
  return length < free ? length : free + fourBits(length - free)
}

function fourBits(value: number): number {
  const bits = 32 - Math.clz32(value)
  return bits < 4 ? value : (value >>> (bits - 4)) << (bits - 4)
}

/** One field of one index. Elasticsearch 7 keeps the factor k1 + 1 of the older BM25, so a bar of 10 means 10 with it. */
export class LuceneField {
  readonly #k1: number
  readonly #b: number
  readonly #postings = new Map<string, { documents: number[]; frequencies: number[] }>()
  readonly #lengths: number[] = []
  #totalLength = 0

  constructor({ k1 = 1.2, b = 0.75 }: { k1?: number; b?: number } = {}) {
    this.#k1 = k1
    this.#b = b
  }

  get size(): number {
    return this.#lengths.length
  }

  add(tokens: string[]): number {
    const document = this.#lengths.length
    const counts = new Map<string, number>()
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
    for (const [token, count] of counts) {
      let list = this.#postings.get(token)
      if (!list) this.#postings.set(token, (list = { documents: [], frequencies: [] }))
      list.documents.push(document)
      list.frequencies.push(count)
    }
    this.#lengths.push(storedLength(tokens.length))
    this.#totalLength += tokens.length
    return document
  }

  documentFrequency(token: string): number {
    return this.#postings.get(token)?.documents.length ?? 0
  }

  /** Documents in which at least `minimum` of the clauses match (one at least), best first; ties in order of addition. */
  search(clauses: string[], minimum: number): LuceneHit[] {
    const scores = new Float64Array(this.size)
    const matched = new Uint16Array(this.size)
    const seen: number[] = []
    const average = this.#totalLength / Math.max(1, this.size)
    const times = new Map<string, number>()
    for (const clause of clauses) times.set(clause, (times.get(clause) ?? 0) + 1)
    for (const [token, repeats] of times) {
      const list = this.#postings.get(token)
      if (!list) continue
      const frequency = list.documents.length
      const weight = repeats * (this.#k1 + 1) * Math.log(1 + (this.size - frequency + 0.5) / (frequency + 0.5))
      for (let i = 0; i < frequency; i++) {
        const document = list.documents[i]
        const tf = list.frequencies[i]
        const norm = this.#k1 * (1 - this.#b + (this.#b * this.#lengths[document]) / average)
        if (matched[document] === 0) seen.push(document)
        matched[document] += repeats
        scores[document] += (weight * tf) / (tf + norm)
      }
    }
    const needed = Math.max(1, minimum)
    const hits: LuceneHit[] = []
    for (const document of seen) if (matched[document] >= needed) hits.push({ document, score: scores[document] })
    return hits.sort((a, b) => b.score - a.score || a.document - b.document)
  }
}
