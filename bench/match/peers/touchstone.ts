/** Our own index, as the product uses it; a check left out is really removed for the question and put back after it. */
import { MatchIndex } from '#match'
import type { CheckDocument } from '#match'
import type { Peer } from './peer.ts'

const SHOWN = 10

export function touchstone(): Peer {
  const documents = new Map<string, CheckDocument>()
  let index: MatchIndex
  const ask = (text: string) => {
    const { decision, matches } = index.match({ text }, { limit: SHOWN })
    return matches.map(({ id, score }, rank) => ({ id, score, passes: decision === 'answer' && rank === 0 }))
  }
  return {
    name: 'Touchstone',
    index(checks) {
      for (const { id, claim, title, text, lang } of checks) documents.set(id, { id, claim, title, text, language: lang })
      index = MatchIndex.build(documents.values())
    },
    search(text, without) {
      if (!without) return ask(text)
      for (const id of without) index.remove(id)
      const hits = ask(text)
      for (const id of without) index.add(documents.get(id)!)
      return hits
    },
  }
}
