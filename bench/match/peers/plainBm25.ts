/** Textbook BM25 (k1 1.2, b .75) over all fields of a check as one text: words in lower case, nothing else done to them. */
import { LuceneField } from './lucene.ts'
import type { Peer } from './peer.ts'

const SHOWN = 10

export function plainBm25(): Peer {
  const field = new LuceneField()
  let ids: string[] = []
  return {
    name: 'plain BM25',
    index(checks) {
      ids = checks.map((check) => check.id)
      for (const check of checks) field.add(words([check.claim, check.title, check.text].join('\n')))
    },
    search(text, without) {
      return field
        .search(words(text), 1)
        .filter(({ document }) => !without?.has(ids[document]))
        .slice(0, SHOWN)
        .map(({ document, score }) => ({ id: ids[document], score, passes: true }))
    },
  }
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
