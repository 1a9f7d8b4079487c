/** MiniSearch over claim, title and text: as it comes, and with the prefix and fuzzy search its manual suggests. */
import MiniSearch from 'minisearch'
import type { Peer } from './peer.ts'

const SHOWN = 10

export function miniSearch(settings: { prefixAndFuzzy?: boolean } = {}): Peer {
  const engine = new MiniSearch({ fields: ['claim', 'title', 'text'], searchOptions: settings.prefixAndFuzzy ? { prefix: true, fuzzy: 0.2 } : {} })
  return {
    name: settings.prefixAndFuzzy ? 'MiniSearch prefix + fuzzy' : 'MiniSearch',
    index(checks) {
      engine.addAll(checks)
    },
    search(text, without) {
      return engine
        .search(text)
        .filter(({ id }) => !without?.has(id))
        .slice(0, SHOWN)
        .map(({ id, score }) => ({ id, score, passes: true }))
    },
  }
}
