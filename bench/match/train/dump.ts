/** Writes the features of every candidate of every training message to /tmp/match-features: node bench/match/train/dump.ts set [sample] [damage]. Nothing of it is kept in the repository. */
import { readSet } from '../sets.ts'
import { cachedIndex } from './cached-index.ts'
import { damage } from './damage.ts'
import { writeLists } from './lists.ts'

const [name, sample, kind] = process.argv.slice(2)
const set = readSet(name)
if (set) {
  const golds = new Map<string, Set<string>>()
  for (const [query, check] of set.qrels) golds.set(query, (golds.get(query) ?? new Set()).add(check))
  let asked = set.queries.filter(({ id }) => golds.has(id))
  if (Number(sample)) asked = asked.filter((_, i) => i % Math.ceil(asked.length / Number(sample)) === 0)
  const index = cachedIndex(set)
  const rows: Float32Array[] = []
  const lists: { query: string, split?: string, language?: string, group: string, from: number, to: number, golds: number, right: number[] }[] = []
  let count = 0
  asked.forEach((query, number) => {
    const text = kind ? damage(query.text, kind, number) : query.text
    const { ids, matrix } = index.measured({ text, language: query.language })
    const gold = golds.get(query.id)!
    lists.push({ query: query.id, split: query.split, language: query.language, group: [...gold].sort()[0], from: count, to: count + ids.length, golds: gold.size, right: ids.flatMap((id, i) => (gold.has(id) ? [i] : [])) })
    rows.push(matrix)
    count += ids.length
  })
  const file = writeLists(`${name}${kind ? `-${kind}` : ''}`, rows, lists)
  console.log(`${file}: ${lists.length} messages, ${count} rows, gold inside ${(lists.filter(({ right }) => right.length > 0).length / lists.length).toFixed(4)}`)
}
